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

export const DETECTORS: readonly Detector[] = ['client pact', 'receiver pact', 'conversations']

/** Returns those of the tests that detect a fault in the mock. */
export async function findDetectors(
  options: ProviderOptions,
  among: readonly Detector[],
): Promise<readonly Detector[]> {
  await using provider = await openProvider(options)
  const found: Detector[] = []
  for (const detector of among) {
    if (await notices(CHECKS[detector](provider))) found.push(detector)
  }
  return found
}

const CHECKS: Readonly<Record<Detector, (provider: Provider) => Promise<void>>> = {
  'client pact': verifyClientPact,
  'receiver pact': verifyReceiverPact,
  conversations: checkConversations,
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
