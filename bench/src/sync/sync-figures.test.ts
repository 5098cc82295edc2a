import { expect, test } from 'vitest'
import type { MeasuredSync, PullRound } from './measured-sync.ts'
import { toSyncFigures } from './sync-figures.ts'
import { syncGoalsOf } from './sync-goals.ts'
import { renderSyncPage, renderSyncText } from './sync-report.ts'

const round = (appMs: number, bareMs: number): PullRound => ({
  app: { rows: 100_000, pages: 100, cpuMs: appMs, wallMs: 2 * appMs, peakMemoryBytes: 249e6 },
  parts: {
    download: { cpuMs: bareMs / 4, wallMs: bareMs },
    insert: { cpuMs: (bareMs * 3) / 4, wallMs: bareMs },
  },
})

/** All goals reached to the limit. */
const measured: MeasuredSync = {
  sqlite: [round(150, 100), round(900, 600), round(30, 100)],
  postgres: [round(200, 100)],
  receivedPerSecond: [1, 2_000, 3_000],
  webhooks: {
    sent: 10_000,
    delivered: 9_990,
    prospects: 2_500,
    wrongBeforeSweep: 250,
    wrong: 0,
    cpuMs: 3_000,
  },
}
const figures = toSyncFigures(measured)

const outcomesOf = (some: MeasuredSync): readonly string[] =>
  syncGoalsOf(toSyncFigures(some)).map(({ outcome }) => outcome)

test('compares each round with its own bare parts, pages and rows together', () => {
  expect(figures.sqlite).toMatchObject({ toBare: 1.5, wallToBare: 1.5, cpuMs: 150 })
  expect(figures.sqlite).toMatchObject({ downloadCpuMs: 25, insertCpuMs: 75 })
})

test('says which goals are reached, the limit itself included', () => {
  expect(outcomesOf(measured)).toEqual(Array(5).fill('reached'))
})

test('says which goals are missed, and what could not be measured', () => {
  const missed = {
    sqlite: measured.sqlite.map(({ app, parts }) => ({
      app: { ...app, cpuMs: app.cpuMs * 1.01, peakMemoryBytes: 250e6 },
      parts,
    })),
    postgres: [round(201, 100)],
    receivedPerSecond: [1_999],
    webhooks: { ...measured.webhooks, wrong: 1 },
  }

  expect(outcomesOf(missed)).toEqual(Array(5).fill('missed'))
  expect(outcomesOf({ ...measured, postgres: [] })[2]).toBe('not measured')
})

test('does not take fewer interactions or webhooks for the goal', () => {
  const [first] = measured.sqlite
  if (first === undefined) throw new Error('There is no round.')
  const fewer = {
    ...measured,
    sqlite: [{ ...first, app: { ...first.app, rows: 99_999 } }],
    webhooks: { ...measured.webhooks, sent: 9_999 },
  }

  expect(outcomesOf(fewer)).toEqual(['missed', 'reached', 'reached', 'reached', 'missed'])
})

test.each([renderSyncText, renderSyncPage])('shows each figure and each goal', (render) => {
  const text = render(figures)

  expect(text).toContain('PostgreSQL')
  expect(text).toContain('1.50 ×')
  expect(text).toContain('reached: 2,000 webhooks/s taken in on SQLite (2000/s)')
})
