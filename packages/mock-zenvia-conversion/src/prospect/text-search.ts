// Searching 50,000 texts is slow. A few bits rule out most of them: each pair of neighbouring characters sets one bit,
// and a text that lacks a pair of the search text does not contain it.
import type { ColumnTest } from '@ensaio/mock-kit'
import { digitsOf } from '../lead/phone-number.ts'
import type { ProspectRecord } from './prospect.ts'

/** Fewer digits would match half the country. */
const PHONE_DIGITS_MIN = 4

/** Tests prospects for a part of a name, of an email address, or of a phone number in any notation. */
export function isFoundBy(search: string): ColumnTest<ProspectRecord> {
  const wanted = search.trim().toLowerCase()
  const digits = digitsOf(search)
  const isPhone = digits.length >= PHONE_DIGITS_MIN && /^[\d\s()+./-]+$/.test(search)
  const needle = toPairedText(isPhone ? digits : wanted)
  const found: ColumnTest<ProspectRecord, PairedText> = {
    column: { name: 'search', valueOf: textOf },
    test: (text) => mayContain(text, needle) && text.text.includes(needle.text),
  }
  return found
}

function textOf({ firstName = '', lastName = '', emails, phones }: ProspectRecord): PairedText {
  const text = [`${firstName} ${lastName}`.trim(), ...emails, ...phones].join('\n')
  return toPairedText(text.toLowerCase())
}

/** A text with the bits of its character pairs. */
export interface PairedText {
  readonly text: string
  readonly pairs1: number
  readonly pairs2: number
  readonly pairs3: number
  readonly pairs4: number
}

/** The bits of a small integer. */
const BITS = 30

export function toPairedText(text: string): PairedText {
  const bits = [0, 0, 0, 0]
  for (let index = 1; index < text.length; index += 1) {
    const pair = text.charCodeAt(index - 1) * 31 + text.charCodeAt(index)
    const word = pair & 3
    bits[word] = (bits[word] ?? 0) | (1 << ((pair >>> 2) % BITS))
  }
  const [pairs1 = 0, pairs2 = 0, pairs3 = 0, pairs4 = 0] = bits
  return { text, pairs1, pairs2, pairs3, pairs4 }
}

/** Returns true when the text may contain the other one, and certainly when it does. */
export function mayContain(text: PairedText, other: PairedText): boolean {
  return (
    (other.pairs1 & ~text.pairs1) === 0 &&
    (other.pairs2 & ~text.pairs2) === 0 &&
    (other.pairs3 & ~text.pairs3) === 0 &&
    (other.pairs4 & ~text.pairs4) === 0
  )
}
