// Views that stood side by side in a list. Where they do so again, they are recognised by comparing them one by one, and
// need not be looked up, nor joined, one by one.
import { knownView } from './known-view.ts'
import type { KnownView, ViewPiece } from './known-view.ts'

/** The runs that stand by chance are this long at most: what begins a run must not hold on to a whole list. */
const RUN_LENGTH_MAX = 256

/** The list in pieces; `undefined` where something in it is no view. */
export function piecesOf(list: readonly unknown[]): readonly ViewPiece[] | undefined {
  const pieces: ViewPiece[] = []
  for (let place = 0; place < list.length;) {
    const known = knownView(list[place])
    if (known === undefined) return undefined
    const piece = known.isFirst ? runAt(list, place, known) : known
    if (piece === undefined) return undefined
    pieces.push(piece)
    place += piece.views.length
  }
  return pieces
}

/** The run that begins at this place: the one that is known, if it stands there again. */
function runAt(list: readonly unknown[], place: number, first: KnownView): ViewPiece | undefined {
  const { run } = first
  if (run !== undefined && standsAt(list, place, run)) return run
  const members = membersAt(list, place, first)
  if (members === undefined || members.length === 1) return members && first
  first.run = {
    members,
    views: members.flatMap(({ views }) => views),
    text: undefined,
    checkedFor: [],
    timesWritten: 0,
  }
  return first.run
}

function standsAt(list: readonly unknown[], place: number, { views }: ViewPiece): boolean {
  for (let index = 0; index < views.length; index += 1) {
    if (list[place + index] !== views[index]) return false
  }
  return true
}

/** The views up to where the next run may begin; `undefined` where one is none. */
function membersAt(
  list: readonly unknown[],
  place: number,
  first: KnownView,
): readonly KnownView[] | undefined {
  const members = [first]
  const end = Math.min(list.length, place + RUN_LENGTH_MAX)
  for (let next = place + 1; next < end; next += 1) {
    const known = knownView(list[next])
    if (known === undefined) return undefined
    if (known.isFirst) break
    members.push(known)
  }
  return members
}
