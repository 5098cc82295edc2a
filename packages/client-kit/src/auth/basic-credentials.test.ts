import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ClientOptionError } from '../errors/input-errors.ts'
import {
  parseBasicAuthorization,
  requireBasicCredentials,
  toBasicAuthorization,
} from './basic-credentials.ts'

const anyText = fc.string({ unit: 'binary' })
const anyUsername = anyText.filter((username) => !username.includes(':'))

test('writes the header of the RFC’s own examples', () => {
  expect(toBasicAuthorization({ username: 'Aladdin', password: 'open sesame' })).toBe(
    'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
  )
  expect(toBasicAuthorization({ username: 'test', password: '123£' })).toBe(
    'Basic dGVzdDoxMjPCow==',
  )
})

test('reads back any user name without a colon and any password', () => {
  fc.assert(
    fc.property(anyUsername, anyText, (username, password) => {
      const header = toBasicAuthorization({ username, password })

      expect(parseBasicAuthorization(header)).toEqual({ username, password })
    }),
  )
})

test('takes the scheme in any case', () => {
  expect(parseBasicAuthorization('bAsIc YTpi')).toEqual({ username: 'a', password: 'b' })
})

test.each([
  null,
  '',
  'Basic',
  'Basic ',
  'Bearer YTpi',
  'Basic YTpi YTpi',
  'Basic !!!!',
  'Basic YWI=',
  'Basic YTpiA',
  'Basic /zpi',
])('reads %j as no credentials', (header) => {
  expect(parseBasicAuthorization(header)).toBeUndefined()
})

test.each([
  ['username', { username: '', password: 'p' }],
  ['username', { username: 'us:er', password: 'p' }],
  ['username', { username: '\uD800', password: 'p' }],
  ['password', { username: 'user', password: '' }],
  ['password', { username: 'user', password: '\uDC00' }],
])('refuses a %s that HTTP Basic cannot carry', (option, credentials) => {
  const require = () => requireBasicCredentials('the client', credentials)

  expect(require).toThrow(ClientOptionError)
  expect(require).toThrow(`Failed to create the client: the option ${option} `)
})
