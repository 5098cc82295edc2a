import type { ServedMock } from '../../pact/serve-mock.ts'
import { narrowPact } from '../../pact/narrow-pact.ts'
import { FRESH_PACTS } from '../../pact/pact-folders.ts'
import { clientOf, pactFileName } from '../../pact/participants.ts'
import { verifyPact } from '../../pact/verify-pact.ts'
import { stateHandlersOf } from './state-handlers.ts'

/**
 * Verifies that the mock answers as the client expects.
 * @param interactions which expectations to verify, by description; all of them unless some are named
 * @throws PactVerificationError
 */
export async function verifyClientPact(
  provider: ServedMock,
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
    providerBaseUrl: provider.url,
    stateHandlers: stateHandlersOf(provider),
  })
}
