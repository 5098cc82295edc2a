import type { Operation } from '@ensaio/contracts'
import type { BodyText } from '../text/body-text.ts'

/** A reply before it is written as bytes. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, unless `contentType` says otherwise; absent for an answer without a body. */
  readonly body?: unknown
  /** Of texts, the encoding is added. @default 'application/json; charset=utf-8' where there is a body */
  readonly contentType?: string
}

/** The state of a constant reply. */
export interface ConstantReply {
  /** The operations whose contract it was checked against. */
  readonly checkedFor: Set<Operation>
  /** Its body as text; written when it is first sent. */
  text: BodyText | undefined
}

const constants = new WeakMap<Reply, ConstantReply>()

/**
 * Marks a reply that never changes, and freezes it: it is checked and written once.
 *
 * @example
 * ```ts
 * import { constantReply } from '@ensaio/mock-kit'
 *
 * export const ACCEPTED = constantReply({ status: 200, body: { message: 'Lead accepted.', status: true } })
 * ```
 */
export function constantReply<Constant extends Reply>(reply: Constant): Constant {
  constants.set(reply, { checkedFor: new Set(), text: undefined })
  return freezeAll(reply)
}

/** Returns the state of a constant reply; `undefined` for any other. */
export function asConstant(reply: Reply): ConstantReply | undefined {
  return constants.get(reply)
}

function freezeAll<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) freezeAll(member)
  return Object.freeze(value)
}
