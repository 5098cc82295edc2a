// The mark of a request that one node hands on to another.
import type { IncomingMessage } from 'node:http'

/** Its value begins with the id of the node that it is for, which nobody else knows: a page cannot make one up. */
export const HOP_HEADER = 'x-ensaio-hop'

/** Stands for the sandbox in a call that is for the node itself. */
export const NO_SANDBOX = '-'

/** Stands for the sandbox in a call that asks the node to make scenarios ready, for sandboxes that it will be handed. */
export const TO_PREPARE = '+'

/** A request that was handed on. The node that did so has judged it, and looked its sandbox up. */
export interface Hop {
  /** The id of the node that it is for. */
  readonly node: string
  readonly sandbox: string
  /** The address of the caller, who is not the node that the request comes from. */
  readonly remoteAddress: string | undefined
}

export function writeHop({ node, sandbox, remoteAddress = '' }: Hop): string {
  return `${node} ${sandbox} ${remoteAddress}`
}

/** Takes the mark off a request, so that it is as its caller has sent it; `undefined` for one without. */
export function takeHop({ headers, rawHeaders }: IncomingMessage): Hop | undefined {
  const value = headers[HOP_HEADER]
  if (typeof value !== 'string') return undefined
  delete headers[HOP_HEADER]
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2)
    if (rawHeaders[at]?.toLowerCase() === HOP_HEADER) rawHeaders.splice(at, 2)
  const [node = '', sandbox = '', remoteAddress] = value.split(' ')
  return { node, sandbox, remoteAddress: remoteAddress || undefined }
}
