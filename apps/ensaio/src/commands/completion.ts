import { createControlClient } from '@ensaio/control-client'
import type { Command } from 'commander'
import { didYouMean } from '@ensaio/mock-kit'
import { createProgram } from '../cli.ts'
import { completeWords } from '../completion/complete-words.ts'
import { listNames } from '../completion/known-names.ts'
import { CONTROL_URL } from './run-command.ts'
import { UsageError } from './command.ts'
import type { RunCall } from './command.ts'
import { describeExitCodes } from './exit-codes.ts'
import { overHttp } from './system-transport.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell']

/** The ways in which a shell goes on, as its script reads them: with files where we have no names of our own, or without. */
const [WITH_FILES, WITHOUT_FILES] = [':0', ':4']

/** Adds the command that prints the script of a shell. */
export function addCompletionCommand(program: Command, onCall: (call: RunCall) => void): void {
  program
    .command('completion')
    .description('print the completion script of a shell')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      `
Examples:
  source <(ensaio completion bash)
  ensaio completion zsh > ~/.zsh/completions/_ensaio
  ensaio completion fish > ~/.config/fish/completions/ensaio.fish
  ensaio completion powershell | Out-String | Invoke-Expression

${describeExitCodes()}`,
    )
    .action((shell: string) =>
      onCall(async () => {
        if (!SHELLS.includes(shell))
          throw new UsageError(`there is no script for ${shell}. ${didYouMean(shell, SHELLS)}`)
        const { script } = await import('@bomb.sh/tab')
        script(shell, 'ensaio', 'ensaio') // it prints by itself
        return { kind: 'done', text: '', exitCode: 0 }
      }),
    )
}

/** Adds the command that those scripts call, with the words so far. */
export function addCompleteCommand(program: Command, onCall: (call: RunCall) => void): void {
  program
    .command('complete', { hidden: true })
    .description('complete a command line')
    .addHelpText('after', `\n${describeExitCodes()}`)
    .action(() =>
      onCall(async ({ env, rest }) => {
        const parser = await createProgram(undefined, undefined, {
          print: () => undefined,
          onCall: () => undefined,
        })
        const { candidates, wanted, given } = completeWords(parser, rest)
        const control = createControlClient({
          baseUrl: env['ENSAIO_CONTROL_URL'] || CONTROL_URL,
          token: env['ENSAIO_CONTROL_TOKEN'],
          transport: overHttp,
        })
        const sandbox = env['ENSAIO_SANDBOX'] || 'main'
        const names =
          wanted === undefined ? [] : await listNames(wanted, { control, sandbox, given })
        const lines = [
          ...candidates.map(({ value, description }) => `${value}\t${description}`),
          ...names.filter((name) => name.startsWith(rest.at(-1) ?? '')).map((name) => `${name}\t`),
          wanted === 'file' ? WITH_FILES : WITHOUT_FILES,
        ]
        return { kind: 'done', text: `${lines.join('\n')}\n`, exitCode: 0 }
      }),
    )
}
