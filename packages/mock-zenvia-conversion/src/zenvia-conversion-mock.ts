import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { defineMock } from '@ensaio/mock-kit'
import { actions } from './actions/actions.ts'
import { auth } from './auth/auth.ts'
import { rateLimit } from './auth/rate-limit.ts'
import { behaviours } from './behaviours.ts'
import { problems } from './errors/problems.ts'
import { events } from './events/events.ts'
import { documents } from './handlers/documents.ts'
import { handlers } from './handlers/handlers.ts'
import { planAutopilot } from './jobs/autopilot.ts'
import { jobs } from './jobs/jobs.ts'
import { scenarios as allScenarios } from './scenarios/scenarios.ts'
import { collections } from './world.ts'

/**
 * Zenvia Conversion with its agents and their customers: takes leads in, keeps prospects, lets people talk, and notifies
 * subscribers. It sends no message to anybody.
 */
export const zenviaConversionMock = mockOf(allScenarios)

/** Makes the mock with these starting states, of which tests may want smaller ones. */
export function mockOf(scenarios: typeof allScenarios) {
  return defineMock({
    contract: zenviaConversionContract,
    title: 'Zenvia Conversion',
    collections,
    behaviours,
    onBehaviours: planAutopilot,
    auth,
    rateLimit,
    problems,
    handlers,
    events,
    jobs,
    actions,
    scenarios,
    documents,
    // Photos, recordings and brochures must pass; messengers take no larger videos either.
    bodyBytesMax: 16 * 1024 * 1024,
    // Custom apps send their key in the body; everybody else in the query string or a header.
    secrets: { queryParameters: ['api-key'], headers: ['x-api-token'], bodyKeys: ['apiKey'] },
  })
}
