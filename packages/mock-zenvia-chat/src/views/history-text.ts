// Writes the JSON of the history's rows from fragments that are encoded once.
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { answerOffsetOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { MOODS, NONE } from '../simulation/simulation.ts'
import { SECOND_MS } from '../time.ts'
import { STATES } from '../timeline/timeline.ts'
import type { CustomerTexts } from './customer-texts.ts'
import { RowText, toFragment } from './row-text.ts'
import type { Fragment } from './row-text.ts'
import { toAgent, toDepartment } from './staff-view.ts'

/** Formats `active`. */
export type FormatFlag = (flag: boolean) => string | boolean

/** The fragments that rows of an archive are written from. */
export interface RowSource {
  readonly account: Account
  readonly customers: CustomerTexts
}

/** Writes a row of an archive; returns `undefined` where it can only be written from its object. */
export type WriteRow = (row: ArchiveCursor) => string | undefined

/** Begins a row; returns false where it can only be written from its object. */
type BeginRow = (text: RowText, row: ArchiveCursor) => boolean

export function createHistoryWriter(source: RowSource, formatFlag: FormatFlag): WriteRow {
  const begin = createBeginning(source, formatFlag)
  const text = new RowText()
  const end = toFragment('}')
  return (row) => {
    if (!begin(text, row)) return undefined
    text.add(end)
    return text.end()
  }
}

/** Creates a function that writes all of a history record but the closing brace. */
export function createBeginning(
  { account, customers }: RowSource,
  formatFlag: FormatFlag,
): BeginRow {
  const id = toFragment('{"id":"')
  const agents = [false, true].map((active) =>
    fragmentsOf(account.agents, (agent) => {
      const flag = JSON.stringify(formatFlag(active))
      return `","active":${flag},"agent":${JSON.stringify(toAgent(account, agent))},"created_at":`
    }),
  )
  const states = fragmentsOf(
    STATES,
    (state) => `,"current_state":${JSON.stringify(STATES[state])},"current_state_time":`,
  )
  const departments = fragmentsOf(account.departments, (department) => {
    const text = JSON.stringify(toDepartment(account, department))
    return `,"department":${text},"first_answer_time":`
  })
  const [customer, none] = [toFragment(',"customer":'), toFragment('null')]
  const ends = Array.from({ length: CHANNELS.length * MOODS.length * 2 }, (_, code) => {
    const [channel, mood] = [Math.floor(code / 2 / MOODS.length), (code >> 1) % MOODS.length]
    return toFragment(
      `,"media":${JSON.stringify(CHANNELS[channel])},"mood":${JSON.stringify(MOODS[mood])},"sla_overdue":${code % 2 === 1}`,
    )
  })
  return (text, row) => {
    const { created } = row
    const answerOffset = answerOffsetOf(row)
    text.begin(id)
    text.addNumber(row.protocol)
    text.add(fragmentAt(at(agents, row.active ? 1 : 0), row.agent))
    text.addInstant(created)
    text.add(fragmentAt(states, row.state))
    text.addInstant(created + row.stateOffset * SECOND_MS)
    text.add(customer)
    if (!customers.addCustomer(text, row.customerNumber)) return false
    text.add(fragmentAt(departments, row.department))
    if (answerOffset < 0) text.add(none)
    else text.addInstant(created + answerOffset * SECOND_MS)
    text.add(at(ends, (row.channel * MOODS.length + row.mood) * 2 + Number(row.isOverdue)))
    return true
  }
}

/** The fragments of all items of a list, and that of NONE. */
export interface Fragments {
  readonly all: readonly Fragment[]
  readonly none: Fragment
}

export function fragmentsOf(
  items: readonly unknown[],
  textOf: (index: number) => string,
): Fragments {
  return { all: items.map((_, index) => toFragment(textOf(index))), none: toFragment(textOf(NONE)) }
}

export function fragmentAt({ all, none }: Fragments, index: number): Fragment {
  return index < all.length ? at(all, index) : none
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
