import { BEAT, isFinal } from '../story/beat.ts'
import { lengthOf } from '../story/story.ts'
import type { Story } from '../story/story.ts'

/** The beats of a story that have happened, and those to come; offsets are seconds since its beginning. */
export interface SplitBeats {
  readonly past: readonly number[]
  readonly future: readonly number[]
}

/** A point in a story: everything before `place` has happened, and `offset` is the second it is at. */
export interface Cut {
  readonly place: number
  readonly offset: number
}

/** The middle of the story's first stay in the state; of a final state its end. `undefined` where it never is in it. */
export function findCut({ beats, length }: Story, state: number): Cut | undefined {
  for (let place = 0; place < length; place += 2) {
    if (beats[place + 1] !== state) continue
    const begin = beats[place] ?? 0
    if (isFinal(state)) return { place: length, offset: begin }
    const end = endOfState({ beats, length }, place)
    const offset = Math.floor((begin + end) / 2)
    if (end > begin) return { place: placeAfter({ beats, length }, offset, place), offset }
  }
  return undefined
}

/**
 * Lets the story stand at the cut so many seconds after its beginning: what came before is stretched or squeezed, what
 * comes keeps its pace.
 */
export function splitAt(
  { beats, length }: Story,
  { place: cut, offset }: Cut,
  nowS: number,
): SplitBeats {
  const [past, future]: [number[], number[]] = [[], []]
  const factor = offset === 0 ? 1 : nowS / offset
  for (let place = 0; place < length; place += 2) {
    const [at = 0, code = 0] = [beats[place], beats[place + 1]]
    if (place < cut) past.push(Math.min(nowS, Math.floor(at * factor)), code)
    else future.push(Math.max(nowS + 1, nowS + at - offset), code)
  }
  return { past, future }
}

/** Lets the story be over so many seconds after its beginning, squeezed if it has to be. */
export function splitAtEnd(story: Story, nowS: number): SplitBeats {
  const end = lengthOf(story)
  return splitAt(story, { place: story.length, offset: end }, Math.min(end, nowS))
}

/** Lets the story have just begun. */
export function splitAtBeginning(story: Story): SplitBeats {
  return splitAt(story, { place: placeAfter(story, 0, 0), offset: 0 }, 0)
}

type BeatsOfStory = Pick<Story, 'beats' | 'length'>

/** Where the next state begins. */
function endOfState({ beats, length }: BeatsOfStory, from: number): number {
  for (let place = from + 2; place < length; place += 2) {
    if ((beats[place + 1] ?? 0) <= BEAT.missed) return beats[place] ?? 0
  }
  return 0
}

/** The place of the first beat that is later than the offset, at or after `from`. */
function placeAfter({ beats, length }: BeatsOfStory, offset: number, from: number): number {
  let place = from
  while (place < length && (beats[place] ?? 0) <= offset) place += 2
  return place
}
