import { ClientError } from '@ensaio/conversica-client'
import { PactVerificationError } from '../../pact/pact-verification-error.ts'
import { CallbackFaultsError } from '../provider/callback-faults-error.ts'
import { findCallbackFaults } from '../provider/find-callback-faults.ts'
import { openStage, type Stage, type StageOptions } from '../provider/open-stage.ts'
import { runStories } from '../provider/run-stories.ts'
import { verifyClientPact, verifyReceiverPact } from '../provider/verify-stage.ts'
import type { Rung } from './mutant.ts'

/** A story in which something is sent and heard; a mutant does not need all of them to be caught. */
const PERSONAS = ['hot']

/** Who notices that something is wrong with the mock on this stage. */
export async function findRungs(options: StageOptions): Promise<readonly Rung[]> {
  await using stage = await openStage(options)
  const verdicts: Readonly<Record<Rung, boolean>> = {
    'client pact': await notices(verifyClientPact(stage)),
    'receiver pact': await notices(verifyReceiverPact(stage)),
    stories: await notices(tellStories(stage)),
  }
  return (Object.keys(verdicts) as Rung[]).filter((rung) => verdicts[rung])
}

/** @throws CallbackFaultsError, or a ClientError when not even a lead could be saved */
async function tellStories(stage: Stage): Promise<void> {
  const arrived = await runStories(stage, PERSONAS)
  const faults = arrived.flatMap(findCallbackFaults)
  if (faults.length > 0) throw new CallbackFaultsError(faults)
}

/** Errors other than these are the proof's own, and no sign of a mutant. */
const NOTICES = [PactVerificationError, CallbackFaultsError, ClientError]

async function notices(proof: Promise<void>): Promise<boolean> {
  try {
    await proof
    return false
  } catch (error) {
    if (NOTICES.some((kind) => error instanceof kind)) return true
    throw error
  }
}
