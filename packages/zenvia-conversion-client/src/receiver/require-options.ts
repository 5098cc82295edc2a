import { ClientOptionError } from '@ensaio/client-kit'
import type { ZenviaConversionReceiverOptions } from './receiver-options.ts'
import { requireSecret } from './require-secret.ts'

/** A busy account's notifications of an hour, at about a megabyte of keys. Repeats were seen within seconds. */
export const REMEMBERED_MAX = 10_000

/** @throws ClientOptionError for the first option that is wrong */
export function requireOptions(thing: string, options: ZenviaConversionReceiverOptions): void {
  const { path = '/', rememberedMax = REMEMBERED_MAX } = options
  requireSecret(thing, options)
  if (!/^\/[^?#\s]*$/u.test(path))
    throw new ClientOptionError(thing, {
      option: 'path',
      fault: `has to be a path with a leading slash and no query, but is ${JSON.stringify(path)}`,
      remedy: 'Pass one such as /webhooks/zenvia.',
    })
  if (!Number.isInteger(rememberedMax) || rememberedMax < 0)
    throw new ClientOptionError(thing, {
      option: 'rememberedMax',
      fault: `has to be a whole number, but is ${rememberedMax}`,
      remedy: 'Pass 0 to remember nothing, or leave it out for 10,000.',
    })
  if (options.onProspect ?? options.onInteraction ?? options.onQuote ?? options.onAgent) return
  throw new ClientOptionError(thing, {
    option: 'onInteraction',
    fault: 'is missing, and so are onProspect, onQuote and onAgent',
    remedy: 'Pass a function for each topic that is subscribed to.',
  })
}
