import type { Paint } from '../start-report.ts'
import type { TrafficReport } from './check-traffic.ts'
import { describeDrift, describePlace } from './describe-drift.ts'
import type { Drift, DriftLevel } from './drift.ts'

const COLOURS = { error: 'red', warning: 'yellow', note: 'dim' } as const

/** Notes are many: without --json they are counted, unless there are few. */
const NOTES_SHOWN_MAX = 10

/** Writes the report for people. */
export function renderReport(report: TrafficReport, paint: Paint): string {
  const { operations, foreign, drifts } = report
  const calls = operations.reduce((sum, { count }) => sum + count, 0)
  const services = [...new Set(operations.map(({ service }) => service))].join(', ')
  const of = (level: DriftLevel): readonly Drift[] => drifts.filter((one) => one.level === level)
  const notes = of('note')
  const shown = [...of('error'), ...of('warning'), ...(notes.length > NOTES_SHOWN_MAX ? [] : notes)]
  const lines = [
    calls === 0
      ? 'Checked no calls: none is of a known service. Name its address with --map.'
      : `Checked ${plural(calls, 'call')} of ${plural(operations.length, 'operation')}: ${services}.`,
    ...(foreign === 0 ? [] : [`Passed over ${plural(foreign, 'call')} of other hosts.`]),
    ...shown.flatMap((drift) => ['', ...renderDrift(drift, paint)]),
    '',
    `${plural(of('error').length, 'error')}, ${plural(of('warning').length, 'warning')}, ${plural(notes.length, 'documented field')} never seen${notes.length > NOTES_SHOWN_MAX ? ' (--json lists them)' : ''}.`,
  ]
  return `${lines.join('\n')}\n`
}

function renderDrift(drift: Drift, paint: Paint): readonly string[] {
  const { level, spec, count, firstSeen } = drift
  const seen =
    firstSeen === ''
      ? ''
      : ` ${count === 1 ? 'Seen' : `Seen ${count} times, first`} in ${firstSeen}.`
  return [
    `${paint(COLOURS[level], level)} ${describeDrift(drift)}.`,
    `  ${describePlace(spec)}${seen === '' ? '' : `\n  ${seen.trim()}`}`,
  ]
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
