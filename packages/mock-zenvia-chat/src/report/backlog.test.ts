import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { afterAll, describe, expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'
import { DAY_MS } from '../time.ts'

// All tests only read, so they share a sandbox.
const chat = openChat({ scenario: 'default' })
afterAll(() => chat[Symbol.asyncDispose]())

const ALL = { from: '2025-11-01', limit: 10_000 } as const

type Row = Schemas['ExpandedRecord']

/** Returns from the expanded history alone whether an interaction could be answered at an instant. */
function isUnfinishedAt(row: Row, instant: number): boolean {
  const begin = Date.parse(row.startTime)
  const isOpen = ['NOT_ANSWER', 'CONNECTING', 'TALKING', 'PENDING', 'POSTPONED'].includes(row.state)
  const end = isOpen ? Infinity : begin + (row.sla_time - row.expired_time) * 1_000
  return begin < instant && end > instant
}

function beganIn(row: Row, from: number, to: number): boolean {
  const begin = Date.parse(row.startTime)
  return begin >= from && begin < to
}

describe('backlog and remainder', () => {
  test.each([
    ['+0000', '2026-02-20', '2026-03-02 11:59'],
    ['-0300', '2026-02-20 06:30', '2026-02-27 18:00'],
    ['+0530', '2026-02-25', '2026-03-05'],
  ])('of each day, in the time zone %s', async (timezone, from, to) => {
    const offsetMs = { '+0000': 0, '-0300': -3, '+0530': 5.5 }[timezone] ?? 0
    const rows = await chat.expanded(ALL)
    const now = chat.world.now()
    const instant = (text: string): number =>
      Date.parse(`${text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T')}:00Z`) -
      offsetMs * 3_600_000

    const report = await chat.report({ from, to, timezone })

    for (const { title, backlog, remainder } of report.slice(0, -1)) {
      const midnight = instant(title)
      const begin = Math.max(midnight, instant(from))
      const end = Math.min(midnight + DAY_MS, instant(to), now)
      const own = rows.filter((row) => beganIn(row, begin, midnight + DAY_MS))
      const left = begin > now ? [] : rows.filter((row) => isUnfinishedAt(row, begin))
      expect([title, backlog]).toEqual([title, left.length])
      expect([title, remainder]).toEqual([
        title,
        own.filter((row) => isUnfinishedAt(row, end)).length,
      ])
    }
    const inWindow = rows.filter((row) => beganIn(row, instant(from), instant(to) + 1))
    const end = Math.min(instant(to), now)
    expect(report.at(-1)).toMatchObject({
      backlog: report[0]?.backlog,
      remainder: inWindow.filter((row) => isUnfinishedAt(row, end)).length,
    })
    expect(report[0]?.backlog).toBeGreaterThan(0)
  })

  test('of a window, by group', async () => {
    const from = Date.parse('2026-02-20T14:00:00Z')
    const left = (await chat.expanded(ALL)).filter((row) => isUnfinishedAt(row, from))

    const report = await chat.report({ from: '2026-02-20 14:00', data_type: 'channel' })

    expect(report.at(-1)?.backlog).toBe(left.length)
    for (const { title, backlog } of report.slice(0, -1)) {
      expect(backlog).toBe(left.filter((row) => row.type === title).length)
    }
  })

  test('are those of the rows that match the filter', async () => {
    const query = { from: '2026-02-20 14:00', data_type: 'department' }

    const whole = (await chat.report(query)).at(-1)?.backlog ?? 0
    const parts = await Promise.all(
      ['7', '8', '9', '10', '11', '12'].map((departments) =>
        chat.report({ ...query, departments }),
      ),
    )

    expect(parts.reduce((sum, rows) => sum + (rows.at(-1)?.backlog ?? 0), 0)).toBe(whole)
  })

  test('are 0 on days in the future', async () => {
    const report = await chat.report({ from: '2026-03-03', to: '2026-03-05' })

    expect(report.map(({ backlog, remainder }) => [backlog, remainder])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })
})
