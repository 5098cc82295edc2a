// Phone numbers come in any notation and are stored as E.164.
/** International prefixes of the countries that the account works in. */
const CALLING_CODES: Readonly<Record<string, string>> = { AR: '54', BR: '55', CL: '56', MX: '52' }

/** Fewer digits are an extension, more are not a phone number (E.164). */
const DIGITS_MIN = 6
const DIGITS_MAX = 15

/** The most digits of a national number in these countries: a longer one begins with its country. */
const NATIONAL_DIGITS_MAX = 11

const NO_DIGIT = /\D/g

/** Returns the digits alone, by which numbers are compared. */
export function digitsOf(phone: string): string {
  return phone.replaceAll(NO_DIGIT, '')
}

/** Returns the form in which a number would be stored: a plus sign and its digits. */
export function storedFormOf(phone: string): string {
  const digits = digitsOf(phone)
  return `+${isDialledAbroad(phone.trim(), digits) ? digits.slice(2) : digits}`
}

/**
 * Returns the number in E.164; `undefined` where it cannot be one.
 * @param countryCode the country of a number that names none
 */
export function toE164(phone: string, countryCode: string): string | undefined {
  const written = phone.trim()
  const digits = digitsOf(written)
  const number = withCountry(written, digits, CALLING_CODES[countryCode] ?? '')
  return number.length < DIGITS_MIN || number.length > DIGITS_MAX ? undefined : `+${number}`
}

function withCountry(written: string, digits: string, callingCode: string): string {
  if (written.startsWith('+')) return digits
  if (isDialledAbroad(written, digits)) return digits.slice(2)
  const isInternational = digits.startsWith(callingCode) && digits.length > NATIONAL_DIGITS_MAX
  return isInternational ? digits : callingCode + digits.replace(/^0+/, '')
}

/** Returns true for a number as it is dialled from another country. */
function isDialledAbroad(written: string, digits: string): boolean {
  return !written.startsWith('+') && digits.startsWith('00')
}
