import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answered, openShop } from '../testing/shop-sandbox.ts'
import type { ShopSandbox } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

/** Names that secrets have, in the spellings of callers. */
const NAMES = [
  'password',
  'clientSecret',
  'client_secret',
  'jwt',
  'session',
  'accessToken',
  'refresh_token',
  'apiKey',
  'x-hub-signature',
  'Authorization',
  'client_assertion',
  'passcode',
  'otp',
  'senha',
  'x-csrf-token',
  'connectionString',
  'user[password]',
]

type Place = (name: string, canary: string) => { readonly path: string; readonly init: RequestInit }

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Headers and elements of XML have none in their names. */
const withoutBrackets = (name: string): string => name.replaceAll(/[[\]]/g, '-')

/** The places of a request in which a caller can write a secret. */
const PLACES: Readonly<Record<string, Place>> = {
  header: (name, canary) => ({
    path: '/orders',
    init: { headers: { [withoutBrackets(name)]: canary } },
  }),
  'header with a scheme': (name, canary) => ({
    path: '/orders',
    init: { headers: { [withoutBrackets(name)]: `Bearer ${canary}` } },
  }),
  cookie: (name, canary) => ({
    path: '/orders',
    init: { headers: { cookie: `${name}=${canary}` } },
  }),
  query: (name, canary) => ({
    path: `/orders?key=main-shop-key&${encodeURIComponent(name)}=${canary}`,
    init: {},
  }),
  'query whose name has a control character': (name, canary) => ({
    path: `/orders?key=main-shop-key&${encodeURIComponent(name)}%00=${canary}`,
    init: post({}),
  }),
  'query whose name cannot be decoded': (name, canary) => ({
    path: `/orders?key=main-shop-key&%${Buffer.from(name)
      .toString('hex')
      .replaceAll(/(?<=..)(?=(?:..)+$)/g, '%')}%zz=${canary}`,
    init: post({}),
  }),
  'query whose name is no UTF-8': (name, canary) => ({
    path: `/orders?key=main-shop-key&${encodeURIComponent(name)}%FF=${canary}`,
    init: post({}),
  }),
  host: (_name, canary) => ({
    path: '/orders',
    init: { headers: { host: `me:${canary}@h`, 'x-forwarded-host': `me:${canary}@h` } },
  }),
  'address in a header': (name, canary) => ({
    path: '/orders',
    init: { headers: { referer: `http://me:${canary}@h/?${name}=${canary}#${name}=${canary}` } },
  }),
  'key of a body': (name, canary) => ({ path: '/orders', init: post({ [name]: canary }) }),
  'list in a body': (name, canary) => ({
    path: '/orders',
    init: post({ a: [{ [name]: [canary] }] }),
  }),
  'JSON in a text of a body': (name, canary) => ({
    path: '/orders',
    init: post({ item: JSON.stringify({ [name]: canary }) }),
  }),
  'address in a body': (_name, canary) => ({
    path: '/orders',
    init: post({ id: canary.length, item: `amqp://me:${canary}@h/` }),
  }),
  'JSON in a query': (name, canary) => ({
    path: `/orders?filter=${encodeURIComponent(JSON.stringify({ [name]: canary }))}`,
    init: {},
  }),
  'JSON in a header': (name, canary) => ({
    path: '/orders',
    init: { headers: { 'x-context': JSON.stringify({ [name]: canary }) } },
  }),
  'parameter of a header': (name, canary) => ({
    path: '/orders',
    init: { headers: { 'x-context': `Bearer ${name}="${canary}", for=1; ${name}=${canary}` } },
  }),
  'prose in a body': (name, canary) => ({
    path: '/orders',
    init: post({ item: `curl -H '${name}: ${canary}', then\n${name} = "${canary}"` }),
  }),
  'XML in a body': (name, canary) => ({
    path: '/orders',
    init: {
      ...post({}),
      body: `<a ${name}="${canary}"><b:${withoutBrackets(name)} c="d">${canary}</b:${withoutBrackets(name)}></a>`,
    },
  }),
  'YAML in a body': (name, canary) => ({
    path: '/orders',
    init: { ...post({}), body: `a: b\n${name}: ${canary}\n` },
  }),
  'form in a body, not as its first field': (name, canary) => ({
    path: '/orders',
    init: { ...post({}), body: `a=b\n${name}=${canary}&${encodeURIComponent(name)}=${canary}` },
  }),
  'body that is no JSON': (name, canary) => ({
    path: '/orders',
    init: { ...post({}), body: `{"${name}":"${canary}",` },
  }),
}

const secret = {
  name: fc.constantFrom(...NAMES),
  canary: fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{14,24}$/),
}

test('shows no secret that a caller writes, wherever it writes it', async () => {
  const call = fc.record({ ...secret, place: fc.constantFrom(...Object.keys(PLACES)) })
  await fc.assert(
    fc.asyncProperty(call, async ({ name, canary, place }) => {
      await using shop = openShop()
      const { path, init } = PLACES[place]?.(name, canary) ?? { path: '/', init: {} }

      const answer = await shop.call(path, init)

      const refusal = answer.status >= 400 ? await answer.text() : ''
      expect(JSON.stringify([shop.sandbox.journal.list(), refusal])).not.toContain(canary)
    }),
    { numRuns: 150 },
  )
})

/** The places of an answer in which a receiver can send a secret back. */
const ECHOES: Readonly<Record<string, (name: string, canary: string) => object>> = {
  header: (name, canary) => ({ headers: { [withoutBrackets(name).toLowerCase()]: canary } }),
  'parameter of a header': (name, canary) => ({
    headers: { 'x-problem': `Bearer ${name}="${canary}"` },
  }),
  'page of an error': (name, canary) => ({
    body: `<h1>Failed</h1><pre>${name}: ${canary}</pre><b ${name}="${canary}"/>`,
  }),
  'set-cookie': (name, canary) => ({ headers: { 'set-cookie': `${name}=${canary}; path=/` } }),
  body: (name, canary) => ({ body: JSON.stringify({ a: { [name]: canary } }) }),
  'address in a body': (_name, canary) => ({ body: `see http://me:${canary}@h/` }),
}

test('shows no secret that a receiver sends back, wherever it sends it', async () => {
  const echo = fc.record({ ...secret, place: fc.constantFrom(...Object.keys(ECHOES)) })
  await fc.assert(
    fc.asyncProperty(echo, async ({ name, canary, place }) => {
      const answer = () => ({ ...answered(200), ...ECHOES[place]?.(name, canary) })
      await using shop = openShop({ answer })
      shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', {
        url: `http://127.0.0.1:3000/?secret=${canary}own`,
      })
      await shop.order('o1')
      await shop.sandbox.advance(3_600_000)

      const deliveries = shop.sandbox.deliveries()
      expect(deliveries[0]?.attempts).toHaveLength(1)
      expect(JSON.stringify([shop.sandbox.journal.list(), deliveries])).not.toContain(canary)
    }),
    { numRuns: 50 },
  )
})

/** The ways in which a value becomes a secret after a caller has written it. */
const LATER: Readonly<Record<string, (shop: ShopSandbox, canary: string) => unknown>> = {
  'password of an endpoint': ({ sandbox }, canary) =>
    sandbox.setEndpoint(shopMock.service, 'orderShipped', {
      url: 'http://127.0.0.1:3000/',
      username: 'me',
      password: canary,
    }),
  'parameter of an endpoint': ({ sandbox }, canary) =>
    sandbox.setEndpoint(shopMock.service, 'orderShipped', {
      url: `http://127.0.0.1:3000/?secret=${canary}`,
    }),
}

test('shows no value that became a secret later, though its entry was read before', async () => {
  const late = fc.record({ canary: secret.canary, way: fc.constantFrom(...Object.keys(LATER)) })
  await fc.assert(
    fc.asyncProperty(late, async ({ canary, way }) => {
      await using shop = openShop({ answer: () => ({ ...answered(200), body: `see ${canary}` }) })
      const { journal } = shop.sandbox
      shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', { url: 'http://127.0.0.1:3000/' })
      await shop.order('o1', `tea for ${canary}`)
      await shop.call(`/orders/${canary}`)
      await shop.sandbox.advance(3_600_000)
      const before = journal.list()
      expect(before.filter((entry) => JSON.stringify(entry).includes(canary))).not.toEqual([])

      LATER[way]?.(shop, canary)

      const found = before.map(({ id }) => journal.find(id))
      const shown = [journal.list(), journal.read(0).entries, found]
      expect(JSON.stringify(shown)).not.toContain(canary)
    }),
    { numRuns: 20 },
  )
})
