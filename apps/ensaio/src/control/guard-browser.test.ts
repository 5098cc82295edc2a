import { expect, test } from 'vitest'
import { guardBrowser, judgeBrowserCall } from './guard-browser.ts'

interface CallerParts {
  readonly hostname?: string
  readonly origin?: string
  readonly fetchSite?: string
}

/** A request of a program for localhost, unless its parts say otherwise. */
function requestOf({ hostname = 'localhost', origin, fetchSite }: CallerParts) {
  const headers = new Headers({
    ...(origin !== undefined && { origin }),
    ...(fetchSite !== undefined && { 'sec-fetch-site': fetchSite }),
  })
  return { hostname: new URL(`http://${hostname}:4400/health`).hostname, headers }
}

test.for(['localhost', 'main.localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'LOCALHOST'])(
  'lets programs call %s',
  (hostname) => {
    expect(() => guardBrowser(requestOf({ hostname }), '127.0.0.1')).not.toThrow()
  },
)

test.for([
  'evil.example',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  '192.168.1.5',
  'ensaio',
])('refuses requests that were meant for %s', (hostname) => {
  expect(() => guardBrowser(requestOf({ hostname }), '127.0.0.1')).toThrow(
    `the request is for the host ${hostname}, which is not this one`,
  )
})

test('takes the name that it was bound to', () => {
  expect(() => guardBrowser(requestOf({ hostname: 'box.lan' }), 'box.lan')).not.toThrow()
  expect(() => guardBrowser(requestOf({ hostname: '[fd00::5]' }), 'fd00::5')).not.toThrow()
})

test.for(['ensaio', '10.0.0.7', 'host.docker.internal', '[fd00::5]'])(
  'takes the private name %s when bound to every address',
  (hostname) => {
    expect(() => guardBrowser(requestOf({ hostname }), '0.0.0.0')).not.toThrow()
  },
)

test('refuses public names even when bound to every address', () => {
  expect(() => guardBrowser(requestOf({ hostname: 'evil.example' }), '0.0.0.0')).toThrow(
    'Use http://localhost',
  )
})

test('lets pages of this machine pass', () => {
  const page = requestOf({ origin: 'http://localhost:3000' })

  expect(() => guardBrowser(page, '127.0.0.1')).not.toThrow()
})

test.for(['https://evil.example', 'null', 'http://localhost.evil.example'])(
  'refuses pages of %s',
  (origin) => {
    expect(() => guardBrowser(requestOf({ origin }), '127.0.0.1')).toThrow('may not control')
  },
)

test('refuses what a page of another site embeds', () => {
  const embedded = requestOf({ fetchSite: 'cross-site' })

  expect(() => guardBrowser(embedded, '127.0.0.1')).toThrow('may not control')
})

test.for([
  ['box.corp.internal', 'same-site', true],
  ['box.corp.internal', 'same-origin', false],
  ['box.corp.internal', 'none', false],
  ['localhost', 'same-site', false],
  ['[::1]', 'same-site', false],
] as const)(
  'for %s, what a page of %s embeds is refused: %s',
  ([hostname, fetchSite, isRefused]) => {
    const refused = judgeBrowserCall({ hostname, fetchSite, origin: undefined }, '0.0.0.0')

    expect(refused?.code).toBe(isRefused ? 'SANDBOX_ORIGIN_FORBIDDEN' : undefined)
  },
)

test.for(['[::ffff:127.0.0.1]', '[::]', '[fe80::1]', 'localhost.', 'evil.example.'])(
  'refuses requests for %s, which no sandbox on loopback is called',
  (hostname) => {
    expect(() => guardBrowser(requestOf({ hostname }), '127.0.0.1')).toThrow(
      'which is not this one',
    )
  },
)

test.for([
  'http://[::ffff:7f00:1]',
  'http://localhost.',
  'file://',
  'http://127.0.0.1.evil.example',
  'http://a@evil.example',
])('refuses pages of %s', (origin) => {
  expect(() => guardBrowser(requestOf({ origin }), '127.0.0.1')).toThrow('may not control')
})

test('lets pages of IPv6 loopback pass', () => {
  expect(() => guardBrowser(requestOf({ origin: 'http://[::1]:3000' }), '127.0.0.1')).not.toThrow()
})
