import type { ControlHandlers } from '../control-handler.ts'
import { actionHandlers } from './action-handlers.ts'
import { behaviourHandlers } from './behaviour-handlers.ts'
import { clockHandlers } from './clock-handlers.ts'
import { deliveryHandlers } from './delivery-handlers.ts'
import { endpointHandlers } from './endpoint-handlers.ts'
import { faultHandlers } from './fault-handlers.ts'
import { journalHandlers } from './journal-handlers.ts'
import { processHandlers } from './process-handlers.ts'
import { sandboxHandlers } from './sandbox-handlers.ts'

/** All that the control plane does: a missing operation does not compile. */
export const controlHandlers: ControlHandlers = {
  ...processHandlers,
  ...sandboxHandlers,
  ...clockHandlers,
  ...endpointHandlers,
  ...behaviourHandlers,
  ...actionHandlers,
  ...deliveryHandlers,
  ...journalHandlers,
  ...faultHandlers,
}
