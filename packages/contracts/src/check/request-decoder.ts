// Decodes and validates the requests of one operation.
import type { ContractData } from '../contract/contract.ts'
import type { Operation } from '../contract/operation.ts'
import { type DecodedBody, decodeBody } from '../decode/decode-body.ts'
import { type SchemaLibrary, type Validator } from '../schema/schema-library.ts'
import { NO_FINDINGS } from '../schema/finding.ts'
import { follow, member } from '../spec/located.ts'
import { isJsonObject, joinPointer, valueAt } from '../spec/pointer.ts'
import { limitViolations, toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'
import type { DecodedRequest, RawRequest } from './checker.ts'
import { parameterDecoder } from './parameter-decoder.ts'

/** Makes the decoder of an operation's requests. */
export function requestDecoder(
  contract: ContractData,
  operation: Operation,
  library: SchemaLibrary,
): (request: RawRequest) => DecodedRequest {
  const { service } = contract
  const decodeParameters = parameterDecoder(contract, operation, library)
  const bodySpec = {
    requestBody: operation.requestBody ?? null,
    pointer: bodyPointer(contract, operation),
  }
  const validators = bodyValidators(contract, bodySpec.pointer, library)

  return function decodeRequest(request) {
    const parameters = decodeParameters(request)
    const contentType = request.headers.get('content-type')
    const body = decodeBody(request.body, contentType, bodySpec)
    const { path, query, header: headers } = parameters
    const decoded = {
      path,
      query,
      headers,
      body: body.value,
      warnings: allWarnings(parameters.warnings, body),
    }
    const findings = body.mediaType === null ? NO_FINDINGS : validators(body.mediaType)(body.value)
    if (parameters.violations.length === 0 && body.problem === null && findings.length === 0) {
      return { ok: true, ...decoded }
    }
    const violations = [
      ...parameters.violations,
      ...(body.problem === null ? [] : [toViolation(service, body.problem.in, body.problem)]),
      ...findings.map((finding) => toViolation(service, 'body', finding)),
    ]
    return { ok: false, ...decoded, violations: limitViolations(violations) }
  }

  function allWarnings(warnings: readonly Violation[], body: DecodedBody): readonly Violation[] {
    if (body.warnings.length === 0) return warnings
    return [
      ...warnings,
      ...body.warnings.map((warning) => toViolation(service, warning.in, warning)),
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

function bodyValidators(
  { document }: ContractData,
  pointer: string,
  library: SchemaLibrary,
): (mediaType: string) => Validator {
  const byMediaType = new Map<string, Validator>()
  return (mediaType) => {
    const known = byMediaType.get(mediaType)
    if (known !== undefined) return known
    const schemaPointer = joinPointer(pointer, 'content', mediaType, 'schema')
    const value = valueAt(document, schemaPointer)
    const schema = { value: isJsonObject(value) ? value : {}, pointer: schemaPointer }
    const validator = library.validator(schema, 'open')
    byMediaType.set(mediaType, validator)
    return validator
  }
}
