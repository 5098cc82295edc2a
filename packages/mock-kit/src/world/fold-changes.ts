import type { Change } from './transaction.ts'

/** Joins the changes of each record to one, and leaves out those that came to nothing. */
export function fold(changes: readonly Change[]): readonly Change[] {
  const folded = new Map<string, Change>()
  for (const change of changes) {
    const place = `${change.collection} ${change.key}`
    const earlier = folded.get(place)
    folded.set(place, earlier === undefined ? change : joined(earlier, change))
  }
  return [...folded.values()].filter(({ before, after }) => before !== after)
}

function joined({ before }: Change, { collection, key, after }: Change): Change {
  return {
    collection,
    key,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
}
