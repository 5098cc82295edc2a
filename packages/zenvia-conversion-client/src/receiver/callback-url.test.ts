import { expect, test } from 'vitest'
import { toCallbackUrl } from './callback-url.ts'

test('keeps the address, and adds the secret so that it is read as it was', () => {
  const url = toCallbackUrl('https://crm.example.com/hooks?tenant=7', { secret: 'a b&c=d+é' })

  expect(url).toMatch(/^https:\/\/crm\.example\.com\/hooks\?tenant=7&secret=/)
  expect(new URL(url).searchParams.get('secret')).toBe('a b&c=d+é')
})

test('takes the place of a secret that is there already', () => {
  const url = toCallbackUrl('https://crm.example.com/?token=old', {
    secret: 'new',
    secretParameter: 'token',
  })

  expect(url).toBe('https://crm.example.com/?token=new')
})

test.each([
  ['receiverUrl', 'crm.example.com/hooks', { secret: 'a long secret' }],
  ['secret', 'https://crm.example.com/', { secret: '' }],
  ['receiverUrl', 'localhost:3000/hooks', { secret: 'a long secret' }],
  // As it comes from an environment variable that is not set, past the compiler.
  ['secret', 'https://crm.example.com/', { secret: undefined as unknown as string }],
  ['secretParameter', 'https://crm.example.com/', { secret: 'a long secret', secretParameter: '' }],
])('refuses a wrong %s, and says which', (option, receiverUrl, secret) => {
  expect(() => toCallbackUrl(receiverUrl, secret)).toThrow(
    `Failed to create the callback address: the option ${option} `,
  )
})
