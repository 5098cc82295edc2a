import { EnsaioError } from './ensaio-error.ts'

/** A command was called with options that are not valid. The message lists all problems. */
export class OptionsError extends EnsaioError {
  override readonly name = 'OptionsError'
  readonly code = 'OPTIONS_REFUSED'
  /** Each names the option, its value, and what to give instead. */
  readonly problems: readonly string[]

  constructor(command: string, problems: readonly string[]) {
    const list = problems.map((problem) => `\n  - ${problem}`).join('')
    const count = problems.length === 1 ? 'is one option' : `are ${problems.length} options`
    super(`Failed to run ensaio ${command}: there ${count} to fix.${list}`)
    this.problems = problems
  }
}
