// Reads what an action is called with: it comes from outside, so nothing about it is sure.
import { ActionRefusedError } from '../errors/action-refused-error.ts'

/** The fields of an action's input. */
export interface ActionInput {
  /** @throws ActionRefusedError unless it is there, a string and not empty */
  text(name: string): string
  /** @throws ActionRefusedError when it is there and no string */
  optionalText(name: string): string | undefined
  /** @throws ActionRefusedError unless it is one of the choices */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice
  /** @throws ActionRefusedError when it is there and neither true nor false */
  flag(name: string, standard: boolean): boolean
  /** The fields beside those of the given names. @throws ActionRefusedError unless all are strings */
  otherTexts(names: readonly string[]): Readonly<Record<string, string>>
}

/** @throws ActionRefusedError when the input is no object */
export function readInput(action: string, input: unknown): ActionInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw refuse(action, 'the input is no JSON object. Send one.')
  }
  const fields = input as Readonly<Record<string, unknown>>

  const optionalText = (name: string): string | undefined => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (value === undefined || typeof value === 'string') return value
    throw refuse(action, `${name} is no string. Send a string.`)
  }
  return {
    optionalText,
    text: (name) => {
      const value = optionalText(name)
      if (value !== undefined && value !== '') return value
      throw refuse(action, `${name} is missing. Send a string.`)
    },
    choice: (name, choices) => {
      const value = optionalText(name)
      const choice = choices.find((one) => one === value)
      if (choice !== undefined) return choice
      const given = value === undefined ? 'missing' : `"${value}"`
      throw refuse(action, `${name} is ${given}. Send one of ${choices.join(', ')}.`)
    },
    flag: (name, standard) => {
      const value = Object.hasOwn(fields, name) ? fields[name] : standard
      if (typeof value === 'boolean') return value
      throw refuse(action, `${name} is no boolean. Send true or false.`)
    },
    otherTexts: (names) => {
      const others = Object.keys(fields).filter((name) => !names.includes(name))
      return Object.fromEntries(others.map((name) => [name, optionalText(name) ?? '']))
    },
  }
}

/** The error that says why an action could not be carried out. */
export function refuse(action: string, why: string): ActionRefusedError {
  return new ActionRefusedError(`Failed to run ${action}: ${why}`)
}
