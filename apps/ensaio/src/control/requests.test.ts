import type { Schemas } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

const LEAD = {
  apiVersion: '7.2',
  id: 'lead-1',
  firstName: 'Sally',
  email: 'sally@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
}
const SAVE = { service: 'conversica', method: 'post', path: '/json/', body: LEAD }

test('sends a request, and tells what was answered and where it stands in the journal', async () => {
  await using running = await openSandbox({ only: ['conversica'] })

  const { status, body } = await running.control<Schemas['SentRequest']>(
    'POST',
    '/sandboxes/main/requests',
    SAVE,
  )

  expect(status).toBe(200)
  expect(body.answer).toMatchObject({ status: 200, headers: { 'x-ensaio-request-id': body.entry } })
  expect(running.sandbox.journalEntry(body.entry ?? '')).toMatchObject({
    operationId: 'createOrUpdateLead',
    request: { method: 'POST', url: '/json/', body: JSON.stringify(LEAD) },
  })
})

test('a request of the journal is sent again with the credentials that were redacted', async () => {
  await using sandbox = await createSandbox({ only: ['zenvia-chat'], clock: 'frozen' })
  const { token } = sandbox.credentials['zenvia-chat']
  const path = `/api/ms/external/ongoing?limit=1&odd=a%20[b]&token=${token}`
  await sandbox.fetch['zenvia-chat'](`http://localhost${path}`)
  const [first] = sandbox.journal()
  const { method = '', url = '', headers = {} } = first?.request ?? {}
  expect(url).toContain('[redacted]')

  const again = await sandbox.send({ service: 'zenvia-chat', method, path: url, headers })

  expect(again.answer?.status).toBe(200)
  const entry = sandbox.journalEntry(again.entry ?? '')
  expect(entry.answer?.body).toBe(first?.answer?.body)
  expect(entry.request?.url).toBe(url)
})

test('only this sandbox answers, whatever the credentials say', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  await using one = running.createSandbox({ name: 'one', fork: 'main' })
  const authorization = `Basic ${btoa('main-conversica:main-conversica-password')}`

  const foreign = await one.send({ ...SAVE, headers: { authorization }, credentials: false })
  const own = await one.send({ ...SAVE, headers: { authorization } })

  expect(foreign.answer?.status).toBe(401)
  expect(own.answer?.status).toBe(200)
  expect(running.sandbox.journal({ kind: 'request' })).toEqual([])
  expect(one.records('conversica', 'leads').total).toBe(1)
})

test.each([
  ['reset', 0],
  ['answerLost', 1],
] as const)('a connection that the fault %s breaks has no answer', async (kind, leads) => {
  await using running = await openSandbox({ only: ['conversica'] })
  running.sandbox.addFault({ service: 'conversica', on: 'request', effect: { kind } })

  const sent = await running.sandbox.send(SAVE)

  expect(sent).toMatchObject({ entry: expect.any(String), error: expect.any(String) })
  expect(sent.answer).toBeUndefined()
  expect(running.sandbox.journalEntry(sent.entry ?? '').faults).toHaveLength(1)
  expect(running.sandbox.records('conversica', 'leads').total).toBe(leads)
})

test.each([
  [{ service: 'converscia', path: '/json/' }, 'Did you mean "conversica"?'],
  [{ service: 'conversica', path: 'json' }, 'path'],
  [{ service: 'conversica', path: '/json/', body: {} }, 'GET'],
  [{ service: 'conversica', path: '/json/', method: 'TRACE' }, 'TRACE'],
  [{ service: 'conversica', path: '/json/', headers: { 'a b': 'c' } }, 'a b'],
])('refuses %j, and sends nothing', async (draft, hint) => {
  await using running = await openSandbox({ only: ['conversica'] })

  const refused = await running.control<Refused>('POST', '/sandboxes/main/requests', draft)

  expect(refused.status).toBe(400)
  expect(refused.body.error.message).toContain(hint)
  expect(running.sandbox.journal()).toEqual([])
})

test.each([
  [{ authorization: 'Bearer hush\n2' }, 'the header "authorization" has a value'],
  [{ 'x-a': 'b', Cookie: 'hush\0' }, 'the header "Cookie" has a value'],
  [{ 'x-token': 'hush \u20AC' }, 'the header "x-token" has a value'],
  [{ 'Authorization: Bearer hush-hush-1': '' }, 'is not a valid header name'],
  [{ authorization: ['Bearer hush'] }, 'body /headers/authorization: expected'],
  [{ authorization: `Bearer hush${'x'.repeat(8_000)}` }, 'body /headers/authorization: expected'],
])('says which header is wrong of %j, and what to do, without its value', async (headers, why) => {
  await using running = await openSandbox({ only: ['conversica'] })
  const draft = { service: 'conversica', path: '/json/?token=hush', headers }

  const refused = await running.control<Refused>('POST', '/sandboxes/main/requests', draft)

  expect(refused).toMatchObject({
    status: 400,
    body: { error: { code: 'SANDBOX_REQUEST_INVALID' } },
  })
  expect(refused.body.error.message).toContain(why)
  expect(refused.body.error.message).toMatch(/\. (?:Write|Fix) it /)
  expect(JSON.stringify(refused.body)).not.toContain('hush')
  expect(running.sandbox.journal()).toEqual([])
})
