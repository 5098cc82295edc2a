import type { Schemas } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import type { RecordQuery } from '../sandbox-control.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'

const RECORDS = '/sandboxes/main/services/conversica/records'

async function withLeads(): Promise<OpenSandbox> {
  const running = await openSandbox({ only: ['conversica'] })
  for (const id of ['a', 'b', 'c', 'd']) await running.saveLead({ id, repName: `Rep of ${id}` })
  return running
}

test('lists the collections of a service with their sizes, and none of the engine', async () => {
  await using running = await withLeads()

  const { body } = await running.control<Schemas['CollectionList']>('GET', RECORDS)

  expect(body.collections).toContainEqual({ name: 'leads', size: 4 })
  expect(body.collections.filter(({ name }) => name.startsWith('$'))).toEqual([])
})

test('pages through a collection, and each record once', async () => {
  await using running = await withLeads()
  const list = async (query: string) => {
    const answer = await running.control<Schemas['RecordList']>('GET', `${RECORDS}/leads?${query}`)
    return answer.body
  }

  const first = await list('limit=3')
  const rest = await list(`limit=3&after=${encodeURIComponent(first.next ?? '')}`)

  expect(first).toMatchObject({ total: 4, next: first.records[2]?.key })
  expect(rest.next).toBeUndefined()
  const keys = [...first.records, ...rest.records].map(({ key }) => key)
  expect(new Set(keys).size).toBe(4)
  expect(keys).toHaveLength(4)
})

test('finds records by a field and by any text', async () => {
  await using running = await withLeads()
  const find = (query: RecordQuery) =>
    running.sandbox.records('conversica', 'leads', query).records.map(({ record }) => record)

  expect(find({ where: ['lead.id=b'] })).toMatchObject([{ lead: { id: 'b' } }])
  expect(find({ where: ['lead.id=b', 'isTestLead=true'] })).toEqual([])
  expect(find({ text: 'rep OF' })).toHaveLength(4)
  expect(find({ text: 'rep of c', where: ['lead.id=c'] })).toHaveLength(1)
  expect(find({ where: ['no.such.field=1'] })).toEqual([])
})

test('shows one record, and its history in the journal', async () => {
  await using running = await withLeads()
  const [first] = running.sandbox.records('conversica', 'leads', { limit: 1 }).records
  const key = first?.key ?? ''
  const url = `${RECORDS}/leads/${encodeURIComponent(key)}`

  const { body } = await running.control<Schemas['KeyedRecord']>('GET', url)
  const history = running.sandbox.journal({ record: `leads/${key}` })

  expect(body).toEqual(first)
  expect(history.map(({ kind }) => kind)).toEqual(['request'])
})

test.each([
  [`${RECORDS}/laeds`, 404, 'Did you mean "leads"?'],
  [`${RECORDS}/leads/nobody`, 404, 'record'],
  [`${RECORDS}/leads?after=nobody`, 400, 'record'],
  [`${RECORDS}/$jobs`, 404, 'collection'],
  [`${RECORDS}/leads?where=noequals`, 400, 'where'],
  ['/sandboxes/main/jobs?service=converscia', 400, 'Did you mean "conversica"?'],
])('refuses %s with %i', async (path, status, hint) => {
  await using running = await withLeads()

  const refused = await running.control<Refused>('GET', path)

  expect(refused.status).toBe(status)
  expect(refused.body.error.message).toContain(hint)
})

test('lists the agenda in the order in which jobs fall due, each with its cause', async () => {
  await using running = await withLeads()
  const answer = await running.saveLead({ id: 'e' })
  const id = answer.headers.get('x-ensaio-request-id') ?? ''

  const all = running.sandbox.jobs()
  const caused = running.sandbox.jobs({ causedBy: id })

  const instants = all.map(({ dueAt }) => dueAt)
  expect(all.length).toBeGreaterThan(0)
  expect(instants).toEqual(instants.toSorted())
  expect(caused.length).toBeGreaterThan(0)
  expect(all).toEqual(expect.arrayContaining([...caused]))
  expect(running.sandbox.jobs({ subject: 'nobody' })).toEqual([])
})
