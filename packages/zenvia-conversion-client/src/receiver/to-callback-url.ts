import { DEFAULT_SECRET_PARAMETER } from './create-zenvia-conversion-receiver.ts'

/** The secret, as the receiver has it. */
export interface CallbackSecret {
  readonly secret: string
  /** @default 'secret' */
  readonly secretParameter?: string
}

/**
 * The address to subscribe with: that of the receiver, with the secret in its query. The vendor keeps the query, and
 * signs nothing.
 *
 * @example
 * ```ts
 * import { toCallbackUrl } from '@ensaio/zenvia-conversion-client'
 *
 * export const callbackUrl = toCallbackUrl('https://crm.example.com/zenvia-conversion', { secret: 'a long secret' })
 * ```
 */
export function toCallbackUrl(
  receiverUrl: string | URL,
  { secret, secretParameter = DEFAULT_SECRET_PARAMETER }: CallbackSecret,
): string {
  const url = new URL(receiverUrl)
  url.searchParams.set(secretParameter, secret)
  return url.href
}
