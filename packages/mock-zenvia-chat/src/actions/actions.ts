import { createToken, revokeToken, setAgentStatus } from './administration.ts'
import { endInteraction, rateInteraction } from './finish-interaction.ts'
import { putFixtures } from './put-fixtures.ts'
import { startInteraction } from './start-interaction.ts'

/** The actions of the control plane: what customers, agents and administrators do on the vendor's side. */
export const actions = {
  putFixtures,
  startInteraction,
  endInteraction,
  rateInteraction,
  setAgentStatus,
  createToken,
  revokeToken,
}
