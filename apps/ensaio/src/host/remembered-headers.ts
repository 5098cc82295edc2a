import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** A caller sends the same headers over and over, with a few lengths of its bodies. */
const HEADERS_KNOWN_MAX = 8

interface Known {
  /** Names and values in turns, as they were sent. */
  readonly raw: readonly string[]
  readonly headers: IncomingHttpHeaders
}

/** Gives the headers of a request; those that were sent alike are one object, which nobody may alter. */
export function rememberedHeaders(): (
  incoming: Pick<IncomingMessage, 'rawHeaders' | 'headers'>,
) => IncomingHttpHeaders {
  const known: Known[] = []
  let next = 0
  return (incoming) => {
    const { rawHeaders: raw } = incoming
    const before = known.find((one) => isSame(one.raw, raw))
    if (before !== undefined) return before.headers
    const { headers } = incoming
    known[next] = { raw, headers }
    next = (next + 1) % HEADERS_KNOWN_MAX
    return headers
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}
