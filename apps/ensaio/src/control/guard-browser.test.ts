import { expect, test } from 'vitest'
import { guardBrowser } from './guard-browser.ts'
import type { Caller } from './guard-browser.ts'

const program: Caller = { hostname: 'localhost', origin: null, fetchSite: null }

test.for(['localhost', 'main.localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'LOCALHOST'])(
  'lets programs call %s',
  (hostname) => {
    expect(() => guardBrowser({ ...program, hostname }, '127.0.0.1')).not.toThrow()
  },
)

test.for([
  'evil.example',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  '192.168.1.5',
  'ensaio',
])('refuses requests that were meant for %s', (hostname) => {
  expect(() => guardBrowser({ ...program, hostname }, '127.0.0.1')).toThrow(
    `the request is for the host ${hostname}, which is not this one`,
  )
})

test('takes the name that it was bound to', () => {
  expect(() => guardBrowser({ ...program, hostname: 'box.lan' }, 'box.lan')).not.toThrow()
  expect(() => guardBrowser({ ...program, hostname: '[fd00::5]' }, 'fd00::5')).not.toThrow()
})

test.for(['ensaio', '10.0.0.7', 'host.docker.internal', '[fd00::5]'])(
  'takes the private name %s when bound to every address',
  (hostname) => {
    expect(() => guardBrowser({ ...program, hostname }, '0.0.0.0')).not.toThrow()
  },
)

test('refuses public names even when bound to every address', () => {
  expect(() => guardBrowser({ ...program, hostname: 'evil.example' }, '0.0.0.0')).toThrow(
    'Use http://localhost',
  )
})

test('lets pages of this machine pass', () => {
  const page = { ...program, origin: 'http://localhost:3000' }

  expect(() => guardBrowser(page, '127.0.0.1')).not.toThrow()
})

test.for(['https://evil.example', 'null', 'http://localhost.evil.example'])(
  'refuses pages of %s',
  (origin) => {
    expect(() => guardBrowser({ ...program, origin }, '127.0.0.1')).toThrow('may not steer')
  },
)

test('refuses what a page of another site embeds', () => {
  const embedded = { ...program, fetchSite: 'cross-site' }

  expect(() => guardBrowser(embedded, '127.0.0.1')).toThrow('may not steer')
})
