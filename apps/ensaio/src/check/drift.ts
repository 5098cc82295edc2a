import type { Violation } from '@ensaio/contracts'
import type { SeenSchema } from './propose/infer-schema.ts'

/** The side of a call at which it differs from the spec. */
export type DriftSide = 'request' | 'answer' | 'webhook' | 'acknowledgement'

/** The ways in which traffic and spec differ. */
export const DRIFT_KINDS = {
  'unknown-operation': 'A call that the spec does not list was answered.',
  'undocumented-status': 'An answer has a status that the spec does not list.',
  'undocumented-field': 'A message has a field that the spec does not list.',
  'missing-field': 'A message lacks a field that the spec requires.',
  'mistyped-field': 'A value does not fit its schema.',
  'content-type': 'A message has a content type that the spec does not list.',
  unreadable: 'A message cannot be read as its content type says.',
  'never-seen': 'The spec documents a field that no recorded message has.',
} as const

export type DriftKind = keyof typeof DRIFT_KINDS

/**
 * The weight of a difference. An error: the service breaks the spec. A warning: the caller goes beyond it. A note: neither
 * breaks it.
 */
export type DriftLevel = 'error' | 'warning' | 'note'

/** A place in a spec file. */
export interface SpecPlace {
  readonly file: string
  readonly pointer: string
  readonly line: number
}

/** The form of a value, or of a message. */
export interface Observed {
  readonly schema?: SeenSchema
  /** Of a message. */
  readonly contentType?: string
}

/** One difference between traffic and spec, however often it was met. */
export interface Drift {
  readonly level: DriftLevel
  readonly kind: DriftKind
  readonly service: string
  /** The operationId or the webhook's name; method and path of a call that the spec does not list. */
  readonly operation: string
  readonly side: DriftSide
  /** The answer's status; absent where there was none. */
  readonly status?: number
  readonly in: Violation['in']
  /** A JSON pointer into the body with `*` for the items of a list, or a parameter's name; `''` for the whole. */
  readonly field: string
  readonly rule: string
  readonly expected: string
  readonly received: string
  /** The form of what was seen there, without any of its values. */
  readonly observed?: Observed
  readonly spec: SpecPlace
  readonly count: number
  /** The place of its first record: `calls.har, entry 3`. */
  readonly firstSeen: string
}

/** Returns what is different about a violation. */
export function kindOf({ in: place, rule }: Pick<Violation, 'in' | 'rule'>): DriftKind {
  if (place === 'status') return 'undocumented-status'
  if (place === 'contentType') return 'content-type'
  if (rule === 'undocumented') return 'undocumented-field'
  if (rule === 'required') return 'missing-field'
  return ['json', 'encoding', 'nesting'].includes(rule) ? 'unreadable' : 'mistyped-field'
}
