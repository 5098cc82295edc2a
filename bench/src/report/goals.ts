import { FOLLOWERS } from '../measure/measure-followers.ts'
import type { BenchFigures } from './figures.ts'

/** One thing that the sandbox is to reach, and what came of it. */
export interface Goal {
  readonly text: string
  readonly reached: string
  readonly outcome: 'reached' | 'missed' | 'not measured'
}

const TO_HONO_MIN = 0.45
const TO_PRISM_MIN = 5
const START_UP_TO_HONO_MAX = 2.5
const FOLLOWERS_SHARE_MAX = 0.1
const PACKED_START_UP_MAX = { one: 2, all: 3 } as const
const PEAK_MEMORY_MB_MAX = 150

export function goalsOf(figures: BenchFigures): readonly Goal[] {
  const { ensaio, hono, followersShare, packedStartUpMs } = figures
  return [
    measuredGoal(
      `a validated, stateful POST at ${TO_HONO_MIN * 100} % of bare Hono or more`,
      `${(ensaio.toHono * 100).toFixed(0)} %`,
      ensaio.toHono >= TO_HONO_MIN,
    ),
    measuredGoal(
      `${TO_PRISM_MIN} times Prism or more`,
      `${ensaio.toPrism.toFixed(1)} times`,
      ensaio.toPrism >= TO_PRISM_MIN,
    ),
    startUpGoal('start-up', ensaio.startUpMs / hono.startUpMs, START_UP_TO_HONO_MAX),
    startUpGoal(
      'start-up as installed, one service',
      packedStartUpMs.one / hono.startUpMs,
      PACKED_START_UP_MAX.one,
    ),
    startUpGoal(
      'start-up as installed, all services',
      packedStartUpMs.all / hono.startUpMs,
      PACKED_START_UP_MAX.all,
    ),
    memoryGoal(ensaio.peakMemoryBytes),
    followersGoal(followersShare),
  ]
}

function startUpGoal(what: string, toHono: number, most: number): Goal {
  const text = `${what}, within ${most} times bare Hono's`
  return measuredGoal(text, `${toHono.toFixed(1)} times`, toHono <= most)
}

function memoryGoal(peakBytes: number | null): Goal {
  const text = `peak memory under ${PEAK_MEMORY_MB_MAX} MB, the journal on`
  if (peakBytes === null) return { text, reached: 'n/a', outcome: 'not measured' }
  const peakMb = peakBytes / 1e6
  return measuredGoal(text, `${peakMb.toFixed(0)} MB`, peakMb < PEAK_MEMORY_MB_MAX)
}

function followersGoal(share: number | null): Goal {
  const text = `${FOLLOWERS} followers of the journal cost ${FOLLOWERS_SHARE_MAX * 100} % of CPU time or less`
  if (share === null) return { text, reached: 'n/a', outcome: 'not measured' }
  return measuredGoal(text, `${(share * 100).toFixed(0)} %`, share <= FOLLOWERS_SHARE_MAX)
}

/** Makes a goal that was measured. */
export function measuredGoal(text: string, reached: string, isReached: boolean): Goal {
  return { text, reached, outcome: isReached ? 'reached' : 'missed' }
}
