import type { Mutation } from './mutations-of.ts'

/** A mutation that no test can notice, because the program does the same with it. */
export interface EquivalentMutation {
  readonly file: string
  /** The text of the line, which stays when lines move. */
  readonly code: string
  readonly change: string
  readonly why: string
}

const equivalentMutations: readonly EquivalentMutation[] = [
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
]

/** Returns the reason why nothing can notice a mutation, where there is one. */
export function equivalenceOf(mutation: Mutation): string | undefined {
  return equivalentMutations.find(
    ({ file, code, change }) =>
      file === mutation.file && code === mutation.code && change === mutation.change,
  )?.why
}
