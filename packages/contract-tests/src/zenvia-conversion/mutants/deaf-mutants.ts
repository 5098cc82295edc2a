// Mocks that do not heed what they are asked, or heed it wrongly: the decoys of the cast have to give them away.
import { MAIN_KEY } from '../access.ts'
import { asking, called, type RequestMutant, refusedWith } from './mutant.ts'
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
const deafToOne = PARAMETERS.map((parameter): RequestMutant => ({
  name: `does not heed ${parameter}`,
  stage: { throughServer: withQuery((query) => query.delete(parameter)) },
  concerns: asking(parameter),
}))

/** Takes everybody for the owner of the main key. */
const credulous = {
  throughServer: withQuery((query) => query.has('api-key') && query.set('api-key', MAIN_KEY)),
}

export const deafMutants: readonly RequestMutant[] = [
  ...deafToOne,
  { name: 'lets everybody in', stage: credulous, concerns: refusedWith(401) },
  { name: 'knows no scopes', stage: credulous, concerns: refusedWith(403) },
  { name: 'knows no users', stage: credulous, concerns: refusedWith(409) },
  {
    name: 'shows every group to every key',
    stage: credulous,
    concerns: called('of a group that the key does not see'),
  },
  { name: 'lets every app notify', stage: credulous, concerns: called('by an app that may not') },
  {
    name: 'heeds only the first of several conditions',
    stage: {
      throughServer: withQuery((query) => {
        const [first] = query.getAll('additionalData[]')
        if (first !== undefined) query.set('additionalData[]', first)
      }),
    },
    concerns: asking('additionalData[]'),
  },
  {
    name: 'takes before for after',
    stage: {
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
