import { expect, test } from 'vitest'
import { readHar } from './read-har.ts'

const read = (entry: object) => readHar('a.har', JSON.stringify({ log: { entries: [entry] } }))[0]

test('reads what browsers write: a byte order mark, headers of HTTP/2, types beside bodies', () => {
  const text = `\uFEFF${JSON.stringify({
    log: {
      entries: [
        {
          request: {
            method: 'post',
            url: 'https://h/x',
            headers: [
              { name: ':method', value: 'POST' },
              { name: 'X-A', value: '1' },
              { name: 'x-a', value: '2' },
            ],
            postData: { mimeType: 'application/json', text: '{}' },
          },
          response: {
            status: 200,
            content: { mimeType: 'application/json', text: 'e30=', encoding: 'base64' },
          },
        },
      ],
    },
  })}`
  const [exchange] = readHar('a.har', text)
  expect(exchange).toMatchObject({
    source: 'a.har, entry 1',
    method: 'POST',
    body: '{}',
    answer: { body: '{}' },
  })
  expect(exchange?.headers.get('x-a')).toBe('1, 2')
  expect(exchange?.headers.get(':method')).toBeNull()
  expect(exchange?.headers.get('content-type')).toBe('application/json')
})

test('reads the fields of a form', () => {
  const postData = {
    mimeType: 'application/x-www-form-urlencoded',
    params: [{ name: 'a', value: 'b c' }],
  }
  expect(read({ request: { url: '/', postData } })?.body).toBe('a=b+c')
})

test.each([
  ['a body that was left out', { bodySize: 4 }, undefined],
  ['no body', { bodySize: 0 }, null],
  ['a body that the journal cut', { postData: { text: '{"a... (70000 characters)' } }, undefined],
  [
    'a cut body whose end was hidden',
    { postData: { text: `${'x'.repeat(60_001)}[redacted]"` } },
    undefined,
  ],
  ['a cut body of bytes', { postData: { text: '{"a... (70000 bytes)' } }, undefined],
  ['a body that the journal counted', { postData: { text: '(12 bytes)' } }, undefined],
])('tells %s', (_, request, body) => {
  expect(read({ request: { url: '/', ...request } })?.body).toBe(body)
})

test.each([{ status: 0 }, { status: -1 }, {}])('%j is no answer', (response) => {
  expect(read({ request: { url: '/' }, response })?.answer).toBeUndefined()
})
