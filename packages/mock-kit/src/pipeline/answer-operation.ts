import type { Reply } from '../definition/reply.ts'
import { authenticate } from './authenticate.ts'
import { checkedReply } from './checked-reply.ts'
import { decodeRequest } from './decode-request.ts'
import type { OperationExchange } from './exchange.ts'
import { handle } from './handle.ts'
import { TOO_LARGE } from './incoming-call.ts'
import type { BodyWithin } from './incoming-call.ts'
import { limitRate } from './limit-rate.ts'

/** What a request for a known operation goes through before anybody reads its body; the first step that replies ends it. */
export function admit(exchange: OperationExchange): Reply | undefined {
  return (
    authenticate(exchange) ?? // who calls, in the vendor's way
    limitRate(exchange) // how often, on the sandbox clock
  )
}

/** What it goes through once the body was read, up to the mock's limit. */
export function answerBody(exchange: OperationExchange, body: BodyWithin): Reply {
  if (body === TOO_LARGE) {
    const { mock } = exchange
    return checkedReply(exchange, mock.problems.bodyTooLarge({ bytesMax: mock.bodyBytesMax }))
  }
  exchange.body = body.length === 0 ? null : body
  return (
    decodeRequest(exchange) ?? // by the contract, all violations at once
    handle(exchange) // one transaction: the handler, the check of its reply, the commit
  )
}
