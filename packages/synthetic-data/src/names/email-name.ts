import { mix } from '../random/permutation.ts'

/** Converts a name to the local part of an email address: lower case, no accents, dots for spaces. */
export function toEmailName(name: string): string {
  // Half of all names have no accent, and looking for one costs a tenth.
  const letters = ODD_CHARACTER.test(name)
    ? name.normalize('NFD').replaceAll(/[^a-zA-Z0-9 ]/g, '')
    : name
  return letters.trim().replaceAll(/ +/g, '.').toLowerCase()
}

const ODD_CHARACTER = /[^a-zA-Z0-9 ]/

/** The characters between the words of a mailbox, in the ways in which people write themselves; the first one is the most common. */
export const MAILBOX_SEPARATORS = ['.', '', '.', '_', ''] as const

/**
 * Returns the local part of a person's address: the first and the last word of the name, then the person's number. As names have no
 * digits, no two people have the same one.
 */
export function toMailboxName(name: string, person: number): string {
  const [first, last] = toMailboxWords(name)
  const separator = MAILBOX_SEPARATORS[mailboxStyleOf(person)] ?? ''
  return `${first}${last === '' ? '' : separator}${last}${person}`
}

/** Returns the words of a name that its mailbox has, the second one empty where the name is one word. */
export function toMailboxWords(name: string): readonly [first: string, last: string] {
  const firstSpace = name.indexOf(' ')
  if (firstSpace === -1) return [emailWordOf(name) || 'contato', '']
  const first = emailWordOf(name.slice(0, firstSpace)) || 'contato'
  return [first, emailWordOf(name.slice(name.lastIndexOf(' ') + 1))]
}

/** More than the names of all countries have words. */
const WORDS_REMEMBERED_MAX = 4_000

const remembered = new Map<string, string>()

/** Converts a word as `toEmailName` does: names have few words, and people many names. */
function emailWordOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const converted = toEmailName(word)
  if (remembered.size < WORDS_REMEMBERED_MAX) remembered.set(word, converted)
  return converted
}

/** Returns the index of the separator that a person's mailbox has. */
export function mailboxStyleOf(person: number): number {
  return mix(person) % MAILBOX_SEPARATORS.length
}
