const encoder = new TextEncoder()

/** Answers with JSON that comes in texts: each is made when the caller has taken those before, in a turn of its own. */
export function streamTexts(
  texts: Iterator<string, void>,
  nextTurn: () => Promise<void>,
): Response {
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await nextTurn()
      const { done, value } = texts.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void texts.return?.(),
  })
  return new Response(stream, { headers: { 'content-type': 'application/json' } })
}
