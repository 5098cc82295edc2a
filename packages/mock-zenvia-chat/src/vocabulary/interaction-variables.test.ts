import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { describe, expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'

type Row = Schemas['ExpandedRecord']

const ALL = { from: '2010-01-01', limit: 10_000 } as const
const ANSWERED: Readonly<Partial<Record<Row['state'], readonly number[]>>> = {
  ENDED: [1],
  MISSED: [0, 1],
}

describe.each(['default', 'edge'])('in the scenario %s', (scenario) => {
  test('what came of an interaction goes with its state', async () => {
    for (const row of await rowsOf(scenario)) {
      const { state } = row
      expect(row).toMatchObject({
        ended: Number(state === 'ENDED'),
        canceled: Number(state === 'CANCELED'),
        discarded: Number(state === 'DISCARDED'),
        missed: Number(state === 'MISSED'),
        expired: Number(state === 'MISSED' || state === 'EXPIRED'),
        canceled_time: state === 'CANCELED' ? row.sla_time : 0,
        discarded_time: state === 'DISCARDED' ? row.sla_time : 0,
        missed_time: state === 'MISSED' ? row.sla_time : 0,
      })
      // What an agent closes for being inactive may have been answered before, or not.
      expect(ANSWERED[state] ?? [0]).toContain(row.answered)
      expect(row.mood === null || state === 'ENDED').toBe(true)
    }
  })

  test('what is told twice is told alike', async () => {
    for (const row of await rowsOf(scenario)) {
      const { main_photo: _photo, ...fields } = row.customer.fields
      expect(row).toMatchObject({
        ...fields,
        origin: row.active === 'true' ? 'AGENT' : 'CLIENT',
        state: row.current_state,
        type: row.media,
        startTime: row.created_at,
        endTime: row.current_state_time,
        phone_extension: row.agent?.phone_extension ?? '',
        tagCount: row.tags.length,
      })
    }
  })

  test('times of what never happened are 0, and others need not be', async () => {
    const rows = await rowsOf(scenario)
    const pairs = [
      ['queued', 'queued_time'],
      ['ringing', 'ringing_time'],
      ['postponed', 'postponed_time'],
      ['pending', 'pending_time'],
      ['expired', 'expired_time'],
    ] as const

    for (const [count, time] of pairs) {
      for (const row of rows.filter((one) => one[count] === 0)) expect(row[time]).toBe(0)
      expect(rows.some((row) => row[time] > 0)).toBe(true)
    }
  })

  test('only visitors of the website have a browser, and only agents who had it wrote notes', async () => {
    const rows = await rowsOf(scenario)

    for (const row of rows) {
      const visitor = [row.browser, row.os, row.ip, row.source]
      expect(visitor.every((text) => (text !== '') === (row.media === 'TEXT'))).toBe(true)
      for (const note of row.notes) {
        expect(note.agent).toBe(row.agent?.name)
        expect(row.tags).toEqual(expect.arrayContaining([...note.tags]))
        expect(note.date >= row.startTime && note.date <= row.endTime).toBe(true)
      }
    }
    expect(rows.some(({ notes }) => notes.length > 0)).toBe(true)
    expect(rows.some(({ group_name }) => group_name !== '')).toBe(true)
  })
})

test('some are queued twice, offered twice or handed on', async () => {
  const rows = await rowsOf('default')

  for (const name of ['queued', 'ringing', 'transferring'] as const) {
    expect(rows.some((row) => row[name] > (name === 'transferring' ? 0 : 1))).toBe(true)
  }
})

async function rowsOf(scenario: string): Promise<readonly Row[]> {
  await using chat = openChat({ scenario })
  return chat.expanded(ALL)
}
