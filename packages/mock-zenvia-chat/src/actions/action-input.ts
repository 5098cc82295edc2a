// Reads what an action is called with: it comes from outside, so nothing about it is sure.
import { ActionRefusedError } from '@ensaio/mock-kit'

/** The fields of an action's input. Each reader gives `undefined` where the field is absent. */
export interface ActionInput {
  text(name: string): string | undefined
  /** @throws ActionRefusedError where it is missing too */
  requiredText(name: string): string
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined
  flag(name: string): boolean | undefined
  /** A whole number from 0 to `max`. */
  count(name: string, max: number): number | undefined
  texts(name: string): readonly string[] | undefined
  /** An ISO 8601 instant with an offset, in milliseconds since 1970. */
  instant(name: string): number | undefined
  /** Fields in a field. @throws ActionRefusedError where there is one beside the known ones */
  object(name: string, known: readonly string[]): ActionInput | undefined
  /** A text, or a list of at least two. */
  textOrTexts(name: string): string | string[] | undefined
  /** @throws ActionRefusedError that says why */
  refuse(why: string): never
}

/** @throws ActionRefusedError when the input is no object, or has a field beside the known ones */
export function readInput(action: string, input: unknown, known: readonly string[]): ActionInput {
  const refuse = (why: string): never => {
    throw new ActionRefusedError(`Failed to run ${action}: ${why}`)
  }
  const fields = fieldsOf(input ?? {}) ?? refuse('the input is no JSON object. Send one.')
  const odd = Object.keys(fields).find((name) => !known.includes(name))
  const choice = known.length === 0 ? 'nothing' : `some of ${known.join(', ')}`
  if (odd !== undefined) refuse(`it knows no "${odd}". Send ${choice}.`)

  const read = <Value>(
    name: string,
    expected: string,
    parse: (value: unknown) => Value | undefined,
  ): Value | undefined => {
    const value = fields[name]
    if (value === undefined) return undefined
    return parse(value) ?? refuse(`${name} is ${JSON.stringify(value)}. Send ${expected}.`)
  }
  const text = (name: string): string | undefined => read(name, 'a text', textOf)
  return {
    text,
    requiredText: (name) => text(name) ?? refuse(`${name} is missing. Send a text.`),
    choice: (name, choices) =>
      read(name, `one of ${choices.join(', ')}`, (value) => choices.find((one) => one === value)),
    flag: (name) =>
      read(name, 'true or false', (value) => (typeof value === 'boolean' ? { value } : undefined))
        ?.value,
    count: (name, max) =>
      read(name, `a whole number from 0 to ${max}`, (value) =>
        Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max
          ? { value: Number(value) }
          : undefined,
      )?.value,
    texts: (name) => read(name, 'a list of texts', textsOf),
    instant: (name) => read(name, 'an instant such as 2026-03-02T09:00:00Z', instantOf),
    object: (name, knownInside) => {
      const value = read(name, 'an object', fieldsOf)
      return value && readInput(action, value, knownInside)
    },
    textOrTexts: (name) =>
      read(name, 'a text or a list of two or more', (value) => {
        const texts = textsOf(value)
        return texts === undefined || texts.length < 2 ? textOf(value) : [...texts]
      }),
    refuse,
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return { ...value }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const texts = value.flatMap((item: unknown) => textOf(item) ?? [])
  return texts.length === value.length ? texts : undefined
}

const INSTANT =
  /^(?<date>\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

/** `Date.parse` alone takes many a text, and the 30th of February for the 2nd of March. */
function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const { date = '' } = INSTANT.exec(value)?.groups ?? {}
  const day = Date.parse(date)
  if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date)) return undefined
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : instant
}
