const BODY_DIGITS = 9

/** Converts a number to a CPF, the Brazilian taxpayer number, with valid check digits for clients that verify them. */
export function toCpf(number: number): string {
  const body = String(number).padStart(BODY_DIGITS, '0')
  const first = checkDigit(body)
  return `${body}${first}${checkDigit(`${body}${first}`)}`
}

/** Weights the last digit by 2 and each one before it by one more; the remainder modulo 11 gives the check digit. */
function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (digits.length + 1 - index),
    0,
  )
  return ((sum * 10) % 11) % 10
}
