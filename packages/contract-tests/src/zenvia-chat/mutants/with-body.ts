import type { Fetch } from '../../pact/serve-mock.ts'

/** An answer's body, as far as mutants look into it. */
export interface Body {
  readonly data?: readonly Readonly<Record<string, unknown>>[]
}

/** Lets callers see another body than the mock has answered. */
export function withBody(
  change: (body: Body, request: Request) => unknown,
): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const answer = await fetch(request)
    const { status, headers } = answer
    const length = 'content-length'
    const others = [...headers].filter(([name]) => name !== length)
    return new Response(JSON.stringify(change(await answer.json(), request)), {
      status,
      headers: others as [string, string][], // Node's types want pairs that may be written to
    })
  }
}

/** The same for each row of a good answer. */
export function withRows(
  change: (row: Readonly<Record<string, unknown>>) => unknown,
): (fetch: Fetch) => Fetch {
  return withBody((body) =>
    body.data === undefined ? body : { ...body, data: body.data.map(change) },
  )
}
