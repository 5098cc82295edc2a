import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { defineMock } from '@ensaio/mock-kit'
import type { Mock } from '@ensaio/mock-kit'
import { createKey } from './actions/create-key.ts'
import { vendorActions } from './actions/vendor-actions.ts'
import { documents } from './answers/documents.ts'
import { problems } from './answers/problems.ts'
import { rateLimit } from './answers/rate-limit.ts'
import { conversionAuth } from './auth/conversion-auth.ts'
import { guard } from './auth/guard.ts'
import { planAutopilot } from './autopilot/plan-autopilot.ts'
import { behaviours } from './behaviours.ts'
import { accountHandlers } from './handlers/account.ts'
import { appHandlers } from './handlers/apps.ts'
import { asUserHandlers } from './handlers/as-user.ts'
import { interactionHandlers } from './handlers/interactions.ts'
import { leadHandlers } from './handlers/leads.ts'
import { messagingHandlers } from './handlers/messaging.ts'
import { notificationHandlers } from './handlers/notifications.ts'
import { prospectHandlers } from './handlers/prospects.ts'
import { quoteHandlers } from './handlers/quotes.ts'
import { jobs } from './jobs.ts'
import { notificationEvents } from './notifications/notification-events.ts'
import { defaultScenario } from './scenarios/default-scenario.ts'
import { edgeScenario } from './scenarios/edge-scenario.ts'
import { emptyScenario } from './scenarios/empty-scenario.ts'
import { largeScenario } from './scenarios/large-scenario.ts'
import { collections } from './world.ts'
import type { ZenviaConversionTypes } from './world.ts'

/** Photos, recordings and brochures have to go through; messengers take no larger videos either. */
const BODY_BYTES_MAX = 16 * 1024 * 1024

/**
 * Zenvia Conversion, its agents and their customers included: takes leads in, keeps prospects, lets people talk, and
 * tells subscribers of it. It sends no message to anybody.
 */
export const zenviaConversionMock: Mock<ZenviaConversionTypes> = defineMock({
  contract: zenviaConversionContract,
  title: 'Zenvia Conversion',
  collections,
  scenarios: {
    empty: emptyScenario,
    default: defaultScenario,
    large: largeScenario,
    edge: edgeScenario,
  },
  behaviours,
  onBehaviours: planAutopilot,
  handlers: guard({
    ...accountHandlers,
    ...appHandlers,
    ...asUserHandlers,
    ...interactionHandlers,
    ...leadHandlers,
    ...messagingHandlers,
    ...notificationHandlers,
    ...prospectHandlers,
    ...quoteHandlers,
  }),
  auth: conversionAuth,
  problems,
  events: notificationEvents,
  jobs,
  actions: { createKey, ...vendorActions },
  rateLimit,
  bodyBytesMax: BODY_BYTES_MAX,
  // Custom apps send their key in the body; everybody else in the query string or a header.
  secrets: { queryParameters: ['api-key'], headers: ['x-api-token'], bodyKeys: ['apiKey'] },
  documents,
})
