import { expect, test } from 'vitest'
import { toBasicAuthorization } from '../auth/basic-credentials.ts'
import { createBasicGuard } from '../auth/request-guards.ts'
import { ClientOptionError } from '../errors/input-errors.ts'
import { PayloadError } from '../payload/payload-error.ts'
import { createReceiver, type ReceiverOptions } from './create-receiver.ts'
import { defineRoute } from './routes.ts'

const credentials = { username: 'vendor', password: 'secret' }

/** A receiver of words; `boom` makes its handler throw. */
function createWordReceiver(options: Partial<ReceiverOptions> = {}) {
  const words: string[] = []
  const receive = createReceiver({
    component: 'the word receiver',
    routes: [
      defineRoute({
        name: 'word',
        paths: ['/word/', '/words'],
        parse(body) {
          if (typeof body === 'string') return body
          throw new PayloadError('the word', [
            { key: '', expected: 'a string', received: `a ${typeof body}` },
          ])
        },
        handle(word) {
          if (word === 'boom') throw new RangeError('handler failed')
          words.push(word)
          return Response.json({ got: word })
        },
      }),
    ],
    isAuthorized: createBasicGuard(credentials),
    challenge: 'Basic realm="words"',
    bodyBytesMax: 20,
    ...options,
  })
  return { receive, words }
}

interface PostInit {
  readonly path?: string
  readonly headers?: Record<string, string>
}

function post(body: string | ReadableStream, { path = '/word', headers }: PostInit = {}): Request {
  const init = {
    method: 'POST',
    body,
    headers: { authorization: toBasicAuthorization(credentials), ...headers },
    // Streams may only be sent so; the DOM's types do not know it yet.
    duplex: 'half',
  }
  return new Request(`https://receiver.example${path}`, init)
}

test.each(['/word', '/word/', '/words', '/words/', '/word?x=1'])(
  'takes an event at %s',
  async (path) => {
    const { receive, words } = createWordReceiver()

    const response = await receive(post('"hello"', { path }))

    expect(response.status).toBe(200)
    expect(words).toEqual(['hello'])
  },
)

test.each(['/', '/wor', '/word/x', '/WORD'])('answers 404 at %s', async (path) => {
  const { receive } = createWordReceiver()

  expect((await receive(post('"hello"', { path }))).status).toBe(404)
})

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])(
  'answers 405 to %s, before looking at credentials',
  async (method) => {
    const { receive } = createWordReceiver()

    const response = await receive(new Request('https://receiver.example/word', { method }))

    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  },
)

test('answers 401 with a challenge to wrong credentials, before reading the body', async () => {
  const { receive, words } = createWordReceiver()

  const response = await receive(post('no json', { headers: { authorization: 'Basic YTpi' } }))

  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe('Basic realm="words"')
  expect(words).toEqual([])
})

test('answers 413 to a body that is announced as too large, without reading it', async () => {
  const { receive } = createWordReceiver()
  const request = post(new ReadableStream(), { headers: { 'content-length': '21' } })

  expect((await receive(request)).status).toBe(413)
})

test('answers 413 to a body that turns out too large, and reads no further', async () => {
  const { receive } = createWordReceiver()
  let chunks = 0
  const endless = new ReadableStream({
    pull(controller) {
      chunks += 1
      controller.enqueue(new TextEncoder().encode('"aaaaaaaaa"'))
    },
  })

  expect((await receive(post(endless))).status).toBe(413)
  expect(chunks).toBeLessThan(5)
})

test('takes a body of just the largest size', async () => {
  const { receive, words } = createWordReceiver()

  await receive(post(`"${'a'.repeat(18)}"`))

  expect(words).toEqual(['a'.repeat(18)])
})

test.each(['', '{', 'hello', '"hello" x'])('answers 400 to %j, which is not JSON', async (body) => {
  const { receive } = createWordReceiver()

  const response = await receive(post(body))

  expect(response.status).toBe(400)
  expect(await response.text()).toBe('The body is not valid JSON in UTF-8.')
})

test('answers 400 to a body of the wrong shape, saying what is wrong', async () => {
  const { receive } = createWordReceiver()

  const response = await receive(post('12'))

  expect(response.status).toBe(400)
  expect(await response.text()).toContain('the body must be a string, but is a number')
})

test('answers 500 where the handler fails, and hands over the error', async () => {
  const errors: unknown[] = []
  const { receive } = createWordReceiver({
    onError: (error, route) => void errors.push([route, String(error)]),
  })

  expect((await receive(post('"boom"'))).status).toBe(500)
  expect(errors).toEqual([['word', 'RangeError: handler failed']])
})

test('rejects with the handler’s error where nobody else is told', async () => {
  const { receive } = createWordReceiver()

  await expect(receive(post('"boom"'))).rejects.toThrow('handler failed')
})

test('puts refusals into the words it is given', async () => {
  const { receive } = createWordReceiver({
    toResponse: ({ status }) => Response.json({ code: status }, { status }),
  })

  expect(await (await receive(post('{'))).json()).toEqual({ code: 400 })
})

test.each([
  [[[]], 'holds no path for route0'],
  [[['word']], 'has to hold paths with a leading slash'],
  [[['/a?b']], 'has to hold paths with a leading slash'],
  [[['/a'], ['/b', '/a/']], 'gives /a/ both to route0 and to route1'],
])('refuses the paths %j when it is created', (paths, words) => {
  const routes = paths.map((paths, index) =>
    defineRoute({ name: `route${index}`, paths, parse: String, handle: () => new Response() }),
  )

  expect(() => createWordReceiver({ routes })).toThrow(ClientOptionError)
  expect(() => createWordReceiver({ routes })).toThrow(words)
})
