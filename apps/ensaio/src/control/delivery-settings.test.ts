import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'

const SERVICE = 'conversica'
const openConversica = () => openSandbox({ only: [SERVICE] })

test('without a receiver, deliveries are laid into the inbox', async () => {
  await using running = await openConversica()
  const { sandbox } = running
  sandbox.setDeliverySettings({ collect: true })
  await running.saveLead({ id: 'lead-1' })

  await sandbox.advance('7d')
  const [first, ...others] = sandbox.deliveries({ collected: true })

  expect(JSON.parse(first?.body ?? '')).toMatchObject({ id: 'lead-1' })
  expect(others.length).toBeGreaterThan(0)
  expect(sandbox.deliveries({ collected: false })).toEqual([])
  expect(sandbox.delivery(SERVICE, first?.id ?? '')).toMatchObject({
    status: 'delivered',
    attempts: [{ number: 1, outcome: { kind: 'collected' } }],
  })
})

test('failed deliveries are tried again by the schedule that is set, and forks take it over', async () => {
  await using running = await openConversica()
  const { sandbox } = running
  sandbox.setDeliverySettings({ retries: { delaysMs: [1_000], jitter: 0 }, timeoutMs: 500 })
  await using receiver = await startReceiver([503, 503])
  sandbox.setEndpoint(SERVICE, 'message', { url: receiver.url })

  sandbox.trigger(SERVICE, 'message')
  await sandbox.settle()
  await sandbox.advance(1_000)

  expect(receiver.received).toHaveLength(2)
  expect(sandbox.deliveries({ webhook: 'message' })).toMatchObject([{ status: 'failed' }])
  await using fork = running.createSandbox({ fork: 'main' })
  expect(fork.deliverySettings()).toEqual(sandbox.deliverySettings())
  expect(sandbox.reset({ everything: true })).toMatchObject({ pausedTargets: [] })
  expect(sandbox.deliverySettings()).toMatchObject({ collect: false, timeoutMs: 10_000 })
})

test('a paused target is sent nothing until it is resumed; others go on', async () => {
  await using receiver = await startReceiver()
  await using running = await openConversica()
  const { sandbox } = running
  sandbox.setEndpoints(SERVICE, { baseUrl: receiver.url })
  sandbox.pauseTarget(SERVICE, 'message')

  sandbox.trigger(SERVICE, 'message')
  sandbox.trigger(SERVICE, 'leadUpdate')
  await sandbox.settle()
  expect(receiver.received).toHaveLength(1)
  expect(sandbox.describe()).toMatchObject({
    deliveries: { pending: 1, delivered: 1 },
    pausedTargets: [{ service: SERVICE, target: 'message' }],
  })

  sandbox.resumeTarget(SERVICE, 'message')
  await sandbox.settle()
  expect(receiver.received).toHaveLength(2)
  expect(sandbox.describe().pausedTargets).toEqual([])
})

test('a hundred targets may be paused, with names of 200 characters', async () => {
  await using running = await openConversica()
  const pause = (target: string) =>
    running.control<Refused>('POST', `/sandboxes/main/services/${SERVICE}/targets/${target}/pause`)
  for (let target = 0; target < 100; target += 1) running.sandbox.pauseTarget(SERVICE, `t${target}`)

  const [one, long] = [await pause('t100'), await pause('x'.repeat(201))]

  expect([one.status, one.body.error.code]).toEqual([409, 'SANDBOX_PAUSED_TARGETS_FULL'])
  expect([long.status, long.body.error.code]).toEqual([400, 'SANDBOX_REQUEST_INVALID'])
  expect(running.sandbox.describe().pausedTargets).toHaveLength(100)
})

test('with more at once, deliveries to one target overlap', async () => {
  await using running = await openConversica()
  const { sandbox } = running
  let open = 0
  let openMax = 0
  const bothAreThere = Promise.withResolvers<void>()
  await using receiver = await startReceiver([], async () => {
    open += 1
    openMax = Math.max(openMax, open)
    if (open === 2) bothAreThere.resolve()
    await bothAreThere.promise
    open -= 1
  })
  sandbox.setEndpoint(SERVICE, 'message', { url: receiver.url })
  sandbox.setDeliverySettings({ concurrency: 2 })

  for (let number = 0; number < 4; number += 1) sandbox.trigger(SERVICE, 'message')
  await sandbox.settle()

  expect(openMax).toBe(2)
  expect(receiver.received).toHaveLength(4)
})

test('all deliveries that match are sent again', async () => {
  await using receiver = await startReceiver()
  await using running = await openConversica()
  const { sandbox } = running
  for (const subject of ['a', 'b', 'b']) sandbox.trigger(SERVICE, 'message', { subject })
  await sandbox.settle()
  sandbox.setEndpoints(SERVICE, { baseUrl: receiver.url })

  const again = sandbox.redeliverMany({ status: 'failed', subject: 'b' })
  await sandbox.settle()

  expect(again.map(({ subject }) => subject)).toEqual(['b', 'b'])
  expect(receiver.received).toHaveLength(2)
  expect(sandbox.deliveries({ status: 'failed' })).toMatchObject([{ subject: 'a' }])
})

test('a webhook is triggered with fields of the caller over the vendor’s example, then over the latest', async () => {
  await using running = await openConversica()
  const { sandbox } = running

  const [first] = sandbox.trigger(SERVICE, 'message', { fields: { id: 'lead-9', body: 'Hello' } })
  const [second] = sandbox.trigger(SERVICE, 'message', { subject: 's', fields: { body: 'Again' } })

  expect(JSON.parse(first?.body ?? '')).toMatchObject({
    id: 'lead-9',
    body: 'Hello',
    action: 'sent',
  })
  expect(second?.subject).toBe('s')
  expect(JSON.parse(second?.body ?? '')).toMatchObject({ id: 'lead-9', body: 'Again' })
  expect(sandbox.journal({ kind: 'action' })).toMatchObject([
    { name: 'trigger message', deliveries: [first?.id] },
    { name: 'trigger message', deliveries: [second?.id] },
  ])
})

const ROOT = '/sandboxes/main'

test.each([
  [
    `POST ${ROOT}/services/conversica/webhooks/message/trigger`,
    { fields: { action: 5 } },
    400,
    'action',
  ],
  [`POST ${ROOT}/services/conversica/webhooks/massage/trigger`, {}, 404, 'Did you mean "message"?'],
  [`PUT ${ROOT}/deliveries/settings`, { timeoutMs: 0 }, 400, 'timeoutMs'],
  [`PUT ${ROOT}/deliveries/settings`, { retries: { delaysMs: [0], jitter: 0 } }, 400, 'delaysMs'],
  [`PUT ${ROOT}/deliveries/settings`, {}, 400, 'setDeliverySettings'],
  [`POST ${ROOT}/deliveries/redeliver`, { webhook: 'massage' }, 400, 'Did you mean "message"?'],
  [`POST ${ROOT}/services/converscia/targets/message/pause`, undefined, 404, 'conversica'],
])('%s refuses %o with %i', async (call, body, status, hint) => {
  const [method = '', path = ''] = call.split(' ')
  await using running = await openConversica()

  const refused = await running.control<Refused>(method, path, body)

  expect(refused.status).toBe(status)
  expect(refused.body.error.message).toContain(hint)
})

test('a webhook that nobody subscribed to is refused, and what to do is said', async () => {
  await using running = await openSandbox({ only: ['zenvia-conversion', SERVICE] })

  expect(() => running.sandbox.trigger('zenvia-conversion', 'prospects')).toThrow('goes to nobody')
})
