// Decides whether one value satisfies one matcher.
import { toDatePattern } from './date-pattern.ts'
import type { Matcher } from './rule-book.ts'

/** Returns what the matcher expects where the value does not satisfy it; `undefined` where it does. */
export function expectationOf(
  matcher: Matcher,
  expected: unknown,
  actual: unknown,
): string | undefined {
  const judged = judge(matcher, expected, actual)
  return judged === true ? undefined : judged
}

/** The name of a matcher; version 2 leaves it out where another key tells it. */
export function nameOf(matcher: Matcher): string {
  const { match } = matcher
  if (typeof match === 'string') return match
  if ('regex' in matcher) return 'regex'
  if ('min' in matcher || 'max' in matcher) return 'type'
  return ['date', 'time', 'timestamp'].find((name) => name in matcher) ?? 'equality'
}

function judge(matcher: Matcher, expected: unknown, actual: unknown): true | string {
  const name = nameOf(matcher)
  switch (name) {
    case 'type':
      return judgeType(matcher, expected, actual)
    case 'regex':
      return judgeRegex(String(matcher['regex']), actual)
    case 'equality':
      return isEqual(expected, actual) || show(expected)
    case 'integer':
      return Number.isInteger(toNumber(actual)) || 'an integer'
    // JSON's 1.0 and 1 are one number here.
    case 'decimal':
    case 'number':
      return Number.isFinite(toNumber(actual)) || 'a number'
    case 'boolean':
      return typeof actual === 'boolean' || actual === 'true' || actual === 'false' || 'a boolean'
    case 'null':
      return actual === null || 'null'
    case 'include':
      return (
        (isText(actual) && String(actual).includes(String(matcher['value']))) ||
        `a text that includes ${show(matcher['value'])}`
      )
    case 'notEmpty':
      return !isEmpty(actual) || 'something that is not empty'
    case 'semver':
      return SEMVER.test(String(actual)) || 'a semantic version'
    case 'date':
    case 'time':
    case 'timestamp':
    case 'datetime':
      return judgeDate(name, matcher, actual)
    case 'statusCode':
      return judgeStatus(matcher['status'], Number(actual))
    case 'contentType':
      return (isText(actual) && String(actual) !== '') || `content of ${show(matcher['value'])}`
    // These are about what lies below, which is compared there.
    case 'values':
    case 'eachKey':
    case 'eachValue':
    case 'arrayContains':
      return typeof actual === typeof expected || `like ${show(expected)}`
    default:
      return `a matcher that is known: ${name} is not`
  }
}

const SEMVER = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/

function judgeType(matcher: Matcher, expected: unknown, actual: unknown): true | string {
  if (kindOf(expected) !== kindOf(actual)) return `${kindOf(expected)}, such as ${show(expected)}`
  if (!Array.isArray(actual)) return true
  const { min, max } = matcher
  if (typeof min === 'number' && actual.length < min) return `at least ${min} items`
  if (typeof max === 'number' && actual.length > max) return `at most ${max} items`
  return true
}

function judgeRegex(source: string, actual: unknown): true | string {
  try {
    return (
      (isText(actual) && new RegExp(toJavaScript(source)).test(String(actual))) || `/${source}/`
    )
  } catch (error) {
    return `a pattern that can be read: ${String(error)}`
  }
}

/** Ruby's and Python's ends of a text, which JavaScript does not have. */
function toJavaScript(source: string): string {
  return source.replace(/^\\A/, '^').replace(/\\[zZ]$/, '$')
}

function judgeDate(kind: string, matcher: Matcher, actual: unknown): true | string {
  const format = matcher['format'] ?? matcher[kind]
  const pattern = toDatePattern(kind, format)
  if (pattern === undefined) return `a ${kind} format that is known: ${show(format)} is not`
  return (
    (typeof actual === 'string' && pattern.test(actual)) ||
    `a ${kind}${format ? ` as ${show(format)}` : ''}`
  )
}

const STATUS_CLASSES: Readonly<Record<string, readonly [number, number]>> = {
  info: [100, 199],
  success: [200, 299],
  redirect: [300, 399],
  clientError: [400, 499],
  serverError: [500, 599],
  nonError: [100, 399],
  error: [400, 599],
}

function judgeStatus(wanted: unknown, status: number): true | string {
  if (Array.isArray(wanted)) return wanted.includes(status) || `one of ${wanted.join(', ')}`
  const range = STATUS_CLASSES[String(wanted)]
  if (range === undefined) return `a class of statuses that is known: ${String(wanted)} is not`
  return (status >= range[0] && status <= range[1]) || `a status of ${String(wanted)}`
}

/** Tells whether two JSON values are the same. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return (
    keys.length === others.length &&
    keys.every(
      (key) => Object.hasOwn(other, key) && isEqual(one[key as never], other[key as never]),
    )
  )
}

/** The kind of a JSON value, with an article. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value
  // Headers and parameters are texts.
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
}

function isText(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The longest value that a message shows, in characters. */
const SHOWN_MAX = 120

/** Shows a value in a message. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= SHOWN_MAX ? text : `${text.slice(0, SHOWN_MAX)}...`
}
