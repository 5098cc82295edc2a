// The use cases that reach what no single request reaches: keys that lack something, a limit, and actions.
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Actor, ConformanceOptions, Sample } from '@ensaio/mock-kit/conformance'
import { PAULA_ID } from '../account/account-agents.ts'
import { scopesOf } from '../auth/scopes.ts'
import { conformanceSamples } from './conformance-samples.ts'

type UseCases = NonNullable<ConformanceOptions['useCases']>

const SERVICE = 'zenvia-conversion'
const OPERATIONS = Object.values(zenviaConversionContract.operations)
const LEAD = { utmSource: 'google', phones: ['+5491155550199'] }

/** Valid requests to the operations that take a body and no path. */
const BODIES: Readonly<Record<string, unknown>> = {
  newInsuranceLead: LEAD,
  newRealEstateLead: LEAD,
  newRetailLead: LEAD,
  newSavingPlanLead: LEAD,
  newVehicleLead: LEAD,
  newSubscription: { topics: ['prospects'], callbackUrl: 'https://example.com/hook' },
  sendNotification: { type: 'text', target: { user: [PAULA_ID] }, platforms: {} },
}

export const conformanceUseCases: UseCases = [
  {
    name: 'a key without scopes is told which one is missing, wherever one is needed',
    run: async (actor) => {
      const key = createKey(actor, { scopes: [] })
      for (const operation of OPERATIONS) {
        const { id } = operation
        const [scope] = scopesOf(operation)
        if (scope === undefined) continue
        const answer = await actor.callWithoutCredentials(id, withKey(sampleOf(actor, id), key))
        if (answer.status !== 403 || !messageOf(answer.body).includes(scope)) {
          throw new Error(`${id}: expected 403 that names ${scope}, got ${answer.status}`)
        }
      }
    },
  },
  {
    name: 'a key without a user acts for nobody',
    run: async (actor) => {
      const key = createKey(actor, {})
      for (const { id } of OPERATIONS.filter(({ path }) => path.includes('/as-user/'))) {
        const answer = await actor.callWithoutCredentials(id, withKey(sampleOf(actor, id), key))
        if (answer.status !== 409) throw new Error(`${id}: expected 409, got ${answer.status}`)
      }
    },
  },
  {
    name: 'a full minute is refused, whatever is asked',
    run: async (actor) => {
      actor.sandbox.setBehaviour(SERVICE, 'rateLimitPerMinute', 1)
      await actor.call('getGroups')
      for (const { id } of OPERATIONS.filter(({ security }) => security.length > 0)) {
        const answer = await actor.call(id, sampleOf(actor, id))
        if (answer.status !== 429) throw new Error(`${id}: expected 429, got ${answer.status}`)
      }
    },
  },
  {
    name: 'a body beyond all measure is refused, even where none is read',
    run: async (actor) => {
      const headers = { 'content-length': String(100 * 1024 * 1024) }
      for (const { id } of OPERATIONS.filter(({ requestBody }) => requestBody === undefined)) {
        const answer = await actor.call(id, { ...sampleOf(actor, id), headers })
        if (answer.status !== 413) throw new Error(`${id}: expected 413, got ${answer.status}`)
      }
    },
  },
  {
    name: 'a file for nobody is not sent',
    run: (actor) =>
      actor.call('sendFile', {
        ...sampleOf(actor, 'sendFile'),
        path: { prospectId: 'a'.repeat(24), channel: 'whatsapp' },
      }),
  },
  {
    name: 'a subscriber to everything is told of everything',
    run: async (actor) => {
      const topics = ['prospects', 'interactions', 'quotes', 'agents']
      const callbackUrl = 'http://127.0.0.1:9/hook?secret=s'
      const made = await actor.call('newSubscription', { body: { topics, callbackUrl } })
      const { id: subscriptionId } = made.body as { readonly id: string }
      await actor.call('newVehicleLead', { body: LEAD })
      await actor.call('newProspectQuote', sampleOf(actor, 'newProspectQuote'))
      actor.sandbox.runAction(SERVICE, 'agentGoesOffline', { agentId: PAULA_ID })
      await actor.sandbox.advance(1_000)
      await actor.call('getActiveSubscriptionById', { path: { subscriptionId } })
      await actor.call('deactivateSubscription', { path: { subscriptionId } })
    },
  },
]

function createKey({ sandbox }: Actor, input: object): string {
  // As the action says.
  const made = sandbox.runAction(SERVICE, 'createKey', input)
  return (made as { readonly apiKey: string }).apiKey
}

/** Returns a valid request: a given sample, or one without parameters. */
function sampleOf({ sandbox }: Actor, operationId: string): Sample {
  const given = conformanceSamples[operationId]
  const samples = typeof given === 'function' ? given(sandbox) : given
  if (samples?.[0] !== undefined) return samples[0]
  const body = BODIES[operationId]
  const path = { subscriptionId: 'a'.repeat(24) }
  return { path, ...(body !== undefined && { body }) }
}

function withKey(sample: Sample, key: string): Sample {
  return { ...sample, query: { ...sample.query, 'api-key': key } }
}

function messageOf(body: unknown): string {
  return String((body as { readonly message?: unknown }).message)
}
