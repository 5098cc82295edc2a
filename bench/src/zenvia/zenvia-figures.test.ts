import { expect, test } from 'vitest'
import type { LoadName } from '../load/loads.ts'
import type { MeasuredAsk, MeasuredService } from './measured-service.ts'
import { toZenviaFigures } from './zenvia-figures.ts'
import type { ZenviaFigures } from './zenvia-figures.ts'
import { chatGoalsOf, conversionGoalsOf } from './zenvia-goals.ts'
import { renderZenviaPage, renderZenviaText } from './zenvia-report.ts'

const rounds = (speeds: readonly number[]) =>
  speeds.map((requestsPerSecond) => ({
    requests: requestsPerSecond,
    requestsPerSecond,
    p50Ms: 1,
    p99Ms: 5,
    cpuPerRequestUs: null,
  }))

function asked(
  load: LoadName,
  speeds: readonly number[],
  hono: readonly number[] = [],
): MeasuredAsk {
  return {
    ask: { load, title: load, isBesideHono: hono.length > 0 },
    answerBytes: 1_500,
    rounds: rounds(speeds),
    honoRounds: rounds(hono),
  }
}

const service = (
  title: string,
  startUpMs: number,
  asks: readonly MeasuredAsk[],
): MeasuredService => ({
  title,
  starts: [1, 2, 9].map((factor) => ({ startUpMs: startUpMs * factor, peakMemoryBytes: 500e6 })),
  asks,
  peakMemoryBytes: 700e6,
})

/** All goals reached to the limit, none beyond it. */
const figures = toZenviaFigures({
  chat: service('chat', 1_500, [
    asked('chat-page-10000', [50, 5, 60], [100, 10, 100]),
    asked('chat-page-100', [500], [1_000]),
    asked('chat-first', [150]),
    asked('chat-hundredth', [100]),
  ]),
  huge: [{ startUpMs: 9_000, peakMemoryBytes: null }],
  coldWalks: [
    { title: 'history', msPerPage: 2, toBare: 0.25 },
    { title: 'expanded history', msPerPage: 4, toBare: 0.2 },
  ],
  sqlite: {
    rows: 1_000_000,
    history: { oursMs: 1, sqliteMs: 1 },
    report: { oursMs: 2, sqliteMs: 2 },
    firstReport: { oursMs: 3, sqliteMs: 3 },
    ready: { oursMs: 2, sqliteMs: 4 },
  },
  days: [
    { service: 'zenvia-chat', perHour: 10_000, jobs: 5, cpuMs: 1, toBare: 10, healthP99Ms: 50 },
    {
      service: 'zenvia-conversion',
      perHour: 3_600,
      jobs: 5,
      cpuMs: 1,
      toBare: 18,
      healthP99Ms: 50,
    },
  ],
  conversion: service('conversion', 10, [
    asked('conversion-page-1000', [300], [600]),
    asked('conversion-filtered', [100]),
    asked('conversion-rare', [200]),
    asked('conversion-lead', [400], [1_000]),
  ]),
})

const outcomesOf = (some: ZenviaFigures): readonly string[] =>
  [...chatGoalsOf(some), ...conversionGoalsOf(some)].map(({ outcome }) => outcome)

test('compares round with round, and takes the middle one of the starts', () => {
  expect(figures.chat.asks[0]).toMatchObject({ requestsPerSecond: 50, toHono: 0.5 })
  expect(figures.chat.asks[2]).toMatchObject({ toHono: null })
  expect(figures.chat.start).toEqual({ startUpMs: 3_000, peakMemoryBytes: 500e6 })
})

test('says which goals are reached, the limit itself included', () => {
  expect(outcomesOf(figures)).toEqual(Array(18).fill('reached'))
})

test('says which goals are missed, and what could not be measured', () => {
  const { chat, conversion } = figures
  const slower = (asks: typeof chat.asks) =>
    asks.map((ask) => ({
      ...ask,
      requestsPerSecond: /hundredth|rare/.test(ask.load) ? 10 : ask.requestsPerSecond,
      toHono: ask.toHono && ask.toHono - 0.01,
    }))

  const outcomes = outcomesOf({
    ...figures,
    chat: { ...chat, asks: slower(chat.asks), start: { startUpMs: 3_000, peakMemoryBytes: null } },
    coldWalks: figures.coldWalks.map((walk) => ({ ...walk, toBare: walk.toBare - 0.01 })),
    sqlite: {
      ...figures.sqlite,
      history: { oursMs: 1.1, sqliteMs: 1 },
      report: { oursMs: 2.1, sqliteMs: 2 },
      firstReport: { oursMs: 3.1, sqliteMs: 3 },
      ready: { oursMs: 2.1, sqliteMs: 4 },
    },
    days: figures.days.map((day) => ({ ...day, toBare: day.toBare + 0.1, healthP99Ms: 51 })),
    conversion: { ...conversion, asks: slower(conversion.asks) },
  })

  expect(outcomes.filter((outcome) => outcome === 'missed')).toHaveLength(16)
  expect(outcomes.filter((outcome) => outcome === 'not measured')).toHaveLength(1)
})

test.each([renderZenviaText, renderZenviaPage])('shows each figure and each goal', (render) => {
  const text = render(figures)

  expect(text).toContain('chat-page-10000')
  expect(text).toContain('50 %')
  expect(text).toContain('reached: POST /v1/lead/retail at 40 % of bare Hono or more (40 %)')
})
