import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { rememberFew } from '@ensaio/contracts'

/** Gives the headers of a request; those that were sent alike are one object, which nobody may alter. */
export function rememberedHeaders(): (
  incoming: Pick<IncomingMessage, 'rawHeaders' | 'headers'>,
) => IncomingHttpHeaders {
  // By names and values in turns, as they were sent.
  const remembered = rememberFew<readonly string[], IncomingHttpHeaders>(isSame)
  return (incoming) => remembered(incoming.rawHeaders, () => incoming.headers)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
