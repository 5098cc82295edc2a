import { ClientOptionError } from '@ensaio/client-kit'
import { type CallbackSecret, DEFAULT_SECRET_PARAMETER, requireSecret } from './require-secret.ts'

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
    problem: 'is no http or https address',
    advice:
      'Pass where the receiver can be reached, such as https://crm.example.com/zenvia-conversion.',
  })
}
