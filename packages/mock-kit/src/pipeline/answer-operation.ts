import type { Reply } from '../definition/reply.ts'
import { authenticate } from './authenticate.ts'
import { decodeRequest } from './decode-request.ts'
import type { OperationExchange } from './exchange.ts'
import { handle } from './handle.ts'
import { limitRate } from './limit-rate.ts'
import { readBody } from './read-body.ts'

/**
 * What a request for a known operation goes through; the first step that replies ends it. Nothing is waited for but
 * the body.
 */
export function answerOperation(exchange: OperationExchange): Reply | Promise<Reply> {
  return (
    authenticate(exchange) ?? // who calls, in the vendor's way
    limitRate(exchange) ?? // how often, on the sandbox clock
    readBody(
      exchange, // up to the mock's limit
      () =>
        decodeRequest(exchange) ?? // by the contract, all violations at once
        handle(exchange), // one transaction: the handler, the check of its reply, the commit
    )
  )
}
