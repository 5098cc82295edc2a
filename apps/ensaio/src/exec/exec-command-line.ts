// The command line of `exec`.
import type { Command } from 'commander'
import type { RunCall } from '../commands/command.ts'
import { describeExitCodes } from '../commands/exit-codes.ts'
import type { Flags } from '../config.ts'
import { EXEC_HELP } from '../help.ts'
import { addSandboxCommand } from '../start-command.ts'
import { execCommand } from './exec-command.ts'
import { REPORT_KINDS } from './exec-options.ts'
import type { ExecFlags } from './exec-options.ts'

/** The effect of the option of each report, for the help. */
const REPORTS: Readonly<Record<(typeof REPORT_KINDS)[number], string>> = {
  journal: 'write the journal',
  har: 'write requests and deliveries as HAR',
  snapshot: 'write a snapshot',
  junit: 'write the results as JUnit XML',
}

export function addExecCommand(program: Command, onCall: (call: RunCall) => void): void {
  const command = addSandboxCommand(program, 'exec', 'run a command with a sandbox on free ports')
    .usage('[options] -- <command> [arguments]')
    .option(
      '--env <name=value>',
      'an additional environment variable, such as API_URL={conversica.url}',
      append,
    )
    .option('--expect <file>', 'compare what happened with these expectations, as verify does')
    .addHelpText('after', `${EXEC_HELP}\n\n${describeExitCodes()}`)
    .action((flags: Flags & ExecFlags, { args }: Command) =>
      onCall(async ({ env, terminal, rest }) => ({
        kind: 'executed',
        ...(await execCommand({ flags, strays: args, command: rest }, env, terminal)),
      })),
    )
  for (const kind of REPORT_KINDS) {
    command.option(`--${kind} <file>`, `${REPORTS[kind]} to the file when the command has ended`)
  }
}

const append = (one: string, others: readonly string[] = []): readonly string[] => [...others, one]
