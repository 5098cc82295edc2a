import type { HttpMethod } from '@ensaio/contracts'
import type { DeliveryEffect, RequestEffect } from './effect-schemas.ts'

export type { DeliveryEffect, RequestEffect } from './effect-schemas.ts'

/** Stands for every service. */
export const ALL_SERVICES = '*'

/** A rule that disturbs requests or deliveries. Plain JSON; `parseFaultRule` makes it from what a user wrote. */
export type FaultRule = RequestFaultRule | DeliveryFaultRule

/** A rule that may still lack its id; the fault book gives it one. */
export type FaultRuleDraft = Draft<RequestFaultRule> | Draft<DeliveryFaultRule>

type Draft<Rule extends FaultRule> = Omit<Rule, 'id'> & { readonly id?: string }

interface FaultRuleBase {
  readonly id: string
  /** The service's slug; {@link ALL_SERVICES} for each. */
  readonly service: string
  /** The preset that it was made from. */
  readonly preset?: string
  /** @default every match is hit */
  readonly when?: FaultTiming
}

export interface RequestFaultRule extends FaultRuleBase {
  readonly on: 'request'
  readonly match: RequestMatch
  readonly effect: RequestEffect
}

export interface DeliveryFaultRule extends FaultRuleBase {
  readonly on: 'delivery'
  readonly match: DeliveryMatch
  readonly effect: DeliveryEffect
}

/** The requests that a rule is about: all that fit every given key; without keys, all of the service. */
export interface RequestMatch {
  readonly operationId?: string
  readonly method?: HttpMethod
  /**
   * The path without its query, exact but for `*`, which stands for one segment: `/v1/prospects/*`. The base path and
   * a slash at the end may be left out: `/prospects/*`.
   */
  readonly path?: string
  /** Parameters that the query holds, with these values. */
  readonly query?: Readonly<Record<string, string>>
  /** Headers with these values; their names in any case. */
  readonly headers?: Readonly<Record<string, string>>
  /** JSON that the body holds at least: see `differencesIn`. */
  readonly body?: unknown
}

/** The deliveries that a rule is about: all that fit every given key; without keys, all of the service. */
export interface DeliveryMatch {
  /** The webhook's name in the contract. */
  readonly webhook?: string
  /** The name of the endpoint or subscription. */
  readonly target?: string
  /** JSON that the payload holds at least. */
  readonly body?: unknown
}

/**
 * The matches that are hit. The keys work together, in this order: `after` lets the first ones pass, `every`
 * thins out the rest, `probability` draws among those, and `first` ends it after this many hits.
 */
export interface FaultTiming {
  /** Matches that pass before any is hit. */
  readonly after?: number
  /** Only every nth match: 3 hits the third, the sixth ... */
  readonly every?: number
  /** The probability that a match is hit, from 0 to 1; drawn from the seed and the rule's id. */
  readonly probability?: number
  /** At most this many hits; then the rule is spent. */
  readonly first?: number
}

export type StatusEffect = Extract<RequestEffect, { readonly kind: 'status' }>

/** A delay whose length is decided. */
export interface DecidedDelay {
  readonly kind: 'delay'
  readonly ms: number
}

/** An effect as it happens this time: what was to be drawn is drawn. */
export type Decided<Effect extends { readonly kind: string }> =
  | Exclude<Effect, { readonly kind: 'delay' }>
  | DecidedDelay

/** The effect of a rule on one request. */
export interface RequestFault {
  readonly ruleId: string
  readonly effect: Decided<RequestEffect>
}

/** The effect of a rule on one delivery. */
export interface DeliveryFault {
  readonly ruleId: string
  readonly effect: Decided<DeliveryEffect>
}
