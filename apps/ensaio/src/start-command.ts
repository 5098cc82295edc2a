// The command line of `start`.
import { systemTimers } from '@ensaio/mock-kit'
import { Option } from 'commander'
import type { Command } from 'commander'
import { UsageError } from './commands/command.ts'
import type { CliProcess, RunCall } from './commands/command.ts'
import { describeExitCodes } from './commands/exit-codes.ts'
import type { CliResult } from './cli.ts'
import { parseConfig, START_FLAGS } from './config.ts'
import type { Environment, Flags } from './config.ts'
import { START_HELP } from './help.ts'
import type { Host } from './host/host.ts'
import { growWhile } from './host/system-heap.ts'
import { runSandbox } from './run-sandbox.ts'
import { tellOfStart } from './start-notice.ts'
import { announce, toPageUrl, toReport } from './start-report.ts'
import type { StartReport } from './start-report.ts'

/** The flags of `start`, as commander parsed them. */
interface StartFlags extends Flags {
  /** A fixtures file that is loaded again whenever it changes. */
  readonly watch?: string
  /** A file that takes the variables which `exec` would set. Node itself would take `--env-file`. */
  readonly writeEnv?: string
}

export function addStartCommand(program: Command, onCall: (call: RunCall) => void): void {
  addSandboxCommand(program, 'start', 'run the sandbox until it is stopped')
    .option('--open', 'open the dashboard in the browser')
    .option('--watch <file>', 'like --fixtures, and load the file again whenever it changes')
    .option(
      '--write-env <file>',
      'append the environment variables for programs that use the sandbox',
    )
    .option('--json', 'print one line of JSON for machines')
    .addHelpText('after', `${START_HELP}\n\n${describeExitCodes()}`)
    .action((flags: StartFlags, { args }: Command) =>
      onCall((process) => start(flags, args, process)),
    )
}

/** Adds a command that starts a sandbox. */
export function addSandboxCommand(program: Command, name: string, description: string): Command {
  const command = program
    .command(name)
    .description(description)
    // parseConfig reports unknown flags together with everything else that is wrong.
    .allowUnknownOption()
    .allowExcessArguments()
  for (const { flag, value, help, preset } of Object.values(START_FLAGS)) {
    if (preset === undefined) command.option(`${flag} <${value}>`, help)
    else command.addOption(new Option(`${flag} [${value}]`, help).preset(preset))
  }
  return command
}

async function start(
  { watch, writeEnv, ...flags }: StartFlags,
  strays: readonly string[],
  { env, terminal: { paint, warn, progress, signals } }: CliProcess,
): Promise<CliResult> {
  if (watch !== undefined && flags.fixtures !== undefined)
    throw new UsageError('--watch and --fixtures name a file each. Give one of them.')
  const watched = watch === undefined ? flags : { ...flags, fixtures: watch }
  const { settings, json, warnings } = parseConfig(watched, env, strays)
  const { cluster } = settings
  if (watch !== undefined && cluster !== undefined)
    throw new UsageError(
      '--watch and --store do not go together: another node may own main. Give --fixtures, or load the file by ensaio fixtures.',
    )
  const named = flags.scenario ?? (env['ENSAIO_SCENARIO'] || undefined)
  const endNotice = tellOfStart(named, progress, systemTimers)
  const own = { replaceGlobals: true, makeRecords: growWhile }
  const signal = signals.hear()
  const host = await runSandbox(settings, { ...own, warn, signal }).finally(endNotice)
  try {
    if (watch !== undefined) {
      const { watchFixtures } = await import('./fixtures/system-watch-fixtures.ts')
      const tell = (text: string): void => progress.write(`${text}\n`)
      watchFixtures(watch, host.context.directory, { tell, warn })
    }
    const report = cluster === undefined ? toReport(host) : await toNodeReport(host, signal)
    if (writeEnv !== undefined) await writeVariables(writeEnv, host, env)
    const node = await describedNode(report)
    const text = json ? `${JSON.stringify(report)}\n` : announce(report, paint, node)
    const isLight = settings.services.every((entry) => entry.isLight)
    const opened = flags.open === true ? { pageUrl: toPageUrl(report) } : {}
    signal.throwIfAborted()
    return { kind: 'started', text, warnings, isLight, host, ...opened }
  } catch (error) {
    await host.stop()
    throw error
  }
}

/** Returns the report of a node: main may be another one's. */
async function toNodeReport(host: Host, signal: AbortSignal): Promise<StartReport> {
  const cluster = await host.context.cluster?.describe()
  const report = { ...toReport(host), ...(cluster && { cluster }) }
  const { control, controlToken = '' } = report
  const headers = { authorization: `Bearer ${controlToken}` }
  const answer = await fetch(`${control}/sandboxes/main`, { headers, signal })
  if (!answer.ok) return report // nobody owns it at the moment
  return { ...report, sandbox: (await answer.json()) as StartReport['sandbox'] } // the node's own answer
}

async function describedNode({ cluster }: StartReport): Promise<string | undefined> {
  if (cluster === undefined) return undefined
  const { describeNode } = await import('./commands/describe-node.ts')
  return describeNode(cluster, cluster.node)
}

/** @throws UsageError when they cannot be written; then nothing runs */
async function writeVariables(file: string, host: Host, env: Environment): Promise<void> {
  const { toChildEnvironment } = await import('./exec/child-environment.ts')
  const { appendCredentials } = await import('./commands/system-read-input.ts')
  const report = toReport(host)
  const caFile =
    report.caFile && (await import('./tls/system-authority-file.ts')).copyToStay(report.caFile)
  const { variables } = await toChildEnvironment({ ...report, ...(caFile && { caFile }) }, [], env)
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  await appendCredentials(file, lines.join(''))
}
