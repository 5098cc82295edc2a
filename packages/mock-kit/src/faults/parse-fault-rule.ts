import { isJsonObject } from '@ensaio/contracts'
import type { InputProblem } from '../definition/check-input.ts'
import { didYouMean } from '../text/nearest.ts'
import { show } from '../text/show.ts'
import { MATCHED_BODY_CHARACTERS_MAX } from './fault-limits.ts'
import { FAULT_PRESETS } from './fault-presets.ts'
import { ALL_SERVICES } from './fault-rule.ts'
import type { FaultRuleDraft } from './fault-rule.ts'
import { fieldOf, schemaProblems, sideOf } from './fault-rule-schema.ts'
import type { FaultVocabulary, ServiceVocabulary } from './fault-vocabulary.ts'
import { InvalidFaultRuleError } from './invalid-fault-rule-error.ts'
import { coversTemplate } from './path-pattern.ts'
import { checkStatusEffect, HEADER_NAME } from './status-effect.ts'

/** Lays the fields of a rule over those of its preset. */
function withPreset(rule: unknown): unknown {
  const name = fieldOf(rule, 'preset')
  if (!isJsonObject(rule) || name === undefined) return rule
  const known = Object.keys(FAULT_PRESETS)
  const preset = Object.entries(FAULT_PRESETS).find(([one]) => one === name)?.[1]
  if (preset === undefined) {
    const advice = didYouMean(typeof name === 'string' ? name : '', known)
    throw new InvalidFaultRuleError(problem('preset', name, advice))
  }
  const service = fieldOf(rule, 'service') ?? ALL_SERVICES
  const isOne = typeof service === 'string' && service !== ALL_SERVICES
  const id = isOne ? `${String(name)}-${service}` : name
  return { id, service, ...preset.rule, ...rule }
}

/** Ids stand in paths of the control plane. */
const ID = /^[A-Za-z0-9][\w.-]*$/

/**
 * Reads a fault rule from JSON that a user wrote. The rule is a copy; its id may be absent, for the book to give.
 *
 * @throws InvalidFaultRuleError with all problems: unknown keys, operations, webhooks, services and paths,
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
  const rule = withPreset(toPlainJson(input))
  const problems = schemaProblems(rule)
  // A field that does not fit its schema is reported once.
  const isNew = ({ where }: InputProblem) => problems.every((one) => one.where !== where)
  const all = [...problems, ...furtherProblems(rule, vocabulary).filter(isNew)]
  if (all.length > 0) throw new InvalidFaultRuleError(all)
  // It fits the schema of its side and kind, and its names are known.
  return { match: {}, ...(rule as object) } as FaultRuleDraft
}

/** Finds what no schema says: names that the service does not have, and fields that do not go together. */
function furtherProblems(rule: unknown, vocabulary: FaultVocabulary): readonly InputProblem[] {
  const service = fieldOf(rule, 'service')
  const chosen = vocabulary.filter((one) => service === ALL_SERVICES || one.service === service)
  const slugs = vocabulary.map((one) => one.service)
  return [
    ...idProblems(fieldOf(rule, 'id')),
    ...(service === undefined && isJsonObject(rule) ? missingService(slugs) : []),
    ...(service === ALL_SERVICES ? [] : unknownName('service', service, slugs)),
    ...(chosen.length === 0 ? [] : matchProblems(fieldOf(rule, 'match'), chosen)),
    ...(sideOf(rule) === 'request' ? checkStatusEffect(fieldOf(rule, 'effect')) : []),
    ...delayProblems(fieldOf(rule, 'effect')),
  ]
}

function idProblems(id: unknown): readonly InputProblem[] {
  if (typeof id !== 'string' || ID.test(id)) return []
  return problem('id', id, 'Use letters, digits, dots, hyphens and underscores.')
}

function missingService(slugs: readonly string[]): readonly InputProblem[] {
  return [{ where: 'service', message: `service is missing. Send one of ${slugs.join(', ')}.` }]
}

function matchProblems(
  match: unknown,
  chosen: readonly ServiceVocabulary[],
): readonly InputProblem[] {
  const operations = chosen.flatMap((one) => one.operations)
  const webhooks = chosen.flatMap((one) => one.webhooks)
  return [
    ...unknownName('match.operationId', fieldOf(match, 'operationId'), operations),
    ...unknownName('match.webhook', fieldOf(match, 'webhook'), webhooks),
    ...pathProblems(fieldOf(match, 'path'), chosen),
    ...headerProblems(fieldOf(match, 'headers')),
    ...bodyProblems(fieldOf(match, 'body')),
  ]
}

function pathProblems(
  path: unknown,
  chosen: readonly ServiceVocabulary[],
): readonly InputProblem[] {
  if (typeof path !== 'string') return []
  if (!path.startsWith('/') || /[?#\s]/.test(path)) {
    return problem('match.path', path, 'Begin it with a slash and leave the query out.')
  }
  const covers = ({ paths, basePath }: ServiceVocabulary): boolean =>
    paths.some((template) => coversTemplate(path, template, basePath))
  if (chosen.some(covers)) return []
  const spellings = chosen.flatMap(({ paths, basePath }) =>
    path.startsWith(`${basePath}/`) ? paths.map((template) => `${basePath}${template}`) : paths,
  )
  const services = chosen.map(({ service }) => service).join(', ')
  const hint = `${didYouMean(path, spellings)} A * stands for one segment.`
  return problem('match.path', path, `It fits no path of ${services}. ${hint}`)
}

function headerProblems(headers: unknown): readonly InputProblem[] {
  const names = isJsonObject(headers) ? Object.keys(headers) : []
  return names
    .filter((name) => !HEADER_NAME.test(name))
    .map((name) => {
      const where = `match.headers.${name}`
      return {
        where,
        message: `${where} is not a valid header name. Use letters, digits and hyphens.`,
      }
    })
}

function bodyProblems(body: unknown): readonly InputProblem[] {
  if (!isLonger(body, MATCHED_BODY_CHARACTERS_MAX)) return []
  const message = `match.body has more than ${MATCHED_BODY_CHARACTERS_MAX} characters. Send fewer.`
  return [{ where: 'match.body', message }]
}

/** Tells if a value takes more characters of JSON, without writing one that takes far more. */
function isLonger(value: unknown, charactersMax: number): boolean {
  let left = charactersMax
  const open = [value]
  while (open.length > 0 && left >= 0) {
    const part = open.pop()
    left -= typeof part === 'string' ? part.length : 1
    if (typeof part === 'object' && part !== null && left >= 0)
      for (const inner of Object.values(part)) open.push(inner)
  }
  return left < 0 || (JSON.stringify(value) ?? '').length > charactersMax
}

function unknownName(
  where: string,
  name: unknown,
  known: readonly string[],
): readonly InputProblem[] {
  if (typeof name !== 'string' || known.includes(name)) return []
  return problem(where, name, didYouMean(name, known))
}

function delayProblems(effect: unknown): readonly InputProblem[] {
  const [fromMs, toMs] = [fieldOf(effect, 'fromMs'), fieldOf(effect, 'toMs')]
  if (typeof fromMs !== 'number' || typeof toMs !== 'number' || fromMs <= toMs) return []
  return problem('effect.toMs', toMs, `It is less than fromMs, ${fromMs}. Swap them.`)
}

function problem(where: string, value: unknown, advice: string): readonly InputProblem[] {
  return [{ where, message: `${where} is ${show(value)}. ${advice}` }]
}

/** A copy that nobody else holds, its method in capitals. */
function toPlainJson(input: unknown): unknown {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(input) ?? 'null')
    const match = fieldOf(copy, 'match')
    const method = fieldOf(match, 'method')
    if (typeof method === 'string') Object.assign(match as object, { method: method.toUpperCase() })
    return copy
  } catch {
    // A cycle, a bigint, or deeper than the stack.
    const message = 'The rule is nested too deeply, or is not plain JSON. Send a flatter one.'
    throw new InvalidFaultRuleError([{ where: '', message }])
  }
}
