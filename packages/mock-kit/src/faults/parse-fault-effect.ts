import {
  DELIVERY_DELAY_MS_MAX,
  DRIP_BYTES_PER_SECOND_MAX,
  DUPLICATES_MAX,
  REORDER_BEHIND_MAX,
  REQUEST_DELAY_MS_MAX,
} from './fault-limits.ts'
import type { DelayEffect, DeliveryEffect, RequestEffect } from './fault-rule.ts'
import type { FieldReader } from './field-reader.ts'
import { parseStatusEffect } from './parse-status-effect.ts'

/** How the effects of one union are read, by kind. Nothing comes back where a problem was noted. */
type EffectParsers<Effect extends { readonly kind: string }> = {
  readonly [Kind in Effect['kind']]: (
    fields: FieldReader,
  ) => Extract<Effect, { readonly kind: Kind }> | undefined
}

const REQUEST_EFFECTS: EffectParsers<RequestEffect> = {
  status: parseStatusEffect,
  delay: (fields) => parseDelay(fields, REQUEST_DELAY_MS_MAX),
  reset: () => ({ kind: 'reset' }),
  truncate: () => ({ kind: 'truncate' }),
  malformedJson: () => ({ kind: 'malformedJson' }),
  drip: (fields) => {
    const bytesPerSecond = needed(fields, 'bytesPerSecond', 1, DRIP_BYTES_PER_SECOND_MAX)
    return bytesPerSecond === undefined ? undefined : { kind: 'drip', bytesPerSecond }
  },
  silence: () => ({ kind: 'silence' }),
}

const DELIVERY_EFFECTS: EffectParsers<DeliveryEffect> = {
  drop: () => ({ kind: 'drop' }),
  duplicate: (fields) => {
    const times = needed(fields, 'times', 2, DUPLICATES_MAX)
    return times === undefined ? undefined : { kind: 'duplicate', times }
  },
  delay: (fields) => parseDelay(fields, DELIVERY_DELAY_MS_MAX),
  reorder: (fields) => {
    const behind = needed(fields, 'behind', 1, REORDER_BEHIND_MAX)
    return behind === undefined ? undefined : { kind: 'reorder', behind }
  },
  corrupt: () => ({ kind: 'corrupt' }),
}

export function parseRequestEffect(fields: FieldReader): RequestEffect | undefined {
  return parseByKind<RequestEffect>(fields, REQUEST_EFFECTS, 'effect on requests')
}

export function parseDeliveryEffect(fields: FieldReader): DeliveryEffect | undefined {
  return parseByKind<DeliveryEffect>(fields, DELIVERY_EFFECTS, 'effect on deliveries')
}

function parseByKind<Effect extends { readonly kind: string }>(
  fields: FieldReader,
  parsers: Readonly<Record<string, (fields: FieldReader) => Effect | undefined>>,
  what: string,
): Effect | undefined {
  const kinds = Object.keys(parsers)
  fields.require('kind', `one of ${kinds.join(', ')}`)
  const kind = fields.name('kind', kinds, what)
  if (kind === undefined) return undefined // which other keys belong here is unknown then
  const effect = parsers[kind]?.(fields)
  fields.close()
  return effect
}

function parseDelay(fields: FieldReader, msMax: number): DelayEffect | undefined {
  const hasRange = fields.has('fromMs') || fields.has('toMs')
  const ms = hasRange ? fields.number('ms', { from: 0, to: msMax }) : needed(fields, 'ms', 0, msMax)
  if (!hasRange) {
    fields.value('fromMs') // so that a mistyped key is told of them
    fields.value('toMs')
    return ms === undefined ? undefined : { kind: 'delay', ms }
  }
  if (ms !== undefined) fields.problem('ms', `${ms} stands beside a range. Keep one of the two.`)
  const fromMs = needed(fields, 'fromMs', 0, msMax)
  const toMs = needed(fields, 'toMs', 0, msMax)
  if (fromMs === undefined || toMs === undefined) return undefined
  if (fromMs > toMs) fields.problem('toMs', `${toMs} is less than fromMs, ${fromMs}. Swap them.`)
  return { kind: 'delay', fromMs, toMs }
}

function needed(fields: FieldReader, key: string, from: number, to: number): number | undefined {
  fields.require(key, `a whole number from ${from} to ${to}`)
  return fields.number(key, { from, to })
}
