import type { Timers } from '../clock/timers.ts'
import { afterFault, beforeFault } from '../faults/apply-request-fault.ts'
import type { BeforeFault } from '../faults/apply-request-fault.ts'
import type { FaultContext } from '../faults/fault-transport.ts'
import type { Exchange } from './exchange.ts'

/** Asks the fault rules what is to be done to the request and its answer. */
export function takeFaults(exchange: Exchange): void {
  const { mock, operation, sandbox, call } = exchange
  exchange.faults = sandbox.faults.takeRequest({
    service: mock.service,
    operationId: operation?.id,
    method: call.method,
    path: call.url.path,
  })
}

/** Lets happen what comes before the service sees the request. */
export function disturbRequest(exchange: Exchange, timers: Timers): Promise<BeforeFault> {
  return beforeFault(exchange.faults, contextOf(exchange, timers))
}

/** Lets happen what disturbs the answer. */
export function disturbAnswer(
  exchange: Exchange,
  response: Response,
  timers: Timers,
): Response | Promise<Response> {
  if (exchange.faults.length === 0) return response
  return afterFault(response, exchange.faults, contextOf(exchange, timers))
}

function contextOf({ call, connection }: Exchange, timers: Timers): FaultContext {
  return { signal: call.signal, timers, ...(connection && { transport: connection }) }
}
