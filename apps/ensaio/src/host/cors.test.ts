import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'

const APP = 'http://app.test:5173'
const CHAT = '/api/ms/external/ongoing?limit=1&token=main-chat-token'

const PREFLIGHT = {
  method: 'OPTIONS',
  headers: {
    origin: APP,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
    'access-control-request-private-network': 'true',
  },
}

test('a script of a listed site may call the services and read the answers', async () => {
  await using running = await startSandbox({ cors: [APP] })
  const { 'zenvia-chat': chat, conversica, control } = running.urls

  const answer = await fetch(`${chat}${CHAT}`, { headers: { origin: APP } })
  const preflight = await fetch(`${conversica}/json/`, PREFLIGHT)
  const foreign = await fetch(`${chat}${CHAT}`, { headers: { origin: 'http://other.test' } })
  const ofControl = await fetch(`${control}/services`, { headers: { origin: APP } })

  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': APP,
    'access-control-expose-headers': '*',
    vary: 'origin',
  })
  expect(preflight.status).toBe(204)
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': APP,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-private-network': 'true',
  })
  expect(foreign.status).toBe(403)
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
  expect(ofControl.status).toBe(403)
  expect(
    running.sandbox.journal({ kind: 'request' }).map(({ request }) => request?.method),
  ).toEqual(['GET', 'GET'])
})

test('refusals of a service can be read, too, and a request that waits for its body', async () => {
  await using running = await startSandbox({ cors: ['*'], only: ['conversica'] })

  const refused = await fetch(`${running.urls.conversica}/json/`, {
    method: 'POST',
    headers: { origin: APP, 'content-type': 'application/json' },
    body: '{}',
  })

  expect(refused.status).toBe(401)
  expect(refused.headers.get('access-control-allow-origin')).toBe(APP)
})

test('a script of a listed site may control the sandbox, with the token where one is asked for', async () => {
  const controlToken = 'a-token-of-sixteen'
  await using running = await startSandbox({ corsControl: [APP], controlToken })
  const { control, conversica } = running.urls
  const authorization = `Bearer ${controlToken}`

  const preflight = await fetch(`${control}/sandboxes`, PREFLIGHT)
  const bare = await fetch(`${control}/sandboxes`, { headers: { origin: APP } })
  const answer = await fetch(`${control}/sandboxes`, { headers: { origin: APP, authorization } })
  const ofService = await fetch(`${conversica}/json/`, { headers: { origin: APP } })

  expect(preflight.status).toBe(204)
  expect([bare.status, answer.status, ofService.status]).toEqual([401, 200, 403])
  expect(answer.headers.get('access-control-allow-origin')).toBe(APP)
})

test('nothing is said of other sites unless some are listed', async () => {
  await using running = await openSandbox()

  const answer = await fetch(`${running.urls['zenvia-chat']}${CHAT}`)
  const preflight = await fetch(`${running.urls.conversica}/json/`, PREFLIGHT)

  expect(answer.headers.get('vary')).toBeNull()
  expect(preflight.status).toBe(403)
  expect(preflight.headers.get('access-control-allow-methods')).toBeNull()
})

test.each([
  [{ cors: ['app.test'] }, 'cors'],
  [{ cors: [] }, 'cors'],
  [{ corsControl: ['*'] }, 'not *'],
  [{ journalEntries: 0 }, 'journalEntries'],
  [{ journalBytes: 10 }, 'journalBytes'],
])('%j is refused', async (options, hint) => {
  await expect(startSandbox(options)).rejects.toThrow(hint)
})

test('a journal keeps as much as it is told to', async () => {
  await using running = await openSandbox({ journalEntries: 2, only: ['conversica'] })
  await using one = running.createSandbox({})
  for (const id of ['a', 'b', 'c']) {
    await running.saveLead({ id })
    await one.send({ service: 'conversica', path: '/json/' })
  }

  expect(running.sandbox.journal()).toHaveLength(2)
  expect(one.journal()).toHaveLength(2)
})

test('the bytes of a journal have their limit, too', async () => {
  await using running = await openSandbox({ journalBytes: 65_536, only: ['conversica'] })

  for (const id of ['a', 'b', 'c']) await running.saveLead({ id, comments: id.repeat(30_000) })

  expect(running.sandbox.journal({ kind: 'request' }).length).toBeLessThan(3)
})
