import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import type { AgentCard } from '../account/agent.ts'
import { toIsoDate } from '../iso-date.ts'

/** Something that happened between a prospect and an agent, a bot or the system. Instants are milliseconds since 1970. */
export interface InteractionRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  /** `created`, then `updated`. */
  readonly status: string
  /** True for what came from our side rather than the prospect's. */
  readonly proactive: boolean
  readonly via: Schemas['InteractionMedium']
  readonly output: Schemas['InteractionOutput']
  readonly agent?: AgentCard
  readonly bot?: boolean
  readonly dueAt?: number
  readonly startedAt?: number
  readonly finishedAt?: number
}

/** Returns an interaction as answers and notifications show it, its fields in the order of captured ones. */
export const toInteractionView = defineView(
  (record: InteractionRecord): Schemas['Interaction'] => ({
    id: record.id,
    createdAt: toIsoDate(record.createdAt),
    status: record.status,
    prospectId: record.prospectId,
    ...(record.agent !== undefined && { agentId: record.agent.id, agent: record.agent }),
    ...(record.bot !== undefined && { bot: record.bot }),
    ...(record.dueAt !== undefined && { dueAt: toIsoDate(record.dueAt) }),
    ...(record.startedAt !== undefined && { startedAt: toIsoDate(record.startedAt) }),
    ...(record.finishedAt !== undefined && { finishedAt: toIsoDate(record.finishedAt) }),
    proactive: record.proactive,
    output: record.output,
    via: record.via,
  }),
)
