import { expect, test } from 'vitest'
import type * as Module from './settle-outcome.ts'

/** As servers have it that replace the global one: it hands out the very headers that it was given. */
class LazyResponse extends Response {
  readonly #given: Headers | undefined

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super(body, init)
    this.#given = init?.headers instanceof Headers ? init.headers : undefined
  }

  override get headers(): Headers {
    return this.#given ?? super.headers
  }
}

test('settles an answer where a server has replaced the global Response', async () => {
  const { Response: original } = globalThis
  globalThis.Response = LazyResponse
  // Again, as it is loaded by a process whose server runs already.
  const fresh = './settle-outcome.ts?fresh'
  const { settleOutcome } = (await import(fresh)) as typeof Module
  globalThis.Response = original
  const response = await fetch('data:application/json,{"a":1}')
  const body = new Uint8Array(await response.clone().arrayBuffer())

  const settled = settleOutcome({ kind: 'response', response, body }, {
    call: { operationId: 'read', method: 'GET', url: 'http://vendor.example' },
    parseAs: 'json',
    operation: {},
    settings: { query: {}, responseBytesMax: 1_000 },
  } as unknown as Module.Settlement)

  expect(await settled.json()).toEqual({ a: 1 })
  expect(settled.headers.get('content-length')).toBe('7')
})
