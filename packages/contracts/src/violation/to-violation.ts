import { type Finding, FINDINGS_MAX } from '../schema/finding.ts'
import { pointerKeys } from '../spec/pointer.ts'
import type { Violation } from './violation.ts'

/** Turns a finding about a part of a message into a violation of `specs/<service>.yaml`. */
export function toViolation(service: string, place: Violation['in'], finding: Finding): Violation {
  const { where, rule, expected, received, pointer } = finding
  return { in: place, where, rule, expected, received, spec: `specs/${service}.yaml${pointer}` }
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
  const received = 'more, which were not looked for'
  const cut = { ...first, where: '', rule: 'more', expected: 'no violation', received }
  return [...violations.slice(0, FINDINGS_MAX), cut]
}
