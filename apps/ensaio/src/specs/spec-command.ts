// Prints the specs of the program, or writes them down. No sandbox has to run.
import type { Command } from 'commander'
import type { RunCall } from '../commands/command.ts'
import { UsageError } from '../commands/command.ts'
import { describeExitCodes } from '../commands/exit-codes.ts'
import { OWN_SPECS, readOwnSpec, writeOwnSpecs } from './system-own-specs.ts'

interface SpecFlags {
  readonly out?: string
}

const EXAMPLES = `
Examples:
  ensaio spec
  ensaio spec zenvia-chat > zenvia-chat.yaml
  ensaio spec --out specs`

/** Adds `ensaio spec [name]` to the program. */
export function addSpecCommand(program: Command, onCall: (call: RunCall) => void): void {
  program
    .command('spec')
    .description('print the OpenAPI document of a service, or the names of all')
    .argument('[name]', OWN_SPECS.join(', '))
    .option('--out <folder>', 'write the documents to a folder instead')
    .addHelpText('after', `${EXAMPLES}\n\n${describeExitCodes()}`)
    .action((name: string | undefined, { out }: SpecFlags) =>
      onCall(async () => {
        const names = await namesFor(name)
        const lines =
          out === undefined ? names : writeOwnSpecs(out, names).map((file) => `Wrote ${file}.`)
        const isPrinted = name !== undefined && out === undefined
        const text = isPrinted ? readOwnSpec(name) : `${lines.join('\n')}\n`
        return { kind: 'done', text, exitCode: 0 }
      }),
    )
}

/** @throws UsageError when there is none of the name */
async function namesFor(name: string | undefined): Promise<readonly string[]> {
  if (name === undefined) return OWN_SPECS
  if (OWN_SPECS.includes(name)) return [name]
  const { didYouMean } = await import('@ensaio/mock-kit')
  throw new UsageError(`there is no spec ${name}. ${didYouMean(name, OWN_SPECS)}`)
}
