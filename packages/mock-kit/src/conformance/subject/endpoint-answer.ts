import { isJsonObject, joinPointer } from '@ensaio/contracts'
import type { Proof } from '../proof.ts'
import { examplesOf, objectAt } from '../request/samples-of.ts'

/** How the customer's endpoint at the URL answers: as the options say, or with the spec's example of a 200. */
export function endpointAnswerOf(
  { mock, options }: Proof,
  url: string,
): { readonly status: number; readonly body: string } {
  const name = new URL(url).pathname.slice(1)
  const webhook = mock.contract.webhooks[name]
  const given = options.endpointAnswers?.[name]
  if (given !== undefined || webhook === undefined) return given ?? { status: 200, body: '' }
  const { document } = mock.contract
  const { content } = objectAt(document, joinPointer(webhook.pointer, 'responses', '200'))
  const mediaType = isJsonObject(content) ? content['application/json'] : undefined
  const [example] = isJsonObject(mediaType) ? examplesOf(document, mediaType) : []
  return { status: 200, body: example === undefined ? '' : JSON.stringify(example) }
}
