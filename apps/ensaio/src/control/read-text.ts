import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** The largest request body, in bytes: the largest fault rule fits in it many times. */
const BODY_BYTES_MAX = 1024 * 1024

/** The request's body as text. @throws ControlRefusalError when it is too large; it is not read to its end then */
export async function readText({ headers, body }: Request): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > BODY_BYTES_MAX) throw tooLarge()
  if (body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > BODY_BYTES_MAX) throw tooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function tooLarge(): ControlRefusalError {
  return new ControlRefusalError({
    status: 413,
    code: 'SANDBOX_BODY_TOO_LARGE',
    message: `Failed to read the request: its body is larger than ${BODY_BYTES_MAX} bytes. Send less.`,
  })
}
