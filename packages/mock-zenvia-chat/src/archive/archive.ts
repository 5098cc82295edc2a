import { at } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import type { Account } from '../account/account.ts'
import { createCustomerDirectory } from '../customer/customer-directory.ts'
import { toInteraction } from '../interaction/interaction-facts.ts'
import type { Interaction } from '../interaction/interaction.ts'
import type { Filter } from '../query/filter.ts'
import { createSimulatedInteraction } from '../simulation/simulation.ts'
import { createSimulator } from '../simulation/simulator.ts'
import { talkPlanOf } from '../talks/talk-plan.ts'
import type { ChatWorld } from '../world.ts'
import { ArchiveCursor } from './archive-cursor.ts'
import { createArchiveIndex } from './archive-index.ts'
import { customersOf, protocolAt, startConditionsAt } from './archive-record.ts'
import type { ArchiveRecord } from './archive-record.ts'
import { deriveColumns, lowerBound } from './columns.ts'
import { createKeptArchives } from './kept-archives.ts'
import { createSelectionCache, selectIndexes, selectRange } from './selection.ts'
import type { Selection } from './selection.ts'

/** The past of an account, ready to be searched. */
export interface Archive {
  /** The beginning of each interaction. */
  readonly created: Float64Array
  /** Creates a row of its own for a walk through the archive. */
  cursor(): ArchiveCursor
  /** Selects the interactions that began in the window and match the filter. */
  select(from: number, to: number, filter: Filter): PausingWork<Selection>
  /** Returns the row at an index, which is valid until the next call. */
  rowAt(index: number): ArchiveCursor
  /** Simulates the whole interaction at an index once more. */
  interactionAt(index: number): Interaction
}

/** Returns the past of the world's account; `undefined` where it has none. */
export function* archiveOfWorld(world: ChatWorld): PausingWork<Archive | undefined> {
  const record = world.data.archive.get('archive')
  return record && (yield* archiveOf(record, accountOf(world)))
}

const archives = createKeptArchives<Archive>()
/** The archive that is being made, if any. One at a time: several would take the memory of all that are kept once more. */
let making: { readonly record: ArchiveRecord; readonly work: PausingWork<Archive> } | undefined

/**
 * Returns the archive of a record. It follows from the record alone, so it is made on first use, and is not part of the world.
 * Those who ask while an archive is not ready go on with the same work; where it is another one, theirs comes next.
 */
export function* archiveOf(record: ArchiveRecord, account: Account): PausingWork<Archive> {
  for (;;) {
    const ready = archives.get(record)
    if (ready !== undefined) return ready
    const current = (making ??= { record, work: createArchive(record, account) })
    let step: IteratorResult<void, Archive> | undefined
    try {
      step = current.work.next()
    } finally {
      if (step?.done !== false) making = undefined
    }
    if (step.done) archives.put(current.record, step.value)
    else yield
  }
}

function* createArchive(record: ArchiveRecord, account: Account): PausingWork<Archive> {
  const directory = createCustomerDirectory(record.customers)
  const simulator = createSimulator({ account, customers: directory })
  const customers = customersOf(record, directory)
  const columns = yield* deriveColumns(record, simulator)
  const { created } = columns
  const selections = createSelectionCache()
  const index = createArchiveIndex(columns)
  const tables = { record, columns, customers }
  // One cursor for all that is over before the next one begins.
  const cursor = new ArchiveCursor(tables)
  const shown = new ArchiveCursor(tables)
  const find = function* (first: number, end: number, filter: Filter): PausingWork<Selection> {
    const candidates = index.candidates(first, end, filter)
    if (candidates === undefined)
      return selectIndexes(yield* scan(new ArchiveCursor(tables), { first, end, filter }))
    if (candidates.isExact && !filter.hasOtherConditions) return selectIndexes(candidates.indexes)
    const matches = candidates.indexes.filter((candidate) => {
      cursor.index = candidate
      return filter.matches(cursor)
    })
    return selectIndexes(matches)
  }
  return {
    created,
    cursor: () => new ArchiveCursor(tables),
    rowAt: (position) => {
      shown.index = position
      return shown
    },
    *select(from, to, filter) {
      // Instants are whole milliseconds, so everything up to `to` is before the next one.
      const [first, end] = [lowerBound(created, from), lowerBound(created, to + 1)]
      if (filter.key === '') return selectRange(first, end)
      return yield* selections.getOrCreate(`${first}-${end} ${filter.key}`, () =>
        find(first, end, filter),
      )
    },
    interactionAt: (position) => {
      const simulated = createSimulatedInteraction()
      const conditions = startConditionsAt(record, position, at(created, position))
      const seed = columns.otherSeeds.get(position) ?? conditions.seed
      simulator.simulate(simulated, { ...conditions, seed })
      const { customer, ...parts } = simulated
      return toInteraction(
        {
          ...parts,
          protocol: protocolAt(position),
          created: conditions.created,
          seed,
          talk: talkPlanOf(simulated.timeline),
          customer: customers.at(customer),
          nameNumber: customers.nameNumberOf(customer),
          names: [],
        },
        0,
      )
    },
  }
}

/** Rows that are scanned between two pauses: a tenth of a millisecond. */
const PAUSE_EVERY = 2_048

interface Scan {
  readonly first: number
  readonly end: number
  readonly filter: Filter
}

function* scan(cursor: ArchiveCursor, { first, end, filter }: Scan): PausingWork<Uint32Array> {
  const matches = new Uint32Array(end - first)
  let size = 0
  for (let from = first; from < end; from += PAUSE_EVERY) {
    size = scanSome(
      cursor,
      { first: from, end: Math.min(end, from + PAUSE_EVERY), filter },
      {
        matches,
        size,
      },
    )
    yield
  }
  // A copy, so that the unused room is released.
  return matches.slice(0, size)
}

/** Adds the indexes that match, and returns how many there are then. */
function scanSome(
  cursor: ArchiveCursor,
  { first, end, filter }: Scan,
  { matches, size: before }: { readonly matches: Uint32Array; readonly size: number },
): number {
  let size = before
  for (let index = first; index < end; index += 1) {
    cursor.index = index
    if (filter.matches(cursor)) {
      matches[size] = index
      size += 1
    }
  }
  return size
}
