import { expect, test } from 'vitest'
import { createFastPath } from '../fast-path/fast-path.ts'
import { createSandboxDirectory } from '../sandbox/create-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'
import { jsonPost, openShop } from '../testing/shop-sandbox.ts'
import type { ShopSandbox } from '../testing/shop-sandbox.ts'

const KEY = 'key=main-shop-key'

function warningsIn({ sandbox }: ShopSandbox): readonly string[] {
  const entry = sandbox.journal.list().findLast(({ kind }) => kind === 'request')
  return entry?.kind === 'request' ? entry.warnings : []
}

test('without a warning there is no header', async () => {
  await using shop = openShop()

  expect((await shop.order('o1')).headers.has('x-ensaio-warnings')).toBe(false)
})

test.each([
  ['an undocumented parameter', '/orders/o1?odd=1', undefined, 'query odd'],
  ['a misspelled key', '/orders?', { id: 'o2', Item: 'tea' }, 'body /Item'],
  ['a replaced byte', '/orders?', '{"id":"o2","item":"\uFFFD"}', 'U+FFFD'],
])('counts and tells of %s', async (_, path, body, said) => {
  await using shop = openShop()

  const answer = await shop.call(`${path}&${KEY}`, body === undefined ? {} : jsonPost(body))

  expect(answer.headers.get('x-ensaio-warnings')).toBe('1')
  expect(warningsIn(shop)).toEqual([expect.stringContaining(said)])
})

test.each([
  [undefined, '1'],
  [false, undefined],
])('the fast path does so too, unless it is switched off: %s', async (warningsHeader, sent) => {
  await using shop = openShop()
  const directory = createSandboxDirectory(shop.sandbox)
  const ask = createFastPath(shopMock, {
    directory,
    stopwatchMs: () => 0,
    ...(warningsHeader !== undefined && { warningsHeader }),
  })
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('{"id":"o1","item":"'),
    0xff,
    0x22,
    0x7d,
  ])

  const call = ask({
    method: 'POST',
    target: `/api/orders?${KEY}`,
    headers: { 'content-type': 'application/json', 'content-length': String(bytes.length) },
  })
  if (call === undefined || !('withBody' in call)) throw new Error('not on the fast path')
  const answer = call.withBody(bytes)

  if (!('status' in answer)) throw new Error('there is no log')
  expect(answer.status).toBe(201)
  expect(answer.headers['x-ensaio-warnings']).toBe(sent)
  expect(warningsIn(shop)).toHaveLength(1)
})
