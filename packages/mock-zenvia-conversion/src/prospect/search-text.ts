import type { ColumnTest } from '@ensaio/mock-kit'
import { digitsOf } from '../lead/phone-number.ts'
import type { ProspectRecord } from './prospect-record.ts'
import { hasPairsOf, toPairedText } from './paired-text.ts'
import type { PairedText } from './paired-text.ts'

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
