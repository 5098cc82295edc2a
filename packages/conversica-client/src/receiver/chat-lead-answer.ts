import type { Refusal } from '@ensaio/client-kit'
import type { ChatLeadAnswer } from './events.ts'

/** The reply that the vendor expects when the lead was received. */
export const chatLeadReceived: ChatLeadAnswer = {
  status: '200',
  message: 'Lead received successfully',
}

/** Returns the reply, with the HTTP status equal to the body's: it is not known which of the two the vendor reads. */
export function toAnswerResponse(answer: ChatLeadAnswer): Response {
  return Response.json(answer, { status: Number(answer.status) })
}

/** Returns a refusal in the form of a reply to a chat lead. The other callbacks document no form, so they get the same. */
export function toRefusalResponse({ status, message, headers }: Refusal): Response {
  const answer: ChatLeadAnswer = { status: toAnswerStatus(status), message }
  return Response.json(answer, { status, headers })
}

/** The vendor documents four statuses; the receiver's other ones are all errors of the sender. */
function toAnswerStatus(status: Refusal['status']): ChatLeadAnswer['status'] {
  if (status === 401) return '401'
  return status === 500 ? '500' : '400'
}
