import { expect, test } from 'vitest'
import { PactVerificationError } from '../../pact/pact-verification-error.ts'
import { conversionInteractions } from '../consumer/conversion-interactions.ts'
import { notificationInteractions } from '../consumer/notification-interactions.ts'
import { openStage, type StageOptions } from '../provider/open-stage.ts'
import { verifyClientPact, verifyReceiverPact } from '../provider/verify-stage.ts'
import { deafMutants } from './deaf-mutants.ts'
import type { RequestMutant } from './mutant.ts'
import { muteMutants } from './mute-mutants.ts'
import { notificationMutants } from './notification-mutants.ts'
import { withPayload } from '../../mutants/tampering.ts'
import { withBody, withQuery } from './tampering.ts'

/** As many as may be verified for one mutant: more would only take longer. */
const INTERACTIONS_MAX = 12

const concerned = (concerns: RequestMutant['concerns']) =>
  conversionInteractions
    .filter(concerns)
    .map(({ description }) => description)
    .slice(0, INTERACTIONS_MAX)

test.each<[string, StageOptions]>([
  ['queries', { throughServer: withQuery(() => undefined) }],
  ['bodies', { throughServer: withBody((body) => body) }],
])('the way in which %s are changed is no fault by itself', async (_what, options) => {
  await using stage = await openStage(options)

  await expect(verifyClientPact(stage)).resolves.toBeUndefined()
})

test('the way in which notifications are changed is no fault by itself', async () => {
  await using stage = await openStage({ throughSend: withPayload((payload) => payload) })

  await expect(verifyReceiverPact(stage)).resolves.toBeUndefined()
})

test.each([...deafMutants, ...muteMutants])(
  'a mock that $name is caught by the pact of the client',
  async ({ stage: options, concerns }) => {
    await using stage = await openStage(options)

    const failures = await failuresOf(verifyClientPact(stage, concerned(concerns)))
    expect(failures.filter(isOfState)).toEqual([])
  },
)

test.each(notificationMutants)(
  'a mock that $name is caught by the pact of the receiver',
  async ({ stage: options, topics }) => {
    await using stage = await openStage(options)
    const interactions = notificationInteractions.filter(({ topic }) => topics.includes(topic))

    const names = interactions.map(({ description }) => description)
    const failures = await failuresOf(verifyReceiverPact(stage, names))
    expect(failures.filter(isOfState)).toEqual([])
  },
)

/** @throws Error where nothing failed */
async function failuresOf(verification: Promise<void>): Promise<readonly string[]> {
  try {
    await verification
  } catch (error) {
    if (error instanceof PactVerificationError) return error.failures
    throw error
  }
  throw new Error('Nobody has noticed the fault.')
}

/** A state that is not reached says nothing of what the pact would notice. */
function isOfState(failure: string): boolean {
  return failure.includes('could not be reached')
}
