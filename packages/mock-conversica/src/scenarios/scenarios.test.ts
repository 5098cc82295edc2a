import { describe, expect, test } from 'vitest'
import { conversicaMock } from '../conversica-mock.ts'
import { CONVERSATION_STATUSES, stageOf } from '../lead/conversation-status.ts'
import { changedFacts } from '../lead/lead-facts.ts'
import type { LeadRecord } from '../lead/lead.ts'
import { openConversica, START, type TestConversica } from '../testing/open-conversica.ts'

const open = (scenario: string, seed = 1): TestConversica =>
  openConversica({ scenarios: { conversica: scenario }, seed })

const leadsIn = ({ world }: TestConversica): readonly LeadRecord[] => [...world.data.leads.all()]

describe('default', () => {
  test('has a lead in every status', async () => {
    await using conversica = open('default')

    const statuses = new Set(leadsIn(conversica).map(({ facts }) => facts.conversationStatus))

    expect(CONVERSATION_STATUSES.filter((status) => !statuses.has(status))).toEqual([])
    expect(leadsIn(conversica)).toHaveLength(46)
  })

  test('has one in every status whatever the seed', async () => {
    await using conversica = open('default', 77)

    const statuses = new Set(leadsIn(conversica).map(({ facts }) => facts.conversationStatus))

    expect(statuses.size).toBe(CONVERSATION_STATUSES.length)
  })

  test('plans what comes next, and goes on by itself', async () => {
    await using conversica = open('default')

    const planned = leadsIn(conversica).filter(
      ({ key }) => conversica.world.agenda.about(key).length > 0,
    )
    await conversica.advanceDays(40)

    expect(planned.length).toBeGreaterThan(10)
    expect(
      leadsIn(conversica).filter(({ key }) => conversica.world.agenda.about(key).length > 0),
    ).toEqual([])
    expect(conversica.callbacks.length).toBeGreaterThan(40)
  })
})

describe('busy', () => {
  test('has hundreds of leads, most of them with something to come', async () => {
    await using conversica = open('busy')

    const leads = leadsIn(conversica)
    const planned = leads.filter(({ key }) => conversica.world.agenda.about(key).length > 0)

    expect(leads).toHaveLength(400)
    expect(planned.length).toBeGreaterThan(200)
    expect(new Set(leads.map(({ facts }) => facts.conversationStatus)).size).toBeGreaterThan(12)
  })
})

test.each(['default', 'busy'])(
  '%s has leads with a number and a first address of their own',
  async (scenario) => {
    await using conversica = open(scenario)
    const leads = leadsIn(conversica).map(({ lead }) => lead)
    const phones = leads.map(({ cellPhone }) => cellPhone)

    expect(new Set(phones).size).toBe(phones.length)
    expect(phones.filter((phone) => !/^\+1\d{3}55501\d\d$/.test(phone ?? ''))).toEqual([])
    expect(new Set(leads.map(({ firstName }) => firstName)).size).toBeGreaterThan(30)
  },
)

test('busy pauses at each lead while it is made', () => {
  const place = { sandbox: 'main', now: () => START, seed: 1 }
  const making = conversicaMock.makeWorld({ ...place, scenario: 'busy' })

  let pauses = 0
  while (making.next().done !== true) pauses += 1

  expect(pauses).toBe(400)
})

test('empty is empty', async () => {
  await using conversica = open('empty')

  await conversica.advanceDays(1)

  expect(leadsIn(conversica)).toEqual([])
  expect(conversica.callbacks).toEqual([])
})

describe.each(['default', 'busy'])('the past in %s', (scenario) => {
  test('was told to nobody', async () => {
    await using conversica = open(scenario)

    expect(conversica.sandbox.deliveries()).toEqual([])
  })

  test('lies in the past and holds together', async () => {
    await using conversica = open(scenario)

    for (const { key, facts, addedAt, messageCount } of leadsIn(conversica)) {
      const messages = conversica.world.data.messages.by('lead', key)
      const times = [addedAt, ...messages.map(({ at }) => at)]
      expect(times).toEqual(times.toSorted((one, other) => one - other))
      expect(times.at(-1)).toBeLessThanOrEqual(START)
      expect(messages).toHaveLength(messageCount)
      expect(facts.conversationStage).toBe(stageOf(facts.conversationStatus ?? 'Preparing Lead'))
      expect(facts.dateAdded).toBeDefined()
    }
  })

  test('is the same for the same seed, and another for another', async () => {
    await using one = open(scenario)
    await using same = open(scenario)
    await using other = open(scenario, 2)

    expect(JSON.stringify(one.sandbox.toJSON())).toBe(JSON.stringify(same.sandbox.toJSON()))
    expect(changedFacts(leadsIn(one)[3]?.facts ?? {}, leadsIn(other)[3]?.facts ?? {})).toBeDefined()
  })
})
