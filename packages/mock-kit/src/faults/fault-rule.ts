import type { HttpMethod } from '@ensaio/contracts'

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

/** Which requests a rule is about: all that fit every given key; without keys, all of the service. */
export interface RequestMatch {
  readonly operationId?: string
  readonly method?: HttpMethod
  /** The path without its query, exact but for `*`, which stands for one segment: `/v1/prospects/*`. */
  readonly path?: string
}

/** Which deliveries a rule is about: all that fit every given key; without keys, all of the service. */
export interface DeliveryMatch {
  /** The webhook's name in the contract. */
  readonly webhook?: string
  /** The name of the endpoint or subscription. */
  readonly target?: string
}

/**
 * Which of the matches are hit. The keys work together, in this order: `after` lets the first ones pass, `every`
 * thins out the rest, `probability` draws among those, and `first` ends it after so many hits.
 */
export interface FaultTiming {
  /** Matches that pass before any is hit. */
  readonly after?: number
  /** Only each so-manieth match: 3 hits the third, the sixth ... */
  readonly every?: number
  /** How likely a match is hit, from 0 to 1; drawn from the seed and the rule's id. */
  readonly probability?: number
  /** At most so many hits; then the rule is spent. */
  readonly first?: number
}

export type RequestEffect =
  /** This answer in place of the real one; the request has no effect. */
  | StatusEffect
  /** The request is handled so much later, in machine time. */
  | DelayEffect
  /** The connection is reset without an answer; the request has no effect. */
  | { readonly kind: 'reset' }
  /** The request is handled; its answer breaks off in the middle of the body. */
  | { readonly kind: 'truncate' }
  /** The request is handled; the body of its answer is no JSON any more. */
  | { readonly kind: 'malformedJson' }
  /** The request is handled; the body of its answer comes slowly. */
  | { readonly kind: 'drip'; readonly bytesPerSecond: number }
  /** No answer until the caller gives up; the request has no effect. */
  | { readonly kind: 'silence' }

export interface StatusEffect {
  readonly kind: 'status'
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text is sent as it is, anything else as JSON; absent for no body. */
  readonly body?: unknown
}

export type DelayEffect =
  | { readonly kind: 'delay'; readonly ms: number }
  /** Drawn anew for each hit, both bounds included. */
  | { readonly kind: 'delay'; readonly fromMs: number; readonly toMs: number }

/** What a delivery fault does. Its delays are in sandbox time. */
export type DeliveryEffect =
  /** The service believes that it sent it; nothing arrives. */
  | { readonly kind: 'drop' }
  /** It is sent so many times in all, the same id and the same bytes. */
  | { readonly kind: 'duplicate'; readonly times: number }
  /** It is sent so much later. */
  | DelayEffect
  /** It is held back until so many later ones to the same target have gone. */
  | { readonly kind: 'reorder'; readonly behind: number }
  /** Its bytes are cut in the middle. */
  | { readonly kind: 'corrupt' }

/** A delay whose length is decided. */
export interface DecidedDelay {
  readonly kind: 'delay'
  readonly ms: number
}

/** An effect as it happens this time: what was to be drawn is drawn. */
export type Decided<Effect extends { readonly kind: string }> =
  | Exclude<Effect, { readonly kind: 'delay' }>
  | DecidedDelay

/** What a rule does to one request. */
export interface RequestFault {
  readonly ruleId: string
  readonly effect: Decided<RequestEffect>
}

/** What a rule does to one delivery. */
export interface DeliveryFault {
  readonly ruleId: string
  readonly effect: Decided<DeliveryEffect>
}
