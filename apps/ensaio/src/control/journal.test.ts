import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

const JOURNAL = '/sandboxes/main/journal'

test('a request is found by the id in its answer, with all that was wrong', async () => {
  await using running = await openSandbox()
  const answer = await running.saveLead({ firstName: null, optOut: 'yes' })

  const id = answer.headers.get('x-ensaio-request-id')
  const { body } = await running.control<Schemas['JournalEntry']>('GET', `${JOURNAL}/${id}`)

  expect(body).toMatchObject({
    kind: 'request',
    operationId: 'createOrUpdateLead',
    answer: { status: 400 },
  })
  expect(body.violations?.map(({ where }) => where).sort()).toEqual(['/firstName', '/optOut'])
  expect(JSON.stringify(body)).not.toContain(btoa('main-conversica:main-conversica-password'))
})

test('a request tells what it changed', async () => {
  await using running = await openSandbox()

  const answer = await running.saveLead()
  const entry = running.sandbox.journalEntry(answer.headers.get('x-ensaio-request-id') ?? '')

  expect(
    entry.changes?.some(({ before, after }) => before === undefined && after !== undefined),
  ).toBe(true)
})

test('lists the last entries that fit, or those behind an entry', async () => {
  await using running = await openSandbox()
  for (const id of ['a', 'b', 'c']) await running.saveLead({ id })
  const list = async (query: string) => {
    const { body } = await running.control<Schemas['JournalList']>('GET', `${JOURNAL}?${query}`)
    return { ids: body.entries.map(({ id }) => id), gap: body.gap }
  }

  const { ids } = await list('kind=request&service=conversica&operationId=createOrUpdateLead')
  const last = await list('kind=request&limit=2')
  const behind = await list(`kind=request&limit=1&after=${ids[0]}`)
  const forgotten = await list('after=long-gone')

  expect(ids).toHaveLength(3)
  expect(last).toEqual({ ids: ids.slice(1), gap: false })
  expect(behind).toEqual({ ids: [ids[1]], gap: false })
  expect(forgotten.gap).toBe(true)
})

test('the password of an endpoint is not in the journal', async () => {
  await using running = await openSandbox()
  const setting = { baseUrl: 'http://localhost:3000', username: 'me', password: 'hidden-secret' }

  running.sandbox.setEndpoints('conversica', setting)

  expect(JSON.stringify(running.sandbox.journal())).not.toContain('hidden-secret')
})

test('forgets on demand', async () => {
  await using running = await openSandbox()
  await running.saveLead()

  const { status } = await running.control('DELETE', JOURNAL)
  const gone = await running.control<Refused>('GET', `${JOURNAL}/req-main-1`)

  expect(status).toBe(204)
  expect(running.sandbox.journal()).toEqual([])
  expect(gone.status).toBe(404)
})

test('refuses filters that name nothing', async () => {
  await using running = await openSandbox()

  const operation = await running.control<Refused>('GET', `${JOURNAL}?operationId=createLead`)
  const kind = await running.control<Refused>('GET', `${JOURNAL}?kind=requests`)

  expect(operation.body.error.message).toContain('createOrUpdateLead')
  expect(kind.status).toBe(400)
})
