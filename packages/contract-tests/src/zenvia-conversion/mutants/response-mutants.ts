// Mutants that answer with something other than the contract promises.
import { withoutHeader, withStatus } from '../../mutants/tampering.ts'
import { called, type CallMutant, refusedWith } from './mutant.ts'
import { renamed, withBody, withItems, without, withRecords } from './tampering.ts'

const lists = called('prospects ')
const leads = called('a lead')

export const responseMutants: readonly CallMutant[] = [
  {
    name: 'answers with the oldest first',
    provider: {
      throughServer: withBody((body) => (Array.isArray(body) ? body.toReversed() : body)),
    },
    concerns: lists,
  },
  {
    name: 'leaves the last one out',
    provider: {
      throughServer: withBody((body) => (Array.isArray(body) ? body.slice(0, -1) : body)),
    },
    concerns: lists,
  },
  ...['firstName', 'status', 'groupId', 'phones', 'leads', 'userMade', 'assigned'].map(
    (key): CallMutant => ({
      name: `does not show ${key}`,
      provider: { throughServer: withRecords(without(key)) },
      concerns: lists,
    }),
  ),
  {
    name: 'calls keys by the name that its database has for them',
    provider: { throughServer: withItems(renamed('id', '_id')) },
    concerns: lists,
  },
  {
    name: 'calls keys the same where the vendor does not',
    provider: { throughServer: withRecords(renamed('_id', 'id')) },
    concerns: called('prospects by their phone'),
  },
  {
    name: 'does not tell that a lead was merged',
    provider: { throughServer: withRecords(without('merged')) },
    concerns: leads,
  },
  {
    name: 'does not tell that nobody is there',
    provider: { throughServer: withRecords(without('absenceMessage')) },
    concerns: leads,
  },
  {
    name: 'does not tell what became of the history',
    provider: { throughServer: withRecords(without('interactions')) },
    concerns: leads,
  },
  {
    name: 'keeps additional data to itself',
    provider: { throughServer: withRecords(without('additionalData')) },
    concerns: called('additional data'),
  },
  {
    name: 'does not tell what a quote comes to',
    provider: { throughServer: withRecords(without('total')) },
    concerns: called('a quote'),
  },
  {
    name: 'answers with 200 where something was made',
    provider: { throughServer: withStatus(201, 200) },
    concerns: called('a subscription'),
  },
  {
    name: 'has words for every record that there is not',
    provider: {
      throughServer: (fetch) => async (request) => {
        const answer = await fetch(request)
        if (answer.status !== 404 || answer.headers.has('content-type')) return answer
        return Response.json({ code: 'NOT_FOUND', message: 'Not found' }, { status: 400 })
      },
    },
    concerns: called('a note on an unknown prospect'),
  },
  ...[400, 401, 403, 404, 409, 429, 503].map((status): CallMutant => ({
    name: `says 422 for ${status}`,
    provider: { throughServer: withStatus(status, 422) },
    concerns: refusedWith(status),
  })),
  ...[400, 403, 404].map((status): CallMutant => ({
    name: `refuses with ${status} without a code`,
    provider: { throughServer: withRecords(without('code')) },
    concerns: refusedWith(status),
  })),
  {
    name: 'does not name the scope',
    provider: {
      throughServer: withRecords(({ message, ...rest }) => ({
        ...rest,
        message: String(message).replace(/ need .*/u, ''),
      })),
    },
    concerns: refusedWith(403),
  },
  {
    name: 'does not summarise',
    provider: { throughServer: withRecords(without('summary')) },
    concerns: called('by an app without permission'),
  },
  ...['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map(
    (header): CallMutant => ({
      name: `does not send ${header}`,
      provider: { throughServer: withoutHeader(header) },
      concerns: refusedWith(429),
    }),
  ),
  {
    name: 'does not say what kind of answer it gives',
    provider: { throughServer: withoutHeader('content-type') },
    concerns: called('the industries'),
  },
]
