import { conversicaContract } from '@ensaio/contracts/conversica'
import { defineMock } from '@ensaio/mock-kit'
import { createChatLead } from './actions/create-chat-lead.ts'
import { leadReplies } from './actions/lead-replies.ts'
import { resumeLead } from './actions/resume-lead.ts'
import { setExclusion } from './actions/set-exclusion.ts'
import { setService } from './actions/set-service.ts'
import { stopLead } from './actions/stop-lead.ts'
import { problems } from './answers/problems.ts'
import { replyHeaders } from './answers/reply-headers.ts'
import { reviewLead } from './assistant/review-lead.ts'
import { runBeat } from './assistant/run-beat.ts'
import { conversicaAuth } from './auth/conversica-auth.ts'
import { behaviours } from './behaviours.ts'
import { callbackEvents } from './callbacks/callback-events.ts'
import { collections } from './collections.ts'
import { createOrUpdateLead } from './lead/create-or-update-lead.ts'
import { busyScenario } from './scenarios/busy-scenario.ts'
import { defaultScenario } from './scenarios/default-scenario.ts'
import { emptyScenario } from './scenarios/empty-scenario.ts'

/**
 * Conversica, its sales assistant included: takes leads in, writes to them, lets them answer as their persona would,
 * and tells the customer by callbacks. It sends no email or text message to anybody.
 */
export const conversicaMock = defineMock({
  contract: conversicaContract,
  title: 'Conversica',
  collections,
  scenarios: { empty: emptyScenario, default: defaultScenario, busy: busyScenario },
  behaviours,
  handlers: { createOrUpdateLead },
  auth: conversicaAuth,
  problems,
  events: callbackEvents,
  jobs: { review: reviewLead, beat: runBeat },
  actions: { leadReplies, stopLead, resumeLead, setService, setExclusion, createChatLead },
  replyHeaders,
})
