import { constants } from 'node:os'
import type { ContractBreak } from './contract-breaks.ts'

/** The end of a command. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'not run'; readonly why: string; readonly isMissing: boolean }

/** The exit code of `exec` where the command succeeded and a mock did not. */
const BROKE_CONTRACT = 3

/** Those of shells. */
const NOT_EXECUTABLE = 126
const NOT_FOUND = 127
const SIGNAL_BASE = 128

/** Returns the exit code of `exec`: the command's own, unless it hides that a mock broke its contract. */
export function exitCodeOf(end: CommandEnd, breaks: readonly ContractBreak[]): number {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 && breaks.length > 0 ? BROKE_CONTRACT : end.code
    case 'killed':
      return SIGNAL_BASE + constants.signals[end.signal]
    case 'not run':
      return end.isMissing ? NOT_FOUND : NOT_EXECUTABLE
    default:
      return end satisfies never
  }
}

/** Describes an end as a sentence without its dot. */
export function describeEnd(end: CommandEnd): string {
  switch (end.kind) {
    case 'exited':
      return `the command ended with ${end.code}`
    case 'killed':
      return `the command was ended by ${end.signal}`
    case 'not run':
      return `the command did not run: ${end.why}`
    default:
      return end satisfies never
  }
}
