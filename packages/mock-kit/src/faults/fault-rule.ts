import type { HttpMethod } from '@ensaio/contracts'
import type { DeliveryEffect, RequestEffect } from './effect-schemas.ts'

export type { DeliveryEffect, RequestEffect } from './effect-schemas.ts'

/** A rule that disturbs requests or deliveries. Plain JSON; `parseFaultRule` makes it from what a user wrote. */
export type FaultRule = RequestFaultRule | DeliveryFaultRule

/** A rule that may still lack its id; the fault book gives it one. */
export type FaultRuleDraft = Draft<RequestFaultRule> | Draft<DeliveryFaultRule>

type Draft<Rule extends FaultRule> = Omit<Rule, 'id'> & { readonly id?: string }

interface FaultRuleBase {
  readonly id: string
  /** The service's slug. */
  readonly service: string
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
}

/** The deliveries that a rule is about: all that fit every given key; without keys, all of the service. */
export interface DeliveryMatch {
  /** The webhook's name in the contract. */
  readonly webhook?: string
  /** The name of the endpoint or subscription. */
  readonly target?: string
}

/**
 * The matches that are hit. The keys work together, in this order: `after` lets the first ones pass, `every`
 * thins out the rest, `probability` draws among those, and `first` ends it after so many hits.
 */
export interface FaultTiming {
  /** Matches that pass before any is hit. */
  readonly after?: number
  /** Only each so-manieth match: 3 hits the third, the sixth ... */
  readonly every?: number
  /** The probability that a match is hit, from 0 to 1; drawn from the seed and the rule's id. */
  readonly probability?: number
  /** At most so many hits; then the rule is spent. */
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
