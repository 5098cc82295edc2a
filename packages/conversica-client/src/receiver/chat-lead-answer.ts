import type { Refusal } from '@ensaio/client-kit'
import type { ChatLeadAnswer } from './events.ts'

/** What the vendor expects to hear when all went well. */
export const chatLeadReceived: ChatLeadAnswer = {
  status: '200',
  message: 'Lead received successfully',
}

/** The answer, with the HTTP status saying the same as the body: which of the two the vendor reads is not known. */
export function toAnswerResponse(answer: ChatLeadAnswer): Response {
  return Response.json(answer, { status: Number(answer.status) })
}

/** A refusal in the form of the chat lead's answers. The other callbacks know no form, so they get the same. */
export function toRefusalResponse({ status, message, headers }: Refusal): Response {
  const answer: ChatLeadAnswer = { status: toAnswerStatus(status), message }
  return Response.json(answer, { status, headers })
}

/** The vendor knows four statuses; of the others, all that a receiver sends are the sender's fault. */
function toAnswerStatus(status: Refusal['status']): ChatLeadAnswer['status'] {
  if (status === 401) return '401'
  return status === 500 ? '500' : '400'
}
