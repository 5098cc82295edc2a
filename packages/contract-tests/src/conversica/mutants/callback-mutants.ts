// Faults in what the mock sends.
import { conversicaMock } from '@ensaio/mock-conversica'
import { withPayload } from '../../mutants/tampering.ts'
import type { Mutant } from './mutant.ts'

type Payload = Readonly<Record<string, unknown>>

const { resolveTarget } = conversicaMock

export const callbackMutants: readonly Mutant[] = [
  {
    name: 'sends callbacks without credentials',
    provider: {
      mock: {
        ...conversicaMock,
        resolveTarget: (world, delivery) => {
          const target = resolveTarget(world, delivery)
          return target && { ...target, headers: {} }
        },
      },
    },
    caughtBy: ['receiver pact', 'conversations'],
  },
  {
    name: 'sends messages to where lead updates belong',
    provider: {
      mock: {
        ...conversicaMock,
        resolveTarget: (world, delivery) => {
          const target = delivery.target === 'message' ? 'leadUpdate' : delivery.target
          return resolveTarget(world, { ...delivery, target })
        },
      },
    },
    caughtBy: ['receiver pact', 'conversations'],
  },
  {
    name: 'does not tell what leads answer',
    provider: {
      throughSend: (send) => async (request) =>
        toPayload(request.body)['action'] === 'received'
          ? { kind: 'answered', status: 200, headers: {}, body: '', truncated: false }
          : send(request),
    },
    caughtBy: ['receiver pact'],
  },
  {
    name: 'writes datetimes with a Z',
    provider: { throughSend: withPayload(mapValues((value) => value.replace(/\+00:00$/, 'Z'))) },
    caughtBy: ['receiver pact'],
  },
  {
    name: 'writes datetimes without a zone',
    provider: { throughSend: withPayload(mapValues((value) => value.replace(/\+00:00$/, ''))) },
    caughtBy: ['receiver pact', 'conversations'],
  },
  {
    name: 'adds a key that nobody documents',
    provider: { throughSend: withPayload((payload) => ({ ...payload, score: 7 })) },
    caughtBy: ['conversations'],
  },
  {
    name: 'calls hotLead by another name',
    provider: {
      throughSend: withPayload(({ hotLead, ...payload }) =>
        hotLead === undefined ? payload : { ...payload, isHot: hotLead },
      ),
    },
    caughtBy: ['receiver pact', 'conversations'],
  },
  {
    name: 'leaves the subject of text messages empty',
    provider: {
      throughSend: withPayload(({ subject, ...payload }) =>
        subject === undefined
          ? payload
          : { ...payload, subject: subject === 'Text message' ? '' : subject },
      ),
    },
    caughtBy: ['receiver pact', 'conversations'],
  },
  {
    name: 'says sent for received and received for sent',
    provider: {
      throughSend: withPayload(({ action, ...payload }) =>
        action === undefined
          ? payload
          : { ...payload, action: action === 'sent' ? 'received' : 'sent' },
      ),
    },
    caughtBy: ['receiver pact'],
  },
  {
    name: 'writes true and false as texts',
    provider: {
      throughSend: withPayload((payload) =>
        Object.fromEntries(
          Object.entries(payload).map(([key, value]) => [
            key,
            typeof value === 'boolean' ? String(value) : value,
          ]),
        ),
      ),
    },
    caughtBy: ['receiver pact', 'conversations'],
  },
  {
    name: 'speaks 7.2 to everybody',
    provider: {
      throughSend: withPayload((payload) =>
        'apiVersion' in payload ? { ...payload, apiVersion: '7.2' } : payload,
      ),
    },
    caughtBy: ['receiver pact'],
  },
  {
    name: "drops the customer's own fields from chat leads",
    provider: { throughSend: withPayload(({ favouriteBoat: _dropped, ...payload }) => payload) },
    caughtBy: ['receiver pact'],
  },
]

function toPayload(body: Uint8Array): Payload {
  return JSON.parse(new TextDecoder().decode(body))
}

function mapValues(change: (value: string) => string): (payload: Payload) => Payload {
  return (payload) =>
    Object.fromEntries(
      Object.entries(payload).map(([key, value]) => [
        key,
        typeof value === 'string' ? change(value) : value,
      ]),
    )
}
