import { ParameterError } from '@ensaio/client-kit'

/**
 * An address drops empty parts and parts of dots: a key that is missing would lead to another operation, and with DELETE
 * to a larger one.
 * @throws ParameterError
 */
export function requirePathValues(purpose: string, path: Readonly<Record<string, unknown>>): void {
  for (const [parameter, value] of Object.entries(path)) {
    if (typeof value === 'string' && !/^\.{0,2}$/u.test(value)) continue
    throw new ParameterError({
      purpose,
      parameter,
      problem: `has to be a key of the vendor's, but is ${JSON.stringify(value) ?? 'missing'}`,
      advice: 'Take it from what the vendor has answered or sent.',
    })
  }
}
