import type { ZenviaConversionWorld } from '../world.ts'
import {
  agentArchives,
  agentClaims,
  agentComesOrGoes,
  agentLabels,
  agentRegisters,
  agentTransfers,
} from './agent-work.ts'
import { newcomerArrives } from './newcomer.ts'
import { agentQuotes, customerDecides } from './quoting.ts'
import { agentWrites, customerWrites } from './talk.ts'

/** Something that happens by itself. */
type Happening = (world: ZenviaConversionWorld) => void

/** What can happen, and how often each does among a hundred. Where it can happen to nobody, somebody new comes instead. */
export const HAPPENINGS: readonly (readonly [Happening, number])[] = [
  [newcomerArrives, 12],
  [agentClaims, 14],
  [customerWrites, 22],
  [agentWrites, 22],
  [agentRegisters, 10],
  [agentLabels, 4],
  [agentTransfers, 2],
  [agentArchives, 6],
  [agentQuotes, 3],
  [customerDecides, 3],
  [agentComesOrGoes, 2],
]
