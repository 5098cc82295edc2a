import { narrowPact } from '../../pact/narrow-pact.ts'
import { FRESH_PACTS } from '../../pact/pact-folders.ts'
import { clientOf, type Participants, pactFileName, receiverOf } from '../../pact/participants.ts'
import { verifyPact } from '../../pact/verify-pact.ts'
import { messageProvidersOf } from './message-providers.ts'
import type { ConversionStage } from './stage.ts'
import { stateHandlersOf } from './state-handlers.ts'

/**
 * Whether the mock does what the client expects.
 * @param interactions which expectations to verify, by description; all of them unless some are named
 * @throws PactVerificationError
 */
export async function verifyClientPact(
  stage: ConversionStage,
  interactions?: readonly string[],
): Promise<void> {
  await verify(stage, clientOf('zenvia-conversion'), interactions)
}

/**
 * Whether the mock sends what the receiver expects, to the byte that arrived.
 * @param interactions which expectations to verify, by description; all of them unless some are named
 * @throws PactVerificationError
 */
export async function verifyReceiverPact(
  stage: ConversionStage,
  interactions?: readonly string[],
): Promise<void> {
  await verify(stage, receiverOf('zenvia-conversion'), interactions)
}

async function verify(
  stage: ConversionStage,
  participants: Participants,
  interactions: readonly string[] | undefined,
): Promise<void> {
  const fileName = pactFileName(participants)
  await verifyPact({
    pact:
      interactions === undefined
        ? `${FRESH_PACTS}${fileName}`
        : await narrowPact(fileName, (description) => interactions.includes(description)),
    provider: participants.provider,
    providerBaseUrl: stage.url,
    stateHandlers: stateHandlersOf(stage),
    messageProviders: messageProvidersOf(stage),
  })
}
