import { expect, test } from 'vitest'
import { PactVerificationError } from '../../pact/pact-verification-error.ts'
import type { Fetch } from '../../pact/serve-mock.ts'
import { conversionInteractions } from '../consumer/conversion-interactions.ts'
import { notificationInteractions } from '../consumer/notification-interactions.ts'
import { openProvider } from '../provider/open-provider.ts'
import { verifyClientPact, verifyReceiverPact } from '../provider/verify-pacts.ts'
import { requestMutants } from './request-mutants.ts'
import type { CallMutant } from './mutant.ts'
import { responseMutants } from './response-mutants.ts'
import { notificationMutants } from './notification-mutants.ts'
import { withPayload } from '../../mutants/tampering.ts'
import { withBody, withQuery } from './tampering.ts'

/** As many as may be verified for one mutant: more would only take longer. */
const INTERACTIONS_MAX = 12

const concerned = (concerns: CallMutant['concerns']) =>
  conversionInteractions
    .filter(concerns)
    .map(({ description }) => description)
    .slice(0, INTERACTIONS_MAX)

test('rewriting queries and bodies without a change goes undetected', async () => {
  const throughServer = (fetch: Fetch): Fetch =>
    withQuery(() => undefined)(withBody((body) => body)(fetch))
  await using provider = await openProvider({ throughServer })

  await expect(verifyClientPact(provider)).resolves.toBeUndefined()
})

test('rewriting notifications without a change goes undetected', async () => {
  await using provider = await openProvider({ throughSend: withPayload((payload) => payload) })

  await expect(verifyReceiverPact(provider)).resolves.toBeUndefined()
})

test.each([...requestMutants, ...responseMutants])(
  'a mock that $name is caught by the pact of the client',
  async ({ provider: options, concerns }) => {
    await using provider = await openProvider(options)

    const failures = await failuresOf(verifyClientPact(provider, concerned(concerns)))
    expect(failures.filter(isOfState)).toEqual([])
  },
)

test.each(notificationMutants)(
  'a mock that $name is caught by the pact of the receiver',
  async ({ provider: options, topics }) => {
    await using provider = await openProvider(options)
    const interactions = notificationInteractions.filter(({ topic }) => topics.includes(topic))

    const names = interactions.map(({ description }) => description)
    const failures = await failuresOf(verifyReceiverPact(provider, names))
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
  throw new Error('Failed to detect the mutant: the verification passed.')
}

/** A state that is not reached says nothing of what the pact would notice. */
function isOfState(failure: string): boolean {
  return failure.includes('could not be reached')
}
