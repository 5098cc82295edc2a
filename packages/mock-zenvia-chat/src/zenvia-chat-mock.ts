import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { defineMock } from '@ensaio/mock-kit'
import { createToken } from './actions/create-token.ts'
import { endInteraction } from './actions/end-interaction.ts'
import { rateInteraction } from './actions/rate-interaction.ts'
import { setAgentStatus } from './actions/set-agent-status.ts'
import { startInteraction } from './actions/start-interaction.ts'
import { problems } from './answers/problems.ts'
import { chatAuth } from './auth/chat-auth.ts'
import { arrive } from './autopilot/arrive.ts'
import { adjustAutopilot } from './autopilot/autopilot.ts'
import { goOn } from './autopilot/go-on.ts'
import { behaviours } from './behaviours.ts'
import { collections } from './collections.ts'
import { getExpandedHistory, getHistory } from './handlers/get-history.ts'
import { getMessages } from './handlers/get-messages.ts'
import { getOngoing } from './handlers/get-ongoing.ts'
import { getReports } from './handlers/get-reports.ts'
import { edgeScenario } from './scenarios/edge-scenario.ts'
import { emptyScenario } from './scenarios/empty-scenario.ts'
import { defaultScenario, hugeScenario, largeScenario } from './scenarios/past-scenarios.ts'

/**
 * The data API of Zenvia Chat: one call centre, told from one seed, of which reports, history, messages and what is ongoing
 * are different looks. It only reads, as the vendor's does; interactions begin and end by actions and by autopilot.
 */
export const zenviaChatMock = defineMock({
  contract: zenviaChatContract,
  title: 'Zenvia Chat',
  collections,
  scenarios: {
    empty: emptyScenario,
    default: defaultScenario,
    large: largeScenario,
    huge: hugeScenario,
    edge: edgeScenario,
  },
  behaviours,
  handlers: { getReports, getHistory, getExpandedHistory, getMessages, getOngoing },
  auth: chatAuth,
  problems,
  events: {},
  jobs: { arrive, goOn },
  actions: { startInteraction, endInteraction, rateInteraction, setAgentStatus, createToken },
  onBehaviours: adjustAutopilot,
  secrets: { queryParameters: ['token'] },
})
