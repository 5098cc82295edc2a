import { expect, test } from 'vitest'
import { jsonPost, openShop } from '../testing/shop-sandbox.ts'
import { parseFaultRule } from './parse-fault-rule.ts'
import { toFaultVocabulary } from './fault-vocabulary.ts'

type Shop = ReturnType<typeof openShop>

function addRule({ sandbox }: Shop, rule: object): void {
  const vocabulary = toFaultVocabulary(sandbox.mocks.map(({ contract }) => contract))
  sandbox.faults.add(parseFaultRule({ service: 'made-up', ...rule }, vocabulary))
}

const UNAVAILABLE = { kind: 'status', status: 503 }

test('a rule about the body strikes only requests whose body holds it, and their bodies are noted', async () => {
  await using shop = openShop()
  addRule(shop, { on: 'request', match: { body: { item: 'milk' } }, effect: UNAVAILABLE })

  const statuses = [
    (await shop.order('o1', 'tea')).status,
    (await shop.order('o2', 'milk')).status,
    (await shop.call('/orders/o1')).status,
  ]

  expect(statuses).toEqual([201, 503, 200])
  expect((await shop.call('/orders/o2')).status).toBe(404)
  expect(shop.sandbox.journal.list()).toMatchObject([
    { request: { body: '{"id":"o1","item":"tea"}' }, faults: [] },
    {
      request: { body: '{"id":"o2","item":"milk"}' },
      answer: { status: 503 },
      faults: ['fault-1'],
    },
    { request: { method: 'GET' } },
    { request: { method: 'GET' } },
  ])
})

test.each(['not json', '[', '{"item":'])(
  'the body %j, which is not JSON, is no match',
  async (body) => {
    await using shop = openShop()
    addRule(shop, { on: 'request', match: { body: { item: 'milk' } }, effect: UNAVAILABLE })

    expect((await shop.call('/orders', jsonPost(body))).status).toBe(400)
  },
)

test('a body that breaks off is told of as without a rule', async () => {
  const statusOf = async (shop: Shop) => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
    const sent = { ...jsonPost(''), body, duplex: 'half' }
    const { status } = await shop.call('/orders', sent)
    const [entry] = shop.sandbox.journal.list()
    return { status, error: entry && 'error' in entry ? entry.error : undefined }
  }
  await using plain = openShop()
  await using faulty = openShop()
  addRule(faulty, { on: 'request', match: { body: { item: 'milk' } }, effect: UNAVAILABLE })

  const expected = await statusOf(plain)

  expect(expected).toMatchObject({ status: 500, error: expect.stringContaining('gone') })
  expect(await statusOf(faulty)).toEqual(expected)
})

test('a rule about the payload of a delivery drops that one alone', async () => {
  await using shop = openShop()
  addRule(shop, { on: 'delivery', match: { body: { id: 'o2' } }, effect: { kind: 'drop' } })
  shop.sandbox.setEndpoint('made-up', shop.sandbox.mocks[0]?.endpoints[0] ?? '', {
    url: 'http://127.0.0.1:9/hook',
  })
  await shop.order('o1')
  await shop.order('o2')

  await shop.sandbox.advance(24 * 3_600_000)

  const bodies = shop.sent.map(({ body }) => new TextDecoder().decode(body))
  expect(bodies).not.toEqual([])
  expect(bodies.every((body) => body.includes('o1'))).toBe(true)
})
