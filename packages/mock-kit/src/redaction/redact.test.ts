import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactBody, redactHeaders, redactRecord, redactUrl } from './redact.ts'

const secrets = { queryParameters: ['token'], headers: ['X-Api-Token'], bodyKeys: ['apiKey'] }

describe('redact', () => {
  test('keeps the scheme of the credentials and nothing else of them', () => {
    const headers = redactHeaders(
      { authorization: 'Basic c2VjcmV0', 'X-Api-Token': 'c2VjcmV0', accept: '*/*' },
      secrets,
    )

    expect(headers).toEqual({
      authorization: 'Basic [redacted]',
      'x-api-token': '[redacted]',
      accept: '*/*',
    })
  })

  test('takes credentials without a scheme for a secret as a whole', () => {
    expect(redactHeaders({ authorization: 'hush' }, {})).toEqual({ authorization: '[redacted]' })
  })

  test.each(['Referer', 'location'])('leaves no secret in the address of %s', (name) => {
    const url = 'http://localhost/history?token=s3cret&page=2'

    expect(redactHeaders({ [name]: url }, secrets)).toEqual({
      [name.toLowerCase()]: 'http://localhost/history?token=[redacted]&page=2',
    })
  })

  test.each([
    ['/history?token=s3cret&page=2', '/history?token=[redacted]&page=2'],
    ['/history?%74oken=s3cret', '/history?%74oken=[redacted]'],
    ['/history?page=2&token=a&token=b', '/history?page=2&token=[redacted]&token=[redacted]'],
    ['/history?keyword=open&page=2', '/history?keyword=open&page=2'],
    ['http://me:hush@h/x?page=2', 'http://[redacted]@h/x?page=2'],
    ['/history?page=2;token=a;b=1', '/history?page=2;token=[redacted];b=1'],
    ['/history?%zz=1&token', '/history?%zz=1&token=[redacted]'],
    ['/history', '/history'],
  ])('redacts %s', (url, expected) => {
    expect(redactUrl(url, secrets)).toBe(expected)
  })

  test.each(['api-key', 'access_token', 'accessToken', 'X-Signature', 'password'])(
    'knows the secret %s by custom, as parameter and as header',
    (name) => {
      expect(redactUrl(`/x?${name}=hush&page=2`, {})).toBe(`/x?${name}=[redacted]&page=2`)
      expect(JSON.stringify(redactHeaders({ [name]: 'hush' }, {}))).not.toContain('hush')
    },
  )

  test('leaves no value of a secret key in a body', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.json(), (secret, other) => {
        const body = JSON.stringify({ data: { apiKey: `!!${secret}` }, other })

        const shown = redactBody(body, secrets)

        expect(JSON.parse(shown)).toEqual({ data: { apiKey: '[redacted]' }, other })
      }),
    )
  })

  test('leaves no password and no secret key in a record', () => {
    const record = { url: 'http://localhost', password: 'hush', apiKey: 'hush' }

    expect(JSON.stringify(redactRecord(record, secrets))).not.toContain('hush')
    expect(redactRecord({ name: 'open' }, secrets)).toEqual({ name: 'open' })
    expect(redactRecord({ url: 'http://localhost/x?token=hush&page=2' }, secrets)).toEqual({
      url: 'http://localhost/x?token=[redacted]&page=2',
    })
  })
})
