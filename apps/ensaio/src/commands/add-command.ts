// Makes commands for the parser out of their definitions.
import type { Command } from 'commander'
import { UsageError } from './command.ts'
import type { AddCommand, AnyCommand, CommandGroup, RunCall } from './command.ts'
import { describeExitCodes } from './exit-codes.ts'

/** The flags of every command that works on a running sandbox. */
export const SHARED_FLAGS = [
  {
    flags: '--control <url>',
    help: 'the address of the control plane (ENSAIO_CONTROL_URL; default: http://127.0.0.1:4400)',
  },
  {
    flags: '--control-token <token>',
    help: 'the control token, if one is required (ENSAIO_CONTROL_TOKEN)',
  },
  {
    flags: '--ca-file <file>',
    help: 'the certificate authority to trust, if start has --tls (ENSAIO_CA_FILE)',
  },
  { flags: '--sandbox <sandbox>', help: 'the sandbox (ENSAIO_SANDBOX; default: main)' },
  { flags: '--json', help: 'print the result as one line of JSON' },
] as const

/** Adds a command, or all of a group. */
export function addCommand(
  program: Command,
  definition: AnyCommand | CommandGroup | AddCommand,
  onCall: (call: RunCall) => void,
): void {
  if (typeof definition === 'function') return definition(program, onCall)
  if (!('commands' in definition)) return addOne(program, definition, onCall)
  const group = program
    .command(definition.name)
    .description(definition.description)
    .addHelpText('after', `\n${describeExitCodes()}`)
  const [first] = definition.commands
  for (const one of definition.commands) addOne(group, one, onCall, one === first)
}

/** Refuses a word that is not a command of the group, before the first command takes it for an argument. @throws UsageError */
export async function checkSubcommand(
  definition: AnyCommand | CommandGroup | AddCommand,
  word: string | undefined,
): Promise<void> {
  if (typeof definition === 'function' || !('commands' in definition)) return
  if (word === undefined || word.startsWith('-')) return
  const names = definition.commands.map(({ name }) => name)
  if (names.includes(word)) return
  const { didYouMean } = await import('@ensaio/mock-kit')
  throw new UsageError(`there is no command ${definition.name} ${word}. ${didYouMean(word, names)}`)
}

function addOne(
  parent: Command,
  definition: AnyCommand,
  onCall: (call: RunCall) => void,
  isDefault = false,
): void {
  const { name, description, args = [], flags = {}, examples } = definition
  const command = parent.command(name, { isDefault }).description(description)
  for (const arg of args) command.argument(arg)
  for (const [flag, { value, help }] of Object.entries(flags)) {
    command.option(value === undefined ? toFlag(flag) : `${toFlag(flag)} <${value}>`, help)
  }
  for (const shared of SHARED_FLAGS) command.option(shared.flags, shared.help)
  command
    .addHelpText('after', `\nExamples:\n${examples.map((one) => `  ${one}`).join('\n')}`)
    .addHelpText('after', `\n${describeExitCodes()}`)
    .action((...parsed: unknown[]) => {
      // The parser hands over the arguments, the flags, and itself.
      const given = parsed.slice(0, args.length) as Parameters<AnyCommand['run']>[1]
      const chosen = parsed[args.length] as Parameters<AnyCommand['run']>[2]
      onCall(async (process) => {
        // A start has no use for the client of the control plane.
        const { runCommand } = await import('./run-command.ts')
        return runCommand(definition, { args: given, flags: chosen }, process)
      })
    })
}

/** `causedBy` -> `--caused-by`. */
function toFlag(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
