import type { ContractData } from '../contract/contract.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import { createSchemaLibrary } from '../schema/schema-library.ts'
import type { Located } from '../spec/located.ts'
import { isJsonObject, joinPointer, valueAt } from '../spec/pointer.ts'
import type { Checker } from './checker.ts'
import { requestDecoder } from './request-decoder.ts'
import { type RepliesChecker, responsesChecker } from './response-checker.ts'
import { webhookChecker } from './webhook-checker.ts'

/**
 * Makes the checker of a contract. Nothing is compiled yet: each operation, status and webhook compiles when it is
 * first asked for, which takes a few milliseconds.
 *
 * @example
 * ```ts
 * import { createChecker } from '@ensaio/contracts'
 * import { conversicaContract } from '@ensaio/contracts/conversica'
 *
 * const checker = createChecker(conversicaContract)
 * const decoded = checker.decodeRequest('createOrUpdateLead', {
 *   pathParameters: {},
 *   search: '',
 *   headers: new Headers({ 'content-type': 'application/json' }),
 *   body: '{"apiVersion":"7.2"}',
 * })
 * if (!decoded.ok) console.log(decoded.violations)
 * ```
 */
export function createChecker(contract: ContractData): Checker {
  const { document, operations, webhooks } = contract
  // Ajv itself is made with the first schema, so that a sandbox starts without it.
  const library = lazy(() => createSchemaLibrary(document))

  const decoderOf = remember((id: string) =>
    requestDecoder(contract, known('operation', operations, id), library()),
  )
  const repliesOf = remember((id: string) =>
    answersAt(known('operation', operations, id).pointer, 'responses'),
  )
  const payloadsOf = remember((name: string) =>
    webhookChecker(contract, at(known('webhook', webhooks, name).pointer), library()),
  )
  const answersOf = remember((name: string) =>
    // The customer's response: the vendor ignores unknown keys.
    answersAt(known('webhook', webhooks, name).pointer, 'responses', 'open'),
  )
  const otherMethodsOf = remember((path: string) => answersAt(knownPath(path), 'x-other-methods'))
  const unknownPath = lazy(() => answersAt('#', 'x-unknown-path'))

  return {
    decodeRequest: (operationId, request) => decoderOf(operationId)(request),
    checkReply: (operationId, reply) => repliesOf(operationId)(reply),
    checkOtherMethod: (path, reply) => otherMethodsOf(path)(reply),
    checkUnknownPath: (reply) => unknownPath()(reply),
    checkWebhook: (name, payload) => payloadsOf(name)(payload),
    checkWebhookAnswer: (name, answer) => answersOf(name)(answer),
  }

  function answersAt(
    pointer: string,
    key: string,
    openness: 'open' | 'closed' = 'closed',
  ): RepliesChecker {
    const context = { document, library: library(), openness }
    return responsesChecker(contract.service, context, at(pointer), key)
  }

  function at(pointer: string): Located {
    const value = valueAt(document, pointer)
    return { value: isJsonObject(value) ? value : {}, pointer }
  }

  function known<Entry>(kind: string, table: Readonly<Record<string, Entry>>, name: string): Entry {
    const entry = Object.hasOwn(table, name) ? table[name] : undefined
    if (entry === undefined) throw unknownName(kind, name, Object.keys(table))
    return entry
  }

  function knownPath(path: string): string {
    const paths = new Set(Object.values(operations).map((operation) => operation.path))
    if (!paths.has(path)) throw unknownName('path', path, [...paths])
    return joinPointer('#', 'paths', path)
  }

  function unknownName(kind: string, name: string, names: readonly string[]): UnknownNameError {
    return new UnknownNameError({ kind, name, service: contract.service, known: names })
  }
}

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= make())
}

// Only for names of the contract: others throw, so the map is bounded.
function remember<Value>(make: (name: string) => Value): (name: string) => Value {
  const values = new Map<string, Value>()
  return (name) => {
    const value = values.get(name) ?? make(name)
    values.set(name, value)
    return value
  }
}
