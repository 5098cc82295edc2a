import { FRESH_PACTS } from '../../pact/pact-folders.ts'
import { clientOf, type Participants, pactFileName, receiverOf } from '../../pact/participants.ts'
import { verifyPact } from '../../pact/verify-pact.ts'
import { messageProvidersOf } from './message-providers.ts'
import type { Stage } from './open-stage.ts'
import { stateHandlersOf } from './state-handlers.ts'

/** Whether the mock does what the client expects. @throws PactVerificationError */
export async function verifyClientPact(stage: Stage): Promise<void> {
  await verify(stage, clientOf('conversica'))
}

/** Whether the mock sends what the receiver expects, to the byte that arrived. @throws PactVerificationError */
export async function verifyReceiverPact(stage: Stage): Promise<void> {
  await verify(stage, receiverOf('conversica'))
}

async function verify(stage: Stage, participants: Participants): Promise<void> {
  await verifyPact({
    pact: `${FRESH_PACTS}${pactFileName(participants)}`,
    provider: participants.provider,
    providerBaseUrl: stage.url,
    stateHandlers: stateHandlersOf(stage),
    messageProviders: messageProvidersOf(stage),
  })
}
