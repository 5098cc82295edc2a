// Leaves out of a valid value what its schema does not document: vendors take such properties, and show none of them.
import type { Finding } from './finding.ts'
import { isJsonObject } from '../spec/pointer.ts'
import { schemasIn, type ExplainContext, type Schema } from './explain-context.ts'

/** Returns the value without undocumented properties, at any depth; itself where it has none. */
export type Pruner = (value: unknown, watch?: Watch) => unknown

/** Hears of properties while a value is pruned. */
export interface Watch {
  /** Called for each property that the schema does not list, with those that it lists for the object. */
  onUnknown(
    name: string,
    object: Readonly<Record<string, unknown>>,
    documented: ReadonlyMap<string, unknown>,
  ): void
  /** The items of a list that are looked at; the others are left out. */
  readonly itemsMax: number
}

type Fields = Readonly<Record<string, unknown>>
type Context = Pick<ExplainContext, 'isValid' | 'schemaOf'>

/**
 * Makes the pruner of a schema; `undefined` where it lists no property of any object. Objects keep all their properties where the
 * schema lists none, or says by `additionalProperties` what others are; of alternatives, those count that the value fits.
 */
export function createPruner(schema: Schema, context: Context): Pruner | undefined {
  return everySchemaIn(schema, context).some((part) => part['properties'] !== undefined)
    ? prunerOf([schema], context)
    : undefined
}

/** The schema and all that it reaches, with the objects that hold them. */
function everySchemaIn(schema: Schema, { schemaOf }: Context): readonly Fields[] {
  const found = new Set<Fields>()
  const open: unknown[] = [schema]
  while (open.length > 0) {
    const part = open.pop()
    if (Array.isArray(part)) open.push(...part)
    if (!isJsonObject(part) || found.has(part)) continue
    found.add(part)
    open.push(...Object.values(part))
    if (typeof part['$ref'] === 'string') open.push(schemaOf(part['$ref']))
  }
  return [...found]
}

function prunerOf(schemas: readonly Schema[], context: Context): Pruner {
  const parts = partsOf(schemas, context)
  const choices = parts.flatMap(choicesIn)
  return choices.length === 0 ? ofParts(parts, context) : ofChoices(parts, choices, context)
}

/** The schemas and those that apply with them: the targets of their `$ref`s, the members of their `allOf`s. */
function partsOf(schemas: readonly Schema[], { schemaOf }: Context): readonly Fields[] {
  const parts = new Set<Fields>()
  const open = [...schemas]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === 'boolean' || parts.has(part)) continue
    parts.add(part)
    open.push(...schemasIn(part['allOf']))
    if (typeof part['$ref'] === 'string') open.push(schemaOf(part['$ref']))
  }
  return [...parts]
}

/** The schemas that apply to some values only. */
function choicesIn(part: Fields): readonly Schema[] {
  const dependent = Object.values(Object(part['dependentSchemas']) as Fields)
  const conditional = [part['if'], part['then'], part['else'], ...dependent]
  return [
    ...schemasIn(part['anyOf']),
    ...schemasIn(part['oneOf']),
    ...schemasIn(conditional.filter((schema) => schema !== undefined)),
  ]
}

function ofChoices(parts: readonly Fields[], choices: readonly Schema[], context: Context): Pruner {
  const plain = parts.map((part) => ({ ...part, ...WITHOUT_CHOICES }))
  const prunerFor = (fitting: readonly Schema[]): Pruner =>
    prunerOf([...plain, ...fitting], context)
  // By the choices that fit, a digit for each: a schema has few of them, and most values fit the same ones.
  const pruners = new Map<string, Pruner>()
  return (value, watch) => {
    if (typeof value !== 'object' || value === null) return value
    let key = ''
    for (const choice of choices) key += context.isValid(choice, value) ? '1' : '0'
    const pruner = pruners.get(key) ?? prunerFor(choices.filter((_, index) => key[index] === '1'))
    pruners.set(key, pruner)
    return pruner(value, watch)
  }
}

const WITHOUT_CHOICES = {
  $ref: undefined,
  allOf: undefined,
  anyOf: undefined,
  oneOf: undefined,
  if: undefined,
  else: undefined,
  dependentSchemas: undefined,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: undefined,
}

function ofParts(parts: readonly Fields[], context: Context): Pruner {
  const pruneList = ofLists(parts, context)
  const pruneObject = ofObjects(parts, context)
  return (value, watch) => {
    if (Array.isArray(value)) return pruneList(value, watch)
    return typeof value === 'object' && value !== null ? pruneObject(value as Fields, watch) : value
  }
}

function ofLists(
  parts: readonly Fields[],
  context: Context,
): (list: readonly unknown[], watch?: Watch) => readonly unknown[] {
  const items = parts.flatMap(({ items: schema }) =>
    schema === undefined ? [] : [schema as Schema],
  )
  if (items.length === 0) return (list) => list
  const pruneItem = lazy(() => prunerOf(items, context))
  return (list, watch) => {
    const { itemsMax = Infinity } = watch ?? {}
    const looked = list.length > itemsMax ? list.slice(0, itemsMax) : list
    const kept = looked.map((item) => pruneItem(item, watch))
    return kept.every((item, index) => item === looked[index]) ? looked : kept
  }
}

function ofObjects(
  parts: readonly Fields[],
  context: Context,
): (object: Fields, watch?: Watch) => Fields {
  const documented = new Map<string, Pruner>()
  for (const part of parts)
    for (const name of Object.keys(Object(part['properties']) as Fields))
      documented.set(
        name,
        lazy(() => prunerOf(propertyIn(parts, name), context)),
      )
  const takesOthers = parts.some((part) => OPENING.some((keyword) => part[keyword] !== undefined))
  if (documented.size === 0) return (object) => object

  return (object, watch) => {
    // Most bodies have documented properties only: nothing is copied for them.
    let kept: Record<string, unknown> | undefined
    for (const name in object) {
      const prune = documented.get(name)
      const value = object[name]
      if (prune !== undefined && (typeof value !== 'object' || value === null)) continue
      const isDropped = prune === undefined && !takesOthers
      const pruned = prune === undefined ? value : prune(value, watch)
      if (prune === undefined) watch?.onUnknown(name, object, documented)
      if (!isDropped && pruned === value) continue
      kept ??= takesOthers ? { ...object } : only(documented, object)
      if (!isDropped) kept[name] = pruned
    }
    return kept ?? object
  }
}

/** Copies what is documented. A copy of all, from which thousands of others are deleted, takes several times as long. */
function only(documented: ReadonlyMap<string, unknown>, object: Fields): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const name in object) if (documented.has(name)) kept[name] = object[name]
  return kept
}

/** The keywords that say what properties besides the listed ones are. */
const OPENING = ['additionalProperties', 'patternProperties', 'unevaluatedProperties'] as const

function propertyIn(parts: readonly Fields[], name: string): readonly Schema[] {
  return parts.flatMap((part) => {
    const properties = Object(part['properties']) as Fields
    return Object.hasOwn(properties, name) ? [properties[name] as Schema] : []
  })
}

/** A schema may refer back to itself: its pruner is made when a value gets there. */
function lazy(make: () => Pruner): Pruner {
  let pruner: Pruner | undefined
  return (value, watch) => {
    if (typeof value !== 'object' || value === null) return value
    pruner ??= make()
    return pruner(value, watch)
  }
}

/** Shorter keys are one letter from too many others. */
const LENGTH_MIN = 4

/** The most unknown keys of one body that are compared: hostile bodies have many. */
const COMPARED_MAX = 200

/** Collects findings about misspelled keys, as the pruner of a body meets unknown ones. */
export function collectMisspelled(
  pointer: string,
  itemsMax: number,
): Watch & { readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  let compared = 0
  return {
    findings,
    itemsMax,
    onUnknown: (name, object, documented) => {
      if ((compared += 1) > COMPARED_MAX) return
      const meant = [...documented.keys()].find(
        (known) => !Object.hasOwn(object, known) && isMisspelled(name, known),
      )
      if (meant === undefined) return
      const received = 'a key that is not documented and looks like it'
      findings.push({ where: `/${name}`, rule: 'undocumented', expected: meant, received, pointer })
    },
  }
}

/** Tells if a key is another but for one letter, for two that changed places, or for upper and lower case. */
export function isMisspelled(written: string, known: string): boolean {
  if (known.length < LENGTH_MIN || Math.abs(written.length - known.length) > 1) return false
  if (written === known) return false
  if (written.toLowerCase() === known.toLowerCase()) return true
  let same = 0
  while (written[same] === known[same]) same += 1
  if (hasSwapped(written, known, same)) return true
  const isLonger = written.length > known.length
  const isShorter = written.length < known.length
  return written.slice(isShorter ? same : same + 1) === known.slice(isLonger ? same : same + 1)
}

/** Tells if two letters changed places at the first difference. */
function hasSwapped(written: string, known: string, at: number): boolean {
  return (
    written[at] === known[at + 1] &&
    written[at + 1] === known[at] &&
    written.slice(at + 2) === known.slice(at + 2)
  )
}
