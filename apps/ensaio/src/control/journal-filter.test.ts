import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'
import type { Refused } from '../testing/open-sandbox.ts'

/** A journal with a good request, a bad one, one for an unknown path, and attempts that are refused. */
async function eventful() {
  await using receiver = await startReceiver(Array.from({ length: 50 }, () => 503))
  const running = await openSandbox({ only: ['conversica'] })
  const { sandbox, urls } = running
  sandbox.setEndpoints('conversica', { baseUrl: receiver.url })
  await running.saveLead({ id: 'good' })
  await running.saveLead({ id: 'bad', firstName: null })
  await fetch(`${urls.conversica}/jsno/?x=1`)
  await sandbox.advance('3d')
  return running
}

test.each([
  [{ method: 'post' }, ['200', '400']],
  [{ path: '/json/' }, ['200', '400']],
  [{ path: '/json' }, ['200', '400']],
  [{ path: '/*' }, ['200', '400', '404']],
  [{ status: '404' }, ['404']],
  [{ status: '4xx' }, ['400', '404']],
  [{ violations: true }, ['400']],
  [{ violations: false, status: '4xx' }, ['404']],
  [{ warnings: true }, ['404']],
  [{ text: '"ID":"GOOD"', kind: 'request' as const }, ['200']],
  [{ operationId: 'createOrUpdateLead', status: '2xx' }, ['200']],
])('the filter %o finds the requests that were answered with %o', async (filter, statuses) => {
  await using running = await eventful()

  const entries = running.sandbox.journal(filter)

  expect(entries.map(({ answer }) => String(answer?.status))).toEqual(statuses)
})

test('finds attempts by the status of their answer', async () => {
  await using running = await eventful()
  const { sandbox } = running

  const refused = sandbox.journal({ kind: 'delivery', status: '503' })

  expect(refused.length).toBeGreaterThan(0)
  expect(sandbox.journal({ kind: 'delivery', status: 'none' })).toEqual([])
})

test('finds what happened within a time, and what an entry caused', async () => {
  await using running = await eventful()
  const { sandbox } = running
  const until = '2026-03-02T09:00:00.001Z'
  const [request] = sandbox.journal({ kind: 'request' })

  const before = sandbox.journal({ until })
  const after = sandbox.journal({ since: until })
  const caused = sandbox.journal({ causedBy: request?.id ?? '' })

  expect(before.length + after.length).toBe(sandbox.journal({ limit: 500 }).length)
  expect(before.map(({ kind }) => kind)).toContain('request')
  expect(after.length).toBeGreaterThan(0)
  expect(caused.length).toBeGreaterThan(0)
  for (const entry of caused) expect(entry.causedBy).toBe(request?.id)
})

test('pages backwards and says whether there is more', async () => {
  await using running = await eventful()
  const { body: last } = await running.control<Listed>('GET', '/sandboxes/main/journal?limit=2')
  const before = last.entries[0]?.id
  const { body: earlier } = await running.control<Listed>(
    'GET',
    `/sandboxes/main/journal?limit=500&before=${before}`,
  )

  const all = running.sandbox.journal({ limit: 500 })
  expect(last.more).toBe(true)
  expect(earlier).toMatchObject({ gap: false, more: false })
  expect([...earlier.entries, ...last.entries]).toEqual(all)
})

interface Listed {
  readonly entries: readonly { readonly id: string }[]
  readonly gap: boolean
  readonly more: boolean
}

test.each([
  ['status=600', 'status'],
  ['since=yesterday', 'since'],
  ['record=leads', 'record'],
  ['operationId=createLead', 'Did you mean "createOrUpdateLead"?'],
  ['text=', 'text'],
])('refuses the filter %s', async (query, hint) => {
  await using running = await openSandbox({ only: ['conversica'] })

  const list = await running.control<Refused>('GET', `/sandboxes/main/journal?${query}`)
  const stream = await running.control<Refused>('GET', `/sandboxes/main/journal/stream?${query}`)

  expect([list.status, stream.status]).toEqual([400, 400])
  expect(stream.body.error.message).toContain(hint)
})
