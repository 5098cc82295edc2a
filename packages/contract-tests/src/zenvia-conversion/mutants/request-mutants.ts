// Mutants that ignore or misread a part of the request. Samples that a filter must not find reveal them.
import { MAIN_KEY } from '../access.ts'
import { asking, called, type CallMutant, refusedWith } from './mutant.ts'
import { withQuery } from './tampering.ts'

const PARAMETERS = [
  'active',
  'additionalData[]',
  'after',
  'agent',
  'before',
  'category',
  'claimedAfter',
  'claimedBefore',
  'createdAfter',
  'createdBefore',
  'format',
  'group',
  'limit',
  'phoneNumber',
  'search',
  'status',
  'transferredAfter',
  'transferredBefore',
  'via',
  'withAgent',
] as const

/** Each leaves out one parameter before it looks at a request. */
const ignoringOneParameter = PARAMETERS.map((parameter): CallMutant => ({
  name: `does not heed ${parameter}`,
  provider: { throughServer: withQuery((query) => query.delete(parameter)) },
  concerns: asking(parameter),
}))

/** Takes everybody for the owner of the main key. */
const credulous = {
  throughServer: withQuery((query) => query.has('api-key') && query.set('api-key', MAIN_KEY)),
}

export const requestMutants: readonly CallMutant[] = [
  ...ignoringOneParameter,
  { name: 'lets everybody in', provider: credulous, concerns: refusedWith(401) },
  { name: 'knows no scopes', provider: credulous, concerns: refusedWith(403) },
  { name: 'knows no users', provider: credulous, concerns: refusedWith(409) },
  {
    name: 'shows every group to every key',
    provider: credulous,
    concerns: called('of a group that the key has no access to'),
  },
  {
    name: 'lets every app notify',
    provider: credulous,
    concerns: called('by an app without permission'),
  },
  {
    name: 'heeds only the first of several conditions',
    provider: {
      throughServer: withQuery((query) => {
        const [first] = query.getAll('additionalData[]')
        if (first !== undefined) query.set('additionalData[]', first)
      }),
    },
    concerns: asking('additionalData[]'),
  },
  {
    name: 'takes before for after',
    provider: {
      throughServer: withQuery((query) => {
        const before = query.get('before')
        if (before === null) return
        query.delete('before')
        query.set('after', before)
      }),
    },
    concerns: asking('before'),
  },
]
