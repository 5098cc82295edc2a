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

export function addExecCommand(program: Command, onCall: (call: RunCall) => void): void {
  const command = addSandboxCommand(program, 'exec', 'run a command beside a sandbox on free ports')
    .usage('[options] -- <command> [arguments]')
    .option(
      '--env <name=value>',
      'a variable of your own, such as API_URL={conversica.url}',
      append,
    )
    .option('--expect <file>', 'compare what happened with these expectations, as verify does')
    .addHelpText('after', `${EXEC_HELP}\n\n${describeExitCodes()}`)
    .action((flags: Flags & ExecFlags, { args }: Command) =>
      onCall(async ({ env, terminal, rest }) => ({
        kind: 'executed',
        ...(await execCommand({ flags, strays: args, command: rest }, env, terminal.warn)),
      })),
    )
  for (const kind of REPORT_KINDS) {
    command.option(`--${kind} <file>`, `write the ${kind} to the file when the command has ended`)
  }
}

const append = (one: string, others: readonly string[] = []): readonly string[] => [...others, one]
