import type { UseCase } from '../conformance-options.ts'
import type { Findings, Suite } from '../suite.ts'
import { actorOf } from '../harness/actor-of.ts'
import { withHarness } from '../harness/harness.ts'

/** Checks that the author's own use case succeeds, and that everything in it keeps to the contract. */
export async function passesUseCase(
  suite: Suite,
  { scenario = 'default', run }: UseCase,
): Promise<Findings> {
  return withHarness(suite, { scenario }, (harness) => run(actorOf(harness)))
}
