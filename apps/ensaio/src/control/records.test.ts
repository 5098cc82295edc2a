import type { Schemas } from '@ensaio/contracts/control'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordQuery } from '../sandbox-control.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'
import { firstJobs } from './records.ts'

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

test('the first jobs are those that a sort of all would begin with, counted all', () => {
  const instants = fc.array(fc.nat(20), { maxLength: 60 })
  fc.assert(
    fc.property(instants, instants, fc.integer({ min: 1, max: 10 }), (chat, crm, limit) => {
      const services = { chat: jobsAt(chat), crm: jobsAt(crm) }

      const found = firstJobs(sandboxWith(services), { isWanted: ({ dueAt }) => dueAt > 2, limit })

      const all = Object.entries(services)
        .flatMap(([service, jobs]) => jobs.map((job) => ({ ...job, service })))
        .filter(({ dueAt }) => dueAt > 2)
        .sort((one, other) => one.dueAt - other.dueAt || one.sequence - other.sequence)
      expect(found).toEqual({ jobs: all.slice(0, limit), total: all.length })
    }),
  )
})

test('a million jobs are counted without a copy of each', () => {
  const job = { ...jobsAt([0])[0], dueAt: 7 }
  let copied = 0
  Object.defineProperty(job, 'payload', { enumerable: true, get: () => (copied += 1) })
  const million = Array.from({ length: 1_000_000 }, () => job)

  const { jobs, total } = firstJobs(sandboxWith({ chat: million }), {
    isWanted: () => true,
    limit: 20,
  })

  expect([jobs.length, total, copied]).toEqual([20, 1_000_000, 20])
})

function jobsAt(instants: readonly number[]) {
  return instants.map((dueAt, sequence) => ({ id: `job-${sequence}`, sequence, dueAt }))
}

/** A sandbox of which nothing is asked but its jobs. */
function sandboxWith(jobs: Readonly<Record<string, readonly object[]>>) {
  return {
    mocks: Object.keys(jobs).map((service) => ({ service })),
    world: (service: string) => ({ jobs: { all: () => jobs[service] ?? [] } }),
  } as unknown as Parameters<typeof firstJobs>[0]
}
