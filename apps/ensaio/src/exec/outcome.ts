import { constants } from 'node:os'
import type { Schemas } from '@ensaio/contracts/control'
import { EXIT_CODES } from '../commands/exit-codes.ts'
import type { ContractBreak } from './contract-breaks.ts'

/** The end of a command. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'not run'; readonly why: string; readonly isMissing: boolean }

/** Returns the exit code of `exec`: the command's own, unless it hides that a mock or an expectation failed. */
export function exitCodeOf(
  end: CommandEnd,
  breaks: readonly ContractBreak[],
  { ok }: Pick<Schemas['Verdict'], 'ok'>,
): number {
  switch (end.kind) {
    case 'exited':
      if (end.code !== 0) return end.code
      if (breaks.length > 0) return EXIT_CODES.contract.code
      return ok ? 0 : EXIT_CODES.expectation.code
    case 'killed':
      return exitCodeOfSignal(end.signal)
    case 'not run':
      return end.isMissing ? EXIT_CODES.notFound.code : EXIT_CODES.notExecutable.code
    default:
      return end satisfies never
  }
}

/** Returns the exit code that shells have for the end by a signal. */
export function exitCodeOfSignal(signal: NodeJS.Signals): number {
  return EXIT_CODES.signal.code + constants.signals[signal]
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
