import { readBounded } from '../transport/read-bounded.ts'
import type { Refusal } from './refusal.ts'

/** A parsed body, or why there is none. */
export type JsonBody =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Reads a request's body as JSON, up to a limit. What it is labelled as is not looked at. */
export async function readJsonBody(request: Request, bytesMax: number): Promise<JsonBody> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  const bytes = announced > bytesMax ? undefined : await readBounded(request.body, bytesMax)
  if (bytes === undefined) return refuse(413, `The body is larger than ${bytesMax} bytes.`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { kind: 'parsed', value: JSON.parse(text) }
  } catch {
    return refuse(400, 'The body is not valid JSON in UTF-8.')
  }
}

function refuse(status: 400 | 413, message: string): JsonBody {
  return { kind: 'refused', refusal: { status, message, headers: {} } }
}
