import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** An agent as all answers show one. */
export type AgentCard = Schemas['Agent']

/** A salesperson. */
export interface AgentRecord {
  readonly id: string
  readonly card: AgentCard
  readonly groupId: string
  readonly role: 'owner' | 'agent' | 'admin'
  /** Inactive agents have left; what they did stays theirs. */
  readonly isActive: boolean
  /** Whether the app is open: changed by the actions of the vendor's side. */
  readonly isOnline: boolean
  /** Where these differ from those of the group. */
  readonly workHours?: { readonly fromHour: number; readonly untilHour: number }
}
