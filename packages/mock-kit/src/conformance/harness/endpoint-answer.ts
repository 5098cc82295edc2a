import { isJsonObject, joinPointer } from '@ensaio/contracts'
import type { Suite } from '../suite.ts'
import { examplesOf, objectAt } from '../../contract-server/documented-examples.ts'

/** Returns the answer of the customer's endpoint at the URL: the one in the options, or the spec's example of a 200. */
export function endpointAnswerOf(
  { mock, options }: Suite,
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
