import { nearest } from '../text/nearest.ts'
import { excerpt } from '../text/show.ts'
import { MockKitError } from './mock-kit-error.ts'

/** Names that a message lists; there may be thousands. */
const LISTED_MAX = 20

/** Something was asked for by a name that nothing has. */
export class UnknownNameError extends MockKitError {
  override readonly name = 'UnknownNameError'
  readonly code = 'NAME_UNKNOWN'
  /** The kind of thing that was asked for, such as `scenario`. */
  readonly kind: string
  readonly asked: string
  readonly known: readonly string[]

  constructor(kind: string, asked: string, known: readonly string[]) {
    const [closest] = nearest(asked, known)
    const hint = closest === undefined ? '' : ` Did you mean "${closest}"?`
    super(
      `Failed to find the ${kind} "${asked}": there is none of that name.${hint} Known: ${listed(known)}.`,
    )
    this.kind = kind
    this.asked = asked
    this.known = known
  }
}

function listed(known: readonly string[]): string {
  if (known.length === 0) return 'none'
  const more = known.length > LISTED_MAX ? `, and ${known.length - LISTED_MAX} more` : ''
  // Callers choose the names of records.
  return known.slice(0, LISTED_MAX).map(excerpt).join(', ') + more
}
