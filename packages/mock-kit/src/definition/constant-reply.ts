import type { Operation } from '@ensaio/contracts'
import type { BodyText } from '../text/body-text.ts'
import type { Reply } from './reply.ts'

/** What is remembered of a constant reply. */
export interface ConstantReply {
  /** The operations for which it was found to be as the contract says. */
  readonly checkedFor: Set<Operation>
  /** Its body as text; written when it is first sent. */
  text: BodyText | undefined
}

const constants = new WeakMap<Reply, ConstantReply>()

/**
 * Makes a reply that is always the same known as one, and freezes it: it is checked and written once.
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

/** What is remembered of the reply; `undefined` where it is none of `constantReply`. */
export function asConstant(reply: Reply): ConstantReply | undefined {
  return constants.get(reply)
}

function freezeAll<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) freezeAll(member)
  return Object.freeze(value)
}
