import { isVoice } from '../channels/is-voice.ts'
import { BEAT, isFinal } from '../story/beat.ts'
import type { StoryWishes, Teller } from '../story/create-teller.ts'
import { mixSeed } from '../story/dice.ts'
import { createStory, lengthOf } from '../story/story.ts'
import type { Story } from '../story/story.ts'
import { LIFE_MAX_S } from '../history/occasion-at.ts'
import { findCut } from './split-beats.ts'
import type { Cut } from './split-beats.ts'

/** A story that can stand in a state, and the point at which it does. */
export interface StoryInState {
  readonly story: Story
  readonly cut: Cut
  readonly seed: number
}

export interface StateWish {
  readonly seed: number
  readonly created: number
  readonly state: number
  readonly wishes?: StoryWishes
  /** How many messages there are to be by then. @default as it comes */
  readonly messages?: number
}

/** More attempts than any possible wish needs. */
const ATTEMPTS_MAX = 600

/** Tells stories until one comes into the state; `undefined` where none does, because the wishes do not go together. */
export function tellIntoState(teller: Teller, wish: StateWish): StoryInState | undefined {
  const { messages } = wish
  let closest: (StoryInState & { readonly missing: number }) | undefined
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const told = tellOnce(teller, wish, mixSeed(wish.seed, attempt))
    if (told === undefined) continue
    if (messages === undefined) return told
    const missing = messages - messagesBefore(told)
    if (missing === 0) return told
    if (missing > 0 && missing < (closest?.missing ?? Infinity)) closest = { ...told, missing }
  }
  return closest && addMessages(closest, closest.missing)
}

function tellOnce(teller: Teller, wish: StateWish, seed: number): StoryInState | undefined {
  const { created, state, messages } = wish
  const story = createStory()
  const wishes = { ...wish.wishes, ...outcomeFor(state) }
  teller.tell(story, { seed, created, secondsMax: LIFE_MAX_S }, wishes)
  if (messages !== undefined && messages > 0 && isVoice(story.channel)) return undefined
  const cut = lengthOf(story) === 0 && !isFinal(state) ? undefined : findCut(story, state)
  return cut && { story, cut, seed }
}

/** Only what ends as missed becomes inactive. */
function outcomeFor(state: number): StoryWishes {
  if (isFinal(state)) return { outcome: state }
  return state === BEAT.expired ? { outcome: BEAT.missed } : {}
}

function messagesBefore({ story, cut }: StoryInState): number {
  if (isVoice(story.channel)) return 0
  let count = 0
  for (let place = 0; place < cut.place; place += 2) if (isMessage(story, place)) count += 1
  return count
}

/** Whoever wrote last wrote several times in a row: that changes no turn and no time. */
function addMessages(told: StoryInState, missing: number): StoryInState {
  const { story, cut } = told
  let last = cut.place - 2
  while (last > 0 && !isMessage(story, last)) last -= 2
  const beats = [...story.beats.subarray(0, story.length)]
  const copies = Array.from({ length: missing }, () => beats.slice(last, last + 2)).flat()
  beats.splice(last + 2, 0, ...copies)
  const longer = { ...story, beats: Int32Array.from(beats), length: beats.length }
  return { ...told, story: longer, cut: { ...cut, place: cut.place + missing * 2 } }
}

function isMessage({ beats }: Story, place: number): boolean {
  const code = beats[place + 1]
  return code === BEAT.client || code === BEAT.agent
}
