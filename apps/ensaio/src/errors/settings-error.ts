import { EnsaioError } from './ensaio-error.ts'

/** The sandbox was started with settings that are not valid. The message lists all problems. */
export class SettingsError extends EnsaioError {
  override readonly name = 'SettingsError'
  readonly code = 'SETTINGS_REFUSED'
  /** Each names the setting, its value, and what to give instead. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `\n  - ${problem}`).join('')
    super(`Failed to start the sandbox: ${countOf(problems.length)} to fix.${list}`)
    this.problems = problems
  }
}

function countOf(problems: number): string {
  return problems === 1 ? 'there is one setting' : `there are ${problems} settings`
}
