import { expect, test } from 'vitest'
import { answered, jsonPost, openShop } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

/** The characters of a body that the journal keeps. */
const KEPT = 64 * 1024

const PASSWORD = 'Hush7hush8hush9'

/** A shop that reads more than the journal keeps. */
const mock = { ...shopMock, bodyBytesMax: 4 * KEPT }

/** Ways in which a body of text may hold the password. */
const WRITTEN: Readonly<Record<string, string>> = {
  'value of a key': `{"password":"${PASSWORD}"}`,
  'value within a text of JSON': JSON.stringify({ a: JSON.stringify({ password: PASSWORD }) }),
  address: `see http://me:${PASSWORD}@localhost/x`,
  'credentials of HTTP': `authorization: Bearer ${PASSWORD}`,
  'known secret': `tea for ${PASSWORD} at noon`,
}

/** Texts whose cut falls on each character of the password. */
function* cutsOf(written: string, kept: number): Iterable<string> {
  const start = written.indexOf(PASSWORD)
  for (let shown = 4; shown < PASSWORD.length; shown += 1)
    yield `${'x '.repeat(kept).slice(0, kept - start - shown)}${written}${' x'.repeat(kept)}`
}

const isHidden = (shown: unknown): boolean =>
  !JSON.stringify(shown).includes(PASSWORD.slice(0, 4)) && JSON.stringify(shown).includes('x x x')

const endpoint = { url: 'http://127.0.0.1:3000', username: 'me', password: PASSWORD }

test.each(Object.keys(WRITTEN))('shows no part of a %s that is cut in a body', async (place) => {
  await using shop = openShop({ mock })
  shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', endpoint)

  for (const body of cutsOf(WRITTEN[place] ?? '', KEPT)) await shop.call('/orders', jsonPost(body))

  const requests = shop.sandbox.journal.list().filter(({ kind }) => kind === 'request')
  expect(requests).toHaveLength(PASSWORD.length - 4)
  expect(requests.filter((entry) => !isHidden(entry))).toHaveLength(0)
})

test.each(['address', 'known secret'])(
  'shows no part of a %s that is cut in a violation',
  async (place) => {
    await using shop = openShop()
    shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', endpoint)

    for (const value of cutsOf(WRITTEN[place] ?? '', 80))
      await shop.call('/orders', jsonPost(JSON.stringify(value)))

    const received = shop.sandbox.journal
      .list()
      .flatMap((entry) => (entry.kind === 'request' ? entry.violations : []))
    expect(received).toHaveLength(PASSWORD.length - 4)
    expect(received.filter((violation) => !isHidden(violation))).toEqual([])
  },
)

test('shows no part of a known secret that is cut in the answer of a receiver', async () => {
  const bodies = [...cutsOf(WRITTEN['known secret'] ?? '', 1_024)]
  const answers = bodies.map((body) => ({ ...answered(500), body }))
  await using shop = openShop({ answer: () => answers.shift() ?? answered(200) })
  const { setEndpoint, advance, deliveries } = shop.sandbox
  // The secret of another endpoint than the one that is called.
  setEndpoint(shopMock.service, 'orderShipped', endpoint)
  await shop.order('o0')
  setEndpoint(shopMock.service, 'orderShipped', { url: 'http://127.0.0.1:3000' })
  await shop.order('o1')
  await advance(24 * 3_600_000)

  const attempts = deliveries().flatMap((delivery) => delivery.attempts)
  const failed = attempts.filter(
    ({ outcome }) => outcome.kind === 'answered' && outcome.status === 500,
  )
  expect(failed.length).toBeGreaterThan(2)
  expect(failed.filter((attempt) => !isHidden(attempt.outcome))).toHaveLength(0)
})
