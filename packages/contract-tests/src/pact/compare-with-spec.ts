import type { ContractData, OpenApiDocument } from '@ensaio/contracts'
import { basePathOf } from '@ensaio/mock-kit'
import * as comparatorModule from '@pactflow/openapi-pact-comparator'
import { mergeAllOf } from './merge-all-of.ts'
import { messagesOf, webhookOf } from './messages-of.ts'
import type { PactFile } from './pact-file.ts'

/** The part of the comparator that is used. Its own types do not resolve in ES modules. */
interface ComparatorModule {
  readonly Comparator: new (specs: { readonly oas: object } | { readonly asyncapi: object }) => {
    compare(pact: PactFile): AsyncIterable<Result>
  }
}

interface Result {
  readonly type: 'error' | 'warning' | 'info'
  readonly code: string
  readonly message: string
  /** The errors of each message that was tried. */
  readonly causes?: readonly Result[]
  readonly mockDetails?: { readonly interactionDescription?: string; readonly location: string }
}

const { Comparator } = comparatorModule as unknown as ComparatorModule

/**
 * Lists the expectations of a pact that the spec does not promise, warnings included. Messages are left out: they are
 * compared with the events of the service.
 */
export async function compareWithSpec(
  pact: PactFile,
  document: OpenApiDocument,
): Promise<readonly string[]> {
  const comparator = new Comparator({ oas: withBasePath(document) })
  const lines: string[] = []
  for await (const result of comparator.compare(withEncodedQueries(pact)))
    lines.push(toLine(result))
  return lines
}

/** Lists the webhooks of a pact that the description of a service's events does not promise, warnings included. */
export async function compareWithEvents(
  pact: PactFile,
  contract: ContractData,
  events: object,
): Promise<readonly string[]> {
  const comparator = new Comparator({ asyncapi: mergeAllOf(events) })
  const interactions = messagesOf(pact).map((message) => ({
    ...message,
    comments: {
      references: { AsyncAPI: { operationId: webhookOf(message, contract)?.operationId } },
    },
  }))
  const lines: string[] = []
  for await (const result of comparator.compare({ ...pact, interactions })) {
    if (result.code !== 'message.matched')
      lines.push([result, ...(result.causes ?? [])].map(toLine).join('; '))
  }
  return lines
}

/** The comparator reads no servers, but has a key of its own for the path under which they serve. */
function withBasePath(document: OpenApiDocument): object {
  // It writes into the spec that it is given.
  const { info, ...rest } = openedUp(document)
  return { ...rest, info: { ...Object(info), 'x-opc-config-base-path': basePathOf(document) } }
}

/**
 * Rewrites schemas that allow additional properties: the comparator ignores `additionalProperties: true` and refuses such
 * keys, but it heeds a schema.
 */
function openedUp(document: OpenApiDocument): OpenApiDocument {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'additionalProperties' && value === true ? {} : value,
  )
}

/** The comparator parses queries out of an address that it makes, in which a plus stands for a blank. */
function withEncodedQueries(pact: PactFile): PactFile {
  const encode = (value: string) => value.replaceAll('+', '%2B')
  const interactions = pact.interactions.map((interaction) => {
    const { request } = interaction
    if (request?.query === undefined) return interaction
    const query = Object.entries(request.query).map(([name, values]) => [name, values.map(encode)])
    return { ...interaction, request: { ...request, query: Object.fromEntries(query) } }
  })
  return { ...pact, interactions }
}

function toLine({ type, code, message, mockDetails }: Result): string {
  const { interactionDescription = '', location = '' } = mockDetails ?? {}
  return `${type} ${code} in "${interactionDescription}" at ${location}: ${message}`
}
