// Tells by the fixed words of a value which alternatives of a union were meant, or which word is at fault.
import { escapeKey } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { describeRule } from './describe-rule.ts'
import type { Finding } from './finding.ts'
import type { FixedWords } from './fixed-words.ts'
import { distinct, type Word } from './words-of-value.ts'

/** An alternative, as far as its fixed words are concerned. */
export interface Told {
  /** `null` where no object fits it. */
  readonly fixed: FixedWords | null
}

/** The alternatives that may be meant; where no word selects one, what is wrong with the words. */
export interface Choice<Branch> {
  readonly meant: readonly Branch[]
  readonly faults: readonly Finding[]
}

/** What tells alternatives apart: a property that each pins to words, but not all to the same. */
interface Discriminator {
  readonly name: string
  readonly words: readonly Word[]
  readonly required: boolean
}

/** Chooses among alternatives; `pointer` is where the union stands in the document. */
export function tellApart<Branch extends Told>(
  branches: readonly Branch[],
  value: unknown,
  pointer: string,
): Choice<Branch> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { meant: branches, faults: [] }
  const fields = new Map<string, unknown>(Object.entries(value))
  const ofObjects = branches.filter(({ fixed }) => fixed !== null)
  let meant: readonly Branch[] = ofObjects.length > 0 ? ofObjects : branches
  for (let fewer = select(meant, fields); fewer !== null; fewer = select(meant, fields))
    meant = fewer
  const faults = discriminatorsOf(meant).flatMap((found) => findFault(found, fields, pointer))
  return { meant, faults }
}

/** The alternatives that the first telling word selects; `null` where no word tells. */
function select<Branch extends Told>(
  branches: readonly Branch[],
  fields: ReadonlyMap<string, unknown>,
): readonly Branch[] | null {
  for (const { name } of discriminatorsOf(branches)) {
    const selected = branches.filter(({ fixed }) => {
      return fixed?.words.get(name)?.some((word) => word === fields.get(name))
    })
    if (selected.length > 0 && selected.length < branches.length) return selected
  }
  return null
}

function discriminatorsOf(branches: readonly Told[]): readonly Discriminator[] {
  const [first] = branches
  return [...(first?.fixed?.words.keys() ?? [])].flatMap((name) => {
    const lists = branches.flatMap(({ fixed }) => {
      const list = fixed?.words.get(name)
      return list === undefined ? [] : [list]
    })
    const words = distinct(lists.flat())
    const isShared = lists.length === branches.length
    // Where all alternatives know the same words, none tells them apart.
    if (!isShared || lists.every((list) => list.length === words.length)) return []
    const required = branches.every(({ fixed }) => fixed?.required.has(name))
    return [{ name, words, required }]
  })
}

function findFault(
  { name, words, required }: Discriminator,
  fields: ReadonlyMap<string, unknown>,
  pointer: string,
): readonly Finding[] {
  const where = `/${escapeKey(name)}`
  const wanted = describeRule('enum', words, '')
  const received = fields.get(name)
  if (received === undefined) {
    const expected = `to be present, as ${wanted}`
    return required ? [{ where, rule: 'required', expected, received: 'nothing', pointer }] : []
  }
  if (words.some((word) => word === received)) return []
  return [{ where, rule: 'enum', expected: wanted, received: renderReceived(received), pointer }]
}
