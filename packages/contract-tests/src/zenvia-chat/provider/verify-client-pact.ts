import type { MockStage } from '../../pact/open-mock-stage.ts'
import { narrowPact } from '../../pact/narrow-pact.ts'
import { FRESH_PACTS } from '../../pact/pact-folders.ts'
import { clientOf, pactFileName } from '../../pact/participants.ts'
import { verifyPact } from '../../pact/verify-pact.ts'
import { stateHandlersOf } from './state-handlers.ts'

/**
 * Whether the mock does what the client expects.
 * @param interactions which expectations to verify, by description; all of them unless some are named
 * @throws PactVerificationError
 */
export async function verifyClientPact(
  stage: MockStage,
  interactions?: readonly string[],
): Promise<void> {
  const participants = clientOf('zenvia-chat')
  const fileName = pactFileName(participants)
  const pact =
    interactions === undefined
      ? `${FRESH_PACTS}${fileName}`
      : await narrowPact(fileName, (description) => interactions.includes(description))
  await verifyPact({
    pact,
    provider: participants.provider,
    providerBaseUrl: stage.url,
    stateHandlers: stateHandlersOf(stage),
  })
}
