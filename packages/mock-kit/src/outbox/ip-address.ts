import ipaddr from 'ipaddr.js'

/** An IP address as its bytes: 4 of them, or 16. */
export type AddressBytes = readonly number[]

/** A block of addresses: those whose first `bits` are those of `address`. */
export interface AddressRange {
  readonly address: AddressBytes
  readonly bits: number
}

/**
 * Reads an IP address as resolvers and the URL class write it. `undefined` for anything else, odd spellings included
 * (decimal, octal, hexadecimal, shortened): the URL class straightens those out before, and a leading zero is read as
 * octal by some and not by others.
 */
export function parseAddress(text: string): AddressBytes | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text).toByteArray()
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text).toByteArray() : undefined
}

/** Reads a range such as `169.254.0.0/16`. @throws RangeError when it is not valid: ranges are constants */
export function parseRange(text: string): AddressRange {
  if (!ipaddr.isValidCIDR(text)) {
    throw new RangeError(
      `Failed to read the range "${text}": it is not an address with a prefix length.`,
    )
  }
  const [address, bits] = ipaddr.parseCIDR(text)
  return { address: address.toByteArray(), bits }
}

export function isWithin(address: AddressBytes, range: AddressRange): boolean {
  if (address.length !== range.address.length) return false
  const [one, other] = [address, range.address].map((bytes) => ipaddr.fromByteArray([...bytes]))
  return one !== undefined && other !== undefined && one.match(other, range.bits)
}

/** The class of an address: a loopback one is this machine; a forbidden one is never called. */
export type AddressClass =
  | { readonly kind: 'loopback' }
  | { readonly kind: 'other' }
  | { readonly kind: 'forbidden'; readonly why: string }

const LOOPBACK = [parseRange('127.0.0.0/8'), parseRange('::1/128')]

/** Never called, not even when allowed by name: no receiver lives there, but secrets do, or everybody does. */
const FORBIDDEN: readonly (readonly [why: string, range: AddressRange])[] = (
  [
    ['cloud metadata', '169.254.169.254/32'],
    ['cloud metadata', '100.100.100.200/32'],
    ['cloud metadata', '168.63.129.16/32'],
    ['cloud metadata', '192.0.0.192/32'],
    ['cloud metadata', 'fd00:ec2::254/128'],
    ['cloud metadata', 'fd20:ce::254/128'],
    ['cloud metadata', 'fd00:42::42/128'],
    ['link-local', '169.254.0.0/16'],
    ['link-local', 'fe80::/10'],
    ['unspecified', '0.0.0.0/8'],
    ['unspecified', '::/128'],
    ['multicast', '224.0.0.0/4'],
    ['multicast', 'ff00::/8'],
    ['broadcast or reserved', '240.0.0.0/4'],
  ] as const
).map(([why, range]) => [why, parseRange(range)])

const IPV4_MAPPED = parseRange('::ffff:0:0/96')

/** IPv6 ranges that wrap an IPv4 address, and where it stands: the bytes from `at`, each xor-ed with `mask`. */
const WRAPPED: readonly {
  readonly range: AddressRange
  readonly at: number
  readonly mask: number
}[] = [
  { range: parseRange('::/96'), at: 12, mask: 0 }, // IPv4-compatible, long deprecated
  { range: parseRange('::ffff:0:0:0/96'), at: 12, mask: 0 }, // IPv4-translated
  { range: parseRange('64:ff9b::/96'), at: 12, mask: 0 }, // NAT64
  { range: parseRange('64:ff9b:1::/48'), at: 12, mask: 0 }, // NAT64, local use
  { range: parseRange('2002::/16'), at: 2, mask: 0 }, // 6to4
  { range: parseRange('2001::/32'), at: 12, mask: 0xff }, // Teredo
]

export function classifyAddress(address: AddressBytes): AddressClass {
  // The system dials a mapped address as the IPv4 address that it is.
  if (isWithin(address, IPV4_MAPPED)) return classifyAddress(address.slice(12))
  if (LOOPBACK.some((range) => isWithin(address, range))) return { kind: 'loopback' }
  const forbidden = FORBIDDEN.find(([, range]) => isWithin(address, range))
  if (forbidden !== undefined) return { kind: 'forbidden', why: forbidden[0] }
  return classifyWrapped(address)
}

/** An address that a gateway unwraps must not be forbidden; a wrapped loopback address is not called either. */
function classifyWrapped(address: AddressBytes): AddressClass {
  const wrapping = WRAPPED.find(({ range }) => isWithin(address, range))
  if (wrapping === undefined) return { kind: 'other' }
  const { at, mask } = wrapping
  const inner = classifyAddress(address.slice(at, at + 4).map((byte) => byte ^ mask))
  switch (inner.kind) {
    case 'forbidden':
      return { kind: 'forbidden', why: `${inner.why}, wrapped in IPv6` }
    case 'loopback':
      return { kind: 'forbidden', why: 'loopback, wrapped in IPv6' }
    case 'other':
      return inner
    default:
      return inner satisfies never
  }
}
