// To look whether a text contains another is slow where 50,000 are asked. Most can be told not to by a few bits: each pair
// of neighbouring characters sets one, and a text without one of the other's pairs does not contain it.
import type { ColumnTest } from '@ensaio/mock-kit'
import { digitsOf } from '../lead/phone-number.ts'
import type { ProspectRecord } from './prospect.ts'

/** Fewer digits would find half the country. */
const PHONE_DIGITS_MIN = 4

/** Finds prospects by a part of a name, of an email address, or of a phone number in any notation. */
export function isFoundBy(search: string): ColumnTest<ProspectRecord> {
  const wanted = search.trim().toLowerCase()
  const digits = digitsOf(search)
  const isPhone = digits.length >= PHONE_DIGITS_MIN && /^[\d\s()+./-]+$/.test(search)
  const needle = toPairedText(isPhone ? digits : wanted)
  const found: ColumnTest<ProspectRecord, PairedText> = {
    column: { name: 'search', valueOf: textOf },
    test: (text) => hasPairsOf(text, needle) && text.text.includes(needle.text),
  }
  return found
}

function textOf({ firstName = '', lastName = '', emails, phones }: ProspectRecord): PairedText {
  const text = [`${firstName} ${lastName}`.trim(), ...emails, ...phones].join('\n')
  return toPairedText(text.toLowerCase())
}

/** A text, and which pairs of characters it has. */
export interface PairedText {
  readonly text: string
  readonly pairs1: number
  readonly pairs2: number
  readonly pairs3: number
  readonly pairs4: number
}

/** As many as a small integer holds. */
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

/** Whether the text may contain the other one; where it does, this is true. */
export function hasPairsOf(text: PairedText, other: PairedText): boolean {
  return (
    (other.pairs1 & ~text.pairs1) === 0 &&
    (other.pairs2 & ~text.pairs2) === 0 &&
    (other.pairs3 & ~text.pairs3) === 0 &&
    (other.pairs4 & ~text.pairs4) === 0
  )
}
