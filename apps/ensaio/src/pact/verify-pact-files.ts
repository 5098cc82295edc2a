// The part of `verify` that is about pacts.
import type { CommandContext, CommandResult } from '../commands/command.ts'
import { EXIT_CODES } from '../commands/exit-codes.ts'
import { writeReport } from '../report/system-write-report.ts'
import { describeVerification, toVerificationJunit } from './describe-verification.ts'
import { verifyPacts } from './verify-pacts.ts'

/** The flags of `verify --pact`. */
interface PactFlags {
  readonly states?: string
  readonly service?: string
  readonly running?: true
  readonly junit?: string
}

/** Verifies pact files, and reports. Nothing verified is a failure, too. @throws PactError, ReportError */
export async function verifyPactFiles(
  files: readonly string[],
  { states, service, running, junit }: PactFlags,
  { control, paint }: Pick<CommandContext, 'control' | 'paint'>,
): Promise<CommandResult> {
  const interactions = await verifyPacts({
    files,
    ...(states !== undefined && { states }),
    ...(service !== undefined && { service }),
    ...(running && { control }),
  })
  if (junit !== undefined) writeReport('--junit', junit, toVerificationJunit(interactions))
  const ok = interactions.length > 0 && interactions.every(({ outcome }) => outcome !== 'failed')
  return {
    data: { ok, interactions },
    text: describeVerification(interactions, paint),
    exitCode: ok ? EXIT_CODES.done.code : EXIT_CODES.expectation.code,
  }
}
