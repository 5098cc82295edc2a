// The command line of `import`.
import type { Command } from 'commander'
import type { RunCall } from '../commands/command.ts'
import { describeExitCodes } from '../commands/exit-codes.ts'
import { IMPORT_HELP } from '../help.ts'
import type { ImportFlags } from './import-command.ts'

export function addImportCommand(program: Command, onCall: (call: RunCall) => void): void {
  program
    .command('import')
    .description('make a fixtures file from recorded calls, with made-up people')
    .option('--har <file>', 'a HAR file; may be given several times', append)
    .option('--out <file>', 'the fixtures file (default: stdout)')
    .option('--map <url=service>', 'the service at a URL', append)
    .option('--port-base <port>', "the control plane's port; the services' follow")
    .option('--json', 'write JSON in place of YAML')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', `${IMPORT_HELP}\n\n${describeExitCodes()}`)
    .action((flags: ImportFlags, { args }: Command) =>
      onCall(async () => {
        const { importCommand } = await import('./import-command.ts')
        return { kind: 'done', ...(await importCommand(flags, args)) }
      }),
    )
}

const append = (one: string, others: readonly string[] = []): readonly string[] => [...others, one]
