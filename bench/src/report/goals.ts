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
    {
      text: `a validated, stateful POST at ${TO_HONO_MIN * 100} % of bare Hono or more`,
      reached: `${(ensaio.toHono * 100).toFixed(0)} %`,
      outcome: outcomeOf(ensaio.toHono >= TO_HONO_MIN),
    },
    {
      text: `${TO_PRISM_MIN} times Prism or more`,
      reached: `${ensaio.toPrism.toFixed(1)} times`,
      outcome: outcomeOf(ensaio.toPrism >= TO_PRISM_MIN),
    },
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
  return {
    text: `${what}, within ${most} times bare Hono's`,
    reached: `${toHono.toFixed(1)} times`,
    outcome: outcomeOf(toHono <= most),
  }
}

function memoryGoal(peakBytes: number | null): Goal {
  const text = `peak memory under ${PEAK_MEMORY_MB_MAX} MB, the journal on`
  if (peakBytes === null) return { text, reached: 'n/a', outcome: 'not measured' }
  const peakMb = peakBytes / 1e6
  return {
    text,
    reached: `${peakMb.toFixed(0)} MB`,
    outcome: outcomeOf(peakMb < PEAK_MEMORY_MB_MAX),
  }
}

function followersGoal(share: number | null): Goal {
  const text = `${FOLLOWERS} followers of the journal cost ${FOLLOWERS_SHARE_MAX * 100} % of CPU time or less`
  if (share === null) return { text, reached: 'n/a', outcome: 'not measured' }
  return {
    text,
    reached: `${(share * 100).toFixed(0)} %`,
    outcome: outcomeOf(share <= FOLLOWERS_SHARE_MAX),
  }
}

function outcomeOf(isReached: boolean): Goal['outcome'] {
  return isReached ? 'reached' : 'missed'
}
