// Selects the branches of a union that a value can mean, by its literals, or finds the literal at fault.
import { escapeKey } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { describeRule } from './describe-rule.ts'
import type { Finding } from './finding.ts'
import type { PinnedLiterals } from './pinned-literals.ts'
import { distinct, type Literal } from './literals.ts'

/** A branch, with its pinned literals. */
export interface TaggedBranch {
  /** `null` where no object fits it. */
  readonly pinned: PinnedLiterals | null
}

/** The branches that can be meant; where no literal selects one, the faults of the literals. */
export interface Choice<Branch> {
  readonly meant: readonly Branch[]
  readonly faults: readonly Finding[]
}

/** A property that distinguishes branches: each pins it to literals, but not all to the same. */
interface Discriminator {
  readonly name: string
  readonly literals: readonly Literal[]
  readonly required: boolean
}

/** The fields of a value, by name. */
type Fields = Pick<ReadonlyMap<string, unknown>, 'get'>

/** Selects among branches; `pointer` points to the union in the document. */
export function selectBranches<Branch extends TaggedBranch>(
  branches: readonly Branch[],
  value: unknown,
  pointer: string,
): Choice<Branch> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { meant: branches, faults: [] }
  // A body may have a hundred thousand fields, of which the branches know a few.
  const object = value as Readonly<Record<string, unknown>>
  const fields: Fields = { get: (name) => (Object.hasOwn(object, name) ? object[name] : undefined) }
  const ofObjects = branches.filter(({ pinned }) => pinned !== null)
  let meant: readonly Branch[] = ofObjects.length > 0 ? ofObjects : branches
  for (let fewer = select(meant, fields); fewer !== null; fewer = select(meant, fields))
    meant = fewer
  const faults = discriminatorsOf(meant).flatMap((found) => findFault(found, fields, pointer))
  return { meant, faults }
}

/** Returns the branches that the first distinguishing literal selects; `null` where none does. */
function select<Branch extends TaggedBranch>(
  branches: readonly Branch[],
  fields: Fields,
): readonly Branch[] | null {
  for (const { name } of discriminatorsOf(branches)) {
    const selected = branches.filter(({ pinned }) => {
      return pinned?.literals.get(name)?.some((literal) => literal === fields.get(name))
    })
    if (selected.length > 0 && selected.length < branches.length) return selected
  }
  return null
}

function discriminatorsOf(branches: readonly TaggedBranch[]): readonly Discriminator[] {
  const [first] = branches
  return [...(first?.pinned?.literals.keys() ?? [])].flatMap((name) => {
    const lists = branches.flatMap(({ pinned }) => {
      const list = pinned?.literals.get(name)
      return list === undefined ? [] : [list]
    })
    const literals = distinct(lists.flat())
    const isShared = lists.length === branches.length
    // Where all branches have the same literals, none distinguishes them.
    if (!isShared || lists.every((list) => list.length === literals.length)) return []
    const required = branches.every(({ pinned }) => pinned?.required.has(name))
    return [{ name, literals, required }]
  })
}

function findFault(
  { name, literals, required }: Discriminator,
  fields: Fields,
  pointer: string,
): readonly Finding[] {
  const where = `/${escapeKey(name)}`
  const wanted = describeRule('enum', literals)
  const received = fields.get(name)
  if (received === undefined) {
    const expected = `to be present, as ${wanted}`
    return required ? [{ where, rule: 'required', expected, received: 'nothing', pointer }] : []
  }
  if (literals.some((literal) => literal === received)) return []
  return [{ where, rule: 'enum', expected: wanted, received: renderReceived(received), pointer }]
}
