import type { ClientRequest, IncomingMessage } from 'node:http'
import { letBodyCome } from '../host/system-body.ts'

/** A body that was sent on can be sent again while all of it is kept: most have a few kilobytes. */
const KEPT_BYTES_MAX = 256 * 1024

/**
 * A shorter body goes with its head, in one write: most are there when their head is. Writes are most of what handing a request on
 * costs, and one that gathers parts costs more than one of a text.
 */
const SHORT_BYTES_MAX = 16 * 1024

/** Returns whether a message has so few bytes that they are waited for. */
export function isShort({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = headers
  return coding === undefined && Number(length ?? 0) <= SHORT_BYTES_MAX
}

/** Returns bytes as a text that is joined with a head; to be written as latin1. */
export function joined(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('latin1')
}

/** The body of a request, which is sent on while it comes, or, where it is short, as a whole. */
export interface RelayedBody {
  /** Sends what has come and what will come. */
  sendTo(sink: ClientRequest): void
  /** True while it can be sent to another one from its beginning. */
  readonly isWhole: boolean
  /** Keeps nothing any more: it is with the one who answers. */
  settle(): void
}

/** Takes the body of a request over. Nobody else may read it. */
export function relayBody(incoming: IncomingMessage): RelayedBody {
  let kept: Buffer[] = []
  let bytes = 0
  let isWhole = true
  let isEnded = false
  const isAwaited = isShort(incoming)
  let sink: ClientRequest | undefined
  const forget = (): void => {
    isWhole = false
    kept = []
  }
  const end = (to: ClientRequest): void => {
    if (isAwaited) to.end(joined(kept), 'latin1')
    else to.end()
  }
  letBodyCome(incoming)
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > KEPT_BYTES_MAX) forget()
    else if (isWhole) kept.push(chunk)
    if (!isAwaited && sink?.write(chunk) === false && !sink.destroyed) incoming.pause()
  })
  incoming.on('end', () => {
    isEnded = true
    if (sink !== undefined) end(sink)
  })
  incoming.on('error', () => sink?.destroy())
  incoming.pause()
  return {
    sendTo: (to) => {
      sink = to
      const resume = (): void => void incoming.resume()
      to.on('drain', resume).on('close', resume)
      if (!isAwaited) for (const chunk of kept) to.write(chunk)
      if (isEnded) end(to)
      resume()
    },
    get isWhole() {
      return isWhole
    },
    settle: forget,
  }
}
