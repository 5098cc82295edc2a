import { at, runAtOnce } from '@ensaio/mock-kit'
import { afterAll, describe, expect, test } from 'vitest'
import { accountOf } from '../account/account.ts'
import { isOnShift } from '../account/roster.ts'
import { archiveOfWorld } from '../archive/archive.ts'
import { CHANNELS, profileAt } from '../channel/channel-profiles.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { liveInteraction } from '../interaction/live-interaction.ts'
import { messagesOf } from '../message/messages-of.ts'
import { createSeededRandom } from './seeded-random.ts'
import { openChat } from '../testing/open-chat.ts'
import type { TestChat } from '../testing/open-chat.ts'
import { hourOfWeekAt, SECOND_MS } from '../time.ts'
import { durationOf, EVENT, eventsOf, isFinal } from '../timeline/timeline.ts'

// All tests only read, so they share a sandbox for each scenario.
const chats = {
  default: openChat({ scenario: 'default' }),
  large: openChat({ scenario: 'large' }),
}
afterAll(async () => {
  for (const chat of Object.values(chats)) await chat[Symbol.asyncDispose]()
})

const SAMPLE = 2_000

/** Returns all interactions of `default`; of `large` a sample, its newest ones, and those that are open. */
function interactionsOf(chat: TestChat): readonly Interaction[] {
  const archive = runAtOnce(archiveOfWorld(chat.world))
  if (archive === undefined) throw new Error('the scenario has no archive')
  const { length } = archive.created
  const spread = Array.from({ length: SAMPLE }, (_, index) => Math.floor((index * length) / SAMPLE))
  const newest = Array.from({ length: Math.min(SAMPLE, length) }, (_, index) => length - 1 - index)
  const indexes = [...new Set([...spread, ...newest])]
  const open = chat.world.data.interactions.all()
  return [
    ...indexes.map((index) => archive.interactionAt(index)),
    ...[...open].map((record) => liveInteraction(chat.world, record)),
  ]
}

const samples = {
  default: interactionsOf(chats.default),
  large: interactionsOf(chats.large),
}

describe.each(['default', 'large'] as const)('the numbers of %s', (scenario) => {
  const chat = chats[scenario]
  const sample = samples[scenario]

  const talks = sample.map((interaction) => ({
    interaction,
    messages: messagesOf(accountOf(chat.world), interaction),
  }))

  test('no two messages of an interaction share a millisecond', () => {
    const shared = talks.filter(
      ({ messages }) => new Set(messages.map(({ date }) => date)).size < messages.length,
    )

    expect(shared.map(({ interaction }) => interaction.protocol)).toEqual([])
  })

  test('the messages of a longer talk are not all in the same millisecond of their seconds', () => {
    const long = talks.filter(({ interaction }) => interaction.summary.responses > 2)
    const uniform = long.filter(({ messages }) => {
      const ends = messages.map(({ date }) => date.slice(-4))
      return ends.length > 0 && new Set(ends).size < 3
    })

    expect(long.length).toBeGreaterThan(200)
    expect(uniform.map(({ interaction }) => interaction.protocol)).toEqual([])
  })

  test('nobody writes faster than people write, after what was written before', () => {
    let written = 0
    const fast = talks.flatMap(({ messages }) =>
      messages.filter(({ date, text }, index) => {
        const before = messages[index - 1]
        if (before === undefined || text === null) return false
        written += 1
        const seconds = (Date.parse(date) - Date.parse(before.date)) / SECOND_MS
        return seconds < 3 || text.length > (seconds - 1) * 18
      }),
    )

    expect(fast).toEqual([])
    expect(written).toBeGreaterThan(10_000)
  })

  test('agents write only while their shift covers it', () => {
    const { agents } = accountOf(chat.world)
    let written = 0
    const late: number[] = []
    for (const { timeline, agents: own, channel, created, protocol } of sample) {
      if (profileAt(channel).isVoice) continue
      let transfers = 0
      for (const { kind, offset } of eventsOf(timeline)) {
        if (kind === EVENT.transfer) transfers += 1
        if (kind !== EVENT.agent) continue
        written += 1
        const { shift } = at(agents, at(own, transfers))
        if (!isOnShift(shift, hourOfWeekAt(created + offset * SECOND_MS))) late.push(protocol)
      }
    }

    expect(late).toEqual([])
    expect(written).toBeGreaterThan(2_000)
  })

  test('no wait stops at a round cap', () => {
    // What is inactive became so after the account's own limit.
    const finished = sample.filter(({ state }) => isFinal(state))
    const durations = finished.map(({ timeline }) => durationOf(timeline))
    const counts = new Map<number, number>()
    for (const duration of durations.filter((one) => one > 3_600)) {
      counts.set(duration, (counts.get(duration) ?? 0) + 1)
    }
    const ends = new Map<number, number>()
    for (const { timeline, created } of finished) {
      const end = Math.floor(created / SECOND_MS) + durationOf(timeline)
      ends.set(end, (ends.get(end) ?? 0) + 1)
    }

    expect(Math.max(...durations)).toBeLessThan(10 * 86_400)
    expect(Math.max(...ends.values())).toBeLessThan(6)
    expect(Math.max(...counts.values())).toBeLessThan(5)
  })

  test('the mean handling time of a channel is at most five times its median', async () => {
    const rows = await chat.expanded({ from: '2025-12-01', limit: 10_000 })
    for (const channel of CHANNELS) {
      const times = rows
        .filter(({ type, answered }) => type === channel && answered === 1)
        .map((row) => row.talking_time)
        .toSorted((a, b) => a - b)
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length
      const median = at(times, Math.floor(times.length / 2))

      expect([channel, mean / median <= 5]).toEqual([channel, true])
    }
  })

  test('nobody is in two calls at once', async () => {
    const types = 'PHONE,PHONE_CONF'
    const calls = await chat.expanded({ from: '2024-01-01', types, limit: 10_000 })
    const spans = calls.flatMap(
      ({ agent, customer, talking_time, ringing_time, created_at, id, ...row }) => {
        if (agent === null || talking_time === 0) return []
        const end = Date.parse(created_at) + (row.queued_time + ringing_time + talking_time) * 1_000
        const begin = end - talking_time * 1_000
        return [`agent ${agent.id}`, `customer ${customer.id}`].map((who) => ({
          who,
          begin,
          end,
          id,
        }))
      },
    )
    spans.sort((a, b) => a.begin - b.begin)
    const last = new Map<string, number>()
    const doubled = spans.filter(({ who, begin, end }) => {
      const isDoubled = begin < (last.get(who) ?? 0)
      last.set(who, Math.max(end, last.get(who) ?? 0))
      return isDoubled
    })

    expect(spans.length).toBeGreaterThan(400)
    expect(doubled).toEqual([])
  })
})

test('the longest of many waits are all different', () => {
  const random = createSeededRandom(5)
  const waits = Array.from({ length: 300_000 }, () => random.seconds(1e6))
  const longest = waits.toSorted((a, b) => b - a).slice(0, 50)

  expect(new Set(longest).size).toBe(50)
})
