// The schemas of fault rules: one for each side and kind of effect, so that messages need no alternatives.
import { isJsonObject } from '@ensaio/contracts'
import { createProblemFinder } from '../definition/check-input.ts'
import type { InputProblem } from '../definition/check-input.ts'
import type { InputSchema } from '../definition/input-schema.ts'
import { DELIVERY_EFFECTS } from './delivery-effects.ts'
import {
  FAULT_COUNT_MAX,
  MATCHED_TEXTS_MAX,
  NAME_LENGTH_MAX,
  STATUS_HEADER_LENGTH_MAX,
} from './fault-limits.ts'
import { REQUEST_EFFECTS } from './request-effects.ts'

const NAME = { type: 'string', minLength: 1, maxLength: NAME_LENGTH_MAX } as const
const COUNT = { type: 'integer', minimum: 1, maximum: FAULT_COUNT_MAX } as const
const TEXTS = {
  type: 'object',
  properties: {},
  maxProperties: MATCHED_TEXTS_MAX,
  additionalProperties: { type: 'string', maxLength: STATUS_HEADER_LENGTH_MAX },
} as const
const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

/** The parts of a rule that depend on what it disturbs. */
const SIDES = {
  request: {
    effects: REQUEST_EFFECTS,
    match: {
      operationId: NAME,
      method: { enum: METHODS },
      path: NAME,
      query: TEXTS,
      headers: TEXTS,
      body: {},
    },
  },
  delivery: { effects: DELIVERY_EFFECTS, match: { webhook: NAME, target: NAME, body: {} } },
} as const

const ANY_OBJECT = { type: 'object', properties: {}, additionalProperties: true } as const

const TIMING = {
  type: 'object',
  properties: {
    after: { ...COUNT, minimum: 0 },
    every: COUNT,
    probability: { type: 'number', minimum: 0, maximum: 1 },
    first: COUNT,
  },
} as const

const finders = new Map<string, (rule: unknown) => readonly InputProblem[]>()

/** Checks the rule against the schema of its side and the kind of its effect. */
export function schemaProblems(rule: unknown): readonly InputProblem[] {
  const on = sideOf(rule)
  const kind = on && kindOf(rule, SIDES[on].effects)
  const isRange = RANGE_KEYS.some((key) => fieldOf(fieldOf(rule, 'effect'), key) !== undefined)
  const key = `${on} ${kind} ${isRange}`
  const find = finders.get(key) ?? createProblemFinder(schemaFor(on, kind, isRange), 'the rule')
  finders.set(key, find) // one for each side, kind and form
  return find(rule)
}

/** The keys of a delay that has two bounds. */
const RANGE_KEYS = ['fromMs', 'toMs']

function schemaFor(
  on: keyof typeof SIDES | undefined,
  kind: string | undefined,
  isRange: boolean,
): InputSchema {
  const side = on === undefined ? undefined : SIDES[on]
  const effects: Readonly<Record<string, { readonly schema: object }>> = side?.effects ?? {}
  const kinds = Object.keys(effects)
  const effect = kind === undefined ? undefined : effects[kind]?.schema
  const kindOnly = {
    ...ANY_OBJECT,
    required: ['kind'],
    properties: { kind: kinds.length > 0 ? { enum: kinds } : { type: 'string' } },
  }
  return {
    type: 'object',
    required: ['on', 'effect'],
    properties: {
      id: NAME,
      service: NAME,
      preset: NAME,
      on: { enum: Object.keys(SIDES) },
      match: side === undefined ? ANY_OBJECT : { type: 'object', properties: side.match },
      when: TIMING,
      effect: effect === undefined ? kindOnly : formOf(effect, isRange),
    },
  } as InputSchema
}

/** Of the two forms of a delay, the one that is meant: its messages need no alternatives then. */
function formOf(effect: object, isRange: boolean): object {
  const { oneOf: forms } = effect as { readonly oneOf?: readonly [object, object] }
  return forms?.[isRange ? 1 : 0] ?? effect
}

/** Returns the side that a rule disturbs; `undefined` where it is not a valid one. */
export function sideOf(rule: unknown): keyof typeof SIDES | undefined {
  const on = fieldOf(rule, 'on')
  return on === 'request' || on === 'delivery' ? on : undefined
}

function kindOf(rule: unknown, effects: object): string | undefined {
  const kind = fieldOf(fieldOf(rule, 'effect'), 'kind')
  return typeof kind === 'string' && Object.hasOwn(effects, kind) ? kind : undefined
}

/** Returns a field of an object; `undefined` where it has none or the value is not an object. */
export function fieldOf(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}
