import type { ClientRequest, IncomingMessage } from 'node:http'

/** A body that was sent on can be sent again while all of it is kept: most have a few kilobytes. */
const KEPT_BYTES_MAX = 256 * 1024

/** The body of a request, which is sent on while it comes. */
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
  let sink: ClientRequest | undefined
  const forget = (): void => {
    isWhole = false
    kept = []
  }
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > KEPT_BYTES_MAX) forget()
    else if (isWhole) kept.push(chunk)
    if (sink?.write(chunk) === false && !sink.destroyed) incoming.pause()
  })
  incoming.on('end', () => {
    isEnded = true
    sink?.end()
  })
  incoming.on('error', () => sink?.destroy())
  incoming.pause()
  return {
    sendTo: (to) => {
      sink = to
      const resume = (): void => void incoming.resume()
      to.on('drain', resume).on('close', resume)
      for (const chunk of kept) to.write(chunk)
      if (isEnded) to.end()
      resume()
    },
    get isWhole() {
      return isWhole
    },
    settle: forget,
  }
}
