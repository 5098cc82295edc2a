// The commands. They return what is to be printed; main prints it, and hears signals.
import { Command, CommanderError } from 'commander'
import type { Logger } from 'pino'
import { createSync } from './app/create-sync.ts'
import { run } from './app/run.ts'
import { type PullOutcome, type Sync } from './app/sync.ts'
import { systemTiming } from './app/system-timing.ts'
import { ConfigError } from './config/config-error.ts'
import { settings } from './config/setting-table.ts'
import { type Config, type Environment, type Flags, parseConfig } from './config.ts'
import type { Database } from './database/database.ts'
import { DatabaseError } from './database/database-error.ts'
import { openDatabase } from './database/open-database.ts'
import { createProgressDisplay, type Terminal } from './progress.ts'
import { PortError, serveReceivers } from './serve-receivers.ts'
import { resetDatabase } from './status/reset-database.ts'

/** What the process gives to a command. */
export interface Surroundings extends Terminal {
  readonly env: Environment
  /** Aborts when the process is asked to end. */
  readonly signal: AbortSignal
  readonly createLog: (level: string) => Logger
}

/** What a command came to. 1: it could not do its work; 2: the command line makes no sense. */
export interface CliResult {
  readonly exitCode: 0 | 1 | 2
  readonly text: string
}

/** Settings and switches, as commander gives them. */
interface CommandFlags extends Flags {
  readonly yes?: boolean
}

type Action = (
  opened: Opened,
  flags: CommandFlags,
  surroundings: Surroundings,
) => Promise<CliResult>

/** Runs one command. @param words the command line behind the name of the program */
export async function runCli(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<CliResult> {
  const printed: string[] = []
  let result: Promise<CliResult> | undefined
  const program = createProgram({
    print: (text) => printed.push(text),
    act: (action, flags) => {
      result = act(action, flags, surroundings)
    },
  })
  try {
    program.parse(words.length === 0 ? ['help'] : [...words], { from: 'user' })
    return (await result) ?? { exitCode: 0, text: printed.join('') }
  } catch (error) {
    return toResult(error, printed.join(''))
  }
}

interface ProgramOptions {
  readonly print: (text: string) => void
  readonly act: (action: Action, flags: CommandFlags) => void
}

const ACTIONS: Readonly<Record<string, { readonly help: string; readonly action: Action }>> = {
  run: { help: 'read, receive and work until it is stopped', action: runForever },
  pull: { help: 'read one round of everything, and end', action: pullOnce },
  serve: { help: 'only receive webhooks, for another process to work on', action: serveOnly },
  reset: { help: 'delete everything that was read; needs --yes', action: reset },
}

function createProgram({ print, act }: ProgramOptions): Command {
  const program = new Command('sync')
    .description('Keeps Zenvia Chat, Zenvia Conversion and Conversica in step with a database')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .addHelpText('after', `\n${describeVariables()}`)
  for (const [name, { help, action }] of Object.entries(ACTIONS)) {
    const command = program.command(name).description(help)
    for (const [flags = '', words] of listFlags()) command.option(flags, words)
    if (name === 'reset') command.option('--yes', 'really')
    command.action((flags: CommandFlags) => act(action, flags))
  }
  return program
}

/** Flags of all commands, with their help. */
function listFlags(): readonly (readonly string[])[] {
  return Object.values(settings).flatMap(({ flag, help, fallback }) =>
    flag === undefined
      ? []
      : [[`${flag} <value>`, fallback === undefined ? help : `${help} (default: ${fallback})`]],
  )
}

function describeVariables(): string {
  const lines = Object.values(settings).map(({ variable, help }) => `  ${variable}  ${help}`)
  return ['Each flag has a variable, and flags win. Secrets have variables only:', ...lines].join(
    '\n',
  )
}

/** What the commands work with. */
interface Opened {
  readonly config: Config
  readonly database: Database
  readonly sync: Sync
  readonly log: Logger
}

async function act(
  action: Action,
  flags: CommandFlags,
  surroundings: Surroundings,
): Promise<CliResult> {
  const config = parseConfig(toFlags(flags), surroundings.env)
  const log = surroundings.createLog(config.logLevel)
  await using database = await openDatabase({ url: config.databaseUrl })
  await using sync = createSync({ ...config, database, log })
  return await action({ config, database, sync, log }, flags, surroundings)
}

/** commander makes `--chat-url` to `chatUrl`: the name of the setting. */
function toFlags({ yes: _yes, ...flags }: CommandFlags): Flags {
  return flags
}

async function runForever(
  { config, sync, log }: Opened,
  _flags: CommandFlags,
  { signal, print }: Surroundings,
): Promise<CliResult> {
  await using server = await serveReceivers({ ...config, receive: sync.receive })
  const receiverUrl = config.publicUrl ?? server.url
  print(`Receiving on ${server.url}, reading every ${config.everyMs / 1_000} s. Ctrl+C ends it.`)
  const { everyMs } = config
  await run({ sync, timing: systemTiming, log, everyMs, receiverUrl, signal })
  return { exitCode: 0, text: 'Ended; what is left goes on with the next start.\n' }
}

async function serveOnly(
  { config, sync }: Opened,
  _flags: CommandFlags,
  { signal, print }: Surroundings,
): Promise<CliResult> {
  await using server = await serveReceivers({ ...config, receive: sync.receive })
  print(`Receiving on ${server.url}. Ctrl+C ends it.`)
  await untilAborted(signal)
  return { exitCode: 0, text: '' }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

async function pullOnce(
  { sync }: Opened,
  _flags: CommandFlags,
  surroundings: Surroundings,
): Promise<CliResult> {
  const display = createProgressDisplay(surroundings)
  const outcome = await sync.pull({ signal: surroundings.signal, onProgress: display.show })
  display.end()
  const isDone = Object.values(outcome).every(({ status }) => status === 'done')
  return { exitCode: isDone ? 0 : 1, text: describeOutcome(outcome) }
}

function describeOutcome(outcome: PullOutcome): string {
  const lines = Object.entries(outcome).map(([stream, one]) => {
    const why = 'error' in one ? `: ${one.error}` : ''
    return `${stream}: ${one.status}, ${one.rows} rows${why}\n`
  })
  return lines.join('')
}

async function reset({ database }: Opened, { yes }: CommandFlags): Promise<CliResult> {
  if (yes !== true)
    return {
      exitCode: 2,
      text: 'Failed to reset: this deletes all that was read, and all that waits. Repeat it with --yes.\n',
    }
  await resetDatabase(database)
  return { exitCode: 0, text: 'Everything is deleted. The next round reads from the beginning.\n' }
}

function toResult(error: unknown, printed: string): CliResult {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { exitCode: 0, text: printed }
    const why = error.message.replace(/^error: /u, '')
    return { exitCode: 2, text: `Failed to run sync: ${why}. See sync help.\n` }
  }
  if (error instanceof ConfigError) return { exitCode: 2, text: `${error.message}\n` }
  if (error instanceof DatabaseError || error instanceof PortError)
    return { exitCode: 1, text: `${error.message}\n` }
  throw error
}
