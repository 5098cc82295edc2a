import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBasicAuthorization } from './basic-credentials.ts'
import { createBasicGuard } from './request-guards.ts'

const credentials = { username: 'vendor', password: 'correct horse' }
const isAuthorized = createBasicGuard(credentials)

function requestWith(authorization: string | undefined): Request {
  return new Request('https://receiver.example/', {
    headers: authorization === undefined ? {} : { authorization },
  })
}

test('lets the right credentials through', async () => {
  expect(await isAuthorized(requestWith(toBasicAuthorization(credentials)))).toBe(true)
})

test.each([
  ['none', undefined],
  ['another scheme', 'Bearer vendor'],
  ['an empty password', toBasicAuthorization({ ...credentials, password: '' })],
  ['a shorter password', toBasicAuthorization({ ...credentials, password: 'correct hors' })],
  ['a longer password', toBasicAuthorization({ ...credentials, password: 'correct horses' })],
  ['another user', toBasicAuthorization({ ...credentials, username: 'Vendor' })],
])('keeps out requests with %s', async (_title, header) => {
  expect(await isAuthorized(requestWith(header))).toBe(false)
})

test('keeps out every other pair', async () => {
  const username = fc.string({ minLength: 1 }).filter((username) => !username.includes(':'))
  await fc.assert(
    fc.asyncProperty(username, fc.string(), async (username, password) => {
      fc.pre(username !== credentials.username || password !== credentials.password)

      expect(await isAuthorized(requestWith(toBasicAuthorization({ username, password })))).toBe(
        false,
      )
    }),
  )
})
