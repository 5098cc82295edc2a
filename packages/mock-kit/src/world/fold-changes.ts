import { defined } from '../list/at.ts'
import type { Change } from './transaction.ts'

/** Returns the changes of a unit of work: one for each record, without those that came to nothing. */
export function foldChanges(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes
  // Most jobs change one record and plan the next job.
  if (changes.length === 2 && changes[0]?.collection !== changes[1]?.collection) return changes
  // Most units of work touch few records, and each once: seeing that costs less than folding.
  if (changes.length <= COMPARED_MAX)
    return hasRepeated(changes) ? withEffect(foldFew(changes)) : changes
  // Where nothing was altered or removed, as in most scenarios, no record can have come twice.
  return changes.every(({ before }) => before === undefined)
    ? changes
    : withEffect(foldMany(changes))
}

/** Beyond this, comparing each change with the others costs more than a map of their places. */
const COMPARED_MAX = 8

/** Returns true where a record comes twice. Without functions: each unit of work asks. */
function hasRepeated(changes: readonly Change[]): boolean {
  for (let at = 1; at < changes.length; at += 1) {
    const change = defined(changes[at])
    for (let before = 0; before < at; before += 1)
      if (isOfSame(change, defined(changes[before]))) return true
  }
  return false
}

function isOfSame(one: Change, other: Change): boolean {
  return one.collection === other.collection && one.key === other.key
}

function withEffect(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ before, after }) => before !== after)
}

/** Joins the changes of each record to one. */
function foldFew(changes: readonly Change[]): readonly Change[] {
  const folded: Change[] = []
  for (const change of changes) {
    let place = 0
    while (place < folded.length && !isOfSame(defined(folded[place]), change)) place += 1
    folded[place] = joined(folded[place], change)
  }
  return folded
}

/** Does the same for any number of them. */
function foldMany(changes: readonly Change[]): readonly Change[] {
  const folded = new Map<string, Change>()
  for (const change of changes) {
    const place = `${change.collection} ${change.key}`
    folded.set(place, joined(folded.get(place), change))
  }
  return [...folded.values()]
}

function joined(earlier: Change | undefined, later: Change): Change {
  if (earlier === undefined) return later
  const { collection, key, after } = later
  const { before } = earlier
  if (before === undefined)
    return after === undefined ? { collection, key } : { collection, key, after }
  return after === undefined ? { collection, key, before } : { collection, key, before, after }
}
