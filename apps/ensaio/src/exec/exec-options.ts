import { SettingsError } from '../errors/settings-error.ts'
import type { VariableTemplate } from './child-environment.ts'

/** The files that `exec` can leave behind. */
export const REPORT_KINDS = ['journal', 'har', 'snapshot', 'junit'] as const

export type ReportKind = (typeof REPORT_KINDS)[number]

/** The flags of `exec` besides those of `start`, as commander parsed them. */
export interface ExecFlags extends Readonly<Partial<Record<ReportKind, string>>> {
  readonly env?: readonly string[]
  /** The file of expectations, as `verify` takes them. */
  readonly expect?: string
}

/** The command to run, and what to do alongside it. */
export interface ExecOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly templates: readonly VariableTemplate[]
  readonly files: Readonly<Partial<Record<ReportKind, string>>>
}

/** The way to write a variable: a name, an equals sign, anything. */
const VARIABLE_PATTERN = /^([A-Za-z_]\w*)=(.*)$/s

/** @throws SettingsError listing everything that is wrong */
export function parseExecOptions(flags: ExecFlags, words: readonly string[]): ExecOptions {
  const [command, ...args] = words
  const problems: string[] = []
  const templates = (flags.env ?? []).flatMap((text) => {
    const [, name, template] = VARIABLE_PATTERN.exec(text) ?? []
    if (name !== undefined && template !== undefined) return [{ name, template }]
    problems.push(`--env "${text}" is not a variable. Write it as NAME=value.`)
    return []
  })
  if (command === undefined) {
    problems.push('there is no command to run. Write it after --, as in ensaio exec -- npm test.')
  }
  if (command === undefined || problems.length > 0) throw new SettingsError(problems)
  const files = Object.fromEntries(REPORT_KINDS.map((kind) => [kind, flags[kind]]))
  return { command, args, templates, files: files as ExecOptions['files'] } // each kind with its own flag
}
