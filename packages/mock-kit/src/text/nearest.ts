/** Names longer than this are compared by their beginning: a hostile path must not cost seconds. */
const COMPARED_LENGTH_MAX = 200

/** More suggestions than this do not help. */
const SUGGESTIONS_MAX = 3

/** Two names are near when at least this share of the longer one stays as it is. */
const LIKENESS_MIN = 0.5

/** A name of which parts were left out counts as this far off; shorter words are in too many names. */
const LEFT_OUT_DISTANCE = 2
const LEFT_OUT_LENGTH_MIN = 4

/** Names that are listed when none of them is near. */
const LISTED_MAX = 10

/**
 * The candidates that the word was probably meant to be, nearest first; none when all are far off.
 * Upper and lower case count as the same.
 *
 * @example
 * ```ts
 * import { nearest } from '@ensaio/mock-kit'
 *
 * nearest('createLead', ['createOrUpdateLead', 'deleteList']) // ['createOrUpdateLead']
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const typed = comparable(word)
  const near: { readonly name: string; readonly distance: number }[] = []
  for (const name of new Set(candidates)) {
    const known = comparable(name)
    const distance = distanceOf(typed, known)
    const likeness = 1 - distance / Math.max(typed.length, known.length, 1)
    if (likeness >= LIKENESS_MIN) near.push({ name, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ name }) => name)
}

/**
 * A sentence for a mistyped name: what they probably meant, else what there is.
 *
 * @example
 * ```ts
 * import { didYouMean } from '@ensaio/mock-kit'
 *
 * didYouMean('createLead', ['createOrUpdateLead']) // 'Did you mean createOrUpdateLead?'
 * ```
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const known = [...new Set(candidates)]
  const near = nearest(word, known)
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`
  if (known.length === 0) return 'There is none to name.'
  const left = known.length - LISTED_MAX
  return `Name one of ${known.slice(0, LISTED_MAX).join(', ')}${left > 0 ? ` (and ${left} more)` : ''}.`
}

function comparable(name: string): string {
  return name.slice(0, COMPARED_LENGTH_MAX).toLowerCase()
}

function distanceOf(typed: string, known: string): number {
  const distance = editDistance(typed, known)
  const isLeftOut = typed.length >= LEFT_OUT_LENGTH_MIN && hasInOrder(known, typed)
  return isLeftOut ? Math.min(distance, LEFT_OUT_DISTANCE) : distance
}

/** Tells whether all characters of the part stand in the whole, in this order, others between them or not. */
function hasInOrder(whole: string, part: string): boolean {
  let next = 0
  for (const character of whole) if (character === part[next]) next += 1
  return next === part.length
}

/** Returns how many characters must be put in, taken out or exchanged to make one text of the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line += 1) {
    row = nextRow(row, one.charCodeAt(line - 1), other)
  }
  return row[other.length] ?? 0
}

function nextRow(above: readonly number[], code: number, other: string): number[] {
  let left = (above[0] ?? 0) + 1
  const row = [left]
  for (let column = 1; column <= other.length; column += 1) {
    const exchanged = (above[column - 1] ?? 0) + (other.charCodeAt(column - 1) === code ? 0 : 1)
    left = Math.min(left + 1, (above[column] ?? 0) + 1, exchanged)
    row.push(left)
  }
  return row
}
