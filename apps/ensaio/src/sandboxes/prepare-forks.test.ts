import { conversicaMock } from '@ensaio/mock-conversica'
import { expect, test, vi } from 'vitest'
import { createControlPlane } from '../control/control-plane.ts'
import { AT, createBareSandbox, NO_TIMERS } from '../testing/bare-sandbox.ts'
import { createSandboxPool } from './sandbox-pool.ts'

test('worlds are made ready before they are forked, saved and loaded', async () => {
  await using main = createBareSandbox({ mocks: [conversicaMock] })
  const directory = createSandboxPool({
    main,
    open: ({ name, base }) =>
      createBareSandbox({ mocks: [conversicaMock], name, ...(base && { base }) }),
    timers: NO_TIMERS,
    machineNow: () => AT,
  })
  const context = { version: '0.0.0', directory, services: () => [] }
  const { fetch } = createControlPlane({ context, timers: NO_TIMERS, boundHost: '127.0.0.1' })
  const leads = main.world(conversicaMock).collections.get('leads')
  if (leads === undefined) throw new Error('there are no leads')
  const prototype = Object.getPrototypeOf(leads) as typeof leads // all collections are of one class
  const forks: number[] = []
  for (const [path, body] of [
    ['/sandboxes', { name: 'fork', fork: 'main' }],
    ['/sandboxes/main/snapshots', { name: 'before' }],
    ['/sandboxes/main/snapshots/before/load', undefined],
  ] as const) {
    using prepare = vi.spyOn(prototype, 'prepareFork')
    const text = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(new Request(`http://localhost${path}`, { method: 'POST', ...text }))
    expect(answer.ok).toBe(true)
    forks.push(prepare.mock.calls.length)
  }

  const collections = main.world(conversicaMock).collections.size
  expect(forks).toEqual([collections, collections, collections])
  await directory.close()
})
