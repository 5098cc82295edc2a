import { asConstant } from '../definition/constant-reply.ts'
import { BrokenContractError } from '../errors/broken-contract-error.ts'
import type { Reply } from '../definition/reply.ts'
import type { OperationExchange } from './exchange.ts'
import { brokenContractReply } from './sandbox-problems.ts'
import { toCheckable } from './checkable-reply.ts'

/** The reply, if the contract documents such a one for the operation; our own 500 otherwise. */
export function checkedReply(exchange: OperationExchange, reply: Reply): Reply {
  try {
    assertReply(exchange, reply)
    return reply
  } catch (error) {
    exchange.error = error
    return brokenContractReply(error)
  }
}

/** @throws BrokenContractError when the contract does not document such a reply for the operation */
export function assertReply({ mock, operation }: OperationExchange, reply: Reply): void {
  const constant = asConstant(reply)
  if (constant?.checkedFor.has(operation)) return
  const violations = mock.checkedViews.check(
    `${operation.id} ${reply.status}`,
    reply.body,
    (body) =>
      mock.checker.checkReply(
        operation.id,
        toCheckable(mock, body === reply.body ? reply : { ...reply, body }),
      ),
  )
  if (violations.length > 0) throw new BrokenContractError(operation.id, violations)
  constant?.checkedFor.add(operation)
}
