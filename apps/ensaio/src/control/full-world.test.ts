import { expect, test } from 'vitest'
import { conversicaMock } from '@ensaio/mock-conversica'
import { createRecordRoom, createTemplates } from '@ensaio/mock-kit'
import { prepareStart } from '../sandboxes/prepare-start.ts'
import { createSandboxPool } from '../sandboxes/sandbox-pool.ts'
import { AT, createBareSandbox, NO_TIMERS } from '../testing/bare-sandbox.ts'
import { createControlPlane } from './control-plane.ts'

/** A control plane whose sandbox has little room for records. */
function openControl(roomBytes: number) {
  const room = createRecordRoom(roomBytes)
  const mocks = [conversicaMock]
  const templates = createTemplates(room)
  const sandbox = createBareSandbox({ mocks, scenarios: { conversica: 'empty' }, room })
  const directory = createSandboxPool({
    main: sandbox,
    open: () => sandbox,
    prepare: (start) => prepareStart(start, { mocks, templates, room, machineNow: () => AT }),
    timers: NO_TIMERS,
    machineNow: () => AT,
  })
  const context = { version: '0.0.0', directory, services: () => [] }
  const { fetch } = createControlPlane({ context, timers: NO_TIMERS, boundHost: '127.0.0.1' })
  const call = (method: string, path: string, body: unknown) =>
    fetch(new Request(`http://localhost${path}`, { method, body: JSON.stringify(body) }))
  return { sandbox, call, [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose]() }
}

const ACTIONS = '/sandboxes/main/services/conversica/actions'

test.each([1, 1_500])('refuses %i records more than fit, and keeps none of them', async (count) => {
  await using control = openControl(count * 100)
  const leads = Array.from({ length: count }, (_, number) => ({
    id: `lead-${number}`,
    firstName: 'x'.repeat(200),
    email: `a${number}@example.com`,
    leadSource: 'Web',
    repName: 'Tiago',
  }))

  const answer = await control.call('POST', `${ACTIONS}/putFixtures`, { leads })

  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({
    error: {
      code: 'SANDBOX_WORLD_FULL',
      message: expect.stringMatching(/as many as they may.*Delete some, or reset the sandbox\.$/),
    },
  })
  expect(control.sandbox.world(conversicaMock).toJSON().collections['leads']).toEqual([])
  expect(control.sandbox.journal.list()).toMatchObject([
    { kind: 'action', name: 'putFixtures', error: expect.stringContaining('as many as they may') },
  ])
})

test('answers a reset while no room is left', async () => {
  await using control = openControl(10)

  const answer = await control.call('POST', '/sandboxes/main/reset', { scenario: 'default' })

  expect(answer.status).toBe(200)
})

test('refuses a sandbox whose records do not fit', async () => {
  await using control = openControl(10)

  const answer = await control.call('POST', '/sandboxes', { scenario: 'default' })

  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: { code: 'SANDBOX_WORLD_FULL' } })
})
