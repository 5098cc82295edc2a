import type { IncomingMessage } from 'node:http'
import { isOver } from './system-body.ts'

/** The time that the rest of a body has to come. */
const REST_MS_MAX = 500

/** The most that is read of it. */
const REST_BYTES_MAX = 64 * 1024 * 1024

/**
 * Passes over what comes of a body after its request was answered, for a moment: most callers read an answer only when they
 * have sent all. Returns true where its end has come, so that the connection can take the next request.
 */
export async function passOverRest(incoming: IncomingMessage): Promise<boolean> {
  if (isOver(incoming)) return incoming.complete
  let bytes = 0
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, REST_MS_MAX)
    const end = (): void => {
      clearTimeout(timer)
      resolve()
    }
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > REST_BYTES_MAX) end()
    })
    incoming.once('end', end).once('close', end).once('error', end).resume()
  })
  return incoming.complete
}
