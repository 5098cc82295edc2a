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

/** The parts that a mock cannot do without, for tests that replace one of them or add another. */
export const SHOP_PARTS = {
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
} as const
