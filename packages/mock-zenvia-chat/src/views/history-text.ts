// Writes the JSON of the history's rows from fragments that are encoded once.
import { defined } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { HAS } from '../customer/customer-fields.ts'
import { customerIdOf, PHOTO_END } from '../customer/simulated-customers.ts'
import { answerOffsetOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { MOODS, NONE } from '../simulation/simulation.ts'
import { STATES } from '../timeline/timeline.ts'
import { createCustomerText, CUSTOMER_BYTES_MAX } from './customer-text.ts'
import { RowText } from './row-text.ts'
import type { Fragment } from './row-text.ts'
import { toAgent, toDepartment } from './staff-view.ts'

/** Formats `active`. */
export type FormatFlag = (flag: boolean) => string | boolean

/** Writes rows of an archive. */
export interface RowWriter {
  /** The most bytes that a row takes. */
  readonly rowBytesMax: number
  /** Writes a row from an index on. Returns the index after it. */
  write(bytes: Uint8Array<ArrayBuffer>, start: number, row: ArchiveCursor): number
}

/** The part of a row that the history and the expanded history share. */
export interface RowBeginning {
  readonly bytesMax: number
  /** Adds a history record up to its end. Returns where the customer's fields without the photo stand. */
  add(row: ArchiveCursor): FieldsPlace
}

export interface FieldsPlace {
  start: number
  end: number
  /** Number of the customer's group. */
  group: number
}

/** Room for all that is short in a row: names of fields, numbers, instants, states. */
const BOUNDED_BYTES_MAX = 2_048

export function createHistoryWriter(account: Account, formatFlag: FormatFlag): RowWriter {
  const text = new RowText()
  const beginning = createBeginning(text, account, { formatFlag, end: '}' })
  return {
    rowBytesMax: beginning.bytesMax,
    write: (bytes, start, row) => {
      text.begin(bytes, start)
      beginning.add(row)
      return text.end
    },
  }
}

export interface BeginningOptions {
  readonly formatFlag: FormatFlag
  /** The text behind the last value. */
  readonly end: string
}

export function createBeginning(
  text: RowText,
  account: Account,
  { formatFlag, end }: BeginningOptions,
): RowBeginning {
  const id = text.fragment('{"id":"')
  const agents = [false, true].map((active) =>
    fragmentsOf(text, account.agents, (agent) => {
      const flag = JSON.stringify(formatFlag(active))
      return `","active":${flag},"agent":${JSON.stringify(toAgent(account, agent))},"created_at":`
    }),
  )
  const states = fragmentsOf(
    text,
    STATES,
    (state) => `,"current_state":${JSON.stringify(STATES[state])},"current_state_time":`,
  )
  const departmentsBehind = (photo: string): Fragments =>
    fragmentsOf(text, account.departments, (department) => {
      const shown = JSON.stringify(toDepartment(account, department))
      return `${photo}}},"department":${shown},"first_answer_time":`
    })
  const departments = departmentsBehind(',"main_photo":""')
  const departmentsAfterPhoto = departmentsBehind(`${PHOTO_END}"`)
  const customer = createCustomerText(text)
  const customerId = text.fragment(',"customer":{"id":"')
  const ends = createEnds(text, end)
  const place: FieldsPlace = { start: 0, end: 0, group: 0 }
  // Three functions, as V8 inlines little into one.
  const addStart = (row: ArchiveCursor): void => {
    text.add(id)
    text.addNumber(row.protocol)
    text.add(fragmentAt(defined(agents[row.active ? 1 : 0]), row.agent))
    text.countFrom(row.created)
    text.addInstant(0)
    text.add(fragmentAt(states, row.state))
    text.addInstant(row.stateOffset)
  }
  const addCustomer = (row: ArchiveCursor): void => {
    const { facts } = row
    text.add(customerId)
    text.addNumber(customerIdOf(facts.customer))
    place.group = facts.group
    place.start = customer.addFields(facts)
    place.end = text.end
    if ((facts.has & HAS.photo) !== 0) {
      customer.addPhoto(facts)
      text.add(fragmentAt(departmentsAfterPhoto, row.department))
    } else text.add(fragmentAt(departments, row.department))
  }
  const addEnd = (row: ArchiveCursor): void => {
    const answerOffset = answerOffsetOf(row)
    if (answerOffset >= 0) text.addInstant(answerOffset)
    const code = (row.channel * MOODS.length + row.mood) * 4 + (row.isOverdue ? 2 : 0)
    text.add(defined(ends[code + (answerOffset < 0 ? 1 : 0)]))
  }
  const longest = [...agents, departments].map(({ all }) => text.longestOf(all))
  return {
    bytesMax:
      BOUNDED_BYTES_MAX + CUSTOMER_BYTES_MAX + longest.reduce((sum, length) => sum + length, 0),
    add: (row) => {
      addStart(row)
      addCustomer(row)
      addEnd(row)
      return place
    },
  }
}

/** Encodes all behind the instant of the first answer, by channel, rating, whether it was overdue, and whether there is none. */
function createEnds(text: RowText, end: string): readonly Fragment[] {
  return Array.from({ length: CHANNELS.length * MOODS.length * 4 }, (_, code) => {
    const [channel, mood] = [Math.floor(code / 4 / MOODS.length), (code >> 2) % MOODS.length]
    const media = `,"media":${JSON.stringify(CHANNELS[channel])},"mood":${JSON.stringify(MOODS[mood])}`
    return text.fragment(
      `${(code & 1) === 0 ? '' : 'null'}${media},"sla_overdue":${(code & 2) !== 0}${end}`,
    )
  })
}

/** The fragments of all items of a list, and that of NONE. */
export interface Fragments {
  readonly all: readonly Fragment[]
  readonly none: Fragment
}

export function fragmentsOf(
  text: RowText,
  items: readonly unknown[],
  textOf: (index: number) => string,
): Fragments {
  return {
    all: items.map((_, index) => text.fragment(textOf(index))),
    none: text.fragment(textOf(NONE)),
  }
}

export function fragmentAt({ all, none }: Fragments, index: number): Fragment {
  return all[index] ?? none
}

/** Returns the shape of a row for `defineRows`: what it is null or empty in, and the words that it has. */
export function historyShapeOf(row: ShownInteraction): number {
  const nulls =
    (row.agent === NONE ? 1 : 0) |
    (row.department === NONE ? 2 : 0) |
    (row.firstContactTime < 0 ? 4 : 0) |
    (row.active ? 8 : 0) |
    (row.isOverdue ? 16 : 0)
  return (
    ((nulls * STATES.length + row.state) * CHANNELS.length + row.channel) * MOODS.length + row.mood
  )
}
