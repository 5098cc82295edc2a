// Running totals of a node: they only rise, whatever becomes of its memberships.
import { DURATION_BOUNDS_MS } from '@ensaio/mock-kit'

export interface NodeTotals {
  /** Sandboxes that it made. */
  created: number
  /** Sandboxes that it took over. */
  taken: number
  /** Appends that came too late: another node had taken the sandbox. */
  leasesLost: number
  membershipsLost: number
  /** Appends that the store has. Several of them share a statement. */
  appends: number
  /** Statements by the class of their duration; the last place is for those beyond all bounds. */
  readonly statements: number[]
  statementsMs: number
  /** Statements that failed, and were tried again. */
  statementsFailed: number
  /** Requests that were handed on to the owner of their sandbox. */
  proxied: number
}

export function createNodeTotals(): NodeTotals {
  return {
    created: 0,
    taken: 0,
    leasesLost: 0,
    membershipsLost: 0,
    appends: 0,
    statements: Array.from({ length: DURATION_BOUNDS_MS.length + 1 }, () => 0),
    statementsMs: 0,
    statementsFailed: 0,
    proxied: 0,
  }
}

/** Counts a statement that the store has carried out. */
export function countStatement(totals: NodeTotals, appends: number, durationMs: number): void {
  const place = DURATION_BOUNDS_MS.findIndex((bound) => durationMs <= bound)
  const at = place === -1 ? DURATION_BOUNDS_MS.length : place
  totals.statements[at] = (totals.statements[at] ?? 0) + 1
  totals.statementsMs += durationMs
  totals.appends += appends
}
