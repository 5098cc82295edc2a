// Compares a JSON value with the one that a pact expects, by its rules.
import { isJsonObject } from '@ensaio/contracts'
import { expectationOf, isEqual, nameOf, show } from './match-value.ts'
import type { Matcher, Rule } from './rule-book.ts'
import { readRules } from './rule-book.ts'
import { describePath, weighPath } from './rule-path.ts'
import type { RulePath } from './rule-path.ts'

/** One way in which a message is not what the consumer expects. */
export interface Mismatch {
  /** The place: `status`, `header content-type`, `$.data[0].id`. */
  readonly path: string
  readonly expected: string
  readonly actual: string
}

/** Compares; keys that are not expected are allowed. */
export function matchJson(
  rules: readonly Rule[],
  expected: unknown,
  actual: unknown,
  place: RulePath = ['$'],
): readonly Mismatch[] {
  const rule = ruleFor(rules, place)
  if (rule === undefined) return matchPlainly(rules, expected, actual, place)
  const own = judgeRule(rule, expected, actual, place)
  const contains = rule.matchers.find((matcher) => nameOf(matcher) === 'arrayContains')
  if (contains !== undefined) return [...own, ...matchVariants(contains, expected, actual, place)]
  return own.length > 0 ? own : matchBelow({ rules, rule, expected, actual, place })
}

/** The rule that fits a place best. */
function ruleFor(rules: readonly Rule[], place: RulePath): Rule | undefined {
  let best: { readonly rule: Rule; readonly weight: number } | undefined
  for (const rule of rules) {
    const weight = weighPath(rule.path, place)
    if (weight > (best?.weight ?? 0)) best = { rule, weight }
  }
  return best?.rule
}

function judgeRule(
  { matchers, combine }: Rule,
  expected: unknown,
  actual: unknown,
  place: RulePath,
): readonly Mismatch[] {
  const failed = matchers.flatMap((matcher) => expectationOf(matcher, expected, actual) ?? [])
  const isMet = combine === 'OR' ? failed.length < matchers.length : failed.length === 0
  if (isMet || matchers.length === 0) return []
  const words = failed.join(combine === 'OR' ? ' or ' : ' and ')
  return [{ path: describePath(place), expected: words, actual: show(actual) }]
}

interface Comparison {
  readonly rules: readonly Rule[]
  readonly rule: Rule
  readonly expected: unknown
  readonly actual: unknown
  readonly place: RulePath
}

/** Compares what lies in an object or a list that has a rule itself. */
function matchBelow({ rules, rule, expected, actual, place }: Comparison): readonly Mismatch[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (nameOf(rule.matchers[0] ?? {}) === 'equality') return []
    // Each item is like the one that the pact shows at its place, or like the first.
    return actual.flatMap((item, index) =>
      expected.length === 0
        ? []
        : matchJson(rules, expected[index] ?? expected[0], item, [...place, index]),
    )
  }
  if (!isJsonObject(expected) || !isJsonObject(actual)) return []
  const byKey = rule.matchers.filter((matcher) => KEY_MATCHERS.has(nameOf(matcher)))
  return byKey.length === 0
    ? matchKeys(rules, expected, actual, place)
    : matchMap({ rules, rule: { ...rule, matchers: byKey }, expected, actual, place })
}

/** Matchers for objects whose keys are data. */
const KEY_MATCHERS: ReadonlySet<string> = new Set(['values', 'eachKey', 'eachValue'])

function matchMap({ rules, rule, expected, actual, place }: Comparison): readonly Mismatch[] {
  const [example] = Object.values(expected as object)
  const nested = (matcher: Matcher): Rule => ({
    path: ['$'],
    combine: 'AND',
    matchers: Array.isArray(matcher['rules']) ? (matcher['rules'] as readonly Matcher[]) : [],
  })
  return Object.entries(actual as object).flatMap(([key, value]) =>
    rule.matchers.flatMap((matcher) => {
      const below = [...place, key]
      switch (nameOf(matcher)) {
        case 'eachKey':
          return judgeRule(nested(matcher), Object.keys(expected as object)[0], key, below)
        case 'eachValue':
          return matchJson([...rules, { ...nested(matcher), path: below }], example, value, below)
        default:
          // The rule of the map itself is not one of its values.
          return matchJson(
            rules.filter((one) => one.path.length > place.length),
            example,
            value,
            below,
          )
      }
    }),
  )
}

/** Finds for each variant an item that is like it. */
function matchVariants(
  matcher: Matcher,
  expected: unknown,
  actual: unknown,
  place: RulePath,
): readonly Mismatch[] {
  const { variants } = matcher
  if (!Array.isArray(actual) || !Array.isArray(expected) || !Array.isArray(variants)) {
    return [{ path: describePath(place), expected: 'a list', actual: show(actual) }]
  }
  return variants.filter(isJsonObject).flatMap(({ index, rules }) => {
    const example: unknown = expected[Number(index)]
    const book = readRules({ body: rules })
    const isFound = actual.some((item) => matchJson(book.body, example, item).length === 0)
    const words = `an item like ${show(example)}`
    return isFound ? [] : [{ path: describePath(place), expected: words, actual: show(actual) }]
  })
}

function matchPlainly(
  rules: readonly Rule[],
  expected: unknown,
  actual: unknown,
  place: RulePath,
): readonly Mismatch[] {
  if (isJsonObject(expected) && isJsonObject(actual)) {
    return matchKeys(rules, expected, actual, place)
  }
  if (!Array.isArray(expected) || !Array.isArray(actual)) {
    return isEqual(expected, actual)
      ? []
      : [{ path: describePath(place), expected: show(expected), actual: show(actual) }]
  }
  if (expected.length !== actual.length) {
    const [wanted, got] = [expected, actual].map((list) => `${list.length} items`)
    return [{ path: describePath(place), expected: wanted ?? '', actual: got ?? '' }]
  }
  return expected.flatMap((item, index) => matchJson(rules, item, actual[index], [...place, index]))
}

function matchKeys(
  rules: readonly Rule[],
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
  place: RulePath,
): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const below = [...place, key]
    if (Object.hasOwn(actual, key)) return matchJson(rules, value, actual[key], below)
    return [{ path: describePath(below), expected: show(value), actual: 'nothing' }]
  })
}
