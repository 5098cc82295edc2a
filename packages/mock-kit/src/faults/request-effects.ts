// The effects on requests, one row for each kind: a missing row or column does not compile.
import { REQUEST_SCHEMAS } from './effect-schemas.ts'
import type { RequestEffect } from './effect-schemas.ts'
import { SILENCE_MS_MAX } from './fault-limits.ts'
import type { Decided, StatusEffect } from './fault-rule.ts'
import type { FaultContext } from './fault-transport.ts'
import { wait } from './wait.ts'

/** The way a request goes on after the faults that come before it is handled. */
export type BeforeFault =
  /** It is handled as usual. */
  | { readonly kind: 'continue' }
  /** It is not handled: this is its answer. */
  | { readonly kind: 'answer'; readonly answer: FaultAnswer }
  | Gone

/** The answer of a fault rule: what it does not say is the vendor's. Header names in lower case. */
export interface FaultAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Absent where the rule gives none. */
  readonly body?: string
}

/** The request is not handled, and nobody is there to take an answer: whatever is returned is lost. */
export interface Gone {
  readonly kind: 'gone'
  /** The failure of an in-process call, which has no connection that could break. */
  readonly error?: unknown
}

/** The disturbance of an answer's body on its way. */
export interface BodyDisturbance {
  /** True where it is not JSON any more. */
  readonly isMalformed: boolean
  /** True where it breaks off after its first half. */
  readonly isTruncated: boolean
  /** True where nothing of the answer arrives. */
  readonly isLost: boolean
  /** Infinity for a body that is sent without a delay. */
  readonly bytesPerSecond: number
}

interface Row<Effect> {
  readonly schema: object
  /** True where nothing is left to disturb after it. */
  readonly isFinal: boolean
  /** The effect before the request is handled. */
  readonly before: ((effect: Effect, context: FaultContext) => Promise<BeforeFault>) | undefined
  /** The effect on the answer's body. */
  readonly after: ((effect: Effect) => Partial<BodyDisturbance>) | undefined
}

type Table = {
  readonly [Kind in RequestEffect['kind']]: Row<
    Extract<Decided<RequestEffect>, { readonly kind: Kind }>
  >
}

export const REQUEST_EFFECTS = {
  status: {
    schema: REQUEST_SCHEMAS.status,
    isFinal: true,
    before: async (effect) => ({ kind: 'answer', answer: toFaultAnswer(effect) }),
    after: undefined,
  },
  delay: {
    schema: REQUEST_SCHEMAS.delay,
    isFinal: false,
    before: async ({ ms }, context) =>
      (await wait(ms, context)) === 'gone' ? leave(context) : { kind: 'continue' },
    after: undefined,
  },
  reset: {
    schema: REQUEST_SCHEMAS.reset,
    isFinal: true,
    before: async (_effect, context) => breakOff(context, 'reset'),
    after: undefined,
  },
  truncate: {
    schema: REQUEST_SCHEMAS.truncate,
    isFinal: false,
    before: undefined,
    after: () => ({ isTruncated: true }),
  },
  malformedJson: {
    schema: REQUEST_SCHEMAS.malformedJson,
    isFinal: false,
    before: undefined,
    after: () => ({ isMalformed: true }),
  },
  drip: {
    schema: REQUEST_SCHEMAS.drip,
    isFinal: false,
    before: undefined,
    after: ({ bytesPerSecond }) => ({ bytesPerSecond }),
  },
  silence: {
    schema: REQUEST_SCHEMAS.silence,
    isFinal: true,
    before: async (_effect, context) =>
      (await wait(SILENCE_MS_MAX, context)) === 'gone'
        ? leave(context)
        : breakOff(context, 'close'),
    after: undefined,
  },
  answerLost: {
    schema: REQUEST_SCHEMAS.answerLost,
    isFinal: false,
    before: undefined,
    after: () => ({ isLost: true }),
  },
} as const satisfies Table

/** Returns the row of an effect, as one that takes any: an effect is only ever given to its own row. */
export function rowOf({ kind }: Decided<RequestEffect>): Row<Decided<RequestEffect>> {
  return REQUEST_EFFECTS[kind] as Row<Decided<RequestEffect>>
}

function toFaultAnswer({ status, headers = {}, body }: StatusEffect): FaultAnswer {
  const all = new Headers()
  const isText = typeof body === 'string'
  if (body !== undefined) {
    all.set('content-type', `${isText ? 'text/plain' : 'application/json'}; charset=utf-8`)
  }
  for (const [name, value = ''] of Object.entries(headers)) all.set(name, value)
  return {
    status,
    headers: Object.fromEntries(all),
    ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
  }
}

/** Breaks the connection, where there is one. */
export function breakOff({ transport }: FaultContext, how: 'reset' | 'close'): Gone {
  if (transport?.[how] === undefined) {
    const error = new TypeError('fetch failed: a fault rule broke the connection.')
    return { kind: 'gone', error }
  }
  transport[how]()
  return { kind: 'gone' }
}

/** The caller has gone: over a socket nobody listens any more, in process the caller's own promise is left. */
function leave({ signal, transport }: FaultContext): Gone {
  return transport === undefined ? { kind: 'gone', error: signal.reason } : { kind: 'gone' }
}
