// Reads what an action is called with: it comes from outside, so nothing about it is sure.
import { ActionRefusedError } from '../errors/action-refused-error.ts'
import { nearest } from '../text/nearest.ts'
import { show } from '../text/show.ts'
import type { ActionInput, OpenActionInput } from './action-input.ts'
import {
  toCount,
  toFields,
  toFilledText,
  toFlag,
  toInstant,
  toText,
  toTextOrTexts,
  toTexts,
} from './action-values.ts'

/** As many unknown fields are named as a person mends at once. */
const UNKNOWN_NAMED_MAX = 10

/**
 * Reads an input that has no other fields than the known ones. One that was left out has none.
 *
 * @throws ActionRefusedError when the input is no object, or has fields that are not known: all of them are named
 * @example
 * ```ts
 * import { readInput } from '@ensaio/mock-kit'
 *
 * export function stopLead(input: unknown): string {
 *   const fields = readInput('stopLead', input, ['id', 'by'])
 *   return `${fields.text('id')} is stopped by the ${fields.choice('by', ['lead', 'rep'])}`
 * }
 * ```
 */
export function readInput<Name extends string>(
  action: string,
  input: unknown,
  known: readonly Name[],
): ActionInput<Name> {
  const fields = fieldsOf(action, input)
  requireKnown({ action, fields }, known)
  return createReader({ action, fields })
}

/** The same for an action whose input is open on purpose. @throws ActionRefusedError when the input is no object */
export function readOpenInput<Name extends string>(
  action: string,
  input: unknown,
  known: readonly Name[],
): OpenActionInput<Name> {
  const fields = fieldsOf(action, input)
  const reader = createReader<string>({ action, fields })
  const isKnown = (name: string): boolean => known.some((one) => one === name)
  return {
    ...reader,
    otherTexts: () => {
      const others = Object.keys(fields).filter((name) => !isKnown(name))
      return Object.fromEntries(others.map((name) => [name, reader.optionalText(name) ?? '']))
    },
  }
}

/** An object that is read: the input, or the one in its field `inside`. */
interface Subject {
  readonly action: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly inside?: string
}

function createReader<Name extends string>(subject: Subject): ActionInput<Name> {
  const { action, fields, inside } = subject
  const nameOf = (name: string): string => (inside === undefined ? name : `${inside}.${name}`)
  const read = <Value>(
    name: string,
    expected: string,
    parse: (value: unknown) => Value | undefined,
  ): Value | undefined => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (value === undefined) return undefined
    const parsed = parse(value)
    if (parsed !== undefined) return parsed
    return refuse(action, `${nameOf(name)} is ${show(value)}. Send ${expected}.`)
  }
  const require = <Value>(name: string, expected: string, value: Value | undefined): Value =>
    value ?? refuse(action, `${nameOf(name)} is missing. Send ${expected}.`)
  const choose = <Choice extends string>(name: string, choices: readonly Choice[]) =>
    read(name, oneOf(choices), (value) => choices.find((one) => one === value))

  return {
    text: (name) => require(name, 'a text', read(name, 'a text', toFilledText)),
    optionalText: (name) => read(name, 'a text', toText),
    choice: (name, choices) => require(name, oneOf(choices), choose(name, choices)),
    optionalChoice: choose,
    flag: (name) => read(name, 'true or false', toFlag),
    count: (name, max) =>
      read(name, `a whole number from 0 to ${max}`, (value) => toCount(value, max)),
    texts: (name) => read(name, 'a list of texts', toTexts),
    textOrTexts: (name) => read(name, 'a text or a list of two or more', toTextOrTexts),
    instant: (name) => read(name, 'an instant such as 2026-03-02T09:00:00Z', toInstant),
    object: (name, known) => {
      const inner = read(name, 'an object', toFields)
      if (inner === undefined) return undefined
      const innerSubject = { action, fields: inner, inside: nameOf(name) }
      requireKnown(innerSubject, known)
      return createReader(innerSubject)
    },
    refuse: (why) => refuse(action, why),
  }
}

function fieldsOf(action: string, input: unknown): Readonly<Record<string, unknown>> {
  const fields = toFields(input === undefined ? {} : input)
  return fields ?? refuse(action, 'the input is no JSON object. Send one.')
}

/** A field that nobody reads was most likely misspelt: without a word, the default would be done in its place. */
function requireKnown({ action, fields, inside = 'it' }: Subject, known: readonly string[]): void {
  const odd = Object.keys(fields).filter((name) => !known.includes(name))
  if (odd.length === 0) return
  const named = odd
    .slice(0, UNKNOWN_NAMED_MAX)
    .map((name) => `no ${show(name)}.${guess(name, known)}`)
  const more = odd.length - named.length
  const all = [...named, ...(more > 0 ? [`${more} more.`] : [])].join(' And ')
  const choice = known.length === 0 ? 'nothing' : `some of ${known.join(', ')}`
  refuse(action, `${inside} knows ${all} Send ${choice}.`)
}

function guess(name: string, known: readonly string[]): string {
  const [closest] = nearest(name, known)
  return closest === undefined ? '' : ` Did you mean "${closest}"?`
}

function oneOf(choices: readonly string[]): string {
  return `one of ${choices.join(', ')}`
}

function refuse(action: string, why: string): never {
  throw new ActionRefusedError(`Failed to run ${action}: ${why}`)
}
