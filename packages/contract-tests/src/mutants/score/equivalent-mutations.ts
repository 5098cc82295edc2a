import type { Mutation } from './mutations-of.ts'

/** A mutation that no test can notice, because the program does the same with it. */
export interface EquivalentMutation {
  readonly file: string
  /** The text of the line, which stays when lines move. */
  readonly code: string
  readonly change: string
  readonly why: string
}

/** The known ones. A test refuses an entry that names no mutation of the sources. */
export const equivalentMutations: readonly EquivalentMutation[] = [
  {
    file: 'world/order-of-collection.ts',
    code: 'if (replaced.length <= entries.length * REPLACED_SHARE) return',
    change: '`<=` becomes `<`',
    why: 'the columns are made again one record earlier, and hold the same',
  },
  {
    file: 'outbox/system-send.ts',
    code: "else done(null, first?.address ?? '', first?.family)",
    change: "`?? ''` is dropped",
    why: 'it pleases the compiler: a host without an address was refused before',
  },
  {
    file: 'view/row-store.ts',
    code: 'if (!this.#isTooSmall || length >= ROOM_BYTES_MAX) return',
    change: '`>=` becomes `>`',
    why: 'the room doubles once more, and the rows are written the same',
  },
  {
    file: 'view/row-store.ts',
    code: '#isTooSmall = false',
    change: '`false` becomes `true`',
    why: 'the room doubles once, and the rows are written the same',
  },
  {
    file: 'definition/reply.ts',
    code: "for (const part of text) if (typeof part !== 'string') part.release?.()",
    change: "`typeof part !== 'string'` becomes `true`",
    why: 'a string has nothing to release',
  },
  {
    file: 'definition/reply.ts',
    code: "if (typeof text === 'string') return",
    change: "`typeof text === 'string'` becomes `false`",
    why: 'the characters of a string have nothing to release',
  },
  {
    file: 'view/view-list.ts',
    code: 'if (piece.text === undefined && members.length > 1) {',
    change: '`piece.text === undefined && members.length > 1` becomes `true`',
    why: 'the same text is made again, only later',
  },
  {
    file: 'world/column-of-collection.ts',
    code: 'if (place < values.length) values.splice(place, 0, UNREAD)',
    change: '`<` becomes `<=`',
    why: 'behind its end, a column is filled with the same before it is read',
  },
  {
    file: 'journal/request-note.ts',
    code: 'return kept === body ? answer : { ...answer, body: kept }',
    change: '`kept === body` becomes `false`',
    why: 'the copy says the same as the answer',
  },
  {
    file: 'journal/journal.ts',
    code: 'this.#weight -= this.#weights[this.#first] ?? 0',
    change: '`?? 0` is dropped',
    why: 'it pleases the compiler: an item has a weight',
  },
  {
    file: 'journal/journal.ts',
    code: 'this.#weight -= this.#weights[this.#first] ?? 0',
    change: '`0` becomes `1`',
    why: 'it pleases the compiler: an item has a weight',
  },
  {
    file: 'journal/request-note.ts',
    code: 'export const ENTRY_BYTES = 512',
    change: '`512` becomes `513`',
    why: 'it is a round figure, which a byte more does not make wrong',
  },
  {
    file: 'redaction/redact.ts',
    code: '(text, name) => (holds(text, name) ? redactKey(text, name) : text),',
    change: '`holds(text, name)` becomes `true`',
    why: 'a key is looked for where it cannot be, which only takes longer',
  },
  {
    file: 'world/collection.ts',
    code: 'return this.#store.index(index)?.count(value) ?? 0',
    change: '`?? 0` is dropped',
    why: 'it pleases the compiler: the names of indexes are checked by their types',
  },
  {
    file: 'log/recorded-journal.ts',
    code: "if (collection !== '$deliveries' || before === undefined || after === undefined) return []",
    change: "`collection !== '$deliveries' || before === undefined || aft…` becomes `false`",
    why: 'it pleases the compiler: an attempt changes deliveries that were there, and nothing else',
  },
]

/** Returns the reason why nothing can notice a mutation, where there is one. */
export function equivalenceOf(mutation: Mutation): string | undefined {
  return equivalentMutations.find(
    ({ file, code, change }) =>
      file === mutation.file && code === mutation.code && change === mutation.change,
  )?.why
}
