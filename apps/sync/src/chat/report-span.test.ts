import { expect, test } from 'vitest'
import { type ReportNeed, toReportSpans } from './report-span.ts'

const at = (text: string): number => Date.parse(`${text}Z`)
const need: ReportNeed = {
  fromMs: at('2026-01-15T10:00:00'),
  nowMs: at('2026-03-10T12:00:00'),
  lookbackMs: 2 * 86_400_000,
  unfinishedBeforeMs: at('2026-03-09T08:00:00'),
  unfinishedMs: undefined,
}

test.each<[string, Partial<ReportNeed>, readonly string[]]>([
  [
    'everything the first time, in portions',
    { unfinishedBeforeMs: undefined },
    ['2026-01-15 2026-02-14', '2026-02-15 2026-03-10'],
  ],
  ['the lookback', {}, ['2026-03-08 2026-03-10']],
  [
    'from a day that has unfinished interactions',
    { unfinishedMs: at('2026-03-01T23:59:59') },
    ['2026-03-01 2026-03-10'],
  ],
  [
    'once more from a day whose interactions have ended since',
    { unfinishedBeforeMs: at('2026-02-20T00:00:00') },
    ['2026-02-20 2026-03-10'],
  ],
  [
    'nothing before the beginning',
    { unfinishedMs: at('2025-12-01T00:00:00') },
    ['2026-01-15 2026-02-14', '2026-02-15 2026-03-10'],
  ],
])('reads %s', (_, change, expected) => {
  const spans = toReportSpans({ ...need, ...change })

  expect(
    spans.map(({ startMs, endMs }) =>
      [startMs, endMs].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(' '),
    ),
  ).toEqual(expected)
  for (const { startMs, endMs } of spans) {
    expect(new Date(startMs).toISOString()).toContain('T00:00:00.000Z')
    expect(new Date(endMs).toISOString()).toContain('T23:59:59.000Z')
  }
})
