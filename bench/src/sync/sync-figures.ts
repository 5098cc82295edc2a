import { median } from '../report/median.ts'
import { addCosts } from './cost.ts'
import type { MeasuredSync, PullRound } from './measured-sync.ts'
import type { WebhooksResult } from './webhooks-result.ts'

/** A pull into one database. All are medians of the rounds, but for the peak. */
export interface PullFigures {
  readonly rows: number
  readonly cpuMs: number
  readonly wallMs: number
  readonly downloadCpuMs: number
  readonly insertCpuMs: number
  readonly bareWallMs: number
  /** The app's CPU time in relation to that of its bare parts, round by round. */
  readonly toBare: number
  readonly wallToBare: number
  /** The largest of the rounds. */
  readonly peakMemoryBytes: number
}

export interface SyncFigures {
  readonly sqlite: PullFigures
  /** `null` where there was no server. */
  readonly postgres: PullFigures | null
  readonly receivedPerSecond: number
  readonly webhooks: WebhooksResult
}

export function toSyncFigures(measured: MeasuredSync): SyncFigures {
  const { sqlite, postgres, receivedPerSecond, webhooks } = measured
  return {
    sqlite: toPullFigures(sqlite),
    postgres: postgres.length === 0 ? null : toPullFigures(postgres),
    receivedPerSecond: median(receivedPerSecond),
    webhooks,
  }
}

function toPullFigures(rounds: readonly PullRound[]): PullFigures {
  const of = (value: (round: PullRound) => number): number => median(rounds.map(value))
  const bareOf = ({ parts }: PullRound) => addCosts(parts.download, parts.insert)
  return {
    rows: of(({ app }) => app.rows),
    cpuMs: of(({ app }) => app.cpuMs),
    wallMs: of(({ app }) => app.wallMs),
    downloadCpuMs: of(({ parts }) => parts.download.cpuMs),
    insertCpuMs: of(({ parts }) => parts.insert.cpuMs),
    bareWallMs: of((round) => bareOf(round).wallMs),
    toBare: of((round) => round.app.cpuMs / bareOf(round).cpuMs),
    wallToBare: of((round) => round.app.wallMs / bareOf(round).wallMs),
    peakMemoryBytes: Math.max(...rounds.map(({ app }) => app.peakMemoryBytes)),
  }
}
