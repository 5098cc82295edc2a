/** An answer whose body was read to its end. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The JSON value; the text where the content type is none of JSON; `undefined` where there is none. */
  readonly body: unknown
}

export async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response
  const text = await response.text()
  return { status, headers, text, body: parse(text, headers.get('content-type') ?? '') }
}

/** Returns whether the answer blames the caller: a 4xx status. */
export function isRefusal({ status }: { readonly status: number }): boolean {
  return status >= 400 && status < 500
}

function parse(text: string, contentType: string): unknown {
  if (text === '') return undefined
  if (!/\bjson\b/i.test(contentType)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Held against the contract as it is, the text breaks it.
    return text
  }
}
