import { describe, expect, test } from 'vitest'
import { BrokenContractError } from '../errors/broken-contract-error.ts'
import { shopContract } from '../testing/shop/shop-contract.ts'
import { createContractServer } from './contract-server.ts'
import { serveContract } from './serve-contract.ts'
import type { ServeContractOptions } from './serve-contract.ts'

const ORDER = { id: 'o1', item: 'tea', state: 'new' }

const problem = (status: number, error: string) => ({ status, body: { error } })

/** The shop's contract, served with an answer that the test gives. */
function served(answer: ServeContractOptions['answer']): ServeContractOptions {
  return {
    server: createContractServer(shopContract),
    bodyBytesMax: 100,
    answer,
    problems: {
      unknownPath: ({ routes }) => problem(404, routes.join()),
      methodNotAllowed: ({ allowed }) => problem(405, allowed.join()),
      invalidRequest: (violations, { operation }) =>
        problem(400, `${operation.id}: ${violations.map(({ where }) => where).join()}`),
      bodyTooLarge: ({ bytesMax }) => problem(413, `more than ${bytesMax}`),
      failed: (error, { path }) => ({ status: 500, body: { error: String(error), path } }),
    },
  }
}

function serve(
  answer: ServeContractOptions['answer'],
  options: Partial<ServeContractOptions> = {},
): (method: string, path: string, body?: string | ReadableStream) => Promise<Response> {
  const fetch = serveContract({ ...served(answer), ...options })
  return (method, path, body) => {
    const init = { method, ...(body !== undefined && { body, duplex: 'half' as const }) }
    const headers = { 'content-type': 'application/json' }
    return fetch(new Request(`http://shop.test/api${path}`, { ...init, headers }))
  }
}

describe('serveContract', () => {
  test('answers what was decoded by the contract', async () => {
    const call = serve(async ({ operation, path, body }) => {
      await Promise.resolve()
      const id = operation.id === 'getOrder' ? String(path['id']) : 'o1'
      return {
        status: operation.id === 'getOrder' ? 200 : 201,
        body: { ...ORDER, ...(body as object), id },
      }
    })

    const found = await call('GET', '/orders/o%201')
    expect(found.status).toBe(200)
    expect(found.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await found.json()).toEqual({ ...ORDER, id: 'o 1' })
    const made = await call('POST', '/orders', '{"id":"o1","item":"milk"}')
    expect(made.status).toBe(201)
    expect(await made.json()).toEqual({ ...ORDER, item: 'milk' })
  })

  test.each([
    ['GET', '/order', undefined, 404, 'POST /api/orders,GET /api/orders/{id}'],
    ['DELETE', '/orders/o1', undefined, 405, 'GET'],
    ['POST', '/orders', '{"id":"o1"}', 400, 'createOrder: /item'],
    ['POST', '/orders', '{"id":', 400, 'createOrder: '],
    ['POST', '/orders', undefined, 400, 'createOrder: '],
    ['POST', '/orders', `"${'x'.repeat(100)}"`, 413, 'more than 100'],
  ])(
    'refuses %s %s with %j before it is answered',
    async (...[method, path, body, status, error]) => {
      const call = serve(() => {
        throw new Error('must not be asked')
      })

      const response = await call(method, path, body)

      expect([response.status, await response.json()]).toEqual([status, { error }])
    },
  )

  test('does not read a body to its end that is too large and not announced', async () => {
    let pulls = 0
    const body = new ReadableStream({
      pull: (controller) => {
        pulls += 1
        controller.enqueue(new TextEncoder().encode('x'.repeat(60)))
      },
    })

    const response = await serve(() => problem(201, ''))('POST', '/orders', body)

    expect(response.status).toBe(413)
    expect(pulls).toBeLessThan(10)
  })

  test('sends no reply that the contract does not document', async () => {
    const errors: unknown[] = []
    const call = serve(() => ({ status: 200, body: { ...ORDER, margin: 3 } }), {
      problems: {
        unknownPath: () => problem(418, ''),
        methodNotAllowed: () => problem(418, ''),
        invalidRequest: () => problem(418, ''),
        bodyTooLarge: () => problem(418, ''),
        failed: (error) => {
          errors.push(error)
          return problem(500, '')
        },
      },
    })

    const statuses = [
      await call('GET', '/orders/o1'),
      await call('GET', '/nowhere'),
      await call('PUT', '/orders'),
      await call('POST', '/orders', '{}'),
      await call('POST', '/orders', 'x'.repeat(101)),
    ].map(({ status }) => status)

    expect(statuses).toEqual([500, 500, 500, 500, 500])
    expect(errors.map((error) => error instanceof BrokenContractError)).toEqual(
      errors.map(() => true),
    )
  })

  test('tells what was thrown, and the parameters of its path', async () => {
    const response = await serve(() => {
      throw new Error('no such order')
    })('GET', '/orders/o%201')

    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: 'Error: no such order', path: { id: 'o 1' } })
  })

  test('refuses what is only odd where it is told to', async () => {
    const isRefused: ServeContractOptions['isRefused'] = ({ rule }, { id }) =>
      rule === 'undocumented' && id === 'getOrder'
    const answer = () => ({ status: 200, body: ORDER })

    expect((await serve(answer)('GET', '/orders/o1?stat=new')).status).toBe(200)
    const refused = await serve(answer, { isRefused })('GET', '/orders/o1?stat=new')
    expect([refused.status, await refused.json()]).toEqual([400, { error: 'getOrder: stat' }])
  })

  test('reads every body as the type that it is given', async () => {
    const answer = () => ({ status: 201, body: ORDER })
    const request = (): Request =>
      new Request('http://shop.test/api/orders', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: '{"id":"o1","item":"tea"}',
      })
    const statusOf = async (options: Partial<ServeContractOptions>): Promise<number> => {
      const fetch = serveContract({ ...served(answer), ...options })
      return (await fetch(request())).status
    }

    expect(await statusOf({})).toBe(400)
    expect(await statusOf({ bodyType: 'application/json' })).toBe(201)
  })

  test('lets a response through as it is, and gives HEAD no body', async () => {
    const stream = await serve(() => new Response('data: 1\n\n', { status: 202 }))(
      'GET',
      '/orders/o1',
    )
    expect([stream.status, await stream.text()]).toEqual([202, 'data: 1\n\n'])

    const head = await serve(() => ({ status: 200, body: ORDER }))('HEAD', '/orders/o1')
    expect([head.status, head.body]).toEqual([200, null])
  })
})
