import {
  createValueChecker,
  describeSchema,
  isJsonObject,
  pointerKeys,
  valueAt,
} from '@ensaio/contracts'
import type { Finding } from '@ensaio/contracts'
import { nearest } from '../text/nearest.ts'
import { show } from '../text/show.ts'
import type { InputSchema } from './input-schema.ts'

/** Problems beyond this number are only counted: nobody fixes more in one go. */
const PROBLEMS_MAX = 10

/** Lists what is wrong with a value, each problem in sentences for the person who sent it. */
export type InputCheck = (value: unknown) => readonly string[]

const checks = new WeakMap<InputSchema, InputCheck>()

/**
 * Returns the check of values against a schema. It is compiled for the first value, and kept for as long as the schema is.
 *
 * @param whole what the whole value is called in messages, such as `the input`
 */
export function inputCheckOf(schema: InputSchema, whole: string): InputCheck {
  const known = checks.get(schema)
  if (known !== undefined) return known
  const check = createInputCheck(schema, whole)
  checks.set(schema, check)
  return check
}

function createInputCheck(schema: InputSchema, whole: string): InputCheck {
  const problemsIn = createProblemFinder(schema, whole)
  return (value) => {
    const problems = problemsIn(value).map(({ message }) => message)
    const rest = problems.length - PROBLEMS_MAX
    return rest > 0 ? [...problems.slice(0, PROBLEMS_MAX), `${rest} more do not fit.`] : problems
  }
}

/** One thing that is wrong with a value. */
export interface InputProblem {
  /** The field, as a path of keys with dots between them; empty for the value as a whole. */
  readonly where: string
  /** The mistake, with the value, and what to send instead. */
  readonly message: string
}

/** Makes a function that finds every problem of a value, each with its place. */
export function createProblemFinder(
  schema: InputSchema,
  whole: string,
): (value: unknown) => readonly InputProblem[] {
  const findIn = createValueChecker(schema)
  return (value) =>
    findIn(value).map((finding) => ({
      where: pointerKeys(finding.where).join('.'),
      message: describe(finding, schema, whole),
    }))
}

function describe(finding: Finding, schema: InputSchema, whole: string): string {
  const keys = pointerKeys(finding.where)
  if (finding.rule === 'undocumented') return describeUnknown(finding, keys, schema)
  const name = keys.length === 0 ? whole : show(keys.join('.')).slice(1, -1)
  if (finding.received === 'nothing') {
    const properties = propertiesBeside(finding, schema)
    const property = properties[keys.at(-1) ?? '']
    return `${name} is missing. Send ${isJsonObject(property) ? describeSchema(property) : 'it'}.`
  }
  return `${name} is ${finding.received}. Send ${finding.expected}.${nearestChoice(finding, schema)}`
}

/** A field that nobody reads was most likely misspelt: without a word, the default would be done in its place. */
function describeUnknown(finding: Finding, keys: readonly string[], schema: InputSchema): string {
  const known = Object.keys(propertiesBeside(finding, schema))
  const inside = keys.slice(0, -1).join('.')
  const [closest] = nearest(keys.at(-1) ?? '', known)
  const hint = closest === undefined ? '' : ` Did you mean "${closest}"?`
  const fields = known.length === 0 ? 'It takes none.' : `The fields are ${known.join(', ')}.`
  const where = inside === '' ? 'there is no field' : `${inside} has no field`
  return `${where} ${show(keys.at(-1))}.${hint} ${fields}`
}

/** A hint at the choice that a misspelt one was probably meant to be. */
function nearestChoice({ pointer, received }: Finding, schema: InputSchema): string {
  const choices = valueAt(schema, pointer)
  if (!Array.isArray(choices) || !received.startsWith('"')) return ''
  const [closest] = nearest(
    received.slice(1, -1),
    choices.filter((one) => typeof one === 'string'),
  )
  return closest === undefined ? '' : ` Did you mean "${closest}"?`
}

/** The properties of the schema whose rule was broken. */
function propertiesBeside({ pointer }: Finding, schema: InputSchema): InputSchema {
  const parents = [pointer, pointer.slice(0, pointer.lastIndexOf('/'))]
  const found = parents
    .map((place) => valueAt(schema, place))
    .map((part) => (isJsonObject(part) ? part['properties'] : undefined))
    .find(isJsonObject)
  return found ?? {}
}
