import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import { answerableUntil } from '../interaction/interaction.ts'
import type { Row } from '../interaction/interaction.ts'
import { ARRIVAL_INDEXES, OUTCOME_INDEXES, WAITING_INDEXES } from './report-variables.ts'
import type { Measures } from './report-variables.ts'
import { createTally } from './tally.ts'

/** The consecutive times of a report, each of which is a row. */
export interface Spans {
  /** Number of times. */
  readonly size: number
  /** Returns which of them the instant belongs to: -1 before the first one, `size` after the last one. */
  indexOf(instant: number): number
}

/** The spans in which something happened to an interaction, by their indexes. */
export interface Passage {
  readonly begun: number
  /** It was finished or became inactive. */
  readonly left: number
  /** It left, or is still open and counts with what it has by now. */
  readonly measured: number
}

/** Returns the passage of a row; `undefined` where it is of no concern, because it left before the report begins. */
export function passageOf(row: Row, spans: Spans, now: number): Passage | undefined {
  const until = answerableUntil(row)
  const left = spans.indexOf(until)
  if (left < 0) return undefined
  return { begun: spans.indexOf(row.created), left, measured: spans.indexOf(Math.min(until, now)) }
}

/**
 * The meaning of a row in a report. `balance`: all that happened in its time, whenever an interaction began. `beginning`: the
 * interactions that began in its time, whatever became of them and whenever.
 */
export type Reading = 'balance' | 'beginning'

/** The interactions of one group over consecutive times. */
export interface Balance {
  add(measures: Measures, passage: Passage): void
  isEmpty(): boolean
  /** Returns a row for each time. */
  toRows(titles: readonly string[]): readonly Schemas['ReportRow'][]
}

export function createBalance(size: number, reading: Reading): Balance {
  const tallies = Array.from({ length: size }, createTally)
  const flows = Array.from({ length: size }, () => ({ begun: 0, left: 0, begunAndLeft: 0 }))
  let [backlog, count] = [0, 0]
  const add: Balance['add'] = (measures, { begun, left, measured }) => {
    count += 1
    if (begun < 0) backlog += 1
    else {
      at(tallies, begun).add(measures, ARRIVAL_INDEXES)
      at(flows, begun).begun += 1
      if (begun === left) at(flows, begun).begunAndLeft += 1
    }
    if (left < size) at(flows, left).left += 1
    const [waiting, counted] =
      reading === 'balance' ? [Math.max(0, begun), measured] : [begun, begun]
    if (left === size && waiting >= 0) at(tallies, waiting).add(measures, WAITING_INDEXES)
    if (counted >= 0 && counted < size) at(tallies, counted).add(measures, OUTCOME_INDEXES)
  }
  return {
    add,
    isEmpty: () => count === 0,
    toRows: (titles) => {
      let open = backlog
      return tallies.map((tally, index) => {
        const { begun, left, begunAndLeft } = at(flows, index)
        const before = open
        open += begun - left
        if (reading === 'balance' && index > 0) {
          tally.addCounts(at(tallies, index - 1), WAITING_INDEXES)
        }
        const remainder = reading === 'balance' ? open : begun - begunAndLeft
        return tally.toRow({ title: at(titles, index), backlog: before, remainder })
      })
    },
  }
}
