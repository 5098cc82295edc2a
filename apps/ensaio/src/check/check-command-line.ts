// The command line of `check`.
import type { Command } from 'commander'
import type { Terminal } from '../cli.ts'
import type { RunCall } from '../commands/command.ts'
import { describeExitCodes } from '../commands/exit-codes.ts'
import { CHECK_HELP } from '../help.ts'
import type { CheckFlags } from './check-options.ts'

export function addCheckCommand(program: Command, onCall: (call: RunCall) => void): void {
  program
    .command('check')
    .description('check recorded calls against the specs')
    .option('--har <file>', 'a HAR file; may be given several times', append)
    .option(
      '--journal <file>',
      'a journal from exec --journal, or a list from journal --json or deliveries --json',
      append,
    )
    .option('--map <url=service>', 'the service at a URL', append)
    .option(
      '--receiver <url=service>',
      'the URL of a receiver for the webhooks of a service',
      append,
    )
    .option('--port-base <port>', "the control plane's port; the services' follow")
    .option('--json', 'print the report as JSON')
    .option('--junit <file>', 'write the report as JUnit XML')
    .option('--sarif <file>', 'write the report as SARIF, for code scanning')
    .option(
      '--proxy <url>',
      'forward calls to the real service at this address, and record them until Ctrl-C',
    )
    .option('--service <service>', 'the service behind --proxy')
    .option('--port <port>', 'the port of the proxy (default: a free one)')
    .option('--record <file>', 'write the calls of the proxy as HAR, without secrets')
    .option('--propose <file>', 'write a patch that makes the specs fit the calls')
    .option(
      '--specs <folder>',
      'the folder of the specs that the patch changes (default: specs, or the included ones)',
    )
    .option('--strict', 'also fail if the caller goes beyond the specs')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', `${CHECK_HELP}\n\n${describeExitCodes()}`)
    .action((flags: CheckFlags, { args }: Command) =>
      onCall(async ({ terminal }) => {
        const { checkCommand } = await import('./check-command.ts')
        return { kind: 'done', ...(await checkCommand(flags, args, terminalOf(terminal, flags))) }
      }),
    )
}

/** With `--json`, stdout is the report's alone. */
function terminalOf({ paint, print, progress, signals }: Terminal, { json }: CheckFlags) {
  return { paint, hearStop: signals.hear, print: json === true ? progress.write : print }
}

const append = (one: string, others: readonly string[] = []): readonly string[] => [...others, one]
