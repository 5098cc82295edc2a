import { SpecError } from './spec-error.ts'

/** One thing that is wrong with a spec. */
export interface SpecProblem {
  readonly pointer: string
  readonly message: string
}

/** A spec from which nothing can be generated; lists all problems. */
export class BrokenSpecError extends SpecError {
  override readonly name = 'BrokenSpecError'
  readonly file: string
  readonly problems: readonly SpecProblem[]

  constructor(file: string, problems: readonly SpecProblem[]) {
    const lines = problems.map(({ pointer, message }) => `\n  ${file}${pointer} ${message}`)
    super(
      'SPEC_BROKEN',
      `Failed to generate from ${file}: ${problems.length} problems. Correct them:${lines.join('')}`,
    )
    this.file = file
    this.problems = problems
  }
}
