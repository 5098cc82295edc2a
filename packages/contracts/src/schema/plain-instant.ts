const ZERO = 48
const NINE = 57

/** `2026-03-02T09:00:00Z`, and the same with `.000` before the `Z`. */
const LENGTHS = { seconds: 20, milliseconds: 24 } as const

/** The places of the digits and signs up to the seconds, and of the digits behind them. */
const DIGITS = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18] as const
const MILLISECONDS = [20, 21, 22] as const
const SIGNS = [
  [4, '-'],
  [7, '-'],
  [10, 'T'],
  [13, ':'],
  [16, ':'],
] as const

/** Every month has so many. */
const DAYS_MIN = 28

/**
 * Whether the text is an instant as JSON writes it, or that to the second, on one of the first 28 days of a month. It is never
 * wrong to say no: nearly all instants of bodies are such ones, and to know them takes a tenth of what a look at all
 * notations takes.
 */
export function isPlainInstant(text: string): boolean {
  const { length } = text
  if (length === LENGTHS.milliseconds) {
    if (text[19] !== '.' || !areDigits(text, MILLISECONDS)) return false
  } else if (length !== LENGTHS.seconds) return false
  for (const [place, sign] of SIGNS) if (text[place] !== sign) return false
  if (text[length - 1] !== 'Z' || !areDigits(text, DIGITS)) return false
  const month = numberAt(text, 5)
  const day = numberAt(text, 8)
  if (month < 1 || month > 12 || day < 1 || day > DAYS_MIN) return false
  return numberAt(text, 11) < 24 && numberAt(text, 14) < 60 && numberAt(text, 17) < 60
}

function areDigits(text: string, places: readonly number[]): boolean {
  for (const place of places) {
    const code = text.charCodeAt(place)
    if (code < ZERO || code > NINE) return false
  }
  return true
}

function numberAt(text: string, place: number): number {
  return (text.charCodeAt(place) - ZERO) * 10 + text.charCodeAt(place + 1) - ZERO
}
