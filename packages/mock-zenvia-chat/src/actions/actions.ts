import { createToken, setAgentStatus } from './administration.ts'
import { endInteraction, rateInteraction } from './finish-interaction.ts'
import { startInteraction } from './start-interaction.ts'

/** The actions of the control plane: what customers, agents and administrators do on the vendor's side. */
export const actions = {
  startInteraction,
  endInteraction,
  rateInteraction,
  setAgentStatus,
  createToken,
}
