import type { Call } from '../definition/handlers.ts'
import type { Reply } from '../definition/reply.ts'
import { assertReply } from './checked-reply.ts'
import type { OperationExchange } from './exchange.ts'
import { brokenContractReply } from './sandbox-problems.ts'

/** Lets the handler decide in a transaction; a reply that breaks the contract takes its changes back with it. */
export function handle(exchange: OperationExchange): Reply {
  const { mock, sandbox, id } = exchange
  const world = sandbox.world(mock.service)
  const call = toCall(exchange)
  try {
    const { result, commit } = world.transact(id, () => {
      const reply = mock.handle(world, call)
      assertReply(exchange, reply)
      return reply
    })
    const { changes } = commit
    // Hardly ever is anything changed before.
    exchange.changes = exchange.changes.length === 0 ? changes : [...exchange.changes, ...changes]
    sandbox.wake()
    return result
  } catch (error) {
    exchange.error = error
    return brokenContractReply(error)
  }
}

function toCall(exchange: OperationExchange): Call<unknown> {
  const { operation, decoded, principal, call } = exchange
  // Decoded by the operation's own contract: the handler's types are generated from the same.
  return {
    operationId: operation.id,
    path: decoded?.path,
    query: decoded?.query,
    headers: decoded?.headers,
    body: decoded?.body,
    principal,
    accept: call.headers.get('accept') ?? '*/*',
  } as Call<unknown>
}
