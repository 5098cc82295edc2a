import type { DecodedRequest } from '../check/checker.ts'
import { createChecker } from '../check/create-checker.ts'
import type { JsonObject } from '../contract/open-api-document.ts'
import { contractOfOperation } from './contract-of.ts'
import { requestOf } from './request-of.ts'

/** Decodes query strings by the given query parameters. */
export function queryDecoder(
  ...parameters: readonly JsonObject[]
): (search: string) => DecodedRequest {
  const operation = { parameters: parameters.map((parameter) => ({ in: 'query', ...parameter })) }
  const checker = createChecker(contractOfOperation(operation))
  return (search) => checker.decodeRequest('call', requestOf({ search }))
}
