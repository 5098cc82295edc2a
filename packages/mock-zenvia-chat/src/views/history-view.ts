import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { isOnline } from '../account/roster.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { MOODS, NONE } from '../simulation/simulation.ts'
import { formatInstant, formatInstantAfter } from '../time.ts'
import { STATES } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { defineInteractionViews } from './interaction-views.ts'

type HistoryRecord = Schemas['HistoryRecord']

/** The views of the history, with `active` as a string and as a boolean. */
export const historyViews = {
  string: defineInteractionViews((account, interaction) =>
    toHistoryRecord(account, interaction, String),
  ),
  boolean: defineInteractionViews((account, interaction) =>
    toHistoryRecord(account, interaction, Boolean),
  ),
}

/** Formats `active`. */
export type FormatFlag = (flag: boolean) => string | boolean

export function toHistoryRecord(
  account: Account,
  interaction: Interaction,
  formatFlag: FormatFlag,
): HistoryRecord {
  const { created, summary, customer } = interaction
  const { answerOffset } = summary
  return {
    id: String(interaction.protocol),
    active: formatFlag(interaction.active) as HistoryRecord['active'], // its type is a union of both formats
    agent: toAgent(account, interaction.agent),
    created_at: formatInstant(created),
    current_state: at(STATES, interaction.state),
    current_state_time: formatInstantAfter(created, summary.stateOffset),
    customer: { id: customer.id, fields: customer.fields },
    department: toDepartment(account, interaction.department),
    first_answer_time: answerOffset < 0 ? null : formatInstantAfter(created, answerOffset),
    media: at(CHANNELS, interaction.channel),
    mood: at(MOODS, interaction.mood),
    sla_overdue: interaction.isOverdue,
  }
}

/** Converts an open interaction, with the status of its agent at this moment. */
export function toOngoingRecord(
  world: ChatWorld,
  account: Account,
  interaction: Interaction,
): Schemas['OngoingRecord'] {
  const formatFlag = world.behaviour('activeAsBoolean') ? Boolean : String
  const record = toHistoryRecord(account, interaction, formatFlag)
  const { first_answer_time: _answer, mood: _mood, agent, ...rest } = record
  return {
    ...rest,
    current_state: record.current_state as Schemas['OngoingState'], // the interaction is open
    agent: agent && { ...agent, status: isOnline(world, agent.id) ? 'ONLINE' : 'OFFLINE' },
  }
}

function toAgent({ agents }: Account, index: number): Schemas['Agent'] | null {
  if (index === NONE) return null
  const { id, name, extension } = at(agents, index)
  return { id, name, phone_extension: extension }
}

function toDepartment({ departments }: Account, index: number): Schemas['Department'] | null {
  if (index === NONE) return null
  const { id, name } = at(departments, index)
  return { id, name }
}
