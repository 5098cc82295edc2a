const BODY_DIGITS = 9

/** A CPF, the Brazilian taxpayer number, with right check digits, so that a client that checks them is content. */
export function toDocument(number: number): string {
  const body = String(number).padStart(BODY_DIGITS, '0')
  const first = checkDigit(body)
  return `${body}${first}${checkDigit(`${body}${first}`)}`
}

/** The last digit has the weight 2, and each one before it one more; what is left of 11 gives the check digit. */
function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (digits.length + 1 - place),
    0,
  )
  return ((sum * 10) % 11) % 10
}
