import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Entry, Service } from '../api/control-types.ts'
import { toCurl, toReplay } from './to-curl.ts'

const conversica = {
  service: 'conversica',
  baseUrl: 'http://127.0.0.1:4403',
  credentials: { username: 'main-conversica', password: 'main-conversica-password' },
} as unknown as Service
const chat = {
  service: 'zenvia-chat',
  baseUrl: 'http://127.0.0.1:4401',
  credentials: { token: 'main-chat-token' },
} as unknown as Service

function entryOf(request: Entry['request']): Entry {
  const at = '2026-03-02T09:00:00.000Z'
  return { id: 'req-1', kind: 'request', service: 'x', at, ...(request && { request }) }
}

test('puts the credentials of the sandbox in the place of redacted ones', () => {
  const entry = entryOf({
    method: 'POST',
    url: '/json/',
    headers: {
      authorization: 'Basic [redacted]',
      'content-type': 'application/json',
      host: '127.0.0.1:4403',
      'content-length': '2',
    },
    body: '{}',
  })

  expect(toReplay(entry, conversica)).toEqual({
    method: 'POST',
    url: 'http://127.0.0.1:4403/json/',
    headers: {
      authorization: `Basic ${btoa('main-conversica:main-conversica-password')}`,
      'content-type': 'application/json',
    },
    body: '{}',
  })
})

test('fills in a redacted token of the query, and leaves the rest of it', () => {
  const entry = entryOf({
    method: 'GET',
    url: '/history?limit=1&token=[redacted]&other=[redacted]',
    headers: {},
  })

  expect(toReplay(entry, chat)?.url).toBe(
    'http://127.0.0.1:4401/history?limit=1&token=main-chat-token&other=[redacted]',
  )
})

test('refused credentials are not replaced by good ones', () => {
  const entry = entryOf({ method: 'GET', url: '/history?token=[redacted]', headers: {} })
  const refused = { ...entry, answer: { status: 401, headers: {}, body: '' } }

  expect(toReplay(refused, chat)?.url).toBe('http://127.0.0.1:4401/history?token=[redacted]')
})

test('an entry without a request cannot be sent again', () => {
  expect(toReplay(entryOf(undefined), chat)).toBeUndefined()
})

test('the shell reads back every character', () => {
  const body = `it's "quoted" $HOME \`ls\` \\ <script>\nnext line`
  const command = toCurl({
    method: 'POST',
    url: 'http://x/?a=1&b=2',
    headers: { 'x-a': body },
    body,
  })

  const words = execFileSync('sh', ['-c', command.replace(/^curl/, `printf '%s\\0'`)], {
    encoding: 'utf8',
  })

  expect(words.split('\0')).toEqual([
    '-X',
    'POST',
    'http://x/?a=1&b=2',
    '-H',
    `x-a: ${body}`,
    '-d',
    body,
    '',
  ])
})

test('sends nothing again of which only the beginning is known', () => {
  const entry = entryOf({ method: 'POST', url: '/json/', headers: {} })

  expect(toReplay({ ...entry, restored: true }, conversica)).toBeUndefined()
  expect(toReplay(entry, conversica)).toBeDefined()
})
