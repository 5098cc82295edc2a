// Faults in what the mock sends.
import type { NotificationMutant } from './mutant.ts'
import { withPayload } from '../../mutants/tampering.ts'
import { renamed, without } from './tampering.ts'

const TOPICS = ['prospects', 'interactions', 'quotes', 'agents'] as const

const ENVELOPE = [
  'subscriptionId',
  'topic',
  'type',
  'received',
  'sent',
  'attempts',
  'updatedAt',
  'operationId',
] as const

export const notificationMutants: readonly NotificationMutant[] = [
  ...ENVELOPE.map((key): NotificationMutant => ({
    name: `does not send ${key}`,
    provider: { throughSend: withPayload(without(key)) },
    topics: ['agents'],
  })),
  ...(['interactions', 'quotes', 'prospects'] as const).map((topic): NotificationMutant => ({
    name: `does not send the prospect of ${topic}`,
    provider: { throughSend: withPayload(without('prospect')) },
    topics: [topic],
  })),
  {
    name: 'calls the interaction by another name',
    provider: { throughSend: withPayload(renamed('interaction', 'event')) },
    topics: ['interactions'],
  },
  {
    name: 'does not tell who is online',
    provider: { throughSend: withPayload(without('online')) },
    topics: ['agents'],
  },
  {
    name: 'says of everything that it is new',
    provider: { throughSend: withPayload((payload) => ({ ...payload, type: 'created' })) },
    topics: ['prospects', 'interactions', 'quotes'],
  },
  {
    name: 'writes attempts as a text',
    provider: {
      throughSend: withPayload((payload) => ({
        ...payload,
        attempts: String(payload['attempts']),
      })),
    },
    topics: ['agents'],
  },
  {
    name: 'writes moments without their milliseconds',
    provider: {
      throughSend: withPayload((payload) => ({
        ...payload,
        updatedAt: String(payload['updatedAt']).replace(/\.\d+/u, ''),
      })),
    },
    topics: ['agents'],
  },
  {
    name: 'drops the query of the address',
    provider: {
      throughSend: (send) => (request) =>
        send({ ...request, url: request.url.replace(/\?.*$/u, '') }),
    },
    topics: ['agents'],
  },
  ...TOPICS.map((topic): NotificationMutant => ({
    name: `tells nobody of ${topic}`,
    provider: {
      throughSend: () => async () => ({
        kind: 'answered',
        status: 200,
        headers: {},
        body: '',
        truncated: false,
      }),
    },
    topics: [topic],
  })),
]
