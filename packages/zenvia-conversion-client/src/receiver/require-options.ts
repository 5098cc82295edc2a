import { ClientOptionError } from '@ensaio/client-kit'
import type { ZenviaConversionReceiverOptions } from './receiver-options.ts'
import { requireSecret } from './require-secret.ts'

/** A busy account's notifications of an hour, at about a megabyte of keys. Repeats were seen within seconds. */
export const DEDUPE_KEYS_MAX = 10_000

/** @throws ClientOptionError for the first option that is wrong */
export function requireOptions(component: string, options: ZenviaConversionReceiverOptions): void {
  const { path = '/', dedupeKeysMax = DEDUPE_KEYS_MAX } = options
  requireSecret(component, options)
  if (!/^\/[^?#\s]*$/u.test(path))
    throw new ClientOptionError(component, {
      option: 'path',
      problem: `has to be a path with a leading slash and no query, but is ${JSON.stringify(path)}`,
      advice: 'Pass one such as /webhooks/zenvia.',
    })
  if (!Number.isInteger(dedupeKeysMax) || dedupeKeysMax < 0)
    throw new ClientOptionError(component, {
      option: 'dedupeKeysMax',
      problem: `has to be a whole number, but is ${dedupeKeysMax}`,
      advice: 'Pass 0 to remember nothing, or leave it out for 10,000.',
    })
  if (options.onProspect ?? options.onInteraction ?? options.onQuote ?? options.onAgent) return
  throw new ClientOptionError(component, {
    option: 'onInteraction',
    problem: 'is missing, and so are onProspect, onQuote and onAgent',
    advice: 'Pass a function for each topic that is subscribed to.',
  })
}
