import { type Finding, FINDINGS_MAX, MORE } from '../schema/finding.ts'
import { pointerKeys } from '../spec/pointer.ts'
import type { Violation } from './violation.ts'

/** Turns a finding about a part of a message into a violation of `specs/<service>.yaml`. */
export function toViolation(service: string, place: Violation['in'], finding: Finding): Violation {
  const { where, rule, expected, received, pointer } = finding
  const spec = `specs/${service}.yaml${pointer}`
  return { in: place, where: shorten(where), rule, expected, received, spec }
}

/** The longest key of a message that is shown whole; documented ones are shorter. */
const KEY_LENGTH_MAX = 60
const LONG_KEY = new RegExp(`[^/]{${KEY_LENGTH_MAX + 1},}`, 'g')

/** Cuts the middle out of long keys, which are the caller's own. */
function shorten(where: string): string {
  if (where.length <= KEY_LENGTH_MAX) return where
  return where.replace(LONG_KEY, (key) => `${key.slice(0, 40)}...${key.slice(-17)}`)
}

/** Turns a finding about the object `{ path, query, header }` of all parameters into a violation. */
export function toParameterViolation(
  service: string,
  finding: Finding,
  pointerOf: (place: string, name: string) => string | undefined,
): Violation {
  const [place = '', name = '', ...below] = pointerKeys(finding.where)
  // The spec says at the parameter that it is required, not in the object that we composed.
  const isOwn = finding.rule === 'required' && below.length === 0
  const pointer = isOwn ? `${pointerOf(place, name) ?? finding.pointer}/required` : finding.pointer
  const where = [name, ...below].join('/')
  return toViolation(service, place as Violation['in'], { ...finding, where, pointer })
}

/** Returns all violations, or the first ones and a last one that says that there are more. */
export function limitViolations(violations: readonly Violation[]): readonly Violation[] {
  const [first] = violations
  if (first === undefined || violations.length <= FINDINGS_MAX) return violations
  const cut = { ...first, where: '', rule: 'more', ...MORE }
  return [...violations.slice(0, FINDINGS_MAX), cut]
}
