// The effects on deliveries, one row for each kind: a missing row or column does not compile.
import { DELIVERY_SCHEMAS } from './effect-schemas.ts'
import type { DeliveryEffect } from './effect-schemas.ts'
import type { Decided } from './fault-rule.ts'

/** A delivery that is to be overtaken waits this long at most, in sandbox time: perhaps none comes after it. */
export const REORDER_WAIT_MS_MAX = 60_000

/** A wait before an attempt, in sandbox time. */
export interface DeliveryWait {
  readonly ms: number
  /** The number of deliveries to the same target that have to arrive first; absent where only time counts. */
  readonly behind?: number
}

/** The change to the bytes of an attempt. */
export interface DeliveryChange {
  readonly copies?: number
  readonly isCorrupt?: boolean
}

interface Row<Effect> {
  readonly schema: object
  /** True where nothing is left to disturb after it: the delivery is not sent. */
  readonly isFinal: boolean
  readonly wait: ((effect: Effect) => DeliveryWait) | undefined
  readonly change: ((effect: Effect) => DeliveryChange) | undefined
}

type Table = {
  readonly [Kind in DeliveryEffect['kind']]: Row<
    Extract<Decided<DeliveryEffect>, { readonly kind: Kind }>
  >
}

export const DELIVERY_EFFECTS = {
  drop: { schema: DELIVERY_SCHEMAS.drop, isFinal: true, wait: undefined, change: undefined },
  duplicate: {
    schema: DELIVERY_SCHEMAS.duplicate,
    isFinal: false,
    wait: undefined,
    change: ({ times }) => ({ copies: times }),
  },
  delay: {
    schema: DELIVERY_SCHEMAS.delay,
    isFinal: false,
    wait: ({ ms }) => ({ ms }),
    change: undefined,
  },
  reorder: {
    schema: DELIVERY_SCHEMAS.reorder,
    isFinal: false,
    wait: ({ behind }) => ({ ms: REORDER_WAIT_MS_MAX, behind }),
    change: undefined,
  },
  corrupt: {
    schema: DELIVERY_SCHEMAS.corrupt,
    isFinal: false,
    wait: undefined,
    change: () => ({ isCorrupt: true }),
  },
} as const satisfies Table

/** Returns the row of an effect, as one that takes any: an effect is only ever given to its own row. */
export function rowOf({ kind }: Decided<DeliveryEffect>): Row<Decided<DeliveryEffect>> {
  return DELIVERY_EFFECTS[kind] as Row<Decided<DeliveryEffect>>
}
