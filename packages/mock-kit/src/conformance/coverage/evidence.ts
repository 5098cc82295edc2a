import type { Mock } from '../../definition/mock.ts'
import type { Check } from '../checks-of.ts'
import type { Deviation } from '../conformance-options.ts'
import type { Coverage } from './coverage.ts'
import { nameOf } from './find-gaps.ts'

/** The proofs that a conformance suite gave for one mock, in a form that does not change from run to run. */
export interface Evidence {
  readonly service: string
  readonly operations: readonly OperationEvidence[]
  readonly webhooks: readonly WebhookEvidence[]
}

/** The proofs for one operation. */
export interface OperationEvidence {
  readonly operationId: string
  /** The titles of the checks that it passed, without its name: `refuses missing and wrong credentials`. */
  readonly checks: readonly string[]
  /** The documented statuses that were seen in valid replies. */
  readonly seen: readonly string[]
  /** The documented statuses that were not, each with the reason. */
  readonly unseen: Readonly<Record<string, string>>
}

/** The proof for one webhook: deliveries of it were seen, or there is a reason why not. */
export interface WebhookEvidence {
  readonly webhook: string
  readonly unseen?: string
}

/** Returns the evidence of a suite all of whose checks have passed. */
export function evidenceOf(
  { service, contract, webhooks }: Mock,
  checks: readonly Check[],
  { coverage, deviations }: { coverage: Coverage; deviations: readonly Deviation[] },
): Evidence {
  const reasons = new Map(deviations.map((deviation) => [nameOf(deviation), deviation.reason]))
  const statuses = coverage.statuses()
  return {
    service,
    operations: Object.keys(contract.operations).map((operationId) => {
      const own = statuses.filter((one) => one.operationId === operationId)
      const unseen = own.filter(({ count }) => count === 0)
      const reasonOf = (status: string): string => reasons.get(`${operationId} ${status}`) ?? ''
      return {
        operationId,
        checks: checks
          .filter(([title]) => title.startsWith(`${operationId} `))
          .map(([title]) => title.slice(operationId.length + 1)),
        seen: own.filter(({ count }) => count > 0).map(({ status }) => status),
        unseen: Object.fromEntries(unseen.map(({ status }) => [status, reasonOf(status)])),
      }
    }),
    webhooks: webhooks.map((webhook) => {
      const reason = reasons.get(`webhook ${webhook}`)
      return { webhook, ...(reason !== undefined && { unseen: reason }) }
    }),
  }
}
