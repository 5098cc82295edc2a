import type { Reply } from '../definition/reply.ts'
import { checkedReply } from './checked-reply.ts'
import type { OperationExchange } from './exchange.ts'
import { pathParametersOf } from './path-template.ts'
import { describeViolation } from '../text/describe-violation.ts'

/** Reads path, query, headers and body by the contract. All violations go to the journal, the vendor's words to the caller. */
export function decodeRequest(exchange: OperationExchange): Reply | undefined {
  const { mock, sandbox, operation, call, body } = exchange
  const { url, headers } = call
  const decoded = mock.checker.decodeRequest(operation.id, {
    pathParameters: pathParametersOf(operation.path, url.path),
    search: url.search,
    headers,
    body,
  })
  exchange.decoded = decoded
  if (decoded.warnings.length > 0) exchange.warnings = decoded.warnings.map(describeViolation)
  if (decoded.ok) return undefined
  exchange.violations = decoded.violations
  const context = {
    world: sandbox.world(mock.service),
    operationId: operation.id,
    body: decoded.body,
  }
  return checkedReply(exchange, mock.problems.invalidRequest(decoded.violations, context))
}
