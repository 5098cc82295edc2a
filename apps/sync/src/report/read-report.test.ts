import { expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import type { ConversicaLeadTable, InteractionTable, ProspectTable } from '../database/schema.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { sampleInteractionRow, sampleLeadRow, sampleProspectRow } from '../testing/sample-rows.ts'
import { readReport } from './read-report.ts'

const BEFORE = '2026-03-02T11:00:00.000Z'
const AFTER = '2026-03-02T13:00:00.000Z'

interface Rows {
  readonly interactions?: readonly Partial<InteractionTable>[]
  readonly prospects?: readonly Partial<ProspectTable>[]
  readonly leads?: readonly Partial<ConversicaLeadTable>[]
  readonly contacts?: readonly { prospect_id: string; kind: 'phone' | 'email'; value: string }[]
  /** Prospects who have written to the assistant. */
  readonly replies?: readonly string[]
}

async function fill({ kysely }: Database, rows: Rows): Promise<void> {
  const { interactions = [], prospects = [], leads = [], contacts = [], replies = [] } = rows
  for (const [index, row] of interactions.entries())
    await kysely
      .insertInto('interaction')
      .values(sampleInteractionRow({ protocol: `${index}`, ...row }))
      .execute()
  for (const row of prospects)
    await kysely.insertInto('prospect').values(sampleProspectRow(row)).execute()
  for (const row of leads)
    await kysely.insertInto('conversica_lead').values(sampleLeadRow(row)).execute()
  for (const row of contacts) await kysely.insertInto('prospect_contact').values(row).execute()
  for (const [index, prospect_id] of replies.entries())
    await kysely
      .insertInto('conversica_message')
      .values({
        key: `${index}`,
        prospect_id,
        action: 'received',
        sent_at: AFTER,
        subject: '',
        body: '',
      })
      .execute()
}

eachDatabase((create) => {
  test('reports nothing of an empty database', async () => {
    await using fixture = await create()

    expect(await readReport(fixture.database)).toEqual({
      firstResponse: [],
      stages: [],
      hotLeads: [],
      funnel: [],
    })
  })

  test('tells how fast agents answered, by weeks that begin on Monday', async () => {
    await using fixture = await create()
    await fill(fixture.database, {
      interactions: [
        // Sunday night belongs to the week before.
        { begun_at: '2026-03-01T23:59:59.999Z', first_response_seconds: 5 },
        { begun_at: '2026-03-02T00:00:00.000Z', first_response_seconds: 10 },
        { begun_at: '2026-03-08T23:59:59.999Z', first_response_seconds: 20 },
        { first_response_seconds: 31 },
        { first_response_seconds: 9_000 },
        { agent_id: 'a2', agent_name: null, first_response_seconds: 7 },
        // Not answered, not assigned, begun by the agent.
        { first_response_seconds: null },
        { agent_id: null },
        { direction: 'made' },
      ],
    })

    const { firstResponse } = await readReport(fixture.database)

    expect(firstResponse).toEqual([
      {
        week: '2026-03-02',
        agent_id: 'a2',
        agent_name: null,
        interactions: 1,
        median_seconds: 7,
        average_seconds: 7,
        longest_seconds: 7,
      },
      {
        week: '2026-03-02',
        agent_id: 'a1',
        agent_name: 'Ana',
        interactions: 4,
        median_seconds: 26,
        average_seconds: 2_265,
        longest_seconds: 9_000,
      },
      expect.objectContaining({ week: '2026-02-23', interactions: 1, median_seconds: 5 }),
    ])
  })

  test('counts prospects by group and stage, without deleted ones', async () => {
    await using fixture = await create()
    await fill(fixture.database, {
      prospects: [
        { id: 'p1', created_at: AFTER },
        { id: 'p2', created_at: BEFORE },
        { id: 'p3', status: 'archived', archiving_reason: 'inactive' },
        { id: 'p4', deleted_at: AFTER },
      ],
      leads: [{ prospect_id: 'p1' }, { prospect_id: 'p2', is_hot: 0 }],
    })

    const { stages } = await readReport(fixture.database)

    expect(stages).toEqual([
      expect.objectContaining({ stage: 'archived', prospects: 1, hot: 0 }),
      {
        group_id: 'g1',
        group_name: 'Centro',
        stage: 'new',
        prospects: 2,
        hot: 1,
        oldest_at: BEFORE,
      },
    ])
  })

  test('lists hot leads until an agent turns to them', async () => {
    await using fixture = await create()
    const ids = ['cold', 'waits', 'earlier', 'contacted', 'talked', 'wrote', 'archived', 'deleted']
    await fill(fixture.database, {
      prospects: [
        { id: 'cold' },
        { id: 'waits' },
        { id: 'earlier', first_contacted_at: BEFORE },
        { id: 'contacted', first_contacted_at: AFTER },
        { id: 'talked' },
        { id: 'wrote' },
        { id: 'archived', status: 'archived' },
        { id: 'deleted', deleted_at: AFTER },
      ],
      leads: ids.map((prospect_id) => ({ prospect_id, is_hot: prospect_id === 'cold' ? 0 : 1 })),
      contacts: [
        { prospect_id: 'waits', kind: 'phone', value: '5511999990001' },
        { prospect_id: 'waits', kind: 'email', value: 'bia@example.com' },
        { prospect_id: 'talked', kind: 'phone', value: '5511999990002' },
        { prospect_id: 'wrote', kind: 'email', value: 'leo@example.com' },
      ],
      interactions: [
        // Before it was hot, and with nobody.
        { customer_phone: '+5511999990001', begun_at: BEFORE },
        { customer_phone: '+5511999990001', begun_at: AFTER, agent_id: null },
        { customer_phone: '+55 (11) 99999-0002', begun_at: AFTER },
        { customer_email: 'Leo@example.com', begun_at: AFTER },
      ],
    })

    const { hotLeads } = await readReport(fixture.database)

    expect(hotLeads.map(({ prospect_id }) => prospect_id)).toEqual(['earlier', 'waits'])
    expect(hotLeads[1]).toMatchObject({ phone: '5511999990001', email: 'bia@example.com' })
  })

  test('follows prospects from their advertisement to the sale', async () => {
    await using fixture = await create()
    await fill(fixture.database, {
      prospects: [
        { id: 'p1', source: 'google', campaign: 'spring', first_contacted_at: AFTER },
        {
          id: 'p2',
          source: 'google',
          campaign: 'spring',
          status: 'archived',
          archiving_reason: 'converted',
        },
        {
          id: 'p3',
          source: 'google',
          campaign: 'spring',
          status: 'archived',
          archiving_reason: 'inactive',
        },
        { id: 'p4' },
      ],
      leads: [{ prospect_id: 'p1' }],
      replies: ['p1', 'p1'],
    })

    const { funnel } = await readReport(fixture.database)

    expect(funnel).toEqual([
      {
        source: 'google',
        campaign: 'spring',
        prospects: 3,
        contacted: 1,
        replied: 1,
        hot: 1,
        sold: 1,
      },
      { source: '', campaign: '', prospects: 1, contacted: 0, replied: 0, hot: 0, sold: 0 },
    ])
  })
})
