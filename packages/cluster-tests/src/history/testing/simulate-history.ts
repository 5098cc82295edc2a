import { applyCall } from '../operation.ts'
import type { Call, Operation, Outcome, Value } from '../operation.ts'

/** To create and to delete are to compare and set: the record has to be absent, or there. */
export type CallKind = Call['kind'] | 'create' | 'delete'

/** A client's step: it calls, its call takes effect, or it gets the answer, whichever comes next. */
export interface Step {
  readonly client: number
  /** The call that it makes, where one begins. */
  readonly kind: CallKind
  /** True: where the answer would come, the connection breaks. */
  readonly isBroken: boolean
}

interface Pending {
  readonly call: Call
  readonly calledAt: number
  applied?: { readonly answer: Value | boolean | undefined }
}

/** Runs clients on a real register, one step after the other; each write has a value of its own. */
export function simulateHistory(steps: readonly Step[]): readonly Operation[] {
  const history: Operation[] = []
  const pending = new Map<number, Pending>()
  let value: Value = null
  const end = (client: number, { call, calledAt }: Pending, outcome: Outcome): void => {
    history.push({ client: `client-${client}`, call, calledAt, outcome })
    pending.delete(client)
  }
  for (const [at, { client, kind, isBroken }] of steps.entries()) {
    const own = pending.get(client)
    if (own === undefined) pending.set(client, { call: toCall(kind, value, at), calledAt: at })
    else if (isBroken) end(client, own, { kind: 'unknown' })
    else if (own.applied === undefined) {
      const applied = applyCall(own.call, value)
      own.applied = applied
      value = applied.value
    } else {
      const { answer } = own.applied
      end(client, own, { kind: 'answered', at, ...(answer !== undefined && { answer }) })
    }
  }
  for (const [client, own] of pending) end(client, own, { kind: 'unknown' })
  return history
}

function toCall(kind: CallKind, now: Value, value: number): Call {
  switch (kind) {
    case 'read':
      return { kind }
    case 'write':
      return { kind, value }
    case 'compareAndSet':
      return { kind, expected: now, value }
    case 'create':
      return { kind: 'compareAndSet', expected: null, value: 1 }
    case 'delete':
      return { kind: 'compareAndSet', expected: 1, value: null }
  }
}
