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
const PEAK_MEMORY_MB_MAX = 150

export function goalsOf({ ensaio, hono }: BenchFigures): readonly Goal[] {
  const startUpToHono = ensaio.startUpMs / hono.startUpMs
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
    {
      text: `start-up within ${START_UP_TO_HONO_MAX} times bare Hono's`,
      reached: `${startUpToHono.toFixed(1)} times`,
      outcome: outcomeOf(startUpToHono <= START_UP_TO_HONO_MAX),
    },
    memoryGoal(ensaio.peakMemoryBytes),
  ]
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

function outcomeOf(isReached: boolean): Goal['outcome'] {
  return isReached ? 'reached' : 'missed'
}
