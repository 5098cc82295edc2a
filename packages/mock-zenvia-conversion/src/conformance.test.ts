import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { mockSuite } from '@ensaio/mock-kit/conformance'
import { conformanceSamples } from './testing/conformance-samples.ts'
import { conformanceUseCases } from './testing/conformance-use-cases.ts'
import { scenariosOf } from './scenarios/scenarios.ts'
import { mockOf } from './zenvia-conversion-mock.ts'

const UNAVAILABLE = 'the sandbox answers so by a fault rule, or when the world is full'

/** The people of `large` here. Ten times those of `default` obey the same rules as all of them, which take twenty seconds. */
const LARGE_COUNT = 2_000

mockSuite(mockOf(scenariosOf(LARGE_COUNT)), {
  evidence: '../evidence.json',
  samples: conformanceSamples,
  useCases: conformanceUseCases,
  seedIndependentScenarios: ['edge'],
  lifecycles: [
    {
      name: 'a prospect',
      create: ({ call }) =>
        call('newVehicleLead', { body: { utmSource: 'google', emails: ['ana@example.com'] } }),
      read: ({ call }, created) => call('getProspectById', { path: { prospectId: idOf(created) } }),
      shows: (created) => ({ id: idOf(created), emails: ['ana@example.com'] }),
      remove: ({ call }, created) =>
        call('deleteProspect', { path: { prospectId: idOf(created) } }),
    },
    {
      name: 'a subscription',
      create: ({ call }) =>
        call('newSubscription', {
          body: { topics: ['prospects'], callbackUrl: 'https://example.com/hook?secret=s' },
        }),
      read: ({ call }, created) =>
        call('getActiveSubscriptionById', { path: { subscriptionId: idOf(created) } }),
      shows: () => ({ topics: ['prospects'], callbackUrl: 'https://example.com/hook?secret=s' }),
      remove: ({ call }) => call('deactivateSubscriptionsByApiKey'),
    },
  ],
  deviations: [
    ...Object.values(zenviaConversionContract.operations).map(({ id }) => ({
      operationId: id,
      status: '503',
      reason: UNAVAILABLE,
    })),
    { operationId: 'getCategories', status: '400', reason: 'it takes nothing that can be wrong' },
    { operationId: 'getDefaults', status: '400', reason: 'it takes nothing that can be wrong' },
    { operationId: 'getChannels', status: '404', reason: 'all groups of the account have one' },
  ],
})

function idOf(body: unknown): string {
  return (body as { readonly id: string }).id
}
