import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { afterAll, describe, expect, test } from 'vitest'
import { CHANNEL_PROFILES } from '../channel/channel-profiles.ts'
import { openChat } from '../testing/open-chat.ts'

type Row = Schemas['ExpandedRecord']

const ALL = { from: '2010-01-01', limit: 10_000 } as const

// All tests only read, so they share a sandbox for each scenario, and its rows.
const chats = {
  default: openChat({ scenario: 'default' }),
  edge: openChat({ scenario: 'edge' }),
}
afterAll(async () => {
  for (const chat of Object.values(chats)) await chat[Symbol.asyncDispose]()
})
const rowsByScenario = {
  default: await chats.default.expanded(ALL),
  edge: await chats.edge.expanded(ALL),
}

describe.each(['default', 'edge'] as const)('in the scenario %s', (scenario) => {
  const rows = rowsByScenario[scenario]

  test('the outcome variables agree with the state', async () => {
    for (const row of rows) {
      const { state } = row
      const wholeTime = wholeTimeOf(row)
      expect(row).toMatchObject({
        ended: Number(state === 'ENDED'),
        canceled: Number(state === 'CANCELED'),
        discarded: Number(state === 'DISCARDED'),
        missed: Number(state === 'MISSED'),
        expired: Number(state === 'EXPIRED'),
        canceled_time: state === 'CANCELED' ? wholeTime : 0,
        discarded_time: state === 'DISCARDED' ? wholeTime : 0,
        missed_time: state === 'MISSED' ? wholeTime : 0,
      })
      // What an agent closes for being inactive may have been answered before.
      const isAnswered = state === 'ENDED' || (state === 'MISSED' && row.response_count > 0)
      expect(row.answered).toBe(Number(isAnswered))
      expect(row.mood === null || state === 'ENDED').toBe(true)
    }
  })

  test('fields with the same meaning have the same value', async () => {
    for (const row of rows) {
      const { main_photo: _photo, ...fields } = row.customer.fields
      expect(row).toMatchObject({
        ...fields,
        origin: row.active === 'true' ? 'AGENT' : 'CLIENT',
        state: row.current_state,
        type: row.media,
        endTime: row.current_state_time,
        phone_extension: row.agent?.phone_extension ?? '',
        tagCount: row.tags.length,
      })
    }
  })

  test("the start is the customer's first message, and sla_time the time since", async () => {
    for (const row of rows.filter(({ messages }) => messages > 0)) {
      const messages = await chats[scenario].messages(row.id)
      const first = messages.find(({ source }) => source === 'CLIENT')?.date ?? null
      const end = isOpen(row) ? chats[scenario].world.now() : Date.parse(row.endTime)
      const sinceS = first === null ? null : Math.floor((end - Date.parse(first)) / 1_000)

      expect([row.startTime, row.sla_time]).toEqual([first, sinceS])
    }
    const unanswered = rows.filter((row) => row.origin === 'AGENT' && row.startTime === null)
    expect(unanswered.length).toBeGreaterThan(0)
    expect(rows.some((row) => row.origin === 'AGENT' && row.startTime !== null)).toBe(true)
  })

  test('a first answer is late by the limit of its channel, and so is one that never came', async () => {
    const limits = new Map(
      CHANNEL_PROFILES.map(({ channel, firstAnswerMaxS }) => [channel, firstAnswerMaxS]),
    )
    const received = rows.filter(({ origin }) => origin === 'CLIENT')

    for (const row of received) {
      const waitedS = row.first_contact_time ?? row.sla_time ?? 0
      expect(row.sla_overdue).toBe(waitedS > (limits.get(row.type) ?? 0))
    }
    expect(received.some((row) => row.sla_overdue && row.state === 'CANCELED')).toBe(true)
  })

  test('an agent is shown as soon as it is offered to one, and none before', async () => {
    const agentsIn = (state: Row['state']): readonly boolean[] => [
      ...new Set(rows.filter((row) => row.state === state).map(({ agent }) => agent !== null)),
    ]

    for (const state of ['CONNECTING', 'TALKING', 'ENDED', 'DISCARDED', 'MISSED'] as const) {
      expect(agentsIn(state)).toEqual([true])
    }
    for (const state of ['CANCELED', 'UNAVAILABLE'] as const) {
      expect(agentsIn(state)).toEqual([false])
    }
  })

  test('times of what never happened are 0, and others need not be', async () => {
    const pairs = [
      ['queued', 'queued_time'],
      ['ringing', 'ringing_time'],
      ['postponed', 'postponed_time'],
      ['pending', 'pending_time'],
    ] as const

    for (const [count, time] of pairs) {
      for (const row of rows.filter((one) => one[count] === 0)) expect(row[time]).toBe(0)
      expect(rows.some((row) => row[time] > 0)).toBe(true)
    }
  })

  test('only visitors of the website have a browser, and only agents who had it wrote notes', async () => {
    for (const row of rows) {
      const visitor = [row.browser, row.os, row.ip, row.source]
      expect(visitor.every((text) => (text !== '') === (row.media === 'TEXT'))).toBe(true)
      for (const note of row.notes) {
        expect(note.agent).toBe(row.agent?.name)
        expect(row.tags).toEqual(expect.arrayContaining([...note.tags]))
        expect(note.date >= row.created_at && note.date <= row.endTime).toBe(true)
      }
    }
    expect(rows.some(({ notes }) => notes.length > 0)).toBe(true)
    expect(rows.some(({ group_name }) => group_name !== '')).toBe(true)
  })
})

/** Returns the seconds since it began, up to its end or to now. */
function wholeTimeOf(row: Row): number {
  const pending = row.postponed_time + row.pending_time
  return row.queued_time + row.ringing_time + row.talking_time + pending + row.expired_time
}

function isOpen({ state }: Row): boolean {
  return !['ENDED', 'UNAVAILABLE', 'CANCELED', 'DISCARDED', 'MISSED'].includes(state)
}

test('some are queued twice, offered twice or handed on', async () => {
  const rows = rowsByScenario.default

  for (const name of ['queued', 'ringing', 'transferring'] as const) {
    expect(rows.some((row) => row[name] > (name === 'transferring' ? 0 : 1))).toBe(true)
  }
})

test('messages bear the name of the agent who had it then', async () => {
  const chat = chats.default
  const rows = rowsByScenario.default.filter(
    ({ transferring, messages, state }) => transferring > 0 && messages > 0 && state === 'ENDED',
  )

  for (const row of rows) {
    const names = (await chat.messages(row.id)).flatMap(({ agent_name }) => agent_name ?? [])
    expect(names.at(-1)).toBe(row.agent?.name)
  }
  const [first] = rows
  const names = (await chat.messages(first?.id ?? '')).flatMap(({ agent_name }) => agent_name ?? [])
  expect(new Set(names).size).toBe(2)
})
