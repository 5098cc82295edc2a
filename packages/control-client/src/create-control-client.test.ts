import { controlContract } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { createControlClient } from './create-control-client.ts'
import { OPERATIONS } from './operations.ts'

/** A control plane that answers everything alike, and what it was asked. */
function answering(answer: () => Response) {
  const requests: Request[] = []
  const control = createControlClient({
    baseUrl: 'http://127.0.0.1:4400/',
    token: 'a-token-of-the-start',
    fetch: async (request) => {
      requests.push(request)
      return answer()
    },
  })
  return { control, requests }
}

test('lists the method and path of each operation as the spec has them', () => {
  const operations = Object.values(controlContract.operations)
    .filter(({ id }) => id !== 'followJournal')
    .map(({ id, method, path }) => [id, `${method} ${path}`])

  expect(OPERATIONS).toEqual(Object.fromEntries(operations))
})

test('writes path, query, body and token as the control plane reads them', async () => {
  const { control, requests } = answering(() => Response.json({ entries: [], gap: false }))
  const path = { sandbox: 'a b' }

  await control.listJournal({ path, query: { kind: 'job', limit: 3 } })
  await control.setClock({ path, body: { mode: 'frozen' } })

  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET http://127.0.0.1:4400/sandboxes/a%20b/journal?kind=job&limit=3',
    'PUT http://127.0.0.1:4400/sandboxes/a%20b/clock',
  ])
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer a-token-of-the-start')
  expect(await requests[1]?.json()).toEqual({ mode: 'frozen' })
})

test('returns nothing where the success has no body', async () => {
  const { control } = answering(() => new Response(null, { status: 204 }))

  expect(await control.clearJournal({ path: { sandbox: 'main' } })).toBeUndefined()
})

test('returns metrics as the text that they are', async () => {
  const { control } = answering(() => new Response('ensaio_sandboxes 1\n'))

  expect(await control.getMetrics()).toBe('ensaio_sandboxes 1\n')
})

test('throws the refusal with its code, message and details', async () => {
  const error = { code: 'SANDBOX_REQUEST_INVALID', message: 'Failed.', details: ['body /mode'] }
  const { control } = answering(() => Response.json({ error }, { status: 400 }))

  await expect(control.getHealth()).rejects.toMatchObject({ ...error, status: 400 })
})

test('says that the address is another one where something else answers', async () => {
  const { control } = answering(() => new Response('<html>', { status: 502 }))

  await expect(control.getHealth()).rejects.toMatchObject({
    code: 'CONTROL_UNEXPECTED',
    status: 502,
    message: expect.stringContaining('getHealth: status 502 came with "<html>"'),
  })
})

test('says that nothing answers, and breaks off on demand', async () => {
  const control = createControlClient({
    fetch: async ({ signal }) => {
      signal.throwIfAborted()
      throw new TypeError('fetch failed')
    },
  })

  await expect(control.getHealth()).rejects.toMatchObject({ code: 'CONTROL_UNREACHABLE' })
  await expect(control.getHealth({ signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})
