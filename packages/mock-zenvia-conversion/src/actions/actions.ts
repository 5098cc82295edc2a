import {
  agentArchives,
  agentClaims,
  agentGoesOffline,
  agentGoesOnline,
  agentLabels,
  agentSelects,
  agentTransfers,
} from './agent-actions.ts'
import { createKey } from './create-key.ts'
import { customerWrites, quoteAccepted, quoteRejected } from './customer-actions.ts'
import { putFixtures } from './fixtures/put-fixtures.ts'
import { prospectArrives } from './prospect-arrives.ts'
import { revokeKey } from './revoke-key.ts'
import { agentRegistersInteraction } from './register-interaction.ts'

/** The actions of the control plane: what agents do in the app, and what their customers do. */
export const actions = {
  putFixtures,
  createKey,
  revokeKey,
  prospectArrives,
  agentClaims,
  agentTransfers,
  agentArchives,
  agentLabels,
  agentRegistersInteraction,
  agentSelects,
  agentGoesOnline,
  agentGoesOffline,
  customerWrites,
  quoteAccepted,
  quoteRejected,
}
