import { closeSync, openSync } from 'node:fs'
import { VERIFICATION_LOG } from './pact-folders.ts'

const STDOUT = 1

/**
 * Pact's native core prints hundreds of lines for each verification straight to the process's output, by no option to
 * be kept from it. What fails is told by PactVerificationError; the rest goes to a file. The tests' own console is not
 * touched: vitest carries it by another way.
 */
function divertCoreOutput(): void {
  closeSync(STDOUT)
  const opened = openSync(VERIFICATION_LOG, 'a')
  // The system gives the lowest number that is free. On one that does not, the lines would be lost in the tests' files.
  if (opened !== STDOUT) throw new Error(`Failed to divert the output: ${opened} is not stdout.`)
}

divertCoreOutput()
