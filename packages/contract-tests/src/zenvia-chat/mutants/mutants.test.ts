import { expect, test } from 'vitest'
import { PactVerificationError } from '../../pact/pact-verification-error.ts'
import { chatInteractions } from '../consumer/chat-interactions.ts'
import { openStage, type StageOptions } from '../provider/open-stage.ts'
import { verifyClientPact } from '../provider/verify-client-pact.ts'
import { deafMutants } from './deaf-mutants.ts'
import { muteMutants } from './mute-mutants.ts'
import { withBody } from './with-body.ts'
import { withQuery } from './with-query.ts'

test.each<[string, StageOptions]>([
  ['queries', { throughServer: withQuery((query) => query) }],
  ['bodies', { throughServer: withBody((body) => body) }],
])('the way in which %s are changed is no fault by itself', async (_what, options) => {
  await using stage = await openStage(options)

  await expect(verifyClientPact(stage)).resolves.toBeUndefined()
})

test.each([...deafMutants, ...muteMutants])(
  'a mock that $name is caught by the pact of the client',
  async ({ stage: options, concerns }) => {
    await using stage = await openStage(options)
    const interactions = chatInteractions.filter(concerns).map(({ description }) => description)

    await expect(verifyClientPact(stage, interactions)).rejects.toThrow(PactVerificationError)
  },
)
