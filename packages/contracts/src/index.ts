export { type Contract, type ContractData, defineContract } from './contract/contract.ts'
export type { JsonObject, JsonValue, OpenApiDocument } from './contract/open-api-document.ts'
export type {
  Fidelity,
  HttpMethod,
  Operation,
  Parameter,
  ParameterStyle,
  RequestBody,
  SecurityRequirement,
  Webhook,
} from './contract/operation.ts'
export type { ReplyOf } from './contract/reply-of.ts'
export type { BodyOf, HeadersOf, NoParameters, PathOf, QueryOf } from './contract/request-of.ts'
export { createChecker } from './check/create-checker.ts'
export { createValueChecker } from './check/value-checker.ts'
export { isNestedTooDeep, JSON_LEVELS_MAX } from './decode/decode-body.ts'
export { parseJsonInPieces } from './decode/json-in-pieces.ts'
export type { ParsedJson } from './decode/json-in-pieces.ts'
export { describeSchema } from './schema/describe-rule.ts'
export type { Finding } from './schema/finding.ts'
export type {
  Checker,
  Decoded,
  DecodedRequest,
  HeaderReader,
  RawRequest,
  Reply,
} from './check/checker.ts'
export type { Violation } from './violation/violation.ts'
export { SpecError } from './errors/spec-error.ts'
export { UnknownNameError } from './errors/unknown-name-error.ts'
export { UnresolvedRefError } from './errors/unresolved-ref-error.ts'
export type { Draft } from './draft.ts'
export { isJsonObject, joinPointer, pointerKeys, valueAt } from './spec/pointer.ts'
