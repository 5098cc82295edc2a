import { mix } from '../random/permutation.ts'

/** Converts a name to the local part of an email address: lower case, no accents, dots for spaces. */
export function toEmailName(name: string): string {
  // Half of all names have no accent, and to look for one costs a tenth.
  const letters = ODD_CHARACTER.test(name)
    ? name.normalize('NFD').replaceAll(/[^a-zA-Z0-9 ]/g, '')
    : name
  return letters.trim().replaceAll(/ +/g, '.').toLowerCase()
}

const ODD_CHARACTER = /[^a-zA-Z0-9 ]/

/** The ways in which people write themselves; the first one is the most common. */
const SEPARATORS = ['.', '', '.', '_', ''] as const

/**
 * Returns the local part of a person's address: the first and the last word of the name, then the person's number. As names have no
 * digits, no two people have the same one.
 */
export function toMailboxName(name: string, person: number): string {
  const [first, last] = toMailboxWords(name)
  return `${first}${last === '' ? '' : mailboxSeparatorOf(person)}${last}${person}`
}

/** Returns the words of a name that its mailbox has, the second one empty where the name is one word. */
export function toMailboxWords(name: string): readonly [first: string, last: string] {
  const words = name.split(' ')
  const first = toEmailName(words[0] ?? '') || 'contato'
  return [first, words.length > 1 ? toEmailName(words.at(-1) ?? '') : '']
}

/** Returns the text between the words of a person's mailbox: one character, or none. */
export function mailboxSeparatorOf(person: number): string {
  return SEPARATORS[mix(person) % SEPARATORS.length] ?? ''
}
