import { describe, expect, test } from 'vitest'
import { accountOf } from '../account/account.ts'
import { isOnShift } from '../account/roster.ts'
import { channelCode, profileAt } from '../channel/channel-profiles.ts'
import { openChat } from '../testing/open-chat.ts'
import type { TestChat } from '../testing/open-chat.ts'
import { HOUR_MS, hourOfWeekAt, SECOND_MS } from '../time.ts'
import { durationOf, EVENT, eventsOf, offsetOfFirst } from '../timeline/timeline.ts'
import { pastOf } from './interaction-record.ts'
import type { InteractionRecord } from './interaction-record.ts'

function liveOf(chat: TestChat): readonly InteractionRecord[] {
  return [...chat.world.data.interactions.all()]
}

function isCall({ channel }: InteractionRecord): boolean {
  return profileAt(channelCode(channel)).isVoice
}

/** Returns those who are in a call while their last one has not ended. */
function findDoubled(records: readonly InteractionRecord[]): readonly string[] {
  const spans = records.flatMap((record) => {
    const timeline = pastOf(record)
    const offset = offsetOfFirst(timeline, EVENT.talking)
    if (!isCall(record) || !eventsOf(timeline).some(({ kind }) => kind === EVENT.talking)) return []
    const begin = record.created + offset * SECOND_MS
    const end = record.isOpen ? Infinity : record.created + durationOf(timeline) * SECOND_MS
    return [record.agents[0], `customer ${record.customer.id}`].map((who) => ({ who, begin, end }))
  })
  const ends = new Map<string | undefined, number>()
  const doubled: string[] = []
  for (const { who, begin, end } of spans.toSorted((a, b) => a.begin - b.begin)) {
    if (begin < (ends.get(who) ?? 0)) doubled.push(String(who))
    ends.set(who, Math.max(end, ends.get(who) ?? 0))
  }
  return doubled
}

/** Returns the events of agents that happened while these were not at work. */
function eventsOutsideShifts(chat: TestChat, record: InteractionRecord): readonly string[] {
  const { agents } = accountOf(chat.world)
  let transfers = 0
  return eventsOf(pastOf(record)).flatMap(({ kind, offset }) => {
    const agent = agents.find(({ id }) => id === record.agents[transfers])
    if (kind === EVENT.transfer) transfers += 1
    const at = record.created + offset * SECOND_MS
    const isWork = kind === EVENT.agent || kind === EVENT.ended
    if (!isWork || agent === undefined || isOnShift(agent.shift, hourOfWeekAt(at))) return []
    return [`${record.id} ${new Date(at).toISOString()}`]
  })
}

describe.each(['default', 'large'])('live interactions of %s', (scenario) => {
  test('put nobody into two calls at once', async () => {
    await using chat = openChat({ scenario })
    chat.sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', 400)
    await chat.sandbox.advance(8 * HOUR_MS)
    const records = liveOf(chat)

    expect(records.filter(isCall).length).toBeGreaterThan(100)
    expect(findDoubled(records)).toEqual([])
  })

  test('are neither begun nor spoken in by agents who are OFFLINE', async () => {
    await using chat = openChat({ scenario })
    const offline = [...chat.world.data.agents.all()].slice(0, 12).map(({ id }) => id)
    for (const agent of offline) chat.act('setAgentStatus', { agent, status: 'OFFLINE' })
    chat.sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', 200)
    const since = chat.world.now()
    await chat.sandbox.advance(6 * HOUR_MS)
    const written: string[] = []
    let others = 0
    for (const { agents, created, ...record } of liveOf(chat)) {
      let transfers = 0
      for (const { kind, offset } of eventsOf(pastOf({ agents, created, ...record }))) {
        if (kind === EVENT.transfer) transfers += 1
        if (kind !== EVENT.agent || created + offset * SECOND_MS <= since) continue
        if (offline.includes(agents[transfers] ?? '')) written.push(record.id)
        else others += 1
      }
    }

    expect(others).toBeGreaterThan(200)
    expect(written).toEqual([])
  })
})

describe('actions', () => {
  test('put no agent into two calls at once, as long as one is free', async () => {
    await using chat = openChat()
    for (let count = 0; count < 9; count += 1) chat.start({ channel: 'PHONE', state: 'TALKING' })

    expect(new Set(liveOf(chat).map(({ agents }) => agents[0])).size).toBe(9)
  })

  test('put an agent into a second call where the caller asks for it', async () => {
    await using chat = openChat()
    for (const state of ['TALKING', 'TALKING'])
      chat.start({ channel: 'PHONE', state, agent: '101' })

    expect(liveOf(chat).map(({ agents }) => agents[0])).toEqual(['101', '101'])
  })

  test.each([
    { state: 'ENDED', at: '2026-02-24T13:00:00Z' },
    { state: 'MISSED', at: '2026-02-24T13:00:00Z' },
    { state: 'DISCARDED' },
    { state: 'TALKING' },
    { state: 'POSTPONED' },
    { state: 'ENDED' },
  ])('let agents work only in their shifts: %j', async (input) => {
    await using chat = openChat()
    await chat.sandbox.advance(3 * HOUR_MS)
    for (const channel of ['WHATSAPP', 'FACEBOOK', 'TEXT', 'TELEGRAM', 'SMS', 'MELI_MSG']) {
      for (let count = 0; count < 5; count += 1) chat.start({ channel, ...input })
    }
    const outside = liveOf(chat).flatMap((record) => eventsOutsideShifts(chat, record))

    expect(liveOf(chat)).toHaveLength(30)
    expect(outside).toEqual([])
  })

  test('leave an interaction as long as it is, where it can be over by now', async () => {
    await using chat = openChat()
    for (let count = 0; count < 30; count += 1) {
      chat.start({ channel: 'WHATSAPP', state: 'ENDED', at: '2026-03-02T11:20:00Z' })
    }
    const ends = liveOf(chat).map((record) => durationOf(pastOf(record)))

    // Compressed ones all end at the very moment of the action.
    expect(ends.filter((seconds) => seconds === 40 * 60)).toEqual([])
  })
})

test('calls that are started in the past meet neither each other nor those that are open', async () => {
  await using chat = openChat()
  const now = chat.world.now()
  for (let minutes = 120; minutes > 0; minutes -= 3) {
    const at = new Date(now - minutes * 60_000).toISOString()
    chat.start({ channel: 'PHONE', state: 'ENDED', at })
  }

  expect(liveOf(chat).filter(isCall)).toHaveLength(40)
  expect(findDoubled(liveOf(chat))).toEqual([])
})
