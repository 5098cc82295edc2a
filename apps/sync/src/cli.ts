// The command line: words in, a result out. main prints it, and hears signals.
import { Command, CommanderError } from 'commander'
import { createSync } from './app/create-sync.ts'
import {
  type CliResult,
  type CommandDefinition,
  type CommandFlags,
  commands,
  type Surroundings,
} from './commands.ts'
import { parseConfig } from './config.ts'
import { ConfigError } from './config/config-error.ts'
import { settings } from './config/setting-table.ts'
import { DatabaseError } from './database/database-error.ts'
import { openDatabase } from './database/open-database.ts'
import { PortError } from './serve-receivers.ts'

/** Runs one command. @param words the command line behind the name of the program */
export async function runCli(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<CliResult> {
  const printed: string[] = []
  let result: Promise<CliResult> | undefined
  const program = createProgram({
    print: (text) => printed.push(text),
    run: (command, flags) => {
      result = runCommand(command, flags, surroundings)
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
  readonly run: (command: CommandDefinition, flags: CommandFlags) => void
}

function createProgram({ print, run }: ProgramOptions): Command {
  const program = new Command('sync')
    .description('Keeps Zenvia Chat, Zenvia Conversion and Conversica in step with a database')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .addHelpText('after', `\n${describeVariables()}`)
  for (const [name, definition] of Object.entries(commands)) {
    const command = program.command(name).description(definition.help)
    const options = [...(definition.switches ?? []), ...listFlags()]
    for (const [flags, help] of options) command.option(flags, help)
    command.action((flags: CommandFlags) => run(definition, flags))
  }
  return program
}

/** Flags of all commands, with their help. */
function listFlags(): readonly (readonly [string, string])[] {
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

async function runCommand(
  { action }: CommandDefinition,
  flags: CommandFlags,
  surroundings: Surroundings,
): Promise<CliResult> {
  const config = parseConfig(flags, surroundings.env)
  const log = surroundings.createLog(config.logLevel)
  await using database = await openDatabase({ url: config.databaseUrl })
  await using sync = createSync({ ...config, database, log })
  return await action({ config, database, sync, log }, flags, surroundings)
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
