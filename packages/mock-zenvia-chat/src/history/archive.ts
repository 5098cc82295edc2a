import type { Account } from '../account/account.ts'
import { createCustomerBook } from '../customers/customer-families.ts'
import type { Filter } from '../query/filter.ts'
import { createSelectionMemory } from '../query/selection-memory.ts'
import { selectPlaces, selectRange } from '../query/selection.ts'
import type { Selection } from '../query/selection.ts'
import type { Interaction } from '../rows/interaction.ts'
import { createTeller } from '../story/create-teller.ts'
import { createBaseIndex } from './base-index.ts'
import { createBaseCursor } from './base-cursor.ts'
import type { BaseCursor } from './base-cursor.ts'
import type { BaseRecord } from './base-record.ts'
import { lowerBound } from './columns.ts'
import { deriveColumns } from './derive-columns.ts'
import { tellBase } from './tell-base.ts'

/** The past of an account, ready to be looked through. */
export interface Archive {
  readonly base: BaseRecord
  /** When each interaction began. */
  readonly created: Float64Array
  /** A row of its own for whoever walks through. */
  cursor(): BaseCursor
  /** The interactions that began in the window and that the filter lets through. */
  select(from: number, to: number, filter: Filter): Selection
  tell(index: number): Interaction
}

const archives = new WeakMap<BaseRecord, Archive>()

/**
 * The archive of a base. It follows from the record alone, so it is made when it is first asked for, lasts as long as
 * the record, and is no part of the world.
 */
export function archiveOf(base: BaseRecord, account: Account): Archive {
  const known = archives.get(base)
  if (known !== undefined) return known
  const archive = createArchive(base, account)
  archives.set(base, archive)
  return archive
}

function createArchive(base: BaseRecord, account: Account): Archive {
  const customers = createCustomerBook(base.customers)
  const teller = createTeller({ account, customers })
  const columns = deriveColumns(base, teller)
  const { created } = columns
  const selections = createSelectionMemory()
  const index = createBaseIndex(columns)
  // One for all searches: each is over before the next one begins.
  const cursor = createBaseCursor(base, columns)
  const find = (first: number, end: number, filter: Filter): Uint32Array => {
    const candidates = index.candidates(first, end, filter)
    if (candidates === undefined) return search(cursor, { first, end, filter })
    if (candidates.areAll && !filter.asksMore) return candidates.places
    return candidates.places.filter((place) => {
      cursor.index = place
      return filter.matches(cursor)
    })
  }
  return {
    base,
    created,
    cursor: () => createBaseCursor(base, columns),
    select: (from, to, filter) => {
      // Instants are whole milliseconds, so whatever is up to `to` is before the next one.
      const [first, end] = [lowerBound(created, from), lowerBound(created, to + 1)]
      if (filter.key === '') return selectRange(first, end)
      return selections.recall(`${first}-${end} ${filter.key}`, () =>
        selectPlaces(find(first, end, filter)),
      )
    },
    tell: (index) => tellBase(index, { base, teller, customers, created: created[index] ?? 0 }),
  }
}

function search(
  cursor: BaseCursor,
  { first, end, filter }: { readonly first: number; readonly end: number; readonly filter: Filter },
): Uint32Array {
  const places = new Uint32Array(end - first)
  let size = 0
  for (let index = first; index < end; index += 1) {
    cursor.index = index
    if (filter.matches(cursor)) {
      places[size] = index
      size += 1
    }
  }
  // Copied, so that the room for those that did not match is given back.
  return places.slice(0, size)
}
