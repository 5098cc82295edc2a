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

/** Reads `169.254.0.0/16` and the like. @throws RangeError when it is not valid: ranges are constants */
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
