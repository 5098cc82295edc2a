import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { countResent } from './system-vanished.ts'
import { listen } from './system-listen.ts'

const run = promisify(execFile)
const SCRIPT = join(import.meta.dirname, 'testing/vanishing-caller-main.ts')

/** Runs a command in a network of its own. */
const inNamespace = (command: string) =>
  run('unshare', ['-rn', 'sh', '-ec', `ip link set lo up; exec ${command}`])

test('a follower whose network has gone is noticed', async ({ skip }) => {
  const canRun = await inNamespace('true').then(
    () => true,
    () => false,
  )
  skip(!canRun, 'this machine allows no network namespaces')

  const { stdout } = await inNamespace(`${process.execPath} ${SCRIPT}`)

  expect(stdout).toBe('left')
})

test('a silent connection is probed', async ({ skip }) => {
  skip(process.platform !== 'linux', 'only Linux tells')
  const fetch = (): Response => new Response('here')
  const { port, close } = await listen({ name: 'a server', host: '127.0.0.1', port: 0, fetch })
  await using _server = { [Symbol.asyncDispose]: close }
  const caller = connect(port, '127.0.0.1')
  caller.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await once(caller, 'data')

  const digits = (caller.localPort ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const line = readFileSync('/proc/net/tcp', 'latin1')
    .split('\n')
    .find((one) => one.includes(` 0100007F:${digits} 01 `))
  caller.destroy()

  // The timer of probes, whose number the documentation of the table gives.
  expect(line).toMatch(/ 02:[\dA-F]{8} /)
})

const HERE = { localAddress: '127.0.0.1', localPort: 4400, remotePort: 40_000 }

/** A table in the form of the system's. */
const table = (addresses: string, resent: string): string =>
  `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid
   0: 0100007F:1130 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1
   1: ${addresses} 01 00000150:00000000 01:00000019 ${resent}  1000        0 2\n`

test.for([
  ['127.0.0.1', '0100007F:1130 0100007F:9C40'],
  ['10.1.2.3', '0100007F:1130 0302010A:9C40'],
] as const)('reads how often the same was sent to %s', ([remoteAddress, addresses]) => {
  expect(countResent(table(addresses, '0000000B'), { ...HERE, remoteAddress })).toBe(11)
  expect(countResent(table(addresses, '00000000'), { ...HERE, remoteAddress })).toBe(0)
})

test('reads addresses of IPv6, and those of IPv4 within', () => {
  const one = { localAddress: '::1', localPort: 4400, remoteAddress: 'fe80::1%eth0', remotePort: 1 }
  const addresses = '00000000000000000000000001000000:1130 000080FE000000000000000001000000:0001'
  expect(countResent(table(addresses, '00000003'), one)).toBe(3)

  const mapped = { ...HERE, localAddress: '::ffff:127.0.0.1', remoteAddress: '::ffff:127.0.0.1' }
  const inside = '0000000000000000FFFF00000100007F'
  expect(countResent(table(`${inside}:1130 ${inside}:9C40`, '00000004'), mapped)).toBe(4)
})

test.for([
  ['a table without the connection', table('0100007F:1131 0100007F:9C40', '0000000B')],
  ['no table', ''],
  ['a table that is cut', table('0100007F:1130 0100007F:9C40', '0000000B').slice(0, 200)],
])('%s tells of no caller that has vanished', ([, text = '']) => {
  expect(countResent(text, { ...HERE, remoteAddress: '127.0.0.1' })).toBe(0)
})
