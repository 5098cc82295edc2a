import { didYouMean } from '../text/nearest.ts'
import { show } from '../text/show.ts'
import type { FaultRuleProblem } from './invalid-fault-rule-error.ts'

export interface NumberBounds {
  readonly from: number
  readonly to: number
  /** @default true */
  readonly isWhole?: boolean
}

/**
 * Reads one JSON object key by key and notes what is wrong instead of throwing.
 * Each reading returns `undefined` where the key is absent or its value was found wrong.
 */
export interface FieldReader {
  readonly keys: readonly string[]
  has(key: string): boolean
  /** Any value at all. */
  value(key: string): unknown
  text(key: string, lengthMax: number): string | undefined
  /** One of the names; what else it could be is suggested. */
  name<Name extends string>(key: string, known: readonly Name[], what: string): Name | undefined
  number(key: string, bounds: NumberBounds): number | undefined
  object(key: string): FieldReader | undefined
  /** Notes the key as missing unless it is there. */
  require(key: string, what: string): void
  problem(key: string, message: string): void
  /** Notes every key that nobody asked for. */
  close(): void
}

/** Undefined, with a problem noted, where the input is no object. */
export function readFields(
  input: unknown,
  where: string,
  problems: FaultRuleProblem[],
): FieldReader | undefined {
  if (!isRecord(input)) {
    problems.push({ where, message: `${show(input)} is no JSON object. Write one in braces.` })
    return undefined
  }
  return createFieldReader(input, where, problems)
}

function createFieldReader(
  input: Readonly<Record<string, unknown>>,
  where: string,
  problems: FaultRuleProblem[],
): FieldReader {
  const asked = new Set<string>()
  const has = (key: string): boolean => Object.hasOwn(input, key) && input[key] !== undefined
  const at = (key: string): string => (where === '' ? key : `${where}.${key}`)
  const problem = (key: string, message: string): undefined => {
    problems.push({ where: at(key), message })
  }
  const value = (key: string): unknown => {
    asked.add(key)
    return has(key) ? input[key] : undefined
  }
  const text = (key: string, lengthMax: number): string | undefined => {
    const found = value(key)
    if (found === undefined) return undefined
    if (typeof found === 'string' && found !== '' && found.length <= lengthMax) return found
    return problem(key, `${show(found)} is no text of 1 to ${lengthMax} characters. Write one.`)
  }
  return {
    keys: Object.keys(input),
    has,
    value,
    text,
    name: (key, known, what) => {
      const found = value(key)
      const name = known.find((candidate) => candidate === found)
      if (name !== undefined || found === undefined) return name
      return problem(
        key,
        `${show(found)} is no ${what}. ${didYouMean(typeof found === 'string' ? found : show(found), known)}`,
      )
    },
    number: (key, bounds) => {
      const found = value(key)
      if (found === undefined || isWithin(found, bounds)) return found
      return problem(key, `${show(found)} is no ${toWords(bounds)}. Write such a number.`)
    },
    object: (key) => {
      const found = value(key)
      return found === undefined ? undefined : readFields(found, at(key), problems)
    },
    require: (key, what) => {
      if (!has(key)) problem(key, `it is missing. Write ${what}.`)
    },
    problem,
    close: () => {
      const unknown = Object.keys(input).filter((key) => has(key) && !asked.has(key))
      for (const key of unknown)
        problem(key, `no such key is known here. ${didYouMean(key, asked)}`)
    },
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWithin(value: unknown, bounds: NumberBounds): value is number {
  const { from, to, isWhole = true } = bounds
  if (typeof value !== 'number' || !(value >= from && value <= to)) return false
  return !isWhole || Number.isInteger(value)
}

function toWords({ from, to, isWhole = true }: NumberBounds): string {
  return `${isWhole ? 'whole number' : 'number'} from ${from} to ${to}`
}
