import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { runAtOnce } from '@ensaio/mock-kit'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { CHANNELS } from './channel/channel-profiles.ts'
import { archiveOfWorld } from './archive/archive.ts'
import type { Interaction } from './interaction/interaction.ts'
import { entersState, EVENT, eventsOf, STATES } from './timeline/timeline.ts'
import { filterQueries } from './testing/filter-queries.ts'
import { departureOf } from './testing/naive-balance.ts'
import { answersIn, totalOf } from './testing/naive-counts.ts'
import { openChat } from './testing/open-chat.ts'
import type { Query } from './testing/open-chat.ts'

// All tests but the last only read, so they share two sandboxes.
const chat = openChat({ scenario: 'default' })
const chatByBeginning = openChat({ scenario: 'default' })
chatByBeginning.sandbox.setBehaviour('zenvia-chat', 'reportsByBeginning', true)
afterAll(async () => {
  await chat[Symbol.asyncDispose]()
  await chatByBeginning[Symbol.asyncDispose]()
})

const ALL = { from: '2025-11-01', limit: 10_000 } as const
const COUNTS = [
  'received',
  'made',
  'rang',
  'answered',
  'ended',
  'discarded',
  'missed',
  'expired',
  'slapr',
] as const satisfies readonly (keyof Schemas['ReportRow'])[]

const WAITING = ['not_answered', 'pending', 'postponed'] as const

const filters = filterQueries('states', 'types', 'agents', 'departments')
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'))
const timezones = fc.constantFrom('+0000', '-0300', '+0530', '-1159', '+1400')

const windows = fc.tuple(day, day, timezones).map(([from, to, timezone]) => ({
  from: `2026-01-${from} 07:30`,
  to: `2026-02-${to}T18:00:59`,
  timezone,
}))

describe('the laws of the call centre', () => {
  test('the pages together are the whole list, whatever the limit', async () => {
    const paths = fc.constantFrom('/history', '/history/expanded', '/ongoing')
    const limits = fc.integer({ min: 7, max: 900 })

    await fc.assert(
      fc.asyncProperty(paths, filters, limits, async (path, filter, limit) => {
        const asked = path === '/ongoing' ? {} : { ...filter, from: ALL.from }
        const whole = await rowsOf(chat.get(path, { ...asked, limit: 10_000 }))
        const joined: unknown[] = []
        for (let page = 1, rows = [{}]; rows.length > 0; page += 1) {
          rows = await rowsOf(chat.get(path, { ...asked, limit, page }))
          joined.push(...rows)
        }

        expect(joined).toEqual(whole)
      }),
      { numRuns: 12 },
    )
  })

  test('the newest comes first, and later interactions have higher protocol numbers', async () => {
    const rows = await chat.history(ALL)
    const pairs = rows.slice(1).map((row, index) => [rows[index], row] as const)

    expect(rows).toHaveLength(2_000)
    for (const [newer, older] of pairs) {
      expect(Date.parse(newer?.created_at ?? '')).toBeGreaterThanOrEqual(
        Date.parse(older.created_at),
      )
      expect(Number(newer?.id)).toBeGreaterThan(Number(older.id))
    }
  })

  test('filters partition the list: each row is found by its own values, and by no others', async () => {
    const ids = async (query: Query): Promise<readonly string[]> =>
      (await chat.history({ ...ALL, ...query })).map(({ id }) => id)
    const all = (await ids({})).toSorted()

    const parted = async (name: string, values: readonly string[]): Promise<readonly string[]> =>
      (await Promise.all(values.map((value) => ids({ [name]: value })))).flat().sort()

    expect(await parted('states', STATES)).toEqual(all)
    expect(await parted('types', CHANNELS)).toEqual(all)
    expect(await parted('active', ['true', 'false'])).toEqual(all)
  })

  test('a filter finds all rows that match it, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(filters, windows, async (filter, window) => {
        const rows = await chat.history({ ...filter, ...window, limit: 10_000 })
        const every = await chat.history({ ...window, limit: 10_000 })

        expect(rows).toEqual(every.filter((row) => fits(row, filter)))
      }),
      { numRuns: 15 },
    )
  })

  test("a report's total is what the history adds up to, where reports count what began", async () => {
    const groupings = fc.constantFrom('period', 'agent', 'department', 'channel', 'tag')

    await fc.assert(
      fc.asyncProperty(groupings, filters, windows, async (data_type, filter, window) => {
        const rows = await chat.expanded({ ...filter, ...window, limit: 10_000 })
        const report = await chatByBeginning.report({ ...filter, ...window, data_type })

        expect(report.at(-1)).toMatchObject({ title: 'Total', ...totalOf(rows) })
      }),
      { numRuns: 15 },
    )
  })

  test('groups add up to the total, except for tags', async () => {
    const groupings = fc.constantFrom('period', 'agent', 'department', 'channel')

    await fc.assert(
      fc.asyncProperty(groupings, filters, windows, async (data_type, filter, window) => {
        const report = await chat.report({ ...filter, ...window, data_type })
        const [groups, total] = [report.slice(0, -1), report.at(-1)]

        // Over several days, what waits now is a part of each remainder.
        const names = data_type === 'period' ? COUNTS : [...COUNTS, ...WAITING]
        for (const name of names) {
          expect(groups.reduce((sum, row) => sum + (row[name] ?? 0), 0)).toBe(total?.[name])
        }
      }),
      { numRuns: 15 },
    )
  })

  test('time zones move days, not totals', async () => {
    const report = async (query: Query): Promise<readonly Schemas['ReportRow'][]> =>
      chat.report(query)

    const utc = await report({ from: '2026-02-01T03:00:00', to: '2026-02-20T03:00:00' })
    const local = await report({ from: '2026-02-01', to: '2026-02-20', timezone: '-0300' })

    expect(local.at(-1)).toEqual(utc.at(-1))
    expect(local.map(({ title }) => title)).toEqual(utc.map(({ title }) => title))
    expect(local).not.toEqual(utc)
  })

  test('averages of resumptions weigh each resumption, not each interaction', async () => {
    const archive = runAtOnce(archiveOfWorld(chat.world))
    const ended = Array.from(archive?.created ?? [], (_, index) =>
      archive?.interactionAt(index),
    ).filter((interaction) => interaction?.state === EVENT.ended)
    const resumedAfter = (state: number): readonly number[] =>
      ended.flatMap((interaction) => secondsUntilResumed(interaction, state))
    const mean = (times: readonly number[]): number =>
      Math.round(times.reduce((sum, time) => sum + time, 0) / times.length)

    const total = (await chat.report({ from: ALL.from, states: 'ENDED' })).at(-1)

    expect(total).toMatchObject({
      ended: ended.length,
      tmpa: mean(resumedAfter(EVENT.pending)),
      tmp: mean(resumedAfter(EVENT.postponed)),
    })
    expect(ended.some((one) => secondsUntilResumed(one, EVENT.postponed).length > 1)).toBe(true)
  })

  test('no customer resumed what became inactive while it waited for one', async () => {
    await using chat = openChat()
    chat.start({ active: true, channel: 'WHATSAPP', state: 'EXPIRED' })

    const [row] = await chat.expanded()
    const total = (await chat.report()).at(-1)

    expect(row).toMatchObject({ postponed: 1, expired: 1 })
    expect(total).toMatchObject({ expired: 1, tmp: 0 })
  })

  test('durations add up to the time between beginning and end', async () => {
    for (const row of await chat.expanded(ALL)) {
      const { queued_time, ringing_time, talking_time, postponed_time, pending_time } = row
      const sum =
        queued_time + ringing_time + talking_time + postponed_time + pending_time + row.expired_time
      const last = isFinished(row.state) ? Date.parse(row.endTime) : chat.world.now()

      expect(Math.floor((last - Date.parse(row.created_at)) / 1_000)).toBe(sum)
    }
  })

  test('a message list has the number of messages and the times that the history shows', async () => {
    const rows = (await chat.expanded(ALL)).filter((_, index) => index % 7 === 0)

    for (const row of rows) {
      const messages = await chat.messages(row.id)
      const dates = messages.map(({ date }) => date)
      const lastAllowed = departureOf(row)

      expect(messages).toHaveLength(row.messages)
      expect(dates).toEqual(dates.toSorted())
      expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length)
      expect(Date.parse(dates.at(-1) ?? row.created_at)).toBeLessThanOrEqual(lastAllowed)
    }
    // On calls nobody writes, but agents answer.
    for (const row of rows.filter(({ messages }) => messages > 0)) {
      const messages = await chat.messages(row.id)
      expect(messages[0]?.date).toBe(row.created_at)
      expect(row).toMatchObject(answersIn(messages))
    }
  })

  test('the same seed gives the same bytes, another seed others', async () => {
    const bytes = async (seed: number): Promise<string> => {
      await using chat = openChat({ scenario: 'default', seed })
      const answers = ['/history/expanded', '/reports', '/ongoing'].map((path) => chat.get(path))
      return (await Promise.all((await Promise.all(answers)).map((one) => one.text()))).join('')
    }

    expect(await bytes(3)).toBe(await bytes(3))
    expect(await bytes(3)).not.toBe(await bytes(4))
  })
})

async function rowsOf(answer: Promise<Response>): Promise<object[]> {
  const { data } = (await (await answer).json()) as { readonly data: object[] }
  return data
}

function fits(row: Schemas['HistoryRecord'], filter: Readonly<Record<string, string>>): boolean {
  const values: Readonly<Record<string, string | undefined>> = {
    states: row.current_state,
    types: row.media,
    agents: row.agent?.id,
    departments: row.department?.id,
  }
  return Object.entries(filter).every(([name, list]) =>
    list.split(',').includes(values[name] ?? ''),
  )
}

function isFinished(state: string): boolean {
  return ['ENDED', 'UNAVAILABLE', 'CANCELED', 'DISCARDED', 'MISSED'].includes(state)
}

/** Returns how long each stay in the state was that another open state followed. */
function secondsUntilResumed(interaction: Interaction | undefined, state: number): number[] {
  const events = interaction === undefined ? [] : eventsOf(interaction.timeline)
  const stays = events.filter(({ kind }) => entersState(kind))
  return stays.flatMap(({ kind, offset }, index) => {
    const next = stays[index + 1]
    return kind === state && next !== undefined && next.kind < EVENT.expired
      ? [next.offset - offset]
      : []
  })
}
