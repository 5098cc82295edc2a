import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { exchange } from '../system-client.ts'
import { addressesOf } from '../system-target.ts'

const HEAD = 'POST /json/ HTTP/1.1\r\nhost: localhost\r\n'

/** Bytes that do not form a request, or one that two servers would read differently. */
const BYTES: readonly string[] = [
  '',
  '\0'.repeat(1_000),
  'hello\r\n\r\n',
  '\u0016\u0003\u0001\u0002\0\u0001\0',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'GET / HTTP/9.9\r\nhost: a\r\n\r\n',
  'GET / HTTP/1.1\nhost: a\n\n',
  'GET  /  HTTP/1.1\r\nhost: a\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nhost: a b/c\r\n\r\n',
  'GET http://[::1/ HTTP/1.1\r\nhost: a\r\n\r\n',
  'GET //evil.example/%2e%2e/ HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'GET /%ff%00 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'CONNECT a:80 HTTP/1.1\r\nhost: a\r\n\r\n',
  'TRACE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nhost: a\r\nexpect: tea\r\n\r\n',
  'GET / HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
  `GET / HTTP/1.1\r\na: ${'x'.repeat(20_000)}\r\n\r\n`,
  `GET /${'x'.repeat(15_000)} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
  `GET / HTTP/1.1\r\nhost: a\r\n${'a: b\r\n'.repeat(2_500)}connection: close\r\n\r\n`,
  `${HEAD}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  `${HEAD}content-length: 3\r\ncontent-length: 4\r\n\r\nabcd`,
  `${HEAD}content-length: -1\r\n\r\n`,
  `${HEAD}content-length: 99999999999999999999\r\n\r\n`,
  `${HEAD}content-length: 100\r\n\r\nshort`,
  `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`,
  `${HEAD}transfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n`,
  `${HEAD}transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
  `${HEAD}transfer-encoding : chunked\r\n\r\n0\r\n\r\n`,
  `${HEAD}transfer-encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`,
  `${HEAD}content-length: 0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
]

export const rawSockets: Attack = {
  name: 'odd connections',
  run: async (target, rounds) => {
    const tally = createTally()
    const bases = addressesOf(target)
    for (let round = 0; round < rounds; round += 1) {
      for (const base of bases) {
        const answers = await Promise.all(
          BYTES.map((bytes) => exchange(base, Buffer.from(bytes, 'latin1'))),
        )
        for (const [index, answer] of answers.entries()) {
          const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'closed'
          tally.count(status)
          if (status.startsWith('5'))
            tally.fault(`${status} to ${JSON.stringify(BYTES[index]?.slice(0, 80))}`)
        }
      }
    }
    return tally.outcome()
  },
}
