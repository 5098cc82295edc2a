/** More beats than any story has: twenty turns of at most seven, a beginning and an end. */
const BEATS_MAX = 256

/** Stands for no agent and no department where they are numbers. */
export const NONE = 255

/**
 * What happens in one interaction, from its first word to its end. It is the one thing here that is written over and over:
 * a million interactions are told one after the other, and nothing may be left behind for each of them.
 */
export interface Story {
  channel: number
  active: boolean
  /** Place in the account's list of departments, or NONE. */
  department: number
  /** Number of the customer. */
  customer: number
  /** Places in the account's list of agents: the first who has it, and one more for each time that it is handed on. */
  agents: number[]
  /** A bit for each tag of the account. */
  tags: number
  /** A place in MOODS. */
  mood: number
  /** See Beats; only the first `length` places count. */
  beats: Int32Array
  length: number
}

export function createStory(): Story {
  return {
    channel: 0,
    active: false,
    department: NONE,
    customer: 0,
    agents: [],
    tags: 0,
    mood: 0,
    beats: new Int32Array(BEATS_MAX * 2),
    length: 0,
  }
}

/** Ratings by their codes. */
export const MOODS = [null, 'POSITIVE', 'NEGATIVE'] as const

export function addBeat(story: Story, offset: number, code: number): void {
  const { beats, length } = story
  beats[length] = offset
  beats[length + 1] = code
  story.length = length + 2
}

/** Seconds from its beginning to its last beat. */
export function lengthOf({ beats, length }: Story): number {
  return length === 0 ? 0 : (beats[length - 2] ?? 0)
}

/** Squeezes or stretches it in time; the order of the beats stays. */
export function scaleStory({ beats, length }: Story, factor: number): void {
  for (let place = 0; place < length; place += 2) {
    beats[place] = Math.floor((beats[place] ?? 0) * factor)
  }
}
