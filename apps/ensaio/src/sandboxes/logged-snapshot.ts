// A snapshot as it is kept beyond the process: a head, which says what it is, and the log of its worlds.
import { runAtOnce } from '@ensaio/mock-kit'
import type { EngineWorld, Mock, PausingWork, SavedSandbox } from '@ensaio/mock-kit'
import { entriesOf, recordsOf, remakeWorld } from '@ensaio/mock-kit/log'
import type { LogEntry, LogState, Origins } from '@ensaio/mock-kit/log'
import type { Snapshot } from './snapshot-shelf.ts'

/** The content of a log, if there is one. */
type FoundContent = { readonly state: LogState } | undefined

/** Everything that is known of a snapshot before its worlds are made. */
export interface SnapshotHead extends Omit<Snapshot, 'saved' | 'make' | 'release'> {
  readonly format: 'ensaio-snapshot'
  readonly version: 1
  readonly saved: Omit<SavedSandbox, 'worlds'>
}

export interface LoggedSnapshotOptions {
  readonly mocks: readonly Mock[]
  /** Worlds by how the logs know them: a snapshot shares its scenario with its sandbox, and takes a few lines. */
  readonly origins: Origins
}

export function headOf({
  saved,
  make: _make,
  release: _release,
  ...snapshot
}: Snapshot): SnapshotHead {
  const { clock, faults } = saved
  return { format: 'ensaio-snapshot', version: 1, ...snapshot, saved: { clock, faults } }
}

/** @throws RangeError for one of a newer version */
export function parseHead(text: string): SnapshotHead {
  return checkHead(JSON.parse(text) as SnapshotHead) // as `headOf` made it
}

/** @throws RangeError for one of a newer version */
export function checkHead(head: SnapshotHead): SnapshotHead {
  if (head.version === 1) return head
  throw new RangeError(`its version is ${head.version}. Start it with a newer Ensaio.`)
}

/** Returns the log of its worlds. */
export function* logOfSnapshot({ saved }: Snapshot, origins: Origins): Generator<LogEntry> {
  for (const world of saved.worlds)
    yield* entriesOf(world.service, origins.get(world) ?? recordsOf(world))
}

/**
 * Returns the snapshot of a head. Its worlds are made when somebody asks for them.
 * @param read reads its log
 */
export function toSnapshot(
  { format: _format, version: _version, saved, ...snapshot }: SnapshotHead,
  read: () => FoundContent | PausingWork<FoundContent>,
  options: LoggedSnapshotOptions,
): Snapshot {
  let made: SavedSandbox | undefined
  const making = function* (): PausingWork<SavedSandbox> {
    const reading = read()
    const found = reading !== undefined && 'next' in reading ? yield* reading : reading
    const place = { sandbox: snapshot.sandbox, now: () => saved.clock.at }
    return { ...saved, worlds: yield* remakeWorlds(found?.state, place, options) }
  }
  return {
    ...snapshot,
    *make() {
      const work = making()
      try {
        // Another caller may have made it meanwhile.
        while (made === undefined) {
          const step = work.next()
          if (step.done === true) made = step.value
          else yield
        }
      } finally {
        work.return(undefined as never) // what is given up half way gives its memory back
      }
    },
    get saved() {
      return (made ??= runAtOnce(making()))
    },
  }
}

/** Makes the worlds of a log, and pauses on the way; what is given up half way gives their memory back. */
function* remakeWorlds(
  state: LogState | undefined,
  place: { readonly sandbox: string; readonly now: () => number },
  { mocks, origins }: LoggedSnapshotOptions,
): PausingWork<readonly EngineWorld[]> {
  const worlds: EngineWorld[] = []
  let isMade = false
  try {
    for (const mock of mocks) {
      const logged = state?.worlds.get(mock.service)
      if (logged === undefined) continue
      const { scenario, seed } = logged.origin
      const world = yield* remakeWorld(mock, logged, { ...place, scenario, seed })
      worlds.push(world)
      origins.set(world, logged)
    }
    isMade = true
    return worlds
  } finally {
    if (!isMade) for (const world of worlds) world.release()
  }
}
