import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channels/channel-habits.ts'
import type { Interaction } from '../rows/interaction.ts'
import { STATES } from '../story/beat.ts'
import { MOODS } from '../story/story.ts'
import { showInstant, showOffset } from './instant.ts'
import { defineInteractionViews } from './interaction-views.ts'

type HistoryRecord = Schemas['HistoryRecord']

/** One interaction as the history shows it, `active` as a string and as a boolean. */
export const historyViews = {
  string: defineInteractionViews((account, interaction) =>
    toHistoryRecord(account, interaction, String),
  ),
  boolean: defineInteractionViews((account, interaction) =>
    toHistoryRecord(account, interaction, Boolean),
  ),
}

/** How yes and no are shown. */
export type ShowFlag = (flag: boolean) => string | boolean

export function toHistoryRecord(
  account: Account,
  interaction: Interaction,
  showFlag: ShowFlag,
): HistoryRecord {
  const { created, summary, customer, state } = interaction
  const { answerOffset } = summary
  return {
    id: String(interaction.protocol),
    active: showFlag(interaction.active) as HistoryRecord['active'], // both spellings of a flag are of its type
    agent: toAgent(account, interaction.agent),
    created_at: showInstant(created),
    current_state: STATES[state] ?? 'ENDED',
    current_state_time: showOffset(created, summary.stateOffset),
    customer: { id: customer.id, fields: customer.fields },
    department: toDepartment(account, interaction.department),
    first_answer_time: answerOffset < 0 ? null : showOffset(created, answerOffset),
    media: CHANNELS[interaction.channel] ?? 'TEXT',
    mood: MOODS[interaction.mood] ?? null,
    sla_overdue: interaction.isOverdue,
  }
}

/** The agent at this place; null where there is none. */
function toAgent({ agents }: Account, place: number): Schemas['Agent'] | null {
  const agent = agents[place]
  return agent ? { id: agent.id, name: agent.name, phone_extension: agent.extension } : null
}

function toDepartment({ departments }: Account, place: number): Schemas['Department'] | null {
  const department = departments[place]
  return department ? { id: department.id, name: department.name } : null
}
