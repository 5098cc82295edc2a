/** The exit codes of every command. Help, documentation and code take them from here. */
export const EXIT_CODES = {
  done: { code: 0, meaning: 'done; for `start`, stopped by SIGINT or SIGTERM' },
  failed: { code: 1, meaning: 'the command failed, or `doctor` found a problem' },
  usage: { code: 2, meaning: 'the command line is not valid' },
  contract: {
    code: 3,
    meaning:
      '`exec`: the command succeeded, but a mock broke its contract; `check`: calls and specs differ',
  },
  expectation: { code: 4, meaning: '`verify`, `exec --expect`: an expectation was not met' },
  unreachable: { code: 5, meaning: 'no sandbox answers at the address of the control plane' },
  notExecutable: { code: 126, meaning: '`exec`: the command could not be run' },
  notFound: { code: 127, meaning: '`exec`: the command was not found' },
  signal: {
    code: 128,
    meaning:
      '`exec`: plus the number of the signal that ended the command, or the start of the sandbox before it',
  },
} as const satisfies Readonly<Record<string, { readonly code: number; readonly meaning: string }>>

/** Lists the codes for the help. */
export function describeExitCodes(): string {
  const lines = Object.values(EXIT_CODES).map(
    ({ code, meaning }) => `  ${String(code).padEnd(5)}${meaning.replaceAll('`', '')}`,
  )
  return `Exit codes:\n${lines.join('\n')}`
}
