// The commands. They return text; main prints it.
import { Command, CommanderError } from 'commander'
import { addCommand, checkSubcommand } from './commands/add-command.ts'
import { COMMANDS } from './commands/command-table.ts'
import { UsageError } from './commands/command.ts'
import type { CommandContext, RunCall } from './commands/command.ts'
import { describeExitCodes, EXIT_CODES } from './commands/exit-codes.ts'
import { EnsaioError } from './errors/ensaio-error.ts'
import { OptionsError } from './errors/options-error.ts'
import { SettingsError } from './errors/settings-error.ts'
import { StartStoppedError } from './errors/start-stopped-error.ts'
import type { ExecEnd } from './exec/exec-command.ts'
import type { Host } from './host/host.ts'
import { SERVICES } from './services.ts'
import type { Paint } from './start-report.ts'
import type { StopSignals } from './system-stop-signals.ts'
import { VERSION } from './version.ts'

/** The result of a command; the exit codes are those of `EXIT_CODES`. */
export type CliResult =
  | ({ readonly kind: 'executed' } & ExecEnd)
  | { readonly kind: 'done'; readonly text: string; readonly exitCode: number }
  | { readonly kind: 'failed'; readonly text: string; readonly exitCode: number }
  | {
      readonly kind: 'started'
      readonly text: string
      readonly warnings: readonly string[]
      /** True where all services that run are light. */
      readonly isLight: boolean
      readonly host: Host
      /** The address to open in a browser; absent where that was not asked for. */
      readonly pageUrl?: string
    }

/** The terminal that a command is run from. */
export interface Terminal extends Pick<CommandContext, 'print' | 'progress' | 'surroundings'> {
  readonly paint: Paint
  /** Prints a warning while the sandbox runs. */
  readonly warn: (text: string) => void
  readonly signals: StopSignals
}

/** The commands behind which, after `--`, are words of somebody else. */
const TAKES_REST: ReadonlySet<string> = new Set(['exec', 'complete'])

/** @param words the command line after the name of the program */
export async function runCli(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<CliResult> {
  const printed: string[] = []
  let run: RunCall | undefined
  // What stands behind it belongs to somebody else.
  const end =
    TAKES_REST.has(words[0] ?? '') && words.includes('--') ? words.indexOf('--') : words.length
  try {
    const [word, subword] = words[0] === 'help' ? words.slice(1) : words
    const program = await createProgram(word, subword, {
      print: (text) => printed.push(text),
      onCall: (call) => {
        run = call
      },
    })
    program.parse(words.length === 0 ? ['help'] : words.slice(0, end), { from: 'user' })
    if (run === undefined) return { kind: 'done', text: printed.join(''), exitCode: 0 }
    return await run({ env, terminal, rest: words.slice(end + 1) })
  } catch (error) {
    return toResult(error, printed.join(''))
  }
}

interface ProgramOptions {
  readonly print: (text: string) => void
  readonly onCall: (call: RunCall) => void
}

/** Creates the parser, with the command that the word names, or with all of them where it names none. */
export async function createProgram(
  word: string | undefined,
  subword: string | undefined,
  { print, onCall }: ProgramOptions,
): Promise<Command> {
  const program = new Command('ensaio')
    .description(
      `Offline sandbox for SaaS APIs: ${SERVICES.map(({ service }) => service).join(', ')}`,
    )
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .addHelpText('after', `\n${describeExitCodes()}`)
  for (const { load } of await entriesFor(word)) {
    const definition = await load()
    if (word !== undefined) await checkSubcommand(definition, subword)
    addCommand(program, definition, onCall)
  }
  return program
}

async function entriesFor(word: string | undefined): Promise<typeof COMMANDS> {
  if (word === '--version') return [] // it needs none of them, and to load all takes four times as long
  const shown = COMMANDS.filter(({ isHidden }) => isHidden !== true)
  if (word === undefined || word === 'help' || word.startsWith('-')) return shown
  const entry = COMMANDS.find(({ name }) => name === word)
  if (entry !== undefined) return [entry]
  const { didYouMean } = await import('@ensaio/mock-kit')
  const names = shown.map(({ name }) => name)
  throw new UsageError(`there is no command ${word}. ${didYouMean(word, names)}`)
}

async function toResult(error: unknown, printed: string): Promise<CliResult> {
  const usage = EXIT_CODES.usage.code
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { kind: 'done', text: printed, exitCode: 0 }
    const why = error.message.replace(/^error: /, '').replace(/\n\((.*)\)$/, '. $1')
    const text = /[.?]$/.test(why) ? why : `${why}. See ensaio help.`
    return { kind: 'failed', text: `Failed to run ensaio: ${text}\n`, exitCode: usage }
  }
  if (error instanceof UsageError)
    return { kind: 'failed', text: `Failed to run ensaio: ${error.message}\n`, exitCode: usage }
  // A start that was stopped has ended as it was told to.
  if (error instanceof StartStoppedError)
    return { kind: 'failed', text: `${error.message}\n`, exitCode: EXIT_CODES.done.code }
  if (error instanceof SettingsError || error instanceof OptionsError)
    return { kind: 'failed', text: `${error.message}\n`, exitCode: usage }
  // Most commands do without the engine.
  const { MockKitError } = await import('@ensaio/mock-kit')
  if (error instanceof EnsaioError || error instanceof MockKitError)
    return { kind: 'failed', text: `${error.message}\n`, exitCode: EXIT_CODES.failed.code }
  throw error
}
