// Follows the journal: its entries so far, then each as it happens.
import type { ControlClient } from '@ensaio/control-client'
import { LIST_MAX } from './control-types.ts'
import type { AdvanceProgress, Entry } from './control-types.ts'

/** The state of the connection, for the person who watches. */
export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly why: string }

export interface EntryFollower {
  /** Receives entries, oldest first, each once. */
  onEntries(entries: readonly Entry[]): void
  /** Receives the progress of an advance of the clock. */
  onAdvance(progress: AdvanceProgress): void
  /** The journal forgot entries before the follower saw them. */
  onGap(): void
  onConnection(connection: Connection): void
}

/** Follows until the signal aborts. @throws ControlError where the control plane refuses to be followed */
export async function followEntries(
  control: Pick<ControlClient, 'followJournal' | 'listJournal'>,
  sandbox: string,
  follower: EntryFollower,
  signal: AbortSignal,
): Promise<void> {
  let known: ReadonlySet<string> | undefined
  follower.onConnection({ kind: 'connecting' })
  for await (const event of control.followJournal(sandbox, { signal })) {
    if (event.kind === 'open') {
      // Listed behind the opening, so that nothing is missed between the two.
      known ??= await giveHistory(control, sandbox, follower)
      follower.onConnection({ kind: 'live' })
    } else if (event.kind === 'entry') {
      if (known?.has(event.entry.id) !== true) follower.onEntries([event.entry])
    } else if (event.kind === 'advance') follower.onAdvance(event.progress)
    else if (event.kind === 'gap') follower.onGap()
    else follower.onConnection({ kind: 'lost', why: String(event.error) })
  }
}

/** Gives the entries so far. @returns their ids */
async function giveHistory(
  control: Pick<ControlClient, 'listJournal'>,
  sandbox: string,
  follower: EntryFollower,
): Promise<ReadonlySet<string>> {
  const { entries } = await control.listJournal({
    path: { sandbox },
    query: { limit: LIST_MAX },
  })
  if (entries.length > 0) follower.onEntries(entries)
  return new Set(entries.map(({ id }) => id))
}
