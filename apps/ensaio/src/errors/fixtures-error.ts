import { EnsaioError } from './ensaio-error.ts'

/** A fixtures file does not fit. The message lists all mistakes, each with its line. */
export class FixturesError extends EnsaioError {
  override readonly name = 'FixturesError'
  readonly code = 'FIXTURES_REFUSED'
  readonly problems: readonly string[]

  constructor(file: string, problems: readonly string[]) {
    const list = problems.map((problem) => `\n  - ${problem}`).join('')
    super(`Failed to load the fixtures of ${file}: they do not fit. Fix them and retry.${list}`)
    this.problems = problems
  }
}
