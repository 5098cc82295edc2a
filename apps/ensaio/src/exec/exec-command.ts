import { once } from 'node:events'
import type { Terminal } from '../cli.ts'
import { parseConfig } from '../config.ts'
import { describeVerdict } from '../commands/describe-verdict.ts'
import type { Environment, Flags } from '../config.ts'
import { SettingsError } from '../errors/settings-error.ts'
import { StartStoppedError } from '../errors/start-stopped-error.ts'
import { growWhile } from '../host/system-heap.ts'
import { runSandbox } from '../run-sandbox.ts'
import { createSandboxControl } from '../sandbox-control.ts'
import { toReport } from '../start-report.ts'
import { toChildEnvironment } from './child-environment.ts'
import { followContractBreaks } from './contract-breaks.ts'
import type { ContractBreak } from './contract-breaks.ts'
import { parseExecOptions } from './exec-options.ts'
import type { ExecFlags } from './exec-options.ts'
import { exitCodeOf, exitCodeOfSignal } from './outcome.ts'
import type { CommandEnd } from './outcome.ts'
import { readExpectations } from './system-read-expectations.ts'
import { runCommand } from './system-run-command.ts'
import { writeReports } from './system-write-reports.ts'

/** The command line of `exec`. */
export interface ExecCall {
  readonly flags: Flags & ExecFlags
  /** Words before `--` that are not flags. */
  readonly strays: readonly string[]
  /** The words behind `--`. */
  readonly command: readonly string[]
}

/** The end of `exec`: the text is for stderr, because stdout is the command's. */
export interface ExecEnd {
  readonly exitCode: number
  readonly text: string
}

type ExecTerminal = Pick<Terminal, 'warn' | 'signals'>

/** Starts a sandbox, runs the command alongside it, and stops the sandbox. @throws SettingsError, FixturesError, PortError */
export async function execCommand(
  call: ExecCall,
  env: Environment,
  terminal: ExecTerminal,
): Promise<ExecEnd> {
  try {
    return await exec(call, env, terminal)
  } catch (error) {
    if (!(error instanceof StartStoppedError)) throw error
    // A script must not take it for the success of the command.
    const exitCode = exitCodeOfSignal(error.signal)
    return { exitCode, text: `${error.message} The command has not run.\n` }
  }
}

async function exec(
  { flags, strays, command }: ExecCall,
  env: Environment,
  { warn, signals }: ExecTerminal,
): Promise<ExecEnd> {
  const signal = signals.hear()
  const options = parseExecOptions(flags, command)
  const { settings, warnings } = parseConfig(flags, env, strays, { portBase: 0 })
  if (settings.cluster !== undefined)
    throw new SettingsError([
      '--store is for ensaio start: exec has a sandbox of its own. Leave it out.',
    ])
  for (const warning of warnings) warn(warning)
  const own = { replaceGlobals: true, makeRecords: growWhile }
  const host = await runSandbox(settings, { ...own, warn, signal })
  try {
    const report = toReport(host)
    const { variables, problems } = await toChildEnvironment(report, options.templates, env)
    if (problems.length > 0) throw new SettingsError(problems)
    const { main } = host.context.directory
    const control = createSandboxControl(host.context, main.name)
    const expected = flags.expect === undefined ? {} : readExpectations(flags.expect, control)
    const breaks = followContractBreaks(main)
    signal.throwIfAborted()
    const end = await runCommand(options, variables, signals)
    // What the command set off is done before it is looked at, unless somebody has waited for long enough.
    if (flags.expect !== undefined) await Promise.race([control.settle(), once(signal, 'abort')])
    const verdict = control.verify(expected)
    const failures = writeReports({ host, options, end, breaks, verdict })
    const lines = [...endLines(end), ...breakLines(breaks), ...failures].map((line) => `${line}\n`)
    return {
      exitCode: exitCodeOf(end, breaks, verdict) || (failures.length > 0 ? 1 : 0),
      text: [...lines, verdict.ok ? '' : describeVerdict(verdict, (_, text) => text)].join(''),
    }
  } finally {
    await host.stop()
  }
}

function endLines(end: CommandEnd): readonly string[] {
  if (end.kind !== 'not run') return []
  return [`Failed to run the command: ${end.why}. Check its name; no shell is used.`]
}

function breakLines(breaks: readonly ContractBreak[]): readonly string[] {
  return breaks.map(
    ({ service, where, error }) =>
      `Failed to keep the contract of ${service} at ${where}: ${error}`,
  )
}
