import { describe, expect, test } from 'vitest'
import { createAccount } from '../account/account.ts'
import { isOnShift } from '../account/is-on-shift.ts'
import { hourOfWeekAt } from '../account/local-time.ts'
import { createAgents, DEPARTMENTS, TAGS } from '../account/staff.ts'
import { CHANNELS } from '../channels/channel-habits.ts'
import { createCustomerBook } from '../customers/customer-families.ts'
import { tellIntoState } from '../live/story-in-state.ts'
import { splitAt } from '../live/split-beats.ts'
import { BEAT, isFinal, STATES } from './beat.ts'
import type { Beats } from './beat.ts'
import { createTeller } from './create-teller.ts'
import { createDice, mixSeed } from './dice.ts'
import { createStory, NONE } from './story.ts'
import type { Story } from './story.ts'
import { createSummary, summarise } from './summarise.ts'
import type { Summary } from './summarise.ts'
import { createSlots } from './weighted-slots.ts'

const MONDAY = Date.parse('2026-03-02T14:00:00Z')
const account = createAccount({ agents: createAgents(24), departments: DEPARTMENTS, tags: TAGS })
const teller = createTeller({ account, customers: createCustomerBook(900) })

function tell(seed: number, secondsMax = 1e7): Story {
  const story = createStory()
  teller.tell(story, {
    seed: mixSeed(7, seed),
    created: MONDAY + (seed % 168) * 3_600_000,
    secondsMax,
  })
  return story
}

function beatsOf({ beats, length }: Story): readonly (readonly [offset: number, code: number])[] {
  return Array.from({ length: length / 2 }, (_, place) => [
    beats[place * 2] ?? 0,
    beats[place * 2 + 1] ?? 0,
  ])
}

function summaryOf(beats: Beats, length: number): Summary {
  const summary = createSummary()
  summarise(beats, length, 0, summary)
  return summary
}

/** How long the agent takes to write back, on average. */
function replySeconds(agent: number): number {
  const summaries = SEEDS.slice(0, 400).map((seed) => {
    const story = createStory()
    const wishes = { agent, channel: CHANNELS.indexOf('TELEGRAM'), outcome: BEAT.ended }
    teller.tell(story, { seed: mixSeed(7, seed), created: MONDAY, secondsMax: 1e7 }, wishes)
    return summaryOf(story.beats, story.length)
  })
  const sum = (valueOf: (summary: Summary) => number): number =>
    summaries.reduce((total, summary) => total + valueOf(summary), 0)
  // The first answer waits for the agent to come, too.
  return (
    sum(({ responseSeconds, answerOffset }) => responseSeconds - answerOffset) /
    sum(({ responses }) => responses - 1)
  )
}

const SEEDS = Array.from({ length: 5_000 }, (_, seed) => seed)

describe('stories', () => {
  test('go forward in time, end once, and have room for all that happens', () => {
    for (const seed of SEEDS) {
      const story = tell(seed)
      const offsets = beatsOf(story).map(([offset]) => offset)
      const finals = beatsOf(story).filter(([, code]) => code <= BEAT.missed && isFinal(code))

      expect(story.length).toBeLessThan(story.beats.length)
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
      expect(finals).toHaveLength(1)
      expect(finals[0]).toEqual(beatsOf(story).at(-1))
    }
  })

  test('let agents write only while they have it, and nobody once it is inactive', () => {
    const places = new Set<string>()
    for (const seed of SEEDS) {
      let state: number = BEAT.queued
      for (const [, code] of beatsOf(tell(seed))) {
        if (code <= BEAT.missed) state = code
        if (code === BEAT.agent) places.add(`agent in ${STATES[state]}`)
        if (code === BEAT.client) places.add(`client in ${STATES[state]}`)
      }
    }

    expect([...places].toSorted()).toEqual([
      'agent in TALKING',
      'client in NOT_ANSWER',
      'client in PENDING',
      'client in POSTPONED',
      'client in TALKING',
    ])
  })

  test('are begun by agents only while these are at work', () => {
    const begun = SEEDS.map((seed) => ({ seed, story: tell(seed) })).filter(
      ({ story }) => story.active,
    )

    expect(begun.length).toBeGreaterThan(300)
    for (const { seed, story } of begun) {
      const agent = account.agents[story.agents[0] ?? NONE]
      const hour = hourOfWeekAt(MONDAY + (seed % 168) * 3_600_000)
      expect(agent && isOnShift(agent.shift, hour)).toBe(true)
    }
  })

  test('take longer where a slow agent writes', () => {
    const byPace = account.agents
      .map(({ pace }, place) => ({ pace, place }))
      .toSorted((a, b) => a.pace - b.pace)
    const [fast, slow] = [byPace.at(0), byPace.at(-1)].map((one) => replySeconds(one?.place ?? 0))

    expect((slow ?? 0) / (fast ?? 1)).toBeGreaterThan(1.5)
  })

  test('end as their state says', () => {
    const ends = new Set<string>()
    for (const seed of SEEDS) {
      const story = tell(seed)
      const { state, visits, hasAgentWritten, clientOffset } = summaryOf(story.beats, story.length)
      const isTaken = (visits[BEAT.talking] ?? 0) > 0 ? 'taken' : 'not taken'
      const isTalk = hasAgentWritten && clientOffset >= 0 ? 'both wrote' : 'not both wrote'
      const isInactive = visits[BEAT.expired] === 1 ? 'inactive' : 'never inactive'
      ends.add([STATES[state], isTaken, isTalk, isInactive].join(', '))
    }

    expect([...ends].toSorted()).toEqual([
      'CANCELED, not taken, not both wrote, never inactive',
      'DISCARDED, taken, not both wrote, never inactive',
      'ENDED, taken, both wrote, never inactive',
      'MISSED, not taken, not both wrote, inactive',
      'MISSED, taken, both wrote, inactive',
      'MISSED, taken, not both wrote, inactive',
      'UNAVAILABLE, not taken, not both wrote, never inactive',
    ])
  })

  test('are squeezed into the time that is left', () => {
    for (const seconds of [0, 1, 60, 3_600]) {
      for (const seed of SEEDS.slice(0, 300)) {
        expect(beatsOf(tell(seed, seconds)).at(-1)?.[0]).toBeLessThanOrEqual(seconds)
      }
    }
  })

  test('are the same for the same seed, whatever was told before', () => {
    const first = beatsOf(tell(5))
    tell(6)

    expect(beatsOf(tell(5))).toEqual(first)
    expect(beatsOf(tell(6))).not.toEqual(first)
  })

  test('can stand in any state that their channel knows, at any age', () => {
    for (const [state, name] of STATES.entries()) {
      const told = tellIntoState(teller, { seed: state, created: MONDAY, state })
      if (told === undefined) throw new Error(`no story comes into ${name}`)
      for (const nowS of [0, 1, 77, 100_000]) {
        const { past, future } = splitAt(told.story, told.cut, nowS)

        expect(summaryOf(past, past.length).state).toBe(state)
        expect(past.at(-2)).toBeLessThanOrEqual(nowS)
        expect(future.length === 0).toBe(isFinal(state))
        expect(future[0] ?? Infinity).toBeGreaterThan(nowS)
      }
    }
  })
})

describe('dice', () => {
  test('throw what they are asked for', () => {
    const dice = createDice(1)
    const floats = SEEDS.map(() => dice.float())
    const mean = SEEDS.reduce((sum) => sum + dice.seconds(100), 0) / SEEDS.length

    expect(Math.min(...floats)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...floats)).toBeLessThan(1)
    expect(floats.filter((float) => float < 0.25).length / SEEDS.length).toBeCloseTo(0.25, 1)
    expect(mean).toBeGreaterThan(92)
    expect(mean).toBeLessThan(108)
  })

  test('of neighbouring seeds throw differently', () => {
    const firsts = SEEDS.map((seed) => createDice(mixSeed(1, seed)).below(10))

    for (let face = 0; face < 10; face += 1) {
      expect(firsts.filter((first) => first === face).length).toBeGreaterThan(400)
    }
  })

  test('have slots for channels as often as their weights say', () => {
    const slots = [...createSlots([1, 0, 3])]

    expect(slots.filter((slot) => slot === 0)).toHaveLength(64)
    expect(slots).not.toContain(1)
    expect(CHANNELS).toHaveLength(10)
  })
})
