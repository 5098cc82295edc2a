import { expect, test } from 'vitest'
import { runAtOnce } from '../clock/slices.ts'
import type { PausingWork } from '../clock/slices.ts'
import { CROWDED_OUT } from '../pipeline/unread-body.ts'
import { shopContract } from '../testing/shop/shop-contract.ts'
import { createContractServer } from './contract-server.ts'
import { createLargeCalls } from './large-bodies.ts'
import { serveContract } from './serve-contract.ts'
import type { ServeContractOptions } from './serve-contract.ts'

const problem = (status: number, error: string) => ({ status, body: { error } })

const BYTES_MAX = 100_000

/** The shop's contract, whose orders may be large. */
function serve(answer: ServeContractOptions['answer']) {
  let slices = 0
  let pauses = 0
  const fetch = serveContract({
    server: createContractServer(shopContract),
    bodyBytesMax: 10,
    largeBodies: {
      bytesMax: { createOrder: BYTES_MAX },
      inSlices: async (work) => {
        slices += 1
        await new Promise(setImmediate)
        let step = work.next()
        for (; step.done !== true; step = work.next()) pauses += 1
        return step.value
      },
    },
    answer,
    problems: {
      unknownPath: () => problem(404, ''),
      methodNotAllowed: () => problem(405, ''),
      invalidRequest: (violations) =>
        problem(400, violations.map(({ where, expected }) => `${where}: ${expected}`).join()),
      bodyTooLarge: ({ bytesMax }) => problem(413, `more than ${bytesMax}`),
      failed: (error) => problem(500, String(error)),
    },
  })
  return {
    slices: () => slices,
    pauses: () => pauses,
    post: async (body: string | ReadableStream | null) => {
      const headers = { 'content-type': 'application/json' }
      const init = { method: 'POST', headers, body, duplex: 'half' as const }
      const response = await fetch(new Request('http://shop.test/api/orders', init))
      return { status: response.status, text: await response.text() }
    },
  }
}

const ORDER = { id: 'o1', item: 'tea' }
const answerOrder: ServeContractOptions['answer'] = ({ body }) => ({
  status: 201,
  body: { ...(body as typeof ORDER), state: 'new' },
})

test('a large body is parsed in slices, and decoded as any other', async () => {
  const { post, slices } = serve(answerOrder)
  const item = 'x'.repeat(BYTES_MAX - 100)

  expect(await post(JSON.stringify({ ...ORDER, item }))).toMatchObject({ status: 201 })
  expect(slices()).toBe(2)
})

test('others have their turn after a body was decoded, before it is answered', async () => {
  const seen: number[] = []
  const { post, pauses } = serve((call) => {
    seen.push(pauses())
    return answerOrder(call)
  })

  await post(JSON.stringify(ORDER))

  expect(seen).toEqual([1])
})

test.each([
  ['{"id":"o1"}', 400, '/item'],
  ['{"id":', 400, 'a value at line 1, column 7'],
  ['', 400, 'a body'],
  [null, 400, 'a body'],
  [`"${'x'.repeat(BYTES_MAX)}"`, 413, `more than ${BYTES_MAX}`],
  [new Blob(['x'.repeat(BYTES_MAX + 1)]).stream(), 413, `more than ${BYTES_MAX}`],
  [`[${'{},'.repeat(20_000)}1]`, 400, 'bytes of memory'],
])('refuses %j', async (body, status, hint) => {
  const { post } = serve(() => {
    throw new Error('must not be asked')
  })

  const refused = await post(body)

  expect(refused.status).toBe(status)
  expect(refused.text).toContain(hint)
})

test('calls with large bodies are answered one after the other, whatever becomes of them', async () => {
  const order: string[] = []
  const { post } = serve(async (call) => {
    const { id } = call.body as typeof ORDER
    order.push(`begin ${id}`)
    await new Promise(setImmediate)
    order.push(`end ${id}`)
    if (id === 'o1') throw new Error('no')
    return answerOrder(call)
  })

  const answers = await Promise.all(
    ['o1', 'o2'].map((id) => post(JSON.stringify({ ...ORDER, id }))),
  )

  expect(answers.map(({ status }) => status)).toEqual([500, 201])
  expect(order).toEqual(['begin o1', 'end o1', 'begin o2', 'end o2'])
})

test('where too much waits, more is refused until there is room again', async () => {
  const calls = createLargeCalls(100)
  const inSlices = async <Result>(work: PausingWork<Result>): Promise<Result> => runAtOnce(work)
  const answer = (bytes: number) => {
    const request = new Request('http://shop.test/', { method: 'PUT', body: '1'.repeat(bytes) })
    return calls.answer({ source: { request }, bytesMax: 1_000, inSlices }, async () => 'answered')
  }

  expect(await Promise.all([answer(90), answer(20)])).toEqual(['answered', CROWDED_OUT])
  // Alone, it may be as large as it likes.
  expect(await answer(200)).toBe('answered')
})

test('a call whose caller has gone is not answered', async () => {
  const calls = createLargeCalls()
  const gone = AbortSignal.abort(new Error('gone'))
  const request = new Request('http://shop.test/', { method: 'PUT', body: '[1,2,3]', signal: gone })
  const inSlices = async <Result>(work: PausingWork<Result>): Promise<Result> => runAtOnce(work)
  const source = {
    request,
    readBody: async () => new TextEncoder().encode(`[${'1,'.repeat(99_999)}1]`),
  }

  const answering = calls.answer({ source, bytesMax: 1_000_000, inSlices }, async () => 'answered')

  await expect(answering).rejects.toThrow('gone')
})
