import { describe, expect, test } from 'vitest'
import type { RequestEntry } from '../journal/journal-entry.ts'
import { createSandboxDirectory } from '../sandbox/create-sandbox.ts'
import { errorReply } from '../testing/shop/errors/problems.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'
import { createMockApp } from './mock-app.ts'
import { jsonPost, openShop, START } from '../testing/shop-sandbox.ts'
import type { ShopSandbox } from '../testing/shop-sandbox.ts'

const NO_TIMERS = { after: () => () => undefined }

function lastRequest({ sandbox }: ShopSandbox): RequestEntry {
  const entry = sandbox.journal.list().findLast(({ kind }) => kind === 'request')
  if (entry?.kind !== 'request') throw new Error('no request in the journal')
  return entry
}

describe('answer', () => {
  test('lets the handler answer, and keeps what it did', async () => {
    await using shop = openShop()

    const response = await shop.order('o1')

    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ id: 'o1', item: 'tea', state: 'new' })
    expect(await (await shop.call('/orders/o1')).json()).toMatchObject({ state: 'new' })
  })

  test('writes the request down under the id that its answer carries', async () => {
    await using shop = openShop()

    const response = await shop.order('o1')

    const id = response.headers.get('x-ensaio-request-id') ?? ''
    expect(shop.sandbox.journal.find(id)).toMatchObject({
      kind: 'request',
      service: 'made-up',
      operationId: 'createOrder',
      at: START,
      request: {
        method: 'POST',
        url: '/api/orders?key=[redacted]',
        body: '{"id":"o1","item":"tea"}',
      },
      answer: { status: 201 },
      violations: [],
      changes: [
        { collection: 'orders', key: 'o1', after: { state: 'new' } },
        { collection: '$jobs', after: { kind: 'ship', subject: 'o1' } },
      ],
    })
  })

  test('dates the answer by the sandbox clock', async () => {
    await using shop = openShop()

    const response = await shop.order('o1')

    expect(response.headers.get('date')).toBe('Mon, 02 Mar 2026 09:00:00 GMT')
  })

  test("refuses bad data in the vendor's words and lists all of it in the journal", async () => {
    await using shop = openShop()

    const response = await shop.call('/orders', jsonPost({ id: 7 }))

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: expect.stringContaining('/id') })
    expect(lastRequest(shop).violations.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['/id', '/item']),
    )
  })

  test.each(['{"id":', '', '[]', 'null', '"text"', 'tooLarge'])(
    'refuses the body %j',
    async (body) => {
      await using shop = openShop()

      const response = await shop.call('/orders', jsonPost(body))

      expect(response.status).toBe(400)
      expect(lastRequest(shop).violations).not.toEqual([])
    },
  )

  test('refuses wrong credentials before it reads the body', async () => {
    await using shop = openShop()

    const response = await shop.call('/orders?key=main-wrong-key', jsonPost('{"broken'))

    expect(response.status).toBe(401)
    expect(lastRequest(shop).request.body).toBeUndefined()
  })

  test('refuses a body over the limit, announced or not', async () => {
    await using shop = openShop()
    const large = JSON.stringify({ id: 'x'.repeat(2_000), item: 'tea' })
    const stream = new Blob([large]).stream()

    const announced = await shop.call('/orders', {
      ...jsonPost(large),
      headers: { 'content-type': 'application/json', 'content-length': String(large.length) },
    })
    const streamed = await shop.call('/orders', {
      ...jsonPost(''),
      body: stream,
      duplex: 'half',
    } as RequestInit)

    expect([announced.status, streamed.status]).toEqual([413, 413])
  })

  test('answers an unknown path as the vendor does and hints at the nearest operation', async () => {
    await using shop = openShop()

    const response = await shop.call('/order', jsonPost({}))

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'no /api/order' })
    expect(lastRequest(shop).warnings).toContain('Did you mean POST /api/orders ?')
  })

  test('serves what the vendor has beside the API', async () => {
    await using shop = openShop()

    const response = await shop.fetch('/about')

    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ shop: 'made up' })
  })

  test('answers a wrong method before it looks at the credentials', async () => {
    await using shop = openShop()

    const response = await shop.call('/orders/o1?key=wrong', { method: 'DELETE' })

    expect(response.status).toBe(405)
    expect(await response.json()).toEqual({ error: 'no DELETE, only GET' })
  })

  test('turns a reply that breaks the contract into a 500, and takes its changes back', async () => {
    await using shop = openShop()

    const response = await shop.order('o1', 'secret')

    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      code: 'SANDBOX_BROKE_CONTRACT',
      operation: 'createOrder',
      violations: [{ where: '/margin', rule: 'undocumented' }],
    })
    expect((await shop.call('/orders/o1')).status).toBe(404)
    expect(shop.sandbox.world('made-up').nextJob()).toBeUndefined()
  })

  test('turns an error of the mock into a 500, and takes its changes back', async () => {
    await using shop = openShop()

    const response = await shop.order('o1', 'bomb')

    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'SANDBOX_CRASHED' })
    expect((await shop.call('/orders/o1')).status).toBe(404)
    expect(shop.sandbox.journal.list()[0]).toMatchObject({ error: 'Error: boom', changes: [] })
  })

  test('refuses what does not fit into the world any more, changes nothing, and says so in the journal', async () => {
    await using shop = openShop()
    for (let number = 1; number <= 300; number += 1) await shop.order(`o${number}`)

    const response = await shop.order('one too many')

    expect(response.status).toBe(507)
    expect(await response.json()).toMatchObject({ code: 'SANDBOX_FULL' })
    expect(lastRequest(shop)).toMatchObject({ answer: { status: 507 }, changes: [] })
    expect((await shop.call('/orders/one%20too%20many')).status).toBe(404)
  })

  test.each([
    [400, 400, 'no more tea'],
    [418, 500, 'SANDBOX_BROKE_CONTRACT'],
  ])(
    'refuses it as the vendor does, with a %i, where the contract documents that',
    async (full, status, said) => {
      await using shop = openShop()
      const mock = {
        ...shopMock,
        problems: { ...shopMock.problems, full: () => errorReply(full, 'no more tea') },
      }
      const directory = createSandboxDirectory(shop.sandbox)
      const app = createMockApp(mock, { directory, timers: NO_TIMERS, stopwatchMs: () => 0 })
      for (let number = 1; number <= 300; number += 1) await shop.order(`o${number}`)

      const order = jsonPost({ id: 'one too many', item: 'tea' })
      const response = await app.fetch(
        new Request('http://shop.test/api/orders?key=main-shop-key', order),
      )

      expect(response.status).toBe(status)
      expect(await response.text()).toContain(said)
      expect(lastRequest(shop)).toMatchObject({
        answer: { status },
        error: expect.stringContaining('as many records as it may'),
        changes: [],
      })
    },
  )

  test('answers with a fault rule instead of the service', async () => {
    await using shop = openShop()
    shop.sandbox.faults.add({
      id: 'busy',
      service: 'made-up',
      on: 'request',
      match: { operationId: 'createOrder' },
      when: { first: 1 },
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
    })

    const [first, second] = [await shop.order('o1'), await shop.order('o1')]

    expect([first.status, second.status]).toEqual([429, 201])
    expect(first.headers.get('retry-after')).toBe('7')
    expect(shop.sandbox.journal.find(first.headers.get('x-ensaio-request-id') ?? '')).toMatchObject(
      {
        faults: ['busy'],
        changes: [],
      },
    )
  })

  test('spoils the body of an answer for which a fault asks, and of no other', async () => {
    await using shop = openShop()
    const bodies = [await (await shop.order('o1')).text()]
    shop.sandbox.faults.add({
      id: 'spoilt',
      service: 'made-up',
      on: 'request',
      match: {},
      when: {},
      effect: { kind: 'malformedJson' },
    })
    bodies.push(await (await shop.order('o2')).text())

    expect(() => JSON.parse(bodies[0] ?? '')).not.toThrow()
    expect(() => JSON.parse(bodies[1] ?? '')).toThrow(SyntaxError)
  })

  test('fails as fetch does when a fault breaks a connection that is in process', async () => {
    await using shop = openShop()
    shop.sandbox.faults.add({
      service: 'made-up',
      on: 'request',
      match: {},
      effect: { kind: 'reset' },
    })

    await expect(shop.order('o1')).rejects.toThrow(TypeError)
    expect(lastRequest(shop).answer).toBeUndefined()
  })
})
