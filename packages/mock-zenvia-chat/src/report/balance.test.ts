import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { filterQueries } from '../testing/filter-queries.ts'
import { balanceOf, beginOf, departureOf } from '../testing/naive-balance.ts'
import type { ExpandedRow, Span } from '../testing/naive-balance.ts'
import { openChat } from '../testing/open-chat.ts'
import type { Query, TestChat } from '../testing/open-chat.ts'
import { DAY_MS, HOUR_MS } from '../time.ts'

type Scenario = 'empty' | 'default' | 'edge'

// All tests but the last two only read, so they share a sandbox for each scenario, and its rows.
const chats: Readonly<Record<Scenario, TestChat>> = {
  empty: openChat({ scenario: 'empty' }),
  default: openChat({ scenario: 'default' }),
  edge: openChat({ scenario: 'edge' }),
}
afterAll(async () => {
  for (const chat of Object.values(chats)) await chat[Symbol.asyncDispose]()
})
const ALL = { from: '1970-01-01', limit: 10_000 } as const
const rowsOf: Readonly<Record<Scenario, readonly ExpandedRow[]>> = {
  empty: await chats.empty.expanded(ALL),
  default: await chats.default.expanded(ALL),
  edge: await chats.edge.expanded(ALL),
}

const scenarios = fc.constantFrom<Scenario>('empty', 'default', 'edge')
const groupings = fc.constantFrom('period', 'agent', 'department', 'channel', 'tag')
const filters = filterQueries('states', 'types', 'agents', 'departments', 'tags')

const ZONES = { '+0000': 0, '-0300': -3, '+0530': 5.5, '-1159': -(11 + 59 / 60), '+1400': 14 }
const FIRST = Date.parse('2025-11-25T00:00:00Z')
const windows = fc
  .record({
    first: fc.integer({ min: 0, max: 100 * 24 * 60 }),
    minutes: fc.integer({ min: 0, max: 20 * 24 * 60 }),
    timezone: fc.constantFrom(...(Object.keys(ZONES) as (keyof typeof ZONES)[])),
  })
  .map(({ first, minutes, timezone }) => {
    const offsetMs = Math.round(ZONES[timezone] * HOUR_MS)
    const from = FIRST + first * 60_000
    const to = from + minutes * 60_000
    const local = (instant: number): string => new Date(instant + offsetMs).toISOString()
    const query = { from: local(from).slice(0, 19), to: local(to).slice(0, 19), timezone }
    return { query, from, to, offsetMs }
  })

describe('a report is a balance', () => {
  test('of every day, whatever the scenario, the filter and the time zone', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, filters, windows, async (scenario, filter, window) => {
        const chat = chats[scenario]
        const { query, from, to, offsetMs } = window
        const rows = rowsOf[scenario].filter((row) => fits(row, filter))

        const report = await chat.report({ ...filter, ...query })
        const [days, total] = [report.slice(0, -1), report.at(-1)]

        for (const [index, day] of days.entries()) {
          const midnight = Date.parse(`${day.title}T00:00:00Z`) - offsetMs
          const span = { from: Math.max(from, midnight), to: Math.min(to + 1, midnight + DAY_MS) }
          expect(day).toMatchObject(balanceOf(rows, span, chat.world.now()))
          expect(day.remainder).toBe(
            day.backlog +
              day.received +
              day.made -
              (day.ended + day.discarded + day.missed + day.expired + givenUp(rows, span)),
          )
          expect(days[index + 1]?.backlog ?? total?.remainder).toBe(day.remainder)
        }
        expect(total).toMatchObject(balanceOf(rows, { from, to: to + 1 }, chat.world.now()))
        expect(total?.backlog).toBe(days[0]?.backlog)
      }),
      { numRuns: 60 },
    )
  })

  test('of every group, whatever the scenario, the filter and the time zone', async () => {
    await fc.assert(
      fc.asyncProperty(
        scenarios,
        groupings.filter((grouping) => grouping !== 'period'),
        filters,
        windows,
        async (scenario, data_type, filter, { query, from, to }) => {
          const chat = chats[scenario]
          const rows = rowsOf[scenario].filter((row) => fits(row, filter))
          const span = { from, to: to + 1 }

          const report = await chat.report({ ...filter, ...query, data_type })

          for (const row of report) {
            const own = rows.filter((one) => isOf(one, data_type, row.title))
            expect(row).toMatchObject(balanceOf(own, span, chat.world.now()))
          }
          // Every interaction that counts is in a row.
          const titles = report.map(({ title }) => title)
          const counted = rows.filter((one) => beginOf(one) < span.to && departureOf(one) >= from)
          const isTitled = (one: ExpandedRow): boolean =>
            titles.slice(0, -1).some((title) => isOf(one, data_type, title))
          expect(counted.filter((one) => !isTitled(one))).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('that carries what is open now over days in the future', async () => {
    const open = rowsOf.default.filter((row) => departureOf(row) === Infinity).length

    const report = await chats.default.report({ from: '2026-03-03', to: '2026-03-05' })

    expect(
      report.map(({ backlog, received, remainder }) => [backlog, received, remainder]),
    ).toEqual(Array.from({ length: 4 }, () => [open, 0, open]))
    expect(open).toBeGreaterThan(10)
  })

  test('whose past days stay as they were when an inactive interaction is closed, but for the word', async () => {
    await using chat = openChat()
    const id = chat.start({ channel: 'WHATSAPP', state: 'EXPIRED' })
    const query: Query = { from: '2026-02-20', to: '2026-03-10' }
    const before = await chat.report(query)

    await chat.sandbox.advance(3 * DAY_MS)
    chat.act('endInteraction', { id })

    const flowsOf = (rows: typeof before): readonly unknown[] =>
      rows.map(({ title, backlog, received, missed, expired, remainder }) => [
        [title, backlog, received, remainder],
        missed + expired,
      ])
    const after = await chat.report(query)
    expect(flowsOf(after)).toEqual(flowsOf(before))
    expect([before.at(-1)?.expired, after.at(-1)?.expired]).toEqual([1, 0])
  })
})

test('with the switch, a row counts what began in its time, and so does its remainder', async () => {
  await using chat = openChat({ scenario: 'default' })
  chat.sandbox.setBehaviour('zenvia-chat', 'reportsByBeginning', true)

  const report = await chat.report({ from: '2026-02-10', to: '2026-03-02 11:59' })

  for (const { title, ...row } of report.slice(0, -1)) {
    const from = Date.parse(`${title}T00:00:00Z`)
    const to = Math.min(from + DAY_MS, Date.parse('2026-03-02T11:59:00.001Z'))
    const own = rowsOf.default.filter((one) => beginOf(one) >= from && beginOf(one) < to)
    const stateCount = (state: string): number => own.filter((one) => one.state === state).length
    expect([title, row]).toEqual([
      title,
      expect.objectContaining({
        backlog: rowsOf.default.filter((one) => beginOf(one) < from && departureOf(one) >= from)
          .length,
        ended: stateCount('ENDED'),
        missed: stateCount('MISSED'),
        expired: stateCount('EXPIRED'),
        not_answered: stateCount('NOT_ANSWER'),
        postponed: stateCount('POSTPONED'),
        remainder: own.filter((one) => departureOf(one) >= to).length,
      }),
    ])
  }
})

/** Counts those that left in the span in one of the two ways that a report has no variable for. */
function givenUp(rows: readonly ExpandedRow[], { from, to }: Span): number {
  return rows.filter((row) => {
    const left = departureOf(row)
    return ['CANCELED', 'UNAVAILABLE'].includes(row.state) && left >= from && left < to
  }).length
}

function fits(row: ExpandedRow, filter: Readonly<Record<string, string>>): boolean {
  const values: Readonly<Record<string, readonly (string | undefined)[]>> = {
    states: [row.state],
    types: [row.type],
    agents: [row.agent?.id],
    departments: [row.department?.id],
    tags: row.tags.map(({ id }) => id),
  }
  return Object.entries(filter).every(([name, list]) =>
    list.split(',').some((wanted) => values[name]?.includes(wanted)),
  )
}

function isOf(row: ExpandedRow, grouping: string, title: string): boolean {
  if (title === 'Total') return true
  if (grouping === 'agent') return (row.agent?.name ?? '') === title
  if (grouping === 'department') return (row.department?.name ?? '') === title
  if (grouping === 'channel') return row.type === title
  return row.tags.length === 0 ? title === '' : row.tags.some(({ name }) => name === title)
}
