/** One @, a local part, and a domain of at least two labels: no more is asked (assumed). */
const EMAIL_PATTERN =
  /^[^\s@<>,;]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63}$/u

/** Longer addresses cannot be delivered to (RFC 5321). */
const EMAIL_CHARACTERS_MAX = 254

/**
 * What can be said of an address by looking at it. The top-level domain `invalid`, which is reserved to be one, stands
 * for addresses that turn out not to exist (assumed).
 */
export function readEmail(email: string): 'none' | 'malformed' | 'invalid' | 'usable' {
  const address = email.trim()
  if (address === '') return 'none'
  if (address.length > EMAIL_CHARACTERS_MAX || !EMAIL_PATTERN.test(address)) return 'malformed'
  return address.toLowerCase().endsWith('.invalid') ? 'invalid' : 'usable'
}
