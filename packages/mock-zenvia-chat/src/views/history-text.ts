// Writes the JSON of the history's rows from fragments that are encoded once.
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { answerOffsetOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { MOODS, NONE } from '../simulation/simulation.ts'
import { formatInstant, SECOND_MS } from '../time.ts'
import { STATES } from '../timeline/timeline.ts'
import { toAgent, toDepartment } from './staff-view.ts'

/** Formats `active`. */
export type FormatFlag = (flag: boolean) => string | boolean

/** The encoded parts of rows, by index or code. */
export interface Fragments {
  readonly active: readonly [string, string]
  readonly agents: Encoded
  readonly departments: Encoded
  readonly states: readonly string[]
  readonly channels: readonly string[]
  readonly moods: readonly string[]
}

type Encoded = (index: number) => string

export function createFragments(account: Account, formatFlag: FormatFlag): Fragments {
  return {
    active: [JSON.stringify(formatFlag(false)), JSON.stringify(formatFlag(true))],
    agents: encoded(account.agents.length, (index) => toAgent(account, index)),
    departments: encoded(account.departments.length, (index) => toDepartment(account, index)),
    states: STATES.map((state) => JSON.stringify(state)),
    channels: CHANNELS.map((channel) => JSON.stringify(channel)),
    moods: MOODS.map((mood) => JSON.stringify(mood)),
  }
}

function encoded(count: number, valueOf: (index: number) => unknown): Encoded {
  const texts = Array.from({ length: count }, (_, index) => JSON.stringify(valueOf(index)))
  const none = JSON.stringify(valueOf(NONE))
  return (index) => texts[index] ?? none
}

/** Writes all of a history record but the closing brace. */
export function writeHistoryStart(
  row: ShownInteraction,
  customerText: string,
  fragments: Fragments,
): string {
  const { created, active, agent, department, state, channel, mood } = row
  const answerOffset = answerOffsetOf(row)
  const answer = answerOffset < 0 ? 'null' : writeInstant(created, answerOffset)
  return `{"id":"${row.protocol}","active":${fragments.active[active ? 1 : 0]},"agent":${fragments.agents(agent)},"created_at":${writeInstant(created, 0)},"current_state":${fragments.states[state]},"current_state_time":${writeInstant(created, row.stateOffset)},"customer":${customerText},"department":${fragments.departments(department)},"first_answer_time":${answer},"media":${fragments.channels[channel]},"mood":${fragments.moods[mood]},"sla_overdue":${row.isOverdue}`
}

/** Writes the instant that is some seconds after another. */
export function writeInstant(instant: number, seconds: number): string {
  return `"${formatInstant(instant + seconds * SECOND_MS)}"`
}

/** Returns the shape of a row for `defineTextView`: what it is null or empty in, and the words that it has. */
export function historyShapeOf(row: ShownInteraction): number {
  const nulls =
    (row.agent === NONE ? 1 : 0) |
    (row.department === NONE ? 2 : 0) |
    (row.firstContactTime < 0 ? 4 : 0) |
    (row.clientOffset < 0 ? 8 : 0) |
    (row.active ? 16 : 0) |
    (row.isOverdue ? 32 : 0) |
    (row.tags === 0 ? 64 : 0) |
    (row.responseTime < 0 ? 128 : 0)
  return (
    ((nulls * STATES.length + row.state) * CHANNELS.length + row.channel) * MOODS.length + row.mood
  )
}
