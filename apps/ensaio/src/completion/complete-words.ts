// Completes the end of a command line.
import type { Argument, Command, Option } from 'commander'

/** A word that could stand there. */
export interface Candidate {
  readonly value: string
  readonly description: string
}

/** The completion of a command line. */
export interface Completion {
  readonly candidates: readonly Candidate[]
  /** The kind of name that belongs there, by the name of the argument or value: `service`, `file`. Absent for none. */
  readonly wanted?: string
  /** The words before it that are neither flags nor commands: names may depend on them. */
  readonly given: readonly string[]
}

/** Completes the last of the words. Names are left to the caller, who gets their kind. */
export function completeWords(program: Command, words: readonly string[]): Completion {
  const current = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  // What stands behind it is a command of somebody else.
  if (before.includes('--')) return { candidates: [], wanted: 'file', given: [] }
  const { command, given, pending } = walk(program, before)
  if (pending !== undefined) return { candidates: [], wanted: valueNameOf(pending), given }
  const options = [...command.options, ...(defaultOf(command)?.options ?? [])]
  if (current.startsWith('-')) {
    const unique = new Map(options.map((option) => [option.long ?? '', option.description]))
    return { candidates: toCandidates(unique, current), given }
  }
  const commands = given.length > 0 ? [] : command.commands
  const names = new Map(commands.map((one) => [one.name(), one.description()]))
  const argument = argumentAt(command, given.length)
  return {
    candidates: toCandidates(names, current),
    given,
    ...(argument && { wanted: argument.name() }),
  }
}

interface Walk {
  /** The command that the words have led to. */
  readonly command: Command
  readonly given: readonly string[]
  /** The flag whose value comes next. */
  readonly pending: Option | undefined
}

function walk(program: Command, words: readonly string[]): Walk {
  let command = program
  let pending: Option | undefined
  const given: string[] = []
  for (const word of words) {
    if (pending !== undefined) {
      pending = undefined
    } else if (word.startsWith('-')) {
      const options = [...command.options, ...(defaultOf(command)?.options ?? [])]
      const option = options.find(({ long }) => long === word)
      if (option?.required === true) pending = option
    } else {
      const next =
        given.length > 0 ? undefined : command.commands.find((one) => one.name() === word)
      if (next === undefined) given.push(word)
      else command = next
    }
  }
  return { command, given, pending }
}

/** The command of a group that is run without a name is the first one. */
function defaultOf(command: Command): Command | undefined {
  return command.parent === null ? undefined : command.commands[0]
}

function argumentAt(command: Command, index: number): Argument | undefined {
  const { registeredArguments } = command
  const last = registeredArguments.at(-1)
  return registeredArguments[index] ?? (last?.variadic === true ? last : undefined)
}

/** `--status <code>` -> `code`. */
function valueNameOf({ flags }: Option): string {
  return /<(\w+)/.exec(flags)?.[1] ?? ''
}

function toCandidates(names: ReadonlyMap<string, string>, current: string): readonly Candidate[] {
  return [...names]
    .filter(([value]) => value !== '' && value.startsWith(current))
    .map(([value, description]) => ({ value, description }))
}
