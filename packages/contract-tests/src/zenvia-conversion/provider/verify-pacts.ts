import { narrowPact } from '../../pact/narrow-pact.ts'
import { FRESH_PACTS } from '../../pact/pact-folders.ts'
import { clientOf, type Participants, pactFileName, receiverOf } from '../../pact/participants.ts'
import { verifyPact } from '../../pact/verify-pact.ts'
import { messageProvidersOf } from './message-providers.ts'
import type { ConversionProvider } from './provider.ts'
import { stateHandlersOf } from './state-handlers.ts'

/**
 * Verifies that the mock answers as the client expects.
 * @param interactions which expectations to verify, by description; all of them unless some are named
 * @throws PactVerificationError
 */
export async function verifyClientPact(
  provider: ConversionProvider,
  interactions?: readonly string[],
): Promise<void> {
  await verify(provider, clientOf('zenvia-conversion'), interactions)
}

/**
 * Verifies that the bytes that the mock sends are as the receiver expects.
 * @param interactions which expectations to verify, by description; all of them unless some are named
 * @throws PactVerificationError
 */
export async function verifyReceiverPact(
  provider: ConversionProvider,
  interactions?: readonly string[],
): Promise<void> {
  await verify(provider, receiverOf('zenvia-conversion'), interactions)
}

async function verify(
  provider: ConversionProvider,
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
    providerBaseUrl: provider.url,
    stateHandlers: stateHandlersOf(provider),
    messageProviders: messageProvidersOf(provider),
  })
}
