/**
 * Whether the customer took a chat lead: its answer says so in the body, by a status written as text. That the HTTP
 * status has to be a 200 as well is assumed.
 */
export function isChatLeadTaken(answer: {
  readonly status: number
  readonly body: string
}): boolean {
  return answer.status === 200 && statusIn(answer.body) === '200'
}

function statusIn(body: string): unknown {
  try {
    const answer: unknown = JSON.parse(body)
    return typeof answer === 'object' && answer !== null && 'status' in answer
      ? answer.status
      : undefined
  } catch {
    // An answer that is no JSON says nothing.
    return undefined
  }
}
