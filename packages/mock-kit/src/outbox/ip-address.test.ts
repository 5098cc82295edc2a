import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin, parseAddress, parseRange } from './ip-address.ts'

const ipv4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
const ipv6 = fc.array(fc.nat(255), { minLength: 16, maxLength: 16 })

test('reads every dotted IPv4 address', () => {
  fc.assert(
    fc.property(ipv4, (bytes) => {
      expect(parseAddress(bytes.join('.'))).toEqual(bytes)
    }),
  )
})

test('reads every IPv6 address, written in full or short', () => {
  fc.assert(
    fc.property(ipv6, (bytes) => {
      const groups = Array.from({ length: 8 }, (_, group) =>
        (((bytes[group * 2] ?? 0) << 8) | (bytes[group * 2 + 1] ?? 0)).toString(16),
      )
      const short = new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1)

      expect(parseAddress(groups.join(':'))).toEqual(bytes)
      expect(parseAddress(short)).toEqual(bytes)
    }),
  )
})

test('reads a dotted tail and drops a zone', () => {
  expect(parseAddress('::ffff:1.2.3.4')?.slice(10)).toEqual([255, 255, 1, 2, 3, 4])
  expect(parseAddress('fe80::1%eth0')?.slice(0, 2)).toEqual([0xfe, 0x80])
})

test.each([
  '',
  'localhost',
  '1.2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '010.0.0.1',
  '0x7f.0.0.1',
  '1.2.3.4:80',
  ' 1.2.3.4',
  ':',
  '1::2::3',
  '12345::',
  '::1]/x[',
])('takes "%s" for no address', (text) => {
  expect(parseAddress(text)).toBeUndefined()
})

test('an address is within the range of each of its own prefixes', () => {
  fc.assert(
    fc.property(fc.oneof(ipv4, ipv6), fc.nat(128), (address, bits) => {
      expect(isWithin(address, { address, bits: Math.min(bits, address.length * 8) })).toBe(true)
    }),
  )
})

test('an address that differs in a bit of the prefix is outside', () => {
  fc.assert(
    fc.property(ipv4, fc.integer({ min: 1, max: 32 }), fc.nat(31), (address, bits, flipped) => {
      const other = address.map((byte, index) =>
        index === flipped >> 3 ? byte ^ (0x80 >> (flipped & 7)) : byte,
      )

      expect(isWithin(other, { address, bits })).toBe(flipped >= bits)
    }),
  )
})

test('no range holds an address of the other family', () => {
  expect(isWithin([0, 0, 0, 0], parseRange('::/0'))).toBe(false)
})

test.each(['1.2.3.4', '1.2.3.4/33', '::/129', 'x/8', '1.2.3.4/'])(
  'refuses the range "%s"',
  (text) => {
    expect(() => parseRange(text)).toThrow(text)
  },
)
