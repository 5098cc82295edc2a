import { createControlClient } from '@ensaio/control-client'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'

test('the client calls the control plane, and throws what it refuses', async () => {
  await using running = await openSandbox()
  const control = createControlClient({ baseUrl: running.urls.control })
  const path = { sandbox: 'main' }

  const advanced = await control.advanceClock({ path, body: { duration: '1h' } })
  const unknown = control.getSandbox({ path: { sandbox: 'mian' } })

  expect(advanced.now).toBe('2026-03-02T10:00:00.000Z')
  await expect(unknown).rejects.toMatchObject({ code: 'SANDBOX_NAME_UNKNOWN', status: 404 })
})

test('the client follows the journal, and goes on behind the last entry that it has seen', async () => {
  await using running = await openSandbox()
  const control = createControlClient({ baseUrl: running.urls.control })
  const seen: string[] = []
  const followUntil = async (id: string, lastEventId?: string) => {
    const query = { kind: 'request' } as const
    const start = lastEventId === undefined ? {} : { lastEventId }
    for await (const event of control.followJournal('main', { query, ...start })) {
      if (event.kind === 'open') await running.saveLead({ id })
      if (event.kind !== 'entry') continue
      seen.push(JSON.parse(event.entry.request?.body ?? '{}').id)
      if (seen.at(-1) === id) return event.entry.id
    }
    return undefined
  }

  const last = await followUntil('one')
  await running.saveLead({ id: 'two' })
  await followUntil('three', last)

  expect(seen).toEqual(['one', 'two', 'three'])
})
