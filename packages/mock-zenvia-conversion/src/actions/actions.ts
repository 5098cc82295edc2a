import type { Action } from '@ensaio/mock-kit'
import type { ZenviaConversionWorld } from '../world.ts'
import { agentArchives, agentClaims, agentLabels, agentTransfers } from './agent-moves.ts'
import { agentGoesOffline, agentGoesOnline } from './agent-presence.ts'
import { agentRegistersInteraction } from './agent-registers-interaction.ts'
import { agentSelects } from './agent-selects.ts'
import { createKey } from './create-key.ts'
import { customerWrites } from './customer-writes.ts'
import { prospectArrives } from './prospect-arrives.ts'
import { quoteAccepted, quoteRejected } from './quote-decided.ts'

/** The actions of the control plane: what agents do in the app, and what their customers do. */
export const actions: Readonly<Record<string, Action<ZenviaConversionWorld>>> = {
  createKey,
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
