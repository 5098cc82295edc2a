import { ClientOptionError } from '@ensaio/client-kit'

/** The secret in the address of a receiver. */
export interface CallbackSecret {
  readonly secret: string
  /** @default 'secret' */
  readonly secretParameter?: string
}

/** Name of the parameter that holds the secret by default. */
export const DEFAULT_SECRET_PARAMETER = 'secret'

/** @throws ClientOptionError for a secret that anybody would have, or that no address can carry */
export function requireSecret(
  component: string,
  { secret, secretParameter = DEFAULT_SECRET_PARAMETER }: CallbackSecret,
): void {
  if (!isSomeText(secret))
    throw new ClientOptionError(component, {
      option: 'secret',
      problem: 'has to be well-formed text with at least one character',
      advice: 'Pass a long random text; an environment variable that is not set is a common cause.',
    })
  if (!isSomeText(secretParameter))
    throw new ClientOptionError(component, {
      option: 'secretParameter',
      problem: 'has to be well-formed text with at least one character',
      advice: `Leave it out for "${DEFAULT_SECRET_PARAMETER}".`,
    })
}

function isSomeText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.isWellFormed()
}
