/** The command line or the environment makes no sense; all that is wrong is listed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code = 'SYNC_CONFIG'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      ['Failed to read the configuration:', ...problems.map((problem) => `  ${problem}.`)].join(
        '\n',
      ),
    )
    this.problems = problems
  }
}
