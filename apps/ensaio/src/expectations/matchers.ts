import type { SandboxControl } from '../sandbox-control.ts'
import { findDeliveries, findRequests } from './expectations.ts'
import type { DeliveryExpectation, RequestExpectation } from './expectations.ts'
import { toVerdict } from './to-verdict.ts'
import type { Verdict } from './to-verdict.ts'

/** The sandbox was sent such a request: at least once, or as often as said. */
export function toHaveReceived(
  sandbox: SandboxControl,
  expected: RequestExpectation,
  times?: number,
): Verdict {
  return toVerdict('received', expected, findRequests(sandbox, expected), times)
}

/** The sandbox made such a delivery, whatever became of it: at least once, or as often as said. */
export function toHaveDelivered(
  sandbox: SandboxControl,
  expected: DeliveryExpectation,
  times?: number,
): Verdict {
  return toVerdict('delivered', expected, findDeliveries(sandbox, expected), times)
}
