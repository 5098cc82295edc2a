import { expect, test } from 'vitest'
import { answer, createDisturbedFetch } from '../testing/disturbed-fetch.ts'
import { openIntegration } from '../testing/open-integration.ts'

test('subscribes once, however often the app starts', async () => {
  await using integration = await openIntegration()

  await integration.sync.subscribe(integration.receiverUrl)
  await integration.sync.subscribe(`${integration.receiverUrl}/`)

  expect(integration.done('newSubscription')).toBe(1)
})

test('a refusal that repeats the address does not show its secret', async () => {
  const network = createDisturbedFetch()
  await using integration = await openIntegration({ fetch: network.fetch })
  network.disturb(/^POST .*\/subscriptions$/u, async (request) => {
    const { callbackUrl } = (await request.json()) as { readonly callbackUrl: string }
    return Response.json({ message: `${callbackUrl} cannot be reached` }, { status: 400 })
  })

  const refused = integration.sync.subscribe(integration.receiverUrl)

  await expect(refused).rejects.toThrow(/secret=\*\*\* cannot be reached/u)
  await expect(refused).rejects.not.toThrow(/a-long-secret/u)
})

test('without a valid key it says so', async () => {
  const network = createDisturbedFetch()
  await using integration = await openIntegration({ fetch: network.fetch })
  network.disturb(/^GET .*\/subscriptions$/u, answer(401))

  await expect(integration.sync.subscribe(integration.receiverUrl)).rejects.toThrow(
    'Failed to list the subscriptions',
  )
})
