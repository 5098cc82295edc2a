/** An IP address as its bytes: 4 of them, or 16. */
export type AddressBytes = readonly number[]

/** A block of addresses: those whose first `bits` are those of `address`. */
export interface AddressRange {
  readonly address: AddressBytes
  readonly bits: number
}

/**
 * Reads an IP address as resolvers and the URL class write it. `undefined` for anything else, odd spellings included:
 * those (decimal, octal, hexadecimal, shortened) are what the URL class straightens out before.
 */
export function parseAddress(text: string): AddressBytes | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text)
}

/** Reads `169.254.0.0/16` and the like. @throws RangeError when it is none: ranges are constants */
export function parseRange(text: string): AddressRange {
  const [first = '', bits = ''] = text.split('/')
  const address = parseAddress(first)
  if (address === undefined || !/^\d+$/.test(bits) || Number(bits) > address.length * 8) {
    throw new RangeError(
      `Failed to read the range "${text}": it is no address with a prefix length.`,
    )
  }
  return { address, bits: Number(bits) }
}

export function isWithin(address: AddressBytes, range: AddressRange): boolean {
  if (address.length !== range.address.length) return false
  return address.every((byte, index) => {
    const bits = Math.min(8, Math.max(0, range.bits - index * 8))
    const unused = 8 - bits
    return byte >> unused === (range.address[index] ?? 0) >> unused
  })
}

function parseIpv4(text: string): AddressBytes | undefined {
  const parts = text.split('.')
  // A leading zero is refused: some read it as octal, others do not.
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part)))
    return undefined
  const bytes = parts.map(Number)
  return bytes.every((byte) => byte <= 255) ? bytes : undefined
}

function parseIpv6(text: string): AddressBytes | undefined {
  const [address = ''] = text.split('%', 1)
  if (!/^[\da-fA-F:.]+$/.test(address)) return undefined
  const host = URL.parse(`http://[${address}]/`)?.hostname
  return host === undefined ? undefined : expand(host.slice(1, -1))
}

/** The URL class has made sure of the form: lower-case groups, the longest run of zeros as `::`, no dotted tail. */
function expand(canonical: string): AddressBytes {
  const [head = '', tail = ''] = canonical.split('::', 2)
  const first = groupsOf(head)
  const last = groupsOf(tail)
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => 0)
  return [...first, ...zeros, ...last].flatMap((group) => [group >> 8, group & 0xff])
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}
