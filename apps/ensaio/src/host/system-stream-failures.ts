// Bodies that fail while they are sent. The library answers for them by a line of plain text, and ends a begun body by the text of
// the error, which the caller would take for the rest of it.
import type { ServerResponse } from 'node:http'
import { joinText } from '@ensaio/mock-kit'
import type { SentAnswer } from '@ensaio/mock-kit'

/** The beginning of the text that the library ends a failed body by. */
const FAILURE = 'Error: '

/** Answers in the library's place for a body that fails: as a crash before its head is sent, and by the end of the connection after. */
export function answerFailedStream(
  outgoing: ServerResponse,
  answerCrash: (why: string) => SentAnswer,
): void {
  const { writeHead, end } = outgoing
  let isFailed = false
  // The library's two calls, in the forms in which it makes them.
  outgoing.writeHead = ((status: number, headers?: Readonly<Record<string, unknown>>) => {
    isFailed = status === 500 && headers?.['Content-Type'] === 'text/plain'
    return isFailed ? outgoing : writeHead.call(outgoing, status, headers as never)
  }) as typeof writeHead
  outgoing.end = ((chunk?: unknown, ...rest: readonly unknown[]) => {
    const isRest = outgoing.headersSent && typeof chunk === 'string' && chunk.startsWith(FAILURE)
    if (isRest) return outgoing.destroy()
    if (!isFailed) return Reflect.apply(end, outgoing, [chunk, ...rest])
    const { status, headers, body = '' } = answerCrash(String(chunk).slice(FAILURE.length))
    const bytes = Buffer.from(joinText(body))
    const all = { ...headers, 'content-length': bytes.length, connection: 'close' }
    writeHead.call(outgoing, status, all)
    return Reflect.apply(end, outgoing, [bytes])
  }) as typeof end
}
