import { expect, test } from 'vitest'
import { PactVerificationError } from '../../pact/pact-verification-error.ts'
import { chatInteractions } from '../consumer/chat-interactions.ts'
import { openProvider, type ProviderOptions } from '../provider/open-provider.ts'
import { verifyClientPact } from '../provider/verify-client-pact.ts'
import { requestMutants } from './request-mutants.ts'
import { responseMutants } from './response-mutants.ts'
import { withBody } from './with-body.ts'
import { withQuery } from './with-query.ts'

test.each<[string, ProviderOptions]>([
  ['queries', { throughServer: withQuery((query) => query) }],
  ['bodies', { throughServer: withBody((body) => body) }],
])('rewriting %s without a change goes undetected', async (_what, options) => {
  await using provider = await openProvider(options)

  await expect(verifyClientPact(provider)).resolves.toBeUndefined()
})

test.each([...requestMutants, ...responseMutants])(
  'a mock that $name is caught by the pact of the client',
  async ({ provider: options, concerns }) => {
    await using provider = await openProvider(options)
    const interactions = chatInteractions.filter(concerns).map(({ description }) => description)

    await expect(verifyClientPact(provider, interactions)).rejects.toThrow(PactVerificationError)
  },
)
