import { FRESH_PACTS } from '../../pact/pact-folders.ts'
import { clientOf, type Participants, pactFileName, receiverOf } from '../../pact/participants.ts'
import { verifyPact } from '../../pact/verify-pact.ts'
import { messageProvidersOf } from './message-providers.ts'
import type { Provider } from './open-provider.ts'
import { stateHandlersOf } from './state-handlers.ts'

/** Verifies that the mock answers as the client expects. @throws PactVerificationError */
export async function verifyClientPact(provider: Provider): Promise<void> {
  await verify(provider, clientOf('conversica'))
}

/** Verifies that the bytes that the mock sends are as the receiver expects. @throws PactVerificationError */
export async function verifyReceiverPact(provider: Provider): Promise<void> {
  await verify(provider, receiverOf('conversica'))
}

async function verify(provider: Provider, participants: Participants): Promise<void> {
  await verifyPact({
    pact: `${FRESH_PACTS}${pactFileName(participants)}`,
    provider: participants.provider,
    providerBaseUrl: provider.url,
    stateHandlers: stateHandlersOf(provider),
    messageProviders: messageProvidersOf(provider),
  })
}
