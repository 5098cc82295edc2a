import { defineMock } from '@ensaio/mock-kit'
import { actions } from './actions/actions.ts'
import { auth } from './auth/auth.ts'
import { behaviours } from './behaviours.ts'
import { problems } from './errors/problems.ts'
import { events } from './events/events.ts'
import { handlers } from './handlers/handlers.ts'
import { jobs } from './jobs/jobs.ts'
import { scenarios } from './scenarios/scenarios.ts'
import { shopContract } from './shop-contract.ts'
import { collections } from './world.ts'

/**
 * A made-up shop: the mock that the engine's own tests run, and the template of a new one. Some of its items make
 * trouble, by name.
 */
export const shop = defineMock({
  contract: shopContract,
  title: 'Shop',
  collections,
  behaviours,
  auth,
  problems,
  handlers,
  events,
  jobs,
  actions,
  scenarios,
  secrets: { queryParameters: ['key'] },
  documents: { '/about': () => ({ status: 200, body: { shop: 'made up' } }) },
  bodyBytesMax: 1_000,
})
