import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { control } from '../system-client.ts'
import { addressesOf } from '../system-target.ts'

/** Addresses that no callback may reach, spelt in all the ways that somebody has tried. */
const ADDRESSES: readonly string[] = [
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[2002:a9fe:a9fe::]/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://169。254。169。254/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://metadata.google.internal/',
  'http://[fd00:ec2::254]/',
  'http://0.0.0.0/',
  'http://0/',
  'http://[::]/',
  'http://[fe80::1]/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://[fd12:3456::1]/',
  'http://localhost.evil.example/',
  'http://127.0.0.1.nip.io/',
  'http://127.0.0.1@evil.example/',
  'http://me:hush@127.0.0.1/',
  'http://evil.example#@127.0.0.1/',
  String.raw`http://evil.example\@127.0.0.1/`,
  'file:///etc/passwd',
  'gopher://127.0.0.1:25/',
  'ftp://127.0.0.1/',
  'javascript:alert(1)',
  'data:text/plain,x',
  'http://',
  '//127.0.0.1/',
  'http://[::1',
]

export const forbiddenTargets: Attack = {
  name: 'forbidden callback addresses',
  run: async (target, rounds) => {
    const tally = createTally()
    const own = addressesOf(target)
    const ports = own.map((base) => new URL(base).port)
    const ownAddresses = ports.flatMap((port) =>
      [
        '127.0.0.1',
        'localhost',
        '[::1]',
        '127.1',
        '0x7f.1',
        '[::ffff:127.0.0.1]',
        'a.localhost',
      ].map((host) => `http://${host}:${port}/sandboxes/main/reset`),
    )
    for (let round = 0; round < rounds; round += 1) {
      for (const url of [...ADDRESSES, ...ownAddresses]) {
        const path = '/sandboxes/main/services/conversica/endpoints/message'
        const { status } = await control(target, 'PUT', path, { url })
        tally.count(status)
        if (status !== 400) tally.fault(`${status} to the callback address ${url}`)
      }
    }
    return tally.outcome()
  },
}
