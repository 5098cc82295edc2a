import type { ContractData } from '../contract/contract.ts'
import type { Operation } from '../contract/operation.ts'
import { decodeBody, type DecodedBody, NO_BODY } from '../decode/decode-body.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import { type Finding, NO_FINDINGS } from '../schema/finding.ts'
import { collectMisspelled } from '../schema/pruner.ts'
import type { Pruner } from '../schema/pruner.ts'
import {
  createSchemaLibrary,
  type OnEffort,
  type SchemaLibrary,
  type Validator,
} from '../schema/schema-library.ts'
import { follow, type Located, member } from '../spec/located.ts'
import { isJsonObject, joinPointer, valueAt } from '../spec/pointer.ts'
import { limitViolations, toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'
import type { Checker, DecodedRequest, RawRequest } from './checker.ts'
import { NO_PARAMETERS, parameterDecoder } from './parameter-decoder.ts'
import { type RepliesChecker, responsesChecker } from './response-checker.ts'
import { webhookChecker } from './webhook-checker.ts'

/**
 * Makes the checker of a contract. Nothing is compiled yet: each operation, status and webhook compiles when it is
 * first asked for, which takes a few milliseconds. `onEffort` is called with the work of each explanation.
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
export function createChecker(contract: ContractData, onEffort?: OnEffort): Checker {
  const { document, operations, webhooks } = contract
  // Ajv itself is made with the first schema, so that a sandbox starts without it.
  const library = lazy(() => createSchemaLibrary(document, onEffort))

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

/** Makes the decoder of an operation's requests, which also validates them. */
function requestDecoder(
  contract: ContractData,
  operation: Operation,
  library: SchemaLibrary,
): (request: RawRequest) => DecodedRequest {
  const { service } = contract
  const decodeParameters = parameterDecoder(contract, operation, library)
  const isWithout = ({ search }: RawRequest): boolean =>
    operation.parameters.length === 0 && search === ''
  const bodySpec = {
    requestBody: operation.requestBody ?? null,
    pointer: bodyPointer(contract, operation),
  }
  const readerOf = bodyReaders(contract, bodySpec.pointer, library)

  return function decodeRequest(request) {
    const parameters = isWithout(request) ? NO_PARAMETERS : decodeParameters(request)
    const body = bodyOf(request)
    const { path, query, header: headers } = parameters
    const { validate, prune = KEEP } = body.mediaType === null ? UNREAD : readerOf(body.mediaType)
    const findings = validate(body.value)
    const itemsMax = findings.length === 0 ? Infinity : REFUSED_ITEMS_MAX
    const misspelled =
      body.mediaType === null ? NOTHING_MISSPELLED : collectMisspelled(bodySpec.pointer, itemsMax)
    const pruned = prune(body.value, misspelled)
    const warnings = allWarnings(parameters.warnings, body, misspelled.findings)
    if (parameters.violations.length === 0 && body.problem === null && findings.length === 0) {
      return { ok: true, path, query, headers, body: pruned, warnings }
    }
    const violations = [
      ...parameters.violations,
      ...(body.problem === null ? [] : [toViolation(service, body.problem.in, body.problem)]),
      ...findings.map((finding) => toViolation(service, 'body', finding)),
    ]
    const decoded = { path, query, headers, body: body.value, warnings }
    return { ok: false, ...decoded, violations: limitViolations(violations) }
  }

  function bodyOf({ body, headers }: RawRequest): DecodedBody {
    if (body === null && bodySpec.requestBody === null) return NO_BODY
    return decodeBody(body, headers.get('content-type'), bodySpec)
  }

  function allWarnings(
    warnings: readonly Violation[],
    body: DecodedBody,
    misspelled: readonly Finding[],
  ): readonly Violation[] {
    if (body.warnings.length + misspelled.length === 0) return warnings
    return [
      ...warnings,
      ...body.warnings.map((warning) => toViolation(service, warning.in, warning)),
      ...misspelled.map((finding) => toViolation(service, 'body', finding)),
    ]
  }
}

function bodyPointer({ document }: ContractData, { pointer }: Operation): string {
  const operation = valueAt(document, pointer)
  const body = isJsonObject(operation)
    ? member({ value: operation, pointer }, 'requestBody')
    : undefined
  return body === undefined ? pointer : follow(document, body).pointer
}

interface BodyReader {
  readonly validate: Validator
  /** Leaves out what is not documented; `undefined` where all of a body is kept. */
  readonly prune: Pruner | undefined
}

/** The result for a body that is not pruned. */
const NOTHING_MISSPELLED = { findings: NO_FINDINGS, onUnknown: () => undefined, itemsMax: Infinity }

/** The items of each list of a refused body in which misspelled keys are looked for: what is pruned of such a body, nobody gets. */
const REFUSED_ITEMS_MAX = 500

/** Keeps all of a body. */
const KEEP: Pruner = (value) => value

/** Reads a body that no schema describes: there is none, or it is not JSON. */
const UNREAD: BodyReader = { validate: () => NO_FINDINGS, prune: undefined }

function bodyReaders(
  { document }: ContractData,
  pointer: string,
  library: SchemaLibrary,
): (mediaType: string) => BodyReader {
  return remember((mediaType) => {
    const schemaPointer = joinPointer(pointer, 'content', mediaType, 'schema')
    const value = valueAt(document, schemaPointer)
    const schema = { value: isJsonObject(value) ? value : {}, pointer: schemaPointer }
    return { validate: library.validator(schema, 'open'), prune: library.pruner(schema) }
  })
}
