import { expect, test } from 'vitest'
import { concealerOfCall, createSecretValues } from './secret-values.ts'

test.each([
  ['an ordinary word', 7, false],
  ['the shortest secret', 8, true],
  ['the longest secret', 1_024, true],
  ['what is too long for one', 1_025, false],
] as const)('of values, %s (%d characters) is concealed: %s', (_, length, isConcealed) => {
  const secrets = createSecretValues()
  const value = 'x'.repeat(length)
  secrets.learn([value])

  expect(secrets.conceal(`a ${value} b`)).toBe(isConcealed ? 'a [redacted] b' : `a ${value} b`)
})

test('the oldest of more than five hundred is forgotten', () => {
  const secrets = createSecretValues()
  secrets.learn(Array.from({ length: 501 }, (_, index) => `secret-${1_000 + index}`))

  expect(secrets.conceal('secret-1000 secret-1001 secret-1500')).toBe(
    'secret-1000 [redacted] [redacted]',
  )
})

test('secrets of others never take the place of its own, nor of those of the process', () => {
  const secrets = createSecretValues(['secret-of-the-process'])
  secrets.learn(['secret-of-its-own'])
  secrets.meet(Array.from({ length: 600 }, (_, index) => `secret-${1_000 + index}`))

  expect(secrets.conceal('secret-of-the-process secret-of-its-own secret-1000 secret-1599')).toBe(
    '[redacted] [redacted] secret-1000 [redacted]',
  )
})

test('those that are still in use are not forgotten', () => {
  const secrets = createSecretValues()
  for (let index = 0; index < 600; index += 1)
    secrets.learn(['secret-in-use', `secret-${1_000 + index}`])

  expect(secrets.conceal('secret-in-use secret-1000')).toBe('[redacted] secret-1000')
})

test('hides a value as a whole, though a part of it is a value that was learnt before', () => {
  const values = createSecretValues(['the-secret'])
  values.learn(['the-secret-and-more', 'before-the-secret-and-more'])
  values.meet(['the-secret-and-more-of-a-call'])

  const shown = values.conceal(
    'the-secret the-secret-and-more before-the-secret-and-more the-secret-and-more-of-a-call',
  )

  expect(shown).toBe('[redacted] [redacted] [redacted] [redacted]')
})

test.each<readonly [string, (secret: string) => string]>([
  ['as it is', (secret) => secret],
  ['in Base64', (secret) => Buffer.from(secret).toString('base64')],
  [
    'in Base64 without its end',
    (secret) => Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ],
  ['in Base64 of addresses', (secret) => Buffer.from(secret).toString('base64url')],
  ['as an address has it', (secret) => encodeURIComponent(secret)],
])('hides what a receiver sends back of its call %s', (_, spell) => {
  const secret = 'ÿÿÿ?>hush-hush'
  const url = `http://127.0.0.1:3000/?secret=${encodeURIComponent(secret)}`

  const shown = concealerOfCall({ url, headers: {} })(`<${spell(secret)}>`)

  expect(shown).toMatch(/^<\[redacted\]={0,2}>$/)
})
