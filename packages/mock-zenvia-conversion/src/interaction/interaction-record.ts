import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { AgentCard } from '../account/agent-record.ts'

/** Something that happened between a prospect and an agent, a bot or the system. Instants are milliseconds since 1970. */
export interface InteractionRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  /** `created`, then `updated`. */
  readonly status: string
  /** Whether it came from our side rather than the prospect's. */
  readonly proactive: boolean
  readonly via: Schemas['InteractionMedium']
  readonly output: Schemas['InteractionOutput']
  readonly agent?: AgentCard
  readonly bot?: boolean
  readonly dueAt?: number
  readonly startedAt?: number
  readonly finishedAt?: number
}
