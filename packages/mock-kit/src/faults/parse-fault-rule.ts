import { show } from '../text/show.ts'
import { NAME_LENGTH_MAX } from './fault-limits.ts'
import type { FaultRuleDraft } from './fault-rule.ts'
import type { FaultVocabulary, ServiceVocabulary } from './fault-vocabulary.ts'
import { readFields, type FieldReader } from './field-reader.ts'
import { InvalidFaultRuleError, type FaultRuleProblem } from './invalid-fault-rule-error.ts'
import { parseDeliveryEffect, parseRequestEffect } from './parse-fault-effect.ts'
import { parseDeliveryMatch, parseRequestMatch } from './parse-fault-match.ts'
import { parseFaultTiming } from './parse-fault-timing.ts'

const KINDS = ['request', 'delivery'] as const

const NO_JSON: FaultRuleProblem = {
  where: '',
  message: 'it is nested too deeply, or no plain JSON. Write it flatter.',
}

/** Ids stand in paths of the control plane. */
const ID = /^[A-Za-z0-9][\w.-]*$/

/**
 * Reads a fault rule from JSON that a user wrote. The rule is a copy; its id may be absent, for the book to give.
 *
 * @throws InvalidFaultRuleError with all problems at once: unknown keys, operations, webhooks, services and paths,
 * each with the nearest that there are, values out of bounds, and what is missing
 * @example
 * ```ts
 * import { conversicaContract } from '@ensaio/contracts/conversica'
 * import { parseFaultRule, toFaultVocabulary } from '@ensaio/mock-kit'
 *
 * export const rule = parseFaultRule(
 *   {
 *     service: 'conversica',
 *     on: 'request',
 *     match: { operationId: 'createOrUpdateLead' },
 *     when: { first: 2 },
 *     effect: { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
 *   },
 *   toFaultVocabulary([conversicaContract]),
 * )
 * ```
 */
export function parseFaultRule(input: unknown, vocabulary: FaultVocabulary): FaultRuleDraft {
  const problems: FaultRuleProblem[] = []
  const copy = toPlainJson(input)
  if (copy === undefined) throw new InvalidFaultRuleError([NO_JSON])
  const fields = readFields(copy, '', problems)
  const rule = fields && readRule(fields, vocabulary)
  if (rule === undefined || problems.length > 0) throw new InvalidFaultRuleError(problems)
  return rule
}

/** Undefined only where a problem was noted. */
function readRule(fields: FieldReader, vocabulary: FaultVocabulary): FaultRuleDraft | undefined {
  const id = readId(fields)
  const names = readService(fields, vocabulary)
  fields.require('on', KINDS.join(' or '))
  const on = fields.name('on', KINDS, 'kind of rule')
  const match = fields.object('match')
  const timing = fields.object('when')
  fields.require('effect', 'what is to happen, such as {"kind":"reset"}')
  const effect = fields.object('effect')
  fields.close()

  const when = timing && parseFaultTiming(timing)
  const base = { ...(id !== undefined && { id }), ...(when !== undefined && { when }) }
  switch (on) {
    case 'request': {
      const parts = {
        match: match === undefined ? {} : parseRequestMatch(match, names),
        effect: effect && parseRequestEffect(effect),
      }
      if (names === undefined || parts.effect === undefined) return undefined
      return { ...base, service: names.service, on, match: parts.match, effect: parts.effect }
    }
    case 'delivery': {
      const parts = {
        match: match === undefined ? {} : parseDeliveryMatch(match, names),
        effect: effect && parseDeliveryEffect(effect),
      }
      if (names === undefined || parts.effect === undefined) return undefined
      return { ...base, service: names.service, on, match: parts.match, effect: parts.effect }
    }
    case undefined:
      return undefined
    default:
      return on satisfies never
  }
}

function readId(fields: FieldReader): string | undefined {
  const id = fields.text('id', NAME_LENGTH_MAX)
  if (id !== undefined && !ID.test(id)) {
    fields.problem('id', `${show(id)} is no id. Use letters, digits, dots, hyphens, underscores.`)
  }
  return id
}

function readService(
  fields: FieldReader,
  vocabulary: FaultVocabulary,
): ServiceVocabulary | undefined {
  const slugs = vocabulary.map(({ service }) => service)
  fields.require('service', `one of ${slugs.join(', ')}`)
  const slug = fields.name('service', slugs, 'service')
  return vocabulary.find(({ service }) => service === slug)
}

/** A copy that nobody else holds; undefined for what JSON can't say. */
function toPlainJson(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input) ?? 'null')
  } catch {
    return undefined // a cycle, a bigint, or deeper than the stack
  }
}
