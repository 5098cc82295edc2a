import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactDeeply } from './redact-deeply.ts'
import { redactTarget, redactUrl } from './redact-url.ts'
import { redactText, redactHeaders, redactRecord } from './redact.ts'

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

  test.each([
    ['token="hush", x=1', '[redacted]'],
    ['hush and more', '[redacted]'],
    ['Basic:hush and more', '[redacted]'],
    [' hush and more', '[redacted]'],
    ['Bearer\thush and more', '[redacted]'],
    ['hush, Basic aHVzaDpodXNo', '[redacted]'],
    ['', '[redacted]'],
    ['bEARER hush', 'bEARER [redacted]'],
    ['Digest username="hush", nonce="hush"', 'Digest [redacted]'],
    ['ApiKey hush', 'ApiKey [redacted]'],
    ['Token token="hush"', 'Token [redacted]'],
    ['Negotiate hush', 'Negotiate [redacted]'],
    ['AWS4-HMAC-SHA256 Credential=hush, Signature=hush', 'AWS4-HMAC-SHA256 [redacted]'],
  ])('shows of the credentials %s no more than a scheme that is known', (value, expected) => {
    for (const name of ['authorization', 'Proxy-Authorization', 'x-authorization'])
      expect(redactHeaders({ [name]: value }, {})).toEqual({ [name.toLowerCase()]: expected })
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
    ['/history?page=2;token=a;b=1', '/history?page=2;token=[redacted]'],
    ['/history?token=a;b', '/history?token=[redacted]'],
    ['/history?user[password]=a&b[0]=c', '/history?user[password]=[redacted]&b[0]=c'],
    ['/x?filter=%7B%22password%22%3A%22a%22%7D', '/x?filter=[redacted]'],
    ['/history?token[]=a&token[0]=b', '/history?token[]=[redacted]&token[0]=[redacted]'],
    ['/history?token%3Ds3cret', '/history?[redacted]'],
    ['/history?%2574oken=s3cret', '/history?%2574oken=[redacted]'],
    ['/history?page=1%26token=s3cret', '/history?page=1%26token=[redacted]'],
    ['/history?to=http%3A%2F%2Fh%2F%3Ftoken%3Da', '/history?to=[redacted]'],
    ['/history?page=1#token=s3cret', '/history?page=1#token=[redacted]'],
    ['/history&token=s3cret', '/history&token=[redacted]'],
    ['/history;token=s3cret', '/history;token=[redacted]'],
    ['/history?at=10%25;b=50%', '/history?at=10%25;b=50%'],
    ['/history?%zz=1&token', '/history?%zz=1&token=[redacted]'],
    ['/history', '/history'],
    ['//me:hush@h/x', '//[redacted]@h/x'],
    ['///me:hush@h/x', '///[redacted]@h/x'],
    [String.raw`/\me:hush@h/x`, String.raw`/\[redacted]@h/x`],
    ['//me:hu"sh@h/x', '//[redacted]@h/x'],
    ['http:/me:hush@h/x', 'http:/[redacted]@h/x'],
    ['/x?to=http://me:hush@h/', '/x?to=http://[redacted]@h/'],
    ['/x?to=//me:hush@h/&a=b', '/x?to=//[redacted]@h/&a=b'],
    ['/x?to=http%3A%2F%2Fme%3Ahush%40h%2F&a=b', '/x?to=[redacted]&a=b'],
    ['/users/@me?to=me@h&a=/@b', '/users/@me?to=me@h&a=/@b'],
    ['/x?token%00=hush&a=b', '/x?token%00=[redacted]&a=b'],
    ['/x?to%00ken=hush', '/x?to%00ken=[redacted]'],
    ['/x?%00token%2500=hush', '/x?%00token%2500=[redacted]'],
    ['/x?to%0Aken=hush', '/x?to%0Aken=[redacted]'],
    ['/x?to\tken=hush', '/x?to\tken=[redacted]'],
    ['/x?t%6Fken%zz=hush', '/x?t%6Fken%zz=[redacted]'],
    ['/x?%zzt%6Fken=hush', '/x?%zzt%6Fken=[redacted]'],
    ['/x?t%6Fken%=hush', '/x?t%6Fken%=[redacted]'],
    ['/x?t%6Fken%FF=hush', '/x?t%6Fken%FF=[redacted]'],
    ['/x?%E3t%6Fken%C3=hush', '/x?%E3t%6Fken%C3=[redacted]'],
    ['/x?contrase%C3%B1a%FF=hush', '/x?contrase%C3%B1a%FF=[redacted]'],
    ['/x?s%65cret%zz=hush', '/x?s%65cret%zz=[redacted]'],
    ['/x?%=1&t%6Fken%3Dhush%zz', '/x?%=1&[redacted]'],
    ['/x?page%00=1&a%zz=b&%FF=c', '/x?page%00=1&a%zz=b&%FF=c'],
  ])('redacts %s', (url, expected) => {
    expect(redactUrl(url, secrets)).toBe(expected)
  })

  test.each([
    ['me:hush@h:80', '[redacted]@h:80'],
    ['hush@h', '[redacted]@h'],
    ['http:me:hush@h/x', '[redacted]@h/x'],
    ['http://me:hush@h/x', 'http://[redacted]@h/x'],
    ['//me:hush@h/x', '//[redacted]@h/x'],
    ['http://h/users/@me?to=me@h', 'http://h/users/@me?to=me@h'],
    ['/users/@me?to=me@h', '/users/@me?to=me@h'],
    ['*', '*'],
  ])('redacts the target %s', (target, expected) => {
    expect(redactTarget(target, secrets)).toBe(expected)
  })

  test.each(['api-key', 'access_token', 'accessToken', 'X-Signature', 'password'])(
    'knows the secret %s by custom, as parameter and as header',
    (name) => {
      expect(redactUrl(`/x?${name}=hush&page=2`, {})).toBe(`/x?${name}=[redacted]&page=2`)
      expect(JSON.stringify(redactHeaders({ [name]: 'hush' }, {}))).not.toContain('hush')
    },
  )

  test.each([
    'clientSecret',
    'client_secret',
    'refreshToken',
    'jwt',
    'session',
    'sessionId',
    'x-hub-signature',
    'x-hub-signature-256',
    'privateKey',
    'userPassword',
    'PHPSESSIONID',
    'PHPSESSID',
    'cookie',
    'Set-Cookie',
    'cookies',
    'clave',
    'user_clave',
    'credentials',
    'passcode',
    'senha',
    'user-pin',
    'client_assertion',
    'accountKey',
    'connectionString',
  ])('knows the secret %s by custom, as parameter, header and key', (name) => {
    const nested = JSON.stringify({ text: JSON.stringify({ [name]: 'hush hush' }) })
    const shown = [
      redactUrl(`/x?${name}=hush&page=2`, {}),
      redactUrl(`/x#${name}=hush`, {}),
      ...Object.values(redactHeaders({ [name]: 'hush' }, {})),
      redactText(JSON.stringify({ a: 1, [name]: 'hush', b: 2 }), {}),
      redactText(JSON.stringify({ [name]: ['hush', { a: 'hush]' }], b: 2 }), {}),
      redactText(`{"${name}":"hush hush`, {}),
      redactText(`${name}=hush&b=2`, {}),
      redactText(nested, {}),
      JSON.stringify(redactDeeply({ a: [{ [name]: { b: 'hush' } }] }, (text) => text)),
    ]

    for (const text of shown) expect(text).not.toContain('hush')
    expect(JSON.parse(shown[4] ?? '')).toEqual({ [name]: '[redacted]', b: 2 })
    expect(() => JSON.parse(JSON.parse(shown[7] ?? '').text)).not.toThrow()
  })

  test('shows a later state of a record as it would without the earlier one', () => {
    const text = fc.constantFrom('hush', 'open', 'hush hush', '')
    const member = fc.oneof(text, fc.boolean(), fc.array(text), fc.dictionary(text, text))
    const record = fc.dictionary(fc.constantFrom('a', 'password', '__proto__', 'list'), member)
    const showText = (word: string): string => word.replaceAll('hush', '[hidden]')
    fc.assert(
      fc.property(record, record, (before, changed) => {
        for (const after of [changed, { ...before, ...changed }, { in: before, all: [changed] }]) {
          const earlier = { in: before, all: [before], ...before }
          const like = { value: earlier, shown: redactDeeply(earlier, showText) }
          expect(redactDeeply(after, showText, like)).toEqual(redactDeeply(after, showText))
        }
      }),
    )
  })

  test('looks at no text again that a later state shares with the earlier one', () => {
    const before = { a: 'same', nested: { b: 'same', c: 'old' }, list: ['same'] }
    const after = { ...before, nested: { ...before.nested, c: 'new' } }
    const seen: string[] = []

    redactDeeply(after, (text) => (seen.push(text), text), { value: before, shown: before })

    expect(seen).toEqual(['new'])
  })

  test.each(['key', 'providerKey', 'keyword', 'assign', 'tokenizer', 'passenger', 'sessions-of'])(
    'leaves the key %s of a body as it is',
    (name) => {
      const body = JSON.stringify({ [name]: name === 'sessions-of' ? true : 'shown' })

      expect(redactText(body, {})).toBe(body)
    },
  )

  test.each([
    ['amqp://me:hush@h/x', 'amqp://[redacted]@h/x'],
    ['see postgres+ssl://me:hush@h/x.', 'see postgres+ssl://[redacted]@h/x.'],
    ['authorization: Bearer hush-hush', 'authorization: Bearer [redacted]'],
    ['you sent Basic aHVzaDpodXNo', 'you sent Basic [redacted]'],
    [
      'the password is "password: hush-hush", says he',
      'the password is "password: [redacted]", says he',
    ],
    [
      String.raw`{"a":"password = \"hush\", b=1"}`,
      String.raw`{"a":"password = \"[redacted]\", b=1"}`,
    ],
    [
      '<a token="hush" b="c"><s:Password d="e">hush</s:Password></a>',
      '<a token="[redacted]" b="c"><s:Password d="e">[redacted]</s:Password></a>',
    ],
    ['a: b\nsenha: hush\nc: d', 'a: b\nsenha: [redacted]\nc: d'],
    [
      'Authorization: Bearer hush-1\nCookie: sid=hush; a=b',
      'Authorization: Bearer [redacted]\nCookie: [redacted]; a=b',
    ],
    ['{"my password": "hush"}', '{"my password": "[redacted]"}'],
    ['session: true, tokens, passwords and keys', 'session: true, tokens, passwords and keys'],
    ['monkey=hush, keyword: hush', 'monkey=hush, keyword: hush'],
  ])('leaves no credentials in the text %s', (text, expected) => {
    expect(redactText(text, {})).toBe(expected)
  })

  test('leaves no value of a secret key in a body', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.json(), (secret, other) => {
        const body = JSON.stringify({ data: { apiKey: `!!${secret}` }, other })

        const shown = redactText(body, secrets)

        expect(JSON.parse(shown)).toEqual({ data: { apiKey: '[redacted]' }, other })
      }),
    )
  })

  test.each([
    ['{"apiKey":["a","hush"]}', '{"apiKey":"[redacted]"'],
    ['{"apiKey":{"a":1,"b":"hush"}}', '{"apiKey":"[redacted]"'],
    ['{"apiKey":"a, hush', '{"apiKey":"[redacted]"'],
    ["{'apiKey':'a, hush'}", `{'apiKey':"[redacted]"}`],
    ['page=1&apiKey=hush&b=2', 'page=1&apiKey=[redacted]&b=2'],
    ['page=1&token=hush&a%20b=2', 'page=1&token=[redacted]&a%20b=2'],
    ['{"to":"http://h/x?token=hush&b=1"}', '{"to":"http://h/x?token=[redacted]&b=1"}'],
    [String.raw`{"to":"http:\/\/me:hush@h\/x"}`, String.raw`{"to":"http:\/\/[redacted]@h\/x"}`],
    [
      String.raw`{"to":"http://h/x?b=1\u0026token=hush"}`,
      '{"to":"http://h/x?b=1&token=[redacted]"}',
    ],
    [String.raw`{"to":"http://h/x?token\u003dhush"}`, '{"to":"http://h/x?token=[redacted]"}'],
    ['{"to":"//me:hush@h/x"}', '{"to":"//[redacted]@h/x"}'],
    [String.raw`{"to":"see \"http://h/x?b=1\""}`, String.raw`{"to":"see \"http://h/x?b=1\""}`],
    ['{"to":"http://h/x?b=1","monkey=":"a"}', '{"to":"http://h/x?b=1","monkey=":"a"}'],
    [
      String.raw`{"ap\u0069Key":"hush","b":"\u00e3"}`,
      String.raw`{"apiKey":"[redacted]","b":"\u00e3"}`,
    ],
    [String.raw`{"\u0061pi\u004Bey":"a\u0022hush"}`, '{"apiKey":"[redacted]"}'],
    [
      String.raw`{"to":"http:\u002f\u002Fh/x?\u0074oken=hush"}`,
      '{"to":"http://h/x?token=[redacted]"}',
    ],
    [
      String.raw`{"a":"\\u0026","apiKey":"\u0026"}`,
      String.raw`{"a":"\\u0026","apiKey":"[redacted]"}`,
    ],
    [String.raw`{"a":"\u003cb\u003e","to":"me@h"}`, String.raw`{"a":"\u003cb\u003e","to":"me@h"}`],
  ])('leaves no secret in the body %s', (body, expected) => {
    expect(redactText(body, secrets)).toBe(expected)
  })

  test('leaves no password and no secret key in a record', () => {
    const record = { url: 'http://localhost', password: 'hush', apiKey: 'hush' }

    expect(JSON.stringify(redactRecord(record, secrets))).not.toContain('hush')
    expect(redactRecord({ name: 'open' }, secrets)).toEqual({ name: 'open' })
    expect(redactRecord({ url: 'http://localhost/x?token=hush&page=2' }, secrets)).toEqual({
      url: 'http://localhost/x?token=[redacted]&page=2',
    })
    expect(redactRecord({ callbackUrl: 'http://localhost/x?secret=hush' }, secrets)).toEqual({
      callbackUrl: 'http://localhost/x?secret=[redacted]',
    })
  })
})
