import type { OpenApiDocument } from '@ensaio/contracts'
import * as comparatorModule from '@pactflow/openapi-pact-comparator'
import type { PactFile } from './pact-file.ts'

/** What is used of the comparator, whose own types do not resolve in ES modules. */
interface ComparatorModule {
  readonly Comparator: new (specs: { readonly oas: object }) => {
    compare(pact: PactFile): AsyncIterable<Result>
  }
}

interface Result {
  readonly type: 'error' | 'warning' | 'info'
  readonly code: string
  readonly message: string
  readonly mockDetails?: { readonly interactionDescription?: string; readonly location: string }
}

const { Comparator } = comparatorModule as unknown as ComparatorModule

/**
 * What the pact expects and the spec does not promise, warnings included. Messages are left out: the comparator reads
 * no webhooks.
 */
export async function compareWithSpec(
  pact: PactFile,
  document: OpenApiDocument,
): Promise<readonly string[]> {
  // The comparator writes into the spec that it is given.
  const comparator = new Comparator({ oas: structuredClone(document) })
  const lines: string[] = []
  for await (const result of comparator.compare(pact)) lines.push(toLine(result))
  return lines
}

function toLine({ type, code, message, mockDetails }: Result): string {
  const { interactionDescription = '', location = '' } = mockDetails ?? {}
  return `${type} ${code} in "${interactionDescription}" at ${location}: ${message}`
}
