import type { DeliverySummary } from '../api/control-types.ts'

/** A place that webhooks go to: an endpoint that was registered, or a subscription. */
export interface Target {
  readonly service: string
  readonly target: string
  /** The address; absent where only deliveries tell of the target. */
  readonly url?: string
}

export interface TargetDeliveries extends Target {
  /** Latest first. */
  readonly deliveries: readonly DeliverySummary[]
}

/** Puts deliveries with the targets that they go to. Targets with deliveries stand first. */
export function groupDeliveries(
  deliveries: readonly DeliverySummary[],
  endpoints: readonly Target[],
): readonly TargetDeliveries[] {
  const keyOf = ({ service, target }: Target): string => `${service} ${target}`
  const byTarget = Map.groupBy(deliveries, keyOf)
  const registered = new Map(endpoints.map((endpoint) => [keyOf(endpoint), endpoint]))
  const busy = [...byTarget].map(([key, [first, ...rest]]) => ({
    service: first?.service ?? '',
    target: first?.target ?? '',
    ...registered.get(key),
    deliveries: [first, ...rest].filter((one) => one !== undefined).toReversed(),
  }))
  const idle = endpoints
    .filter((endpoint) => !byTarget.has(keyOf(endpoint)))
    .map((endpoint) => ({ ...endpoint, deliveries: [] }))
  return [...busy, ...idle]
}
