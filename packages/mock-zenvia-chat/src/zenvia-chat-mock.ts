import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { defineMock } from '@ensaio/mock-kit'
import { actions } from './actions/actions.ts'
import { auth } from './auth/auth.ts'
import { behaviours } from './behaviours.ts'
import { problems } from './errors/problems.ts'
import { events } from './events/events.ts'
import { handlers } from './handlers/handlers.ts'
import { adjustAutopilot } from './jobs/autopilot.ts'
import { jobs } from './jobs/jobs.ts'
import { scenarios } from './scenarios/scenarios.ts'
import { collections } from './world.ts'

/**
 * The data API of Zenvia Chat. One call centre is simulated from one seed; reports, history, messages and open interactions
 * are views of it. The API only reads, as the vendor's does: interactions begin and end by actions and by the autopilot.
 */
export const zenviaChatMock = defineMock({
  contract: zenviaChatContract,
  title: 'Zenvia Chat',
  collections,
  scenarios,
  behaviours,
  handlers,
  auth,
  problems,
  events,
  jobs,
  actions,
  onBehaviours: adjustAutopilot,
  secrets: { queryParameters: ['token'] },
})
