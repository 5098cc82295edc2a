import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'
import type { InteractionRecord } from './interaction-record.ts'

/** An interaction as answers and notifications show it, its keys in the order of captured ones. */
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
