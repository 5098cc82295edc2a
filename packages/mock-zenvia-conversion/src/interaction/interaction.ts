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
  readonly agent?: AgentCard | undefined
  readonly bot?: boolean | undefined
  readonly dueAt?: number | undefined
  readonly startedAt?: number | undefined
  readonly finishedAt?: number | undefined
}

/** Returns the interaction with all of its fields in one order, those without a value too: see `toProspectRecord`. */
export function toInteractionRecord(record: InteractionRecord): InteractionRecord {
  return {
    id: record.id,
    prospectId: record.prospectId,
    createdAt: record.createdAt,
    status: record.status,
    proactive: record.proactive,
    via: record.via,
    output: record.output,
    agent: record.agent,
    bot: record.bot,
    dueAt: record.dueAt,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
  }
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
