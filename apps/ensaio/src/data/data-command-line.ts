// The command line of `data`: what can be done to a directory that `start --data` has made.
import type { Command } from 'commander'
import type { RunCall } from '../commands/command.ts'
import { describeExitCodes } from '../commands/exit-codes.ts'

export function addDataCommand(program: Command, onCall: (call: RunCall) => void): void {
  const group = program
    .command('data')
    .description('check, compact, export or import a directory of --data')
    .addHelpText('after', DATA_HELP)
  group
    .command('check <directory>')
    .description('read all logs without changing them, and report whether they are intact')
    .option('--json', 'print the result as one line of JSON')
    .action((directory: string, { json }: { readonly json?: true }) =>
      onCall(async () => {
        const { checkData } = await import('./check-data.ts')
        return { kind: 'done', ...checkData(directory, json === true) }
      }),
    )
  group
    .command('compact <directory>')
    .description('rewrite the logs as short as possible')
    .action((directory: string) =>
      onCall(async ({ terminal }) => {
        const { compactData } = await import('./compact-data.ts')
        const text = await compactData(directory, terminal.warn)
        return { kind: 'done', text, exitCode: 0 }
      }),
    )
  group
    .command('export <directory> <file>')
    .description('write the data of all sandboxes and snapshots to one file')
    .option('--whole', 'include all records, so that a version with other scenarios can read them')
    .action((directory: string, file: string, { whole }: { readonly whole?: true }) =>
      onCall(async () => {
        const { exportData } = await import('./export-data.ts')
        const text = await exportData(directory, file, whole === true)
        return { kind: 'done', text, exitCode: 0 }
      }),
    )
  group
    .command('import <file> <directory>')
    .description('create a directory from a file that export has written')
    .action((file: string, directory: string) =>
      onCall(async ({ terminal }) => {
        const { importData } = await import('./import-data.ts')
        const text = await importData(file, directory, terminal.warn)
        return { kind: 'done', text, exitCode: 0 }
      }),
    )
}

const DATA_HELP = `
Examples:
  ensaio start --data .ensaio
  ensaio data check .ensaio
  ensaio data export .ensaio backup.jsonl

${describeExitCodes()}`
