// A value that fits no alternative of a oneOf or anyOf: says which was meant, where that can be told.
import type { Finding } from './finding.ts'

/** One alternative, and what is wrong with the value by it. */
export interface UnionBranch {
  /** The component it is, or `null` for one without a name. */
  readonly name: string | null
  readonly findings: readonly Finding[]
}

/**
 * The findings of the alternative that was meant; one finding that names them all where that cannot be told.
 *
 * `whole` is the finding about the union itself.
 */
export function explainUnion(whole: Finding, branches: readonly UnionBranch[]): readonly Finding[] {
  const fitting = branches.filter(({ findings }) => findings.length === 0)
  if (fitting.length > 1)
    return [{ ...whole, expected: `exactly one of ${namesOf(branches)}, not several` }]
  const ofRightType = branches.filter(({ findings }) => !findings.some(isWrongType))
  if (ofRightType.length === 0) return [wrongType(whole, branches)]
  const meant = closest(ofRightType)
  return meant === null
    ? [{ ...whole, expected: `one of ${namesOf(ofRightType)}` }]
    : meant.findings
}

function isWrongType({ rule, where }: Finding): boolean {
  return rule === 'type' && where === ''
}

function wrongType(whole: Finding, branches: readonly UnionBranch[]): Finding {
  const wanted = branches.flatMap(({ findings }) =>
    findings.filter(isWrongType).map(({ expected }) => expected),
  )
  return { ...whole, rule: 'type', expected: [...new Set(wanted)].join(' or ') }
}

// A wrong fixed word tells alternatives apart, so it outweighs all else; then the fewest faults win, if one branch has them.
function closest(branches: readonly UnionBranch[]): UnionBranch | null {
  const told = branches.filter(
    ({ findings }) => !findings.some(({ rule }) => rule === 'const' || rule === 'enum'),
  )
  const candidates = told.length === 0 ? branches : told
  const fewest = Math.min(...candidates.map(({ findings }) => findings.length))
  const [first, second] = candidates.filter(({ findings }) => findings.length === fewest)
  return first === undefined || second !== undefined ? null : first
}

function namesOf(branches: readonly UnionBranch[]): string {
  return branches.map(({ name }, index) => name ?? `alternative ${index + 1}`).join(', ')
}
