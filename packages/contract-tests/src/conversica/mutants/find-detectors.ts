import { ClientError } from '@ensaio/conversica-client'
import { PactVerificationError } from '../../pact/pact-verification-error.ts'
import { CallbackFaultsError } from '../provider/callback-faults-error.ts'
import { findCallbackFaults } from '../provider/find-callback-faults.ts'
import { openProvider, type Provider, type ProviderOptions } from '../provider/open-provider.ts'
import { runConversations } from '../provider/run-conversations.ts'
import { verifyClientPact, verifyReceiverPact } from '../provider/verify-pacts.ts'
import type { Detector } from './mutant.ts'

/** A conversation in which messages go both ways: enough to detect a mutant. */
const PERSONAS = ['hot']

/** Returns the tests that detect a fault in the mock. */
export async function findDetectors(options: ProviderOptions): Promise<readonly Detector[]> {
  await using provider = await openProvider(options)
  const verdicts: Readonly<Record<Detector, boolean>> = {
    'client pact': await notices(verifyClientPact(provider)),
    'receiver pact': await notices(verifyReceiverPact(provider)),
    conversations: await notices(checkConversations(provider)),
  }
  return (Object.keys(verdicts) as Detector[]).filter((detector) => verdicts[detector])
}

/** @throws CallbackFaultsError, or a ClientError when not even a lead could be saved */
async function checkConversations(provider: Provider): Promise<void> {
  const arrived = await runConversations(provider, PERSONAS)
  const faults = arrived.flatMap(findCallbackFaults)
  if (faults.length > 0) throw new CallbackFaultsError(faults)
}

/** Other errors are failures of the test itself, and do not detect a mutant. */
const NOTICES = [PactVerificationError, CallbackFaultsError, ClientError]

async function notices(check: Promise<void>): Promise<boolean> {
  try {
    await check
    return false
  } catch (error) {
    if (NOTICES.some((kind) => error instanceof kind)) return true
    throw error
  }
}
