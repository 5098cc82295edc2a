import type { Cost } from '@ensaio/test-config/process-cost'
import type { Target } from './system-target.ts'

/** The outcome of an attack. */
export interface Outcome {
  /** Requests, connections or deliveries that were tried. */
  readonly tries: number
  /** The number of tries by how each ended: a status, or the end of a connection. */
  readonly counts: Readonly<Record<string, number>>
  /** The faults that were found, one line each. */
  readonly faults: readonly string[]
  /** The tries that cost most, where each was measured alone. */
  readonly costliest?: readonly MeasuredTry[]
}

/** One try, and its cost to the sandbox. */
export interface MeasuredTry extends Cost {
  readonly what: string
  readonly bytes: number
}

/** Hostile traffic of one kind, bounded in number. */
export interface Attack {
  readonly name: string
  /** The rounds after which nothing new is tried, for what takes minutes. @default there is no end */
  readonly roundsMax?: number
  /** True where a thousand connections arrive in one turn of the event loop, so that no single request holds it. */
  readonly isCrowd?: boolean
  /** True where the sandbox keeps its data in a directory. */
  readonly hasData?: boolean
  /** True where a short run starts a sandbox for it, too: the memory that earlier attacks took would count. */
  readonly isAlone?: boolean
  /** @param rounds how often all of it is tried */
  readonly run: (target: Target, rounds: number) => Promise<Outcome>
}

/** More are not listed: the first show what is wrong. */
const FAULTS_MAX = 20

/** Collects an outcome. */
export interface Tally {
  /** Counts one try. */
  count(what: string | number): void
  fault(text: string): void
  readonly outcome: () => Outcome
}

export function createTally(): Tally {
  const counts: Record<string, number> = {}
  const faults: string[] = []
  let tries = 0
  return {
    count: (what) => {
      tries += 1
      counts[what] = (counts[what] ?? 0) + 1
    },
    fault: (text) => {
      if (faults.length < FAULTS_MAX) faults.push(text)
    },
    outcome: () => ({ tries, counts, faults }),
  }
}
