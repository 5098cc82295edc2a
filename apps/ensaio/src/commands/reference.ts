// Writes the reference of all commands as Markdown, from the parser itself.
import type { Command, Option } from 'commander'
import { createProgram } from '../cli.ts'
import { SHARED_FLAGS } from './add-command.ts'
import { EXIT_CODES } from './exit-codes.ts'

const COMMON: ReadonlySet<string> = new Set(SHARED_FLAGS.map(({ flags }) => flags))

/** Returns the page of `docs/guides/cli.md`. */
export async function renderReference(): Promise<string> {
  const printed: string[] = []
  const print = (text: string): void => void printed.push(text)
  const program = await createProgram(undefined, undefined, { print, onCall: () => undefined })
  const helpOf = (command: Command): string => {
    printed.length = 0
    command.outputHelp()
    return printed.join('')
  }
  const commands = program.commands.flatMap((command) => [
    `## ${command.name()}`,
    `${sentence(command.description())}`,
    ...(command.commands.length > 0 ? command.commands : [command]).map((leaf) =>
      renderCommand(leaf, helpOf(leaf)),
    ),
  ])
  return (
    [
      '<!-- Made by `npx -y pnpm@12 --filter ensaio run reference`. Do not edit. -->',
      '# The commands',
      'The commands below work on a running sandbox, except `start`, `exec` and those that say otherwise. If a command has several forms, its name alone means the first one: `ensaio clock` is `ensaio clock show`.',
      renderFlags(SHARED_FLAGS.map(({ flags, help }) => ({ flags, description: help }))),
      '`NO_COLOR` turns colours off; they are also off if the output is not a terminal.',
      '## Exit codes',
      [
        '| code | meaning |',
        '|---|---|',
        ...Object.values(EXIT_CODES).map(({ code, meaning }) => `| ${code} | ${meaning} |`),
      ].join('\n'),
      ...commands,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function renderCommand(command: Command, help: string): string {
  const [, usage = ''] = /^Usage: (.*)$/m.exec(help) ?? []
  const [, examples] = /^Examples:\n((?: {2}.*\n)+)/m.exec(help) ?? []
  const own = command.options.filter(({ flags }) => !COMMON.has(flags))
  const words = usage
    .replace(' [options]', own.length > 0 ? ' [options]' : '')
    .replaceAll('|', '\\|')
  return [
    `### \`${words}\``,
    ...(command.parent?.parent ? [sentence(command.description())] : []),
    ...(own.length > 0 ? [renderFlags(own)] : []),
    ...(examples === undefined
      ? []
      : [`\`\`\`text\n${examples.replaceAll(/^ {2}/gm, '').trimEnd()}\n\`\`\``]),
  ].join('\n\n')
}

function renderFlags(options: readonly Pick<Option, 'flags' | 'description'>[]): string {
  const rows = options.map(({ flags, description }) => `| \`${flags}\` | ${escape(description)} |`)
  return ['| flag | meaning |', '|---|---|', ...rows].join('\n')
}

/** Writes what would be a tag or a column as text. */
function escape(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*')
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${escape(text.slice(1))}.`
}
