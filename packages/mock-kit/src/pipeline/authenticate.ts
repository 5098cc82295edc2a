import type { Reply } from '../definition/reply.ts'
import { checkedReply } from './checked-reply.ts'
import type { OperationExchange } from './exchange.ts'

/** Finds out who calls. What that changes in the world is kept, so that failed attempts can be counted. */
export function authenticate(exchange: OperationExchange): Reply | undefined {
  const { mock, sandbox, operation, authRequest, id } = exchange
  if (operation.security.length === 0) return undefined
  const world = sandbox.world(mock.service)
  const { result: verdict, commit } = world.transact(id, () =>
    mock.authenticate(world, authRequest, operation),
  )
  exchange.changes = commit.changes
  if (verdict.kind === 'refused') return checkedReply(exchange, verdict.reply)
  exchange.principal = verdict.principal
  return undefined
}
