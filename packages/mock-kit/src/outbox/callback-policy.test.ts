import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAddress, checkUrl, createCallbackPolicy } from './callback-policy.ts'

const LOOPBACK_ONLY = createCallbackPolicy()

test.each([
  'http://127.0.0.1:3000/callback',
  'http://127.8.9.10/',
  'https://localhost/x',
  'http://LOCALHOST.:80/',
  'http://app.localhost:3000/',
  'http://[::1]:3000/',
  'http://[::ffff:127.0.0.1]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
])('lets %s pass: it is this machine', (url) => {
  expect(checkUrl(url, LOOPBACK_ONLY)).toMatchObject({ kind: 'callable', byName: false })
})

test('refuses an address that is longer than any that works, by its beginning', () => {
  const longest = `http://localhost/${'x'.repeat(2_048 - 'http://localhost/'.length)}`

  expect(checkUrl(longest, LOOPBACK_ONLY)).toMatchObject({ kind: 'callable' })
  expect(checkUrl(`${longest}x`, LOOPBACK_ONLY)).toMatchObject({
    kind: 'forbidden',
    name: `"${longest.slice(0, 200)}..."`,
    why: 'it has 2049 characters. Use an address of at most 2048.',
  })
})

test.each([
  'http://example.com/',
  'http://10.0.0.1/',
  'http://192.168.1.20:8080/',
  'http://localhost.example.com/',
  'http://notlocalhost/',
  'http://[2001:db8::1]/',
])('refuses %s unless it is allowed by name', (url) => {
  const allowing = createCallbackPolicy({ allowedHosts: [new URL(url).host] })

  expect(checkUrl(url, LOOPBACK_ONLY)).toMatchObject({
    kind: 'forbidden',
    why: expect.stringContaining('allow the host by name'),
  })
  expect(checkUrl(url, allowing)).toMatchObject({ kind: 'callable', byName: true })
})

test.each([
  '169.254.169.254',
  '169.254.1.1',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '0xa9.254.43518',
  '１６９。254。169。254',
  '100.100.100.200',
  '168.63.129.16',
  '0.0.0.0',
  '0',
  '0.1.2.3',
  '224.0.0.1',
  '239.255.255.250',
  '255.255.255.255',
  '240.0.0.1',
  '[fe80::1]',
  '[febf::1]',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  '[::]',
  '[ff02::1]',
  '[::ffff:169.254.169.254]',
  '[::ffff:a9fe:a9fe]',
  '[::169.254.169.254]',
  '[::ffff:0:169.254.169.254]',
  '[64:ff9b::169.254.169.254]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::a9fe:a9fe]',
  '[2002:a9fe:a9fe::1]',
  '[2001:0:1:2:3:4:5601:5601]',
  '[::ffff:0.0.0.0]',
])('never lets http://%s/ pass, nor allows it by name', (host) => {
  expect(checkUrl(`http://${host}/`, LOOPBACK_ONLY)).toMatchObject({
    kind: 'forbidden',
    why: expect.stringContaining('never called'),
  })
  expect(() => createCallbackPolicy({ allowedHosts: [host] })).toThrow('never called')
})

test.each(['169.254.169.254', 'fe80::1%eth0', '::', '::ffff:169.254.169.254', 'fd00:ec2::254'])(
  'refuses the address %s although its name was allowed',
  (address) => {
    expect(checkAddress(address, true)).toContain('never called')
  },
)

test('a name that was not allowed may only lead to this machine', () => {
  expect(checkAddress('127.0.0.1', false)).toBeUndefined()
  expect(checkAddress('::1', false)).toBeUndefined()
  expect(checkAddress('10.0.0.1', false)).toContain('not on this machine')
  expect(checkAddress('10.0.0.1', true)).toBeUndefined()
  expect(checkAddress('nonsense', true)).toContain('not an IP address')
})

test('localhost stays this machine even where somebody allowed it by name', () => {
  const policy = createCallbackPolicy({ allowedHosts: ['localhost'] })

  expect(checkUrl('http://localhost/', policy)).toMatchObject({ kind: 'callable', byName: false })
})

test.each([
  ['ftp://localhost/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['http://user:secret@localhost/', 'credentials'],
  ['http://user@localhost/', 'credentials'],
  ['localhost:3000', 'scheme'],
  ['/callback', 'not a valid URL'],
  ['', 'not a valid URL'],
  ['http://[fe80::1%25eth0]/', 'not a valid URL'],
])('refuses the URL "%s"', (url, why) => {
  expect(checkUrl(url, LOOPBACK_ONLY)).toMatchObject({
    kind: 'forbidden',
    why: expect.stringContaining(why),
  })
})

test('shows neither credentials nor query in its messages', () => {
  const verdict = checkUrl('http://user:hush@example.com/cb?token=hush', LOOPBACK_ONLY)

  expect(verdict).toMatchObject({ kind: 'forbidden' })
  expect(JSON.stringify(verdict)).not.toContain('hush')
})

test('an entry with a port allows that port alone', () => {
  const policy = createCallbackPolicy({ allowedHosts: ['example.com:8443', 'example.org:80'] })

  expect(checkUrl('https://example.com:8443/', policy).kind).toBe('callable')
  expect(checkUrl('https://example.com/', policy).kind).toBe('forbidden')
  expect(checkUrl('http://example.org/', policy).kind).toBe('callable')
  expect(checkUrl('https://example.org/', policy).kind).toBe('forbidden')
})

test('allows IPv6 with and without brackets', () => {
  const policy = createCallbackPolicy({ allowedHosts: ['2001:db8::1', '[2001:db8::2]:8080'] })

  expect(checkUrl('http://[2001:db8:0::1]:9/', policy).kind).toBe('callable')
  expect(checkUrl('http://[2001:db8::2]:8080/', policy).kind).toBe('callable')
  expect(checkUrl('http://[2001:db8::2]/', policy).kind).toBe('forbidden')
})

test('lists every allowed host that is none', () => {
  const allowedHosts = [
    'http://example.com',
    'a b',
    'example.com/path',
    'user@example.com',
    '',
    'ok',
  ]

  expect(() => createCallbackPolicy({ allowedHosts })).toThrow(
    expect.objectContaining({
      code: 'CALLBACK_POLICY_REFUSED',
      problems: expect.objectContaining({ length: 5 }),
    }),
  )
})

test('no IPv4 address is judged otherwise for being mapped into IPv6', () => {
  const addresses = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
  fc.assert(
    fc.property(addresses, fc.boolean(), (bytes, byName) => {
      const plain = checkAddress(bytes.join('.'), byName)
      const mapped = checkAddress(`::ffff:${bytes.join('.')}`, byName)

      expect(mapped === undefined).toBe(plain === undefined)
    }),
  )
})

test.each([
  'http://127.0.0.1:4400/x',
  'http://localhost:4400/',
  'http://[::1]:4400/',
  'http://app.localhost:4400/',
  'http://192.168.1.20:4400/',
])('refuses %s: the port is the own one of the sandbox', (url) => {
  const ownPorts = new Set<number>()
  const allowedHosts = ['192.168.1.20', 'localhost:4400']
  const policy = createCallbackPolicy({ allowedHosts, ownPorts })
  expect(checkUrl(url, policy).kind).toBe('callable')

  ownPorts.add(4400)

  expect(checkUrl(url, policy)).toMatchObject({
    kind: 'forbidden',
    why: "port 4400 is one of the sandbox's own. Give the address of your receiver.",
  })
})

test('calls an own port of another machine that is allowed with this port', () => {
  const ownPorts = new Set([4400])
  const policy = createCallbackPolicy({ allowedHosts: ['192.168.1.20:4400'], ownPorts })

  expect(checkUrl('http://192.168.1.20:4400/', policy).kind).toBe('callable')
})
