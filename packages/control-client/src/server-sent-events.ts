/** One event of a stream. */
export interface ServerSentEvent {
  /** Absent where the event carries none. */
  readonly id?: string
  readonly event: string
  readonly data: string
}

/** Reads the events of a response; comments and hints about reconnecting are passed over. */
export async function* readServerSentEvents({
  body,
}: Pick<Response, 'body'>): AsyncIterableIterator<ServerSentEvent> {
  if (body === null) return
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (rest + part.value).split('\n\n')
      rest = blocks.pop() ?? ''
      yield* blocks.flatMap(parseBlock)
    }
  } finally {
    await reader.cancel()
  }
}

function parseBlock(block: string): readonly ServerSentEvent[] {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1).replace(/^ /, '')
    fields.set(name, name === 'data' && fields.has(name) ? `${fields.get(name)}\n${value}` : value)
  }
  const [id, data] = [fields.get('id'), fields.get('data')]
  if (data === undefined) return []
  return [{ ...(id !== undefined && { id }), event: fields.get('event') ?? 'message', data }]
}
