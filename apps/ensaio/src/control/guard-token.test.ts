import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

const TOKEN = 'a-token-for-the-tests'

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test('asks for no token on this machine', async () => {
  await using running = await openSandbox()

  expect(running.controlToken).toBeUndefined()
  expect(await running.control('GET', '/sandboxes')).toMatchObject({ status: 200 })
})

test.for(['0.0.0.0', '::'])('makes a token where other machines reach %s', async (host) => {
  await using running = await openSandbox({ host, only: ['conversica'] })
  await using other = await openSandbox({ host, only: ['conversica'] })
  const { controlToken = '' } = running

  const refused = await running.control<Refused>('GET', '/sandboxes')
  const accepted = await running.control('GET', '/sandboxes', undefined, bearer(controlToken))

  expect(controlToken).toMatch(/^[\w-]{32}$/)
  expect(other.controlToken).not.toBe(controlToken)
  expect(refused.status).toBe(401)
  expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="Ensaio"')
  expect(accepted.status).toBe(200)
})

test.for([
  {},
  bearer(''),
  bearer('another-token-for-tests'),
  bearer(`${TOKEN}x`),
  bearer(TOKEN.slice(1)),
  { authorization: TOKEN },
  { authorization: `Basic ${TOKEN}` },
  { authorization: `Bearer ${TOKEN} ${TOKEN}` },
])('refuses %j', async (headers) => {
  await using running = await openSandbox({ controlToken: TOKEN, only: ['conversica'] })

  for (const [method, path] of [
    ['GET', '/sandboxes'],
    ['POST', '/sandboxes/main/reset'],
    ['GET', '/sandboxes/main/journal/stream'],
    ['GET', '/nowhere'],
    ['GET', '/health/../sandboxes'],
  ] as const) {
    const { status, body } = await running.control<Refused>(method, path, undefined, headers)
    expect({ path, status, code: body.error.code }).toEqual({
      path,
      status: 401,
      code: 'SANDBOX_TOKEN_MISSING',
    })
    expect(JSON.stringify(body)).not.toContain(TOKEN)
  }
})

test('tells anybody that it is well', async () => {
  await using running = await openSandbox({ controlToken: TOKEN, only: ['conversica'] })

  expect(await running.control<Schemas['Health']>('GET', '/health')).toMatchObject({ status: 200 })
})

test('asks for the token before it looks at the request', async () => {
  await using running = await openSandbox({ controlToken: TOKEN, only: ['conversica'] })

  const { status } = await running.control('POST', '/sandboxes/main/reset', '{', {})

  expect(status).toBe(401)
})

test.for(['short', 'with a space in the middle', 'x'.repeat(201)])(
  'refuses the token %j at the start, without showing it',
  async (controlToken) => {
    const started = openSandbox({ controlToken })

    await expect(started).rejects.toThrow('controlToken is not a valid token')
    await expect(started).rejects.not.toThrow(controlToken)
  },
)

test.for([{ host: '::' }, { controlToken: TOKEN }])(
  'shows the token of %o in no journal, wherever a caller writes it',
  async (options) => {
    await using running = await openSandbox({ ...options, only: ['conversica'] })
    const { controlToken = '' } = running
    const path = `/json/${controlToken}?note=${controlToken}`

    await running.saveLead({ firstName: `Sally ${controlToken}` })
    await fetch(`${running.urls.conversica}${path}`, { headers: { 'x-note': controlToken } })

    const shown = JSON.stringify(running.sandbox.journal())
    expect(shown).toContain('Sally [redacted]')
    expect(shown).not.toContain(controlToken)
  },
)
