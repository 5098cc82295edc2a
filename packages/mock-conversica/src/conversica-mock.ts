import { conversicaContract } from '@ensaio/contracts/conversica'
import { defineMock } from '@ensaio/mock-kit'
import { actions } from './actions/actions.ts'
import { auth } from './auth/auth.ts'
import { behaviours } from './behaviours.ts'
import { problems } from './errors/problems.ts'
import { events } from './events/events.ts'
import { handlers } from './handlers/handlers.ts'
import { replyHeaders } from './handlers/reply-headers.ts'
import { jobs } from './jobs/jobs.ts'
import { scenarios } from './scenarios/scenarios.ts'
import { collections } from './world.ts'

/**
 * Conversica with its sales assistant: takes leads in, writes to them, lets them reply as their persona would, and tells
 * the customer by callbacks. It sends no email or text message to anybody.
 */
export const conversicaMock = defineMock({
  contract: conversicaContract,
  title: 'Conversica',
  collections,
  behaviours,
  auth,
  problems,
  handlers,
  events,
  jobs,
  actions,
  scenarios,
  replyHeaders,
})
