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

const COMPONENT = 'the callback address'

/**
 * The address to subscribe with: that of the receiver, with the secret in its query. The vendor keeps the query, and
 * signs nothing.
 * @throws ClientOptionError for an address or a secret that cannot be used
 *
 * @example
 * ```ts
 * import { toCallbackUrl } from '@ensaio/zenvia-conversion-client'
 *
 * export const callbackUrl = toCallbackUrl('https://crm.example.com/zenvia-conversion', { secret: 'a long secret' })
 * ```
 */
export function toCallbackUrl(receiverUrl: string | URL, options: CallbackSecret): string {
  requireSecret(COMPONENT, options)
  const { secret, secretParameter = DEFAULT_SECRET_PARAMETER } = options
  const url = parseUrl(receiverUrl)
  url.searchParams.set(secretParameter, secret)
  return url.href
}

function parseUrl(receiverUrl: string | URL): URL {
  const url = URL.parse(receiverUrl)
  if (url !== null && /^https?:$/u.test(url.protocol)) return url
  throw new ClientOptionError(COMPONENT, {
    option: 'receiverUrl',
    problem: 'is not an http or https address',
    advice:
      'Pass where the receiver can be reached, such as https://crm.example.com/zenvia-conversion.',
  })
}
