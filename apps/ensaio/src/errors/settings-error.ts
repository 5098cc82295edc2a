import { EnsaioError } from './ensaio-error.ts'

/** The sandbox was to start with settings that make no sense. All that is wrong is listed at once. */
export class SettingsError extends EnsaioError {
  override readonly name = 'SettingsError'
  readonly code = 'SETTINGS_REFUSED'
  /** One sentence or two for each: what is wrong with which value, and what to give instead. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `\n  - ${problem}`).join('')
    super(`Failed to start the sandbox: ${countOf(problems.length)} to mend.${list}`)
    this.problems = problems
  }
}

function countOf(problems: number): string {
  return problems === 1 ? 'there is one setting' : `there are ${problems} settings`
}
