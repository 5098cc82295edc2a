// The form of a command that works on a running sandbox.
import type { ControlClient } from '@ensaio/control-client'
import type { Command } from 'commander'
import type { CliResult, Terminal } from '../cli.ts'
import type { Paint } from '../start-report.ts'

/** The things that a command works with. */
export interface CommandContext {
  readonly control: ControlClient
  readonly controlUrl: string
  /** The path parameters of calls that concern the chosen sandbox. */
  readonly path: { readonly sandbox: string }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Tells about the process. */
  readonly surroundings: () => Surroundings
  /** True where the result is printed for machines. */
  readonly json: boolean
  readonly paint: Paint
  /** Prints a part of the result before the command has ended. */
  readonly print: (text: string) => void
  /** Shows progress, in addition to the result. */
  readonly progress: Progress
}

/** The process, and the instant of the machine. */
export interface Surroundings {
  readonly nodeVersion: string
  readonly folder: string
  readonly machineNow: number
}

/** The place where progress is shown. */
export interface Progress {
  /** True on a terminal, where a line can be drawn again. */
  readonly isTerminal: boolean
  readonly write: (text: string) => void
  /** Milliseconds of machine time. */
  readonly stopwatchMs: () => number
}

/** The result of a command: as data for machines, as text for people. */
export interface CommandResult {
  readonly data: unknown
  readonly text: string
  /** @default 0 */
  readonly exitCode?: number
}

/** A flag. Without a `value` it is a switch. */
export interface Flag {
  /** The name of its value in the help; completion offers what there is of that name. */
  readonly value?: string
  readonly help: string
}

type ValueOf<Each extends Flag> = Each extends { readonly value: string } ? string : true

/** The flags as they were given. */
export type Given<Flags extends Readonly<Record<string, Flag>>> = {
  readonly [Name in keyof Flags]?: ValueOf<Flags[Name]>
}

/** The arguments as they were given: `<name>` is required, `[name]` may be left out, dots take the rest. */
export type Arguments<Names extends readonly string[]> = {
  readonly [Index in keyof Names]: Names[Index] extends `${string}...${string}`
    ? readonly string[]
    : Names[Index] extends `<${string}`
      ? string
      : string | undefined
}

/** A command, with the types of its arguments and flags. */
export interface CommandDefinition<
  Names extends readonly string[] = readonly string[],
  Flags extends Readonly<Record<string, Flag>> = Readonly<Record<string, Flag>>,
> {
  readonly name: string
  readonly description: string
  /** Written as in the help: `<duration>`, `[name]`, `[ids...]`. */
  readonly args?: Names
  /** By their names in camel case: `causedBy` is `--caused-by`. */
  readonly flags?: Flags
  readonly examples: readonly string[]
  run(context: CommandContext, args: Arguments<Names>, flags: Given<Flags>): Promise<CommandResult>
}

/** A command whose arguments and flags were checked when it was defined. */
export type AnyCommand = Omit<CommandDefinition, 'run'> & {
  run(
    context: CommandContext,
    args: readonly (string | readonly string[] | undefined)[],
    flags: Readonly<Record<string, string | true | undefined>>,
  ): Promise<CommandResult>
}

/** Commands about one noun. The first one is run where none is named. */
export interface CommandGroup {
  readonly name: string
  readonly description: string
  readonly commands: readonly [AnyCommand, ...AnyCommand[]]
}

/** The process that a command is called in. */
export interface CliProcess {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly terminal: Terminal
  /** The words behind `--`, which belong to somebody else. */
  readonly rest: readonly string[]
}

/** Adds a command to the parser, which hands the call to `onCall`. */
export type AddCommand = (program: Command, onCall: (call: RunCall) => void) => void

/** Carries out a call of a command. */
export type RunCall = (process: CliProcess) => Promise<CliResult>

/** Checks the types of a command. */
export function defineCommand<
  const Names extends readonly string[] = [],
  const Flags extends Readonly<Record<string, Flag>> = {},
>(definition: CommandDefinition<Names, Flags>): AnyCommand {
  // The parser hands over what the names and flags of the definition say.
  return definition as unknown as AnyCommand
}

/** The command line cannot be carried out as it was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
