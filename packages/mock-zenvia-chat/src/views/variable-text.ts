// Writes the variables of the expanded history. Most of them have their usual values.
import { defined } from '@ensaio/mock-kit'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import type { NumberVariable } from '../interaction/interaction-variables.ts'
import type { Fragment, RowText } from './row-text.ts'

/** The number of flags that stand before all other variables. They follow from the state, and from whether both sides wrote. */
const FLAGS = 6

const NAMES = Object.keys(rowVariables) as readonly NumberVariable[]
const OTHERS = NAMES.slice(FLAGS)

/** The values that most interactions have, where that is not 0. */
const USUAL: Partial<Record<NumberVariable, number | null>> = {
  first_contact_time: null,
  response_time: null,
  sla_time: null,
  queued: 1,
  ringing: 1,
}
/** Stands for null: no variable is negative. */
const NULL = -1
const USUAL_VALUES = Int32Array.from(OTHERS, (name) => usualOf(name) ?? NULL)

function usualOf(name: NumberVariable): number | null {
  const usual = USUAL[name]
  return usual === undefined ? 0 : usual
}

/** Creates a function that adds all variables, and then the text of an end. Usual values beside each other are one fragment. */
export function createVariableWriter(
  text: RowText,
  ends: readonly string[],
): (row: ArchiveCursor, end: number) => void {
  const flagsOf = createFlagFragments(text)
  const places = OTHERS.length + 1
  const [between, behind]: [(Fragment | undefined)[], Fragment[]] = [[], []]
  for (let from = 0; from < places; from += 1) {
    for (let to = 0; to < OTHERS.length; to += 1) {
      const name = `${textOfUsual(from, to)},"${OTHERS[to]}":`
      between.push(to < from ? undefined : text.fragment(name))
    }
    const usual = textOfUsual(from, OTHERS.length)
    behind.push(...ends.map((end) => text.fragment(`${usual}${end}`)))
  }
  const values = new Int32Array(OTHERS.length)
  return (row, end) => {
    text.add(flagsOf(row))
    readVariables(row, values)
    let from = 0
    for (let index = 0; index < values.length; index += 1) {
      const value = defined(values[index])
      if (value === USUAL_VALUES[index]) continue
      text.add(defined(between[from * OTHERS.length + index]))
      text.addNumber(value)
      from = index + 1
    }
    text.add(defined(behind[from * ends.length + end]))
  }
}

/** Returns the text of the variables from one index up to another, each with its usual value. */
function textOfUsual(from: number, to: number): string {
  return OTHERS.slice(from, Math.max(from, to))
    .map((name) => `,"${name}":${usualOf(name)}`)
    .join('')
}

function createFlagFragments(text: RowText): (row: ArchiveCursor) => Fragment {
  const byCode: Fragment[] = []
  return (row) =>
    (byCode[row.state * 2 + Number(row.isAnswered)] ??= text.fragment(
      NAMES.slice(0, FLAGS)
        .map((name) => `,"${name}":${rowVariables[name](row)}`)
        .join(''),
    ))
}

/** Computes the variables behind the flags, in their order. One by one, so that V8 inlines what computes them. */
function readVariables(row: ArchiveCursor, values: Int32Array): void {
  values[0] = rowVariables.queued_time(row)
  values[1] = rowVariables.ringing_time(row)
  values[2] = rowVariables.talking_time(row)
  values[3] = rowVariables.postponed_time(row)
  values[4] = rowVariables.pending_time(row)
  values[5] = rowVariables.expired_time(row)
  values[6] = rowVariables.canceled_time(row)
  values[7] = rowVariables.discarded_time(row)
  values[8] = rowVariables.missed_time(row)
  values[9] = rowVariables.first_contact_time(row) ?? NULL
  values[10] = rowVariables.response_time(row) ?? NULL
  values[11] = rowVariables.sla_time(row) ?? NULL
  values[12] = rowVariables.queued(row)
  values[13] = rowVariables.ringing(row)
  values[14] = rowVariables.postponed(row)
  values[15] = rowVariables.pending(row)
  values[16] = rowVariables.transferring(row)
  values[17] = rowVariables.messages(row)
  values[18] = rowVariables.response_count(row)
  values[19] = rowVariables.tagCount(row)
}
