import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { isOnline } from '../account/roster.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { answerOffsetOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { MOODS } from '../simulation/simulation.ts'
import { formatInstant, formatInstantAfter } from '../time.ts'
import { STATES } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { createHistoryWriter, historyShapeOf } from './history-text.ts'
import type { FormatFlag } from './history-text.ts'
import { defineInteractionViews } from './interaction-views.ts'
import type { RowFormat } from './interaction-views.ts'
import { toAgent, toDepartment } from './staff-view.ts'

type HistoryRecord = Schemas['HistoryRecord']

/** The views of the history, with `active` as a string and as a boolean. */
export const historyViews = {
  string: defineInteractionViews(historyFormat(String)),
  boolean: defineInteractionViews(historyFormat(Boolean)),
}

/** Shows interactions as the history does. */
export function historyFormat(formatFlag: FormatFlag): RowFormat<HistoryRecord> {
  return {
    show: (account, row) => toHistoryRecord(account, row, formatFlag),
    createWriter: (account) => createHistoryWriter(account, formatFlag),
    shapeOf: historyShapeOf,
  }
}

export function toHistoryRecord(
  account: Account,
  interaction: ShownInteraction,
  formatFlag: FormatFlag,
): HistoryRecord {
  const { created, customer } = interaction
  const answerOffset = answerOffsetOf(interaction)
  return {
    id: String(interaction.protocol),
    active: formatFlag(interaction.active) as HistoryRecord['active'], // its type is a union of both formats
    agent: toAgent(account, interaction.agent),
    created_at: formatInstant(created),
    current_state: at(STATES, interaction.state),
    current_state_time: formatInstantAfter(created, interaction.stateOffset),
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
  interaction: ShownInteraction,
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
