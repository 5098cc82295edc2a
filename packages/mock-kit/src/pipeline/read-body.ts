import type { Reply } from '../definition/reply.ts'
import { checkedReply } from './checked-reply.ts'
import type { OperationExchange } from './exchange.ts'
import type { BodyWithin } from './incoming-call.ts'

/** Reads the body, up to the mock's limit, and goes on with `next`: at once where the body is there already. */
export function readBody(exchange: OperationExchange, next: () => Reply): Reply | Promise<Reply> {
  const body = exchange.call.readBody(exchange.mock.bodyBytesMax)
  if (body instanceof Promise) return body.then((read) => takeBody(exchange, read, next))
  return takeBody(exchange, body, next)
}

function takeBody(exchange: OperationExchange, body: BodyWithin, next: () => Reply): Reply {
  if (body !== 'tooLarge') {
    exchange.body = body.length === 0 ? null : body
    return next()
  }
  const { mock } = exchange
  return checkedReply(exchange, mock.problems.bodyTooLarge({ bytesMax: mock.bodyBytesMax }))
}
