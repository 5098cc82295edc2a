import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'

type Running = Awaited<ReturnType<typeof openSandbox>>

/** The reason of the first delivery, as a list and the delivery itself show it. */
async function reasonIn({ sandbox }: Running): Promise<string | undefined> {
  const [first] = sandbox.deliveries({ service: 'conversica' })
  const { reason } = sandbox.delivery('conversica', first?.id ?? '')
  expect(first?.reason).toBe(reason)
  return reason
}

async function openCalledBack(baseUrl: string | undefined): Promise<Running> {
  const running = await openSandbox()
  if (baseUrl !== undefined) running.sandbox.setEndpoints('conversica', { baseUrl })
  await running.saveLead()
  return running
}

test('an arrived delivery has no reason', async () => {
  await using receiver = await startReceiver()
  await using running = await openCalledBack(receiver.url)

  await running.sandbox.advance('1h')

  expect(await reasonIn(running)).toBeUndefined()
})

test('a refused one tells the status, while it is tried again and when it has failed', async () => {
  await using receiver = await startReceiver(Array.from({ length: 50 }, () => 503))
  await using running = await openCalledBack(receiver.url)
  await running.sandbox.advance('1h')
  const [first] = running.sandbox.deliveries()

  expect(first?.status).toBe('pending')
  expect(await reasonIn(running)).toMatch(/^The receiver answered 503, which Conversica does not/)
})

test('one without an endpoint tells so', async () => {
  await using running = await openCalledBack(undefined)

  await running.sandbox.advance('1h')

  expect(await reasonIn(running)).toMatch(/has no endpoint\. Register one, then redeliver\.$/)
})

test('a paused one tells so', async () => {
  await using receiver = await startReceiver()
  await using running = await openCalledBack(receiver.url)

  running.sandbox.pauseDeliveries()
  await running.sandbox.advance('1h')

  expect(await reasonIn(running)).toBe('All deliveries are paused. Resume them.')
})

test('one that a fault holds back names the rule', async () => {
  await using receiver = await startReceiver()
  await using running = await openCalledBack(receiver.url)
  running.sandbox.addFault({
    id: 'late',
    service: 'conversica',
    on: 'delivery',
    match: {},
    effect: { kind: 'delay', ms: 86_400_000 },
  })

  await running.sandbox.advance('1h')

  expect(await reasonIn(running)).toMatch(/^The fault late delays it\./)
})

test('one whose answer lacks its body tells what it lacks', async () => {
  await using receiver = await startReceiver()
  await using running = await openCalledBack(receiver.url)
  running.sandbox.trigger('conversica', 'chatLead')
  await running.sandbox.settle()

  const [chatLead] = running.sandbox.deliveries({ webhook: 'chatLead' })

  expect(chatLead?.reason).toBe(
    'The receiver answered 200, which Conversica does not accept. Fix this: body: expected to be present, got nothing.',
  )
})

test('one whose subscription is over tells so, and where later ones go', async () => {
  await using receiver = await startReceiver(Array.from({ length: 50 }, () => 503))
  await using running = await openSandbox()
  const { sandbox, urls, credentials } = running
  const { 'api-key': key } = credentials['zenvia-conversion']
  const call = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${urls['zenvia-conversion']}/v1${path}?api-key=${key}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
  const callbackUrl = `${receiver.url}/hook`
  const made = await call('POST', '/notifications/subscriptions', {
    topics: ['prospects'],
    callbackUrl,
  })
  const { id } = (await made.json()) as { readonly id: string }
  await call('POST', '/lead/retail', { utmSource: 'x', phones: ['+5491155550142'] })
  await sandbox.settle()
  await call('DELETE', `/notifications/subscription/${id}`)

  await sandbox.advance('1h')

  const [delivery] = sandbox.deliveries({ service: 'zenvia-conversion' })
  expect(delivery).toMatchObject({ status: 'failed' })
  expect(delivery?.reason).toMatch(
    new RegExp(`the subscription ${id} is over: it was deactivated.*goes nowhere\\.$`),
  )
})
