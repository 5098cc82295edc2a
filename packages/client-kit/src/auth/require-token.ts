import { ClientOptionError, type OptionProblem } from '../errors/input-errors.ts'

/** A token or key of the vendor's, as a client's option. */
export type TokenOption = Pick<OptionProblem, 'option' | 'advice'> & { readonly value: string }

/** Throws {@link ClientOptionError} for a value that cannot be a token. A blank comes from copying; no error shows it. */
export function requireToken(component: string, { option, value, advice }: TokenOption): void {
  if (typeof value === 'string' && /^\S+$/u.test(value)) return
  throw new ClientOptionError(component, {
    option,
    problem: 'has to be a text without blanks',
    advice,
  })
}
