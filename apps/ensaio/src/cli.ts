// The commands. They return text; main prints it.
import { Command, CommanderError } from 'commander'
import type { CheckFlags } from './check/check-options.ts'
import { parseConfig, START_FLAGS } from './config.ts'
import type { Environment, Flags } from './config.ts'
import { execCommand } from './exec/exec-command.ts'
import type { ExecCall, ExecEnd } from './exec/exec-command.ts'
import { REPORT_KINDS } from './exec/exec-options.ts'
import type { ExecFlags } from './exec/exec-options.ts'
import { EnsaioError } from './errors/ensaio-error.ts'
import { OptionsError } from './errors/options-error.ts'
import { SettingsError } from './errors/settings-error.ts'
import { didYouMean, MockKitError } from '@ensaio/mock-kit'
import { CHECK_HELP, EXEC_HELP, START_HELP } from './help.ts'
import type { Host } from './host/host.ts'
import { runSandbox } from './run-sandbox.ts'
import { SERVICES } from './services.ts'
import { announce, toPageUrl, toReport } from './start-report.ts'
import type { Paint } from './start-report.ts'
import { VERSION } from './version.ts'

/** The result of a command. Exit code 1: the sandbox could not start; 2: the command line is not valid. */
export type CliResult =
  | ({ readonly kind: 'executed' } & ExecEnd)
  /** A command that reports and ends: its text is for stdout. */
  | { readonly kind: 'reported'; readonly text: string; readonly exitCode: number }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string; readonly exitCode: 1 | 2 }
  | {
      readonly kind: 'started'
      readonly text: string
      readonly warnings: readonly string[]
      /** True where all services that run are light. */
      readonly isLight: boolean
      readonly host: Host
      /** The address to open in a browser; absent where nobody asked for it. */
      readonly pageUrl?: string
    }

const COMMANDS = ['start', 'exec', 'check', 'help'] as const

/** The terminal that a command is run from. */
export interface Terminal {
  readonly paint: Paint
  /** Prints a warning while the sandbox runs. */
  readonly warn: (text: string) => void
}

/** @param words the command line after the name of the program */
export async function runCli(
  words: readonly string[],
  env: Environment,
  terminal: Terminal,
): Promise<CliResult> {
  const printed: string[] = []
  let started: Promise<CliResult> | undefined
  // What stands behind it belongs to somebody else.
  const end = words[0] === 'exec' && words.includes('--') ? words.indexOf('--') : words.length
  const program = createProgram({
    print: (text) => printed.push(text),
    start: (flags, strays) => {
      started = start(flags, env, strays, terminal)
    },
    exec: (flags, strays) => {
      started = exec({ flags, strays, command: words.slice(end + 1) }, env, terminal)
    },
    check: (flags, strays) => {
      started = check(flags, strays, terminal)
    },
  })
  try {
    checkCommand(words[0] === 'help' ? words.slice(1) : words)
    program.parse(words.length === 0 ? ['help'] : words.slice(0, end), { from: 'user' })
    return (await started) ?? { kind: 'done', text: printed.join('') }
  } catch (error) {
    return toResult(error, printed.join(''))
  }
}

async function start(
  flags: Flags,
  env: Environment,
  strays: readonly string[],
  { paint, warn }: Terminal,
): Promise<CliResult> {
  const { settings, json, warnings } = parseConfig(flags, env, strays)
  const host = await runSandbox(settings, { replaceGlobals: true, warn })
  const report = toReport(host)
  const text = json ? `${JSON.stringify(report)}\n` : announce(report, paint)
  const isLight = settings.services.every((entry) => entry.isLight)
  const opened = flags.open === true ? { pageUrl: toPageUrl(report) } : {}
  return { kind: 'started', text, warnings, isLight, host, ...opened }
}

async function exec(call: ExecCall, env: Environment, { warn }: Terminal): Promise<CliResult> {
  return { kind: 'executed', ...(await execCommand(call, env, warn)) }
}

async function check(
  flags: CheckFlags,
  strays: readonly string[],
  { paint }: Terminal,
): Promise<CliResult> {
  const { checkCommand } = await import('./check/check-command.ts')
  return { kind: 'reported', ...(await checkCommand(flags, strays, paint)) }
}

interface ProgramOptions {
  readonly print: (text: string) => void
  readonly start: (flags: Flags, strays: readonly string[]) => void
  readonly exec: (flags: Flags & ExecFlags, strays: readonly string[]) => void
  readonly check: (flags: CheckFlags, strays: readonly string[]) => void
}

function createProgram({ print, start, exec, check }: ProgramOptions): Command {
  const program = new Command('ensaio')
    .description(
      `Offline sandbox for SaaS APIs: ${SERVICES.map(({ service }) => service).join(', ')}`,
    )
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
  addCommand(program, 'start', 'run the sandbox until it is stopped')
    .option('--open', 'open the dashboard in the browser')
    .option('--json', 'print one line of JSON for machines')
    .addHelpText('after', START_HELP)
    .action((flags: Flags, { args }: Command) => start(flags, args))
  const command = addCommand(program, 'exec', 'run a command beside a sandbox on free ports')
    .usage('[options] -- <command> [arguments]')
    .option(
      '--env <name=value>',
      'a variable of your own, such as API_URL={conversica.url}',
      append,
    )
    .addHelpText('after', EXEC_HELP)
    .action((flags: Flags & ExecFlags, { args }: Command) => exec(flags, args))
  for (const kind of REPORT_KINDS) {
    command.option(`--${kind} <file>`, `write the ${kind} to the file when the command has ended`)
  }
  addCheck(program, check)
  return program
}

function addCheck(program: Command, check: ProgramOptions['check']): void {
  program
    .command('check')
    .description('check recorded calls against the specs')
    .option('--har <file>', 'a HAR file; may be given several times', append)
    .option('--journal <file>', 'a journal that ensaio exec wrote', append)
    .option('--map <url=service>', 'the service behind an address', append)
    .option('--receiver <url=service>', 'an address that takes the webhooks of a service', append)
    .option('--port-base <port>', "the control plane's port; the services' follow")
    .option('--json', 'print the report as JSON')
    .option('--junit <file>', 'write the report as JUnit XML')
    .option('--sarif <file>', 'write the report as SARIF, for code scanning')
    .option('--strict', 'fail where the caller goes beyond the specs as well')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', CHECK_HELP)
    .action((flags: CheckFlags, { args }: Command) => check(flags, args))
}

/** Adds a command that starts a sandbox. */
function addCommand(program: Command, name: string, description: string): Command {
  const command = program
    .command(name)
    .description(description)
    // parseConfig reports unknown flags together with everything else that is wrong.
    .allowUnknownOption()
    .allowExcessArguments()
  for (const { flag, value, help } of Object.values(START_FLAGS)) {
    command.option(`${flag} <${value}>`, help)
  }
  return command
}

const append = (one: string, others: readonly string[] = []): readonly string[] => [...others, one]

function checkCommand([word]: readonly string[]): void {
  if (word === undefined || word.startsWith('-')) return
  if ((COMMANDS as readonly string[]).includes(word)) return
  throw new CommanderError(
    2,
    'ensaio.unknownCommand',
    `Failed to run ensaio: there is no command ${word}. ${didYouMean(word, COMMANDS)}`,
  )
}

function toResult(error: unknown, printed: string): CliResult {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { kind: 'done', text: printed }
    const why = error.message.replace(/^error: /, '')
    const text = why.startsWith('Failed') ? why : `Failed to run ensaio: ${why}. See ensaio help.`
    return { kind: 'failed', text: `${text}\n`, exitCode: 2 }
  }
  if (error instanceof EnsaioError || error instanceof MockKitError) {
    const exitCode = error instanceof SettingsError || error instanceof OptionsError ? 2 : 1
    return { kind: 'failed', text: `${error.message}\n`, exitCode }
  }
  throw error
}
