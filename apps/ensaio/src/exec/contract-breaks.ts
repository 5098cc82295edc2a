import type { JournalEntry, Sandbox } from '@ensaio/mock-kit'

/** The most breaks that are reported; the others tend to have the same cause. */
const BREAKS_MAX = 20

/** One time that a mock failed: its answer broke the contract, or its code threw. */
export interface ContractBreak {
  readonly service: string
  /** The request or job. */
  readonly where: string
  readonly error: string
}

/** Follows a sandbox and returns the breaks, which grow while it runs. */
export function followContractBreaks({
  journal,
}: Pick<Sandbox, 'journal'>): readonly ContractBreak[] {
  const breaks: ContractBreak[] = []
  journal.follow((newest) => {
    if (breaks.length === BREAKS_MAX) return
    const entry = newest()
    if (entry.kind === 'delivery' || entry.error === undefined) return
    breaks.push({ service: entry.service, where: whereOf(entry), error: entry.error })
  })
  return breaks
}

function whereOf(entry: Exclude<JournalEntry, { readonly kind: 'delivery' }>): string {
  return entry.kind === 'request'
    ? `${entry.request.method} ${entry.request.url}`
    : `${entry.kind} ${entry.name}`
}
