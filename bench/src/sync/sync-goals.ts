import { measuredGoal } from '../report/goals.ts'
import type { Goal } from '../report/goals.ts'
import type { PullFigures, SyncFigures } from './sync-figures.ts'

const ROWS_MIN = 100_000
const SQLITE_TO_BARE_MAX = 1.5
const POSTGRES_TO_BARE_MAX = 2
const PEAK_MEMORY_MB_MAX = 250
const RECEIVED_PER_SECOND_MIN = 2_000
const WEBHOOKS_MIN = 10_000

export function syncGoalsOf(figures: SyncFigures): readonly Goal[] {
  const { sqlite, postgres, receivedPerSecond, webhooks } = figures
  const peakMb = sqlite.peakMemoryBytes / 1e6
  return [
    pullGoal('SQLite', sqlite, SQLITE_TO_BARE_MAX),
    measuredGoal(
      `in less than ${PEAK_MEMORY_MB_MAX} MB`,
      `${peakMb.toFixed(0)} MB`,
      peakMb < PEAK_MEMORY_MB_MAX,
    ),
    pullGoal('PostgreSQL', postgres, POSTGRES_TO_BARE_MAX),
    measuredGoal(
      `${RECEIVED_PER_SECOND_MIN.toLocaleString('en')} webhooks/s taken in on SQLite`,
      `${receivedPerSecond.toFixed(0)}/s`,
      receivedPerSecond >= RECEIVED_PER_SECOND_MIN,
    ),
    measuredGoal(
      `${WEBHOOKS_MIN.toLocaleString('en')} webhooks, dropped, doubled and reordered, end in the right state`,
      `${webhooks.wrong} of ${webhooks.prospects} prospects wrong`,
      webhooks.wrong === 0 && webhooks.prospects > 0 && webhooks.sent >= WEBHOOKS_MIN,
    ),
  ]
}

function pullGoal(database: string, pull: PullFigures | null, max: number): Goal {
  const text = `${ROWS_MIN.toLocaleString('en')} interactions into ${database} within ${max} times the CPU time of the bare parts`
  if (pull === null) return { text, reached: 'n/a', outcome: 'not measured' }
  return measuredGoal(
    text,
    `${pull.toBare.toFixed(2)} times`,
    pull.toBare <= max && pull.rows >= ROWS_MIN,
  )
}
