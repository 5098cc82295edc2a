import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'
import type { Refused } from '../testing/open-sandbox.ts'

test('a chain leads from the request over jobs and deliveries to the attempts, and back', async () => {
  await using receiver = await startReceiver()
  await using running = await openSandbox({ only: ['conversica'] })
  const { sandbox } = running
  sandbox.setEndpoints('conversica', { baseUrl: receiver.url })
  const answer = await running.saveLead()
  const request = answer.headers.get('x-ensaio-request-id') ?? ''
  await running.saveLead({ id: 'another', email: 'other@example.com' })

  await sandbox.advance('7d')
  const forward = sandbox.chain(request)
  const attempt = forward.entries.findLast(({ kind }) => kind === 'delivery')
  const back = sandbox.chain(attempt?.id ?? '')

  expect(forward.entries[0]).toMatchObject({ id: request, kind: 'request' })
  expect(new Set(forward.entries.map(({ kind }) => kind))).toEqual(
    new Set(['request', 'job', 'delivery']),
  )
  const ids = new Set(forward.entries.map(({ id }) => id))
  for (const { id, causedBy } of forward.entries)
    expect(id === request || ids.has(causedBy ?? '')).toBe(true)
  expect(forward.deliveries.map(({ id }) => id)).toContain(attempt?.delivery)
  expect(forward.entries.length).toBeLessThan(sandbox.journal({ limit: 500 }).length)
  expect(back.entries[0]?.id).toBe(request)
  expect(back.entries.at(-1)).toEqual(attempt)
})

test('a chain shows what is still to come', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const answer = await running.saveLead()
  const request = answer.headers.get('x-ensaio-request-id') ?? ''

  const { entries, jobs, cut } = running.sandbox.chain(request)

  expect(entries).toHaveLength(1)
  expect(jobs).toEqual(running.sandbox.jobs({ causedBy: request }))
  expect(cut).toBe(false)
})

test('refuses the chain of an entry that is not known', async () => {
  await using running = await openSandbox({ only: ['conversica'] })

  const refused = await running.control<Refused>('GET', '/sandboxes/main/journal/req-0/chain')

  expect(refused).toMatchObject({ status: 404, body: { error: { code: 'SANDBOX_NAME_UNKNOWN' } } })
})
