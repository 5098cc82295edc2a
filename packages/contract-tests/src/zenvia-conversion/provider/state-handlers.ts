import type { HandlersOf } from '../../pact/handlers-of.ts'
import type { StateHandler } from '../../pact/verify-pact.ts'
import { clientOf } from './client-of.ts'
import type { ProviderState } from '../states.ts'
import { savedSamples } from './saved-samples.ts'
import type { ConversionProvider } from './provider.ts'

const SERVICE = 'zenvia-conversion'
const MINUTE_MS = 60_000

type StateName = ProviderState['name']
type Ids = Readonly<Record<string, string>>

/** The name of every state that {@link stateHandlersOf} can reach. */
export const STATE_NAMES = [
  'the scenario',
  'the sample prospects',
  'the behaviour',
  'the key',
  'the subscription',
  'the earlier request',
  'the outage',
  'the action',
  'the lead',
  'the offer',
  'the message',
  'the time that passed',
] as const satisfies readonly StateName[]

/** Brings the provider into the states that interactions ask for, by the means that users of the sandbox have. */
export function stateHandlersOf(
  provider: ConversionProvider,
): Readonly<Record<StateName, StateHandler>> {
  const client = clientOf(provider)
  const act = (action: string, input: object) =>
    provider.sandbox().runAction(SERVICE, action, input)
  let ids: Ids = {}
  const idOf = (name: string) => ids[name] ?? ''
  const remember = (more: Ids): Ids => {
    ids = { ...ids, ...more }
    return ids
  }

  const handlers: HandlersOf<ProviderState> = {
    'the scenario': async ({ scenario }) => {
      ids = {}
      await provider.begin(scenario)
    },
    // Nothing comes between the scenario and the samples, so what was saved of another sandbox can take their place.
    'the sample prospects': async () => {
      const { snapshot, ids: createdIds } = await savedSamples()
      await provider.restore(snapshot)
      return remember({ ...createdIds })
    },
    'the behaviour': async ({ behaviour, value }) => {
      provider.sandbox().setBehaviour(SERVICE, behaviour, value)
    },
    'the key': async (options) => {
      act('createKey', options)
    },
    'the subscription': async ({ topics }) => {
      const { callbackUrl } = provider
      return remember({
        subscription: (await client.notifications.subscribe({ topics, callbackUrl })).id,
      })
    },
    'the earlier request': async () => {
      await client.industries.list()
    },
    'the outage': async () => {
      const body = { code: 'INTERNAL_ERROR', message: 'Service unavailable' }
      const effect = { kind: 'status', status: 503, body } as const
      provider.sandbox().faults.add({ service: SERVICE, on: 'request', match: {}, effect })
    },
    'the action': async ({ action, input }) => {
      const named = Object.entries(input).map(([key, value]) => [
        key,
        typeof value === 'string' ? value.replace(/^\{(\w+)\}$/u, (_, name) => idOf(name)) : value,
      ])
      act(action, Object.fromEntries(named))
    },
    'the lead': async ({ firstName }) => {
      await client.leads.createRetail({
        utmSource: 'google',
        firstName,
        emails: [`${firstName}@example.com`.toLowerCase()],
      })
    },
    'the offer': async ({ price }) => {
      await client.quotes.create(idOf('ximena'), { items: [{ quantity: 1, price }] })
    },
    'the message': async ({ content }) => {
      const to = { prospectId: idOf('ximena'), channel: 'whatsapp' } as const
      await client.messaging.send(to, { content })
    },
    'the time that passed': async ({ minutes }) => {
      await provider.sandbox().advance(minutes * MINUTE_MS)
    },
  }
  // The parameters are the consumer's own, which the compiler has checked, after a way through the pact's JSON.
  return handlers as unknown as Readonly<Record<StateName, StateHandler>>
}
