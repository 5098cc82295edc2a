import { at } from '@ensaio/mock-kit'
import { describe, expect, test } from 'vitest'
import { createAccount } from '../account/account.ts'
import { isOnShift } from '../account/roster.ts'
import { createAgents, DEPARTMENTS, TAGS } from '../account/staff.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { createCustomerDirectory } from '../customer/customer-directory.ts'
import { hourOfWeekAt } from '../time.ts'
import { splitAt } from '../timeline/split-timeline.ts'
import { createSummary, summarise, visitsTo } from '../timeline/summarise.ts'
import type { Summary } from '../timeline/summarise.ts'
import {
  EVENT,
  entersState,
  eventAt,
  eventsOf,
  isFinal,
  STATES,
  toTimeline,
} from '../timeline/timeline.ts'
import type { Timeline, TimelineEvent } from '../timeline/timeline.ts'
import { createSeededRandom, mixSeed, repeatByWeight } from './seeded-random.ts'
import { simulateUntilState } from './simulate-until-state.ts'
import { createSimulatedInteraction } from './simulation.ts'
import type { SimulatedInteraction } from './simulation.ts'
import { createSimulator } from './simulator.ts'

const MONDAY = Date.parse('2026-03-02T14:00:00Z')
const account = createAccount({ agents: createAgents(24), departments: DEPARTMENTS, tags: TAGS })
const simulator = createSimulator({ account, customers: createCustomerDirectory(900) })

function simulate(seed: number, durationMaxS = 1e7): SimulatedInteraction {
  const interaction = createSimulatedInteraction()
  simulator.simulate(interaction, {
    seed: mixSeed(7, seed),
    created: MONDAY + (seed % 168) * 3_600_000,
    durationMaxS,
  })
  return interaction
}

function simulateEvents(seed: number, durationMaxS?: number): readonly TimelineEvent[] {
  return eventsOf(simulate(seed, durationMaxS).timeline)
}

function summaryOf(timeline: Timeline): Summary {
  const summary = createSummary()
  summarise(timeline, 0, summary)
  return summary
}

/** Returns the average time that the agent takes to write back. */
function replySeconds(agent: number): number {
  const summaries = SEEDS.slice(0, 400).map((seed) => {
    const interaction = createSimulatedInteraction()
    const conditions = { seed: mixSeed(7, seed), created: MONDAY, durationMaxS: 1e7 }
    const constraints = { agent, channel: CHANNELS.indexOf('TELEGRAM'), outcome: EVENT.ended }
    simulator.simulate(interaction, conditions, constraints)
    return summaryOf(interaction.timeline)
  })
  const sum = (valueOf: (summary: Summary) => number): number =>
    summaries.reduce((total, summary) => total + valueOf(summary), 0)
  // The first answer also includes the wait for the agent.
  return (
    sum(({ responseSeconds, answerOffset }) => responseSeconds - answerOffset) /
    sum(({ responses }) => responses - 1)
  )
}

const SEEDS = Array.from({ length: 5_000 }, (_, seed) => seed)

describe('simulated interactions', () => {
  test('go forward in time, end once, and have room for all events', () => {
    for (const seed of SEEDS) {
      const { timeline } = simulate(seed)
      const events = eventsOf(timeline)
      const offsets = events.map(({ offset }) => offset)
      const finals = events.filter(({ kind }) => isFinal(kind))

      expect(timeline.size * 2).toBeLessThan(timeline.encoded.length)
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
      expect(finals).toHaveLength(1)
      expect(finals[0]).toEqual(events.at(-1))
    }
  })

  test('let agents write only in service, and nobody once it is inactive', () => {
    const writers = new Set<string>()
    for (const seed of SEEDS) {
      let state: number = EVENT.queued
      for (const { kind } of simulateEvents(seed)) {
        if (entersState(kind)) state = kind
        if (kind === EVENT.agent) writers.add(`agent in ${STATES[state]}`)
        if (kind === EVENT.client) writers.add(`client in ${STATES[state]}`)
      }
    }

    expect([...writers].toSorted()).toEqual([
      'agent in TALKING',
      'client in NOT_ANSWER',
      'client in PENDING',
      'client in POSTPONED',
      'client in TALKING',
    ])
  })

  test('are begun by agents only at work', () => {
    const begun = SEEDS.map((seed) => ({ seed, interaction: simulate(seed) })).filter(
      ({ interaction }) => interaction.active,
    )

    expect(begun.length).toBeGreaterThan(300)
    for (const { seed, interaction } of begun) {
      const { shift } = at(account.agents, at(interaction.agents, 0))
      const hour = hourOfWeekAt(MONDAY + (seed % 168) * 3_600_000)
      expect(isOnShift(shift, hour)).toBe(true)
    }
  })

  test('take longer with a slow agent', () => {
    const byPace = account.agents
      .map(({ pace }, agent) => ({ pace, agent }))
      .toSorted((a, b) => a.pace - b.pace)
    const fast = replySeconds(at(byPace, 0).agent)
    const slow = replySeconds(at(byPace, byPace.length - 1).agent)

    expect(slow / fast).toBeGreaterThan(1.5)
  })

  test('end in agreement with their state', () => {
    const ends = new Set<string>()
    for (const seed of SEEDS) {
      const summary = summaryOf(simulate(seed).timeline)
      const { state, hasAgentWritten, clientOffset } = summary
      const isTaken = visitsTo(summary, EVENT.talking) > 0 ? 'taken' : 'not taken'
      const isTalk = hasAgentWritten && clientOffset >= 0 ? 'both wrote' : 'not both wrote'
      const isInactive = visitsTo(summary, EVENT.expired) === 1 ? 'inactive' : 'never inactive'
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

  test('are compressed into the time that is left', () => {
    for (const seconds of [0, 1, 60, 3_600]) {
      for (const seed of SEEDS.slice(0, 300)) {
        expect(simulateEvents(seed, seconds).at(-1)?.offset).toBeLessThanOrEqual(seconds)
      }
    }
  })

  test('are the same for the same seed, whatever was simulated before', () => {
    const first = simulateEvents(5)
    simulate(6)

    expect(simulateEvents(5)).toEqual(first)
    expect(simulateEvents(6)).not.toEqual(first)
  })

  test('can be in any state, at any age', () => {
    for (const [state, name] of STATES.entries()) {
      const found = simulateUntilState(simulator, {
        seed: state,
        created: MONDAY,
        state,
        conflictsOf: () => 0,
      })
      if (found === undefined) throw new Error(`no simulation enters ${name}`)
      for (const nowS of [0, 1, 77, 100_000]) {
        const split = splitAt(found.interaction.timeline, found.cut, nowS)
        const [past, future] = [toTimeline(split.past), toTimeline(split.future)]

        expect(summaryOf(past).state).toBe(state)
        expect(eventAt(past, past.size - 1).offset).toBeLessThanOrEqual(nowS)
        expect(future.size === 0).toBe(isFinal(state))
        expect(eventsOf(future)[0]?.offset ?? Infinity).toBeGreaterThan(nowS)
      }
    }
  })
})

describe('seeded random', () => {
  test('returns numbers in the range and with the mean that is asked for', () => {
    const random = createSeededRandom(1)
    const floats = SEEDS.map(() => random.float())
    const mean = SEEDS.reduce((sum) => sum + random.seconds(100), 0) / SEEDS.length

    expect(Math.min(...floats)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...floats)).toBeLessThan(1)
    expect(floats.filter((float) => float < 0.25).length / SEEDS.length).toBeCloseTo(0.25, 1)
    expect(mean).toBeGreaterThan(92)
    expect(mean).toBeLessThan(108)
  })

  test('differs for neighbouring seeds', () => {
    const firsts = SEEDS.map((seed) => createSeededRandom(mixSeed(1, seed)).below(10))

    for (let number = 0; number < 10; number += 1) {
      expect(firsts.filter((first) => first === number).length).toBeGreaterThan(400)
    }
  })

  test('repeats indexes as often as their weights say', () => {
    const slots = [...repeatByWeight([1, 0, 3])]

    expect(slots.filter((slot) => slot === 0)).toHaveLength(64)
    expect(slots).not.toContain(1)
    expect(CHANNELS).toHaveLength(10)
  })
})
