// A value that fits no alternative of a oneOf or anyOf: says which was meant, where that can be told.
import type { Finding } from './finding.ts'
import type { PinnedLiterals } from './pinned-literals.ts'
import { selectBranches } from './select-branches.ts'

/** One alternative, and what is wrong with the value by it. */
export interface UnionBranch {
  /** The component it is, or its place among the alternatives. */
  readonly name: string
  /** The literals that tell it from the others; `null` where no object fits it. */
  readonly pinned: PinnedLiterals | null
  readonly findings: readonly Finding[]
}

/**
 * The findings of the alternative that was meant, or what keeps it from being told; one finding that names them all
 * where several are equally near.
 *
 * `whole` is the finding about the union itself.
 */
export function explainUnion(
  whole: Finding,
  branches: readonly UnionBranch[],
  value: unknown,
): readonly Finding[] {
  // Alternatives that are just `true` or `false` are not among the branches.
  if (branches.length === 0) return [whole]
  if (branches.some(({ findings }) => findings.length === 0)) {
    const names = branches.map(({ name }) => name).join(', ')
    return [{ ...whole, expected: `exactly one of ${names}, not several` }]
  }
  const ofRightType = branches.filter(({ findings }) => !findings.some(isWrongType))
  if (ofRightType.length === 0) return [wrongType(whole, branches)]
  const { meant, faults } = selectBranches(ofRightType, value, whole.pointer)
  return faults.length > 0 && meant.length > 1 ? faults : nearest(whole, meant)
}

function isWrongType({ rule, where }: Finding): boolean {
  return rule === 'type' && where === ''
}

function wrongType(whole: Finding, branches: readonly UnionBranch[]): Finding {
  const found = branches.flatMap(({ findings }) => findings.filter(isWrongType))
  const wanted = [...new Set(found.map(({ expected }) => expected))]
  // Where all want the same, any of them may speak for all.
  const pointer = wanted.length === 1 ? found[0]?.pointer : undefined
  return {
    ...whole,
    rule: 'type',
    expected: wanted.join(' or '),
    pointer: pointer ?? whole.pointer,
  }
}

function nearest(whole: Finding, branches: readonly UnionBranch[]): readonly Finding[] {
  const told = branches.filter(({ findings }) => !findings.some(isWrongTag))
  const candidates = (told.length === 0 ? branches : told).toSorted(byDistance)
  const [first, second] = candidates
  if (first === undefined) return [whole]
  if (second === undefined) return first.findings
  if (byDistance(first, second) === 0) return [noneOf(whole, candidates)]
  return first.findings.map((finding) => ({
    ...finding,
    expected: `${finding.expected}, if ${first.name} is meant`,
  }))
}

/** A constant further down tells alternatives apart too, or one that only some of them have. */
function isWrongTag({ rule, where }: Finding): boolean {
  return rule === 'const' && where !== ''
}

/** The fewest faults are nearest; among as many, what is there but wrong is nearer than what is missing. */
function byDistance(one: UnionBranch, other: UnionBranch): number {
  return one.findings.length - other.findings.length || missingIn(one) - missingIn(other)
}

function missingIn({ findings }: UnionBranch): number {
  return findings.filter(({ rule }) => rule === 'required').length
}

/** `one of Cat (/lives: an integer), Dog (/name: to be present)`; for plain values `"a" or "b"`. */
function noneOf(whole: Finding, branches: readonly UnionBranch[]): Finding {
  const arePlain = branches.every(({ findings }) => findings.every(({ where }) => where === ''))
  if (!arePlain) return { ...whole, expected: `one of ${branches.map(outline).join(', ')}` }
  const wanted = branches.map(({ findings }) => findings.map(({ expected }) => expected))
  const texts = wanted.map((list) => list.join(' and '))
  return { ...whole, expected: [...new Set(texts)].join(' or ') }
}

function outline({ name, findings }: UnionBranch): string {
  const [first, ...others] = findings
  if (first === undefined) return name
  const place = first.where === '' ? '' : `${first.where}: `
  const more = others.length === 0 ? '' : `, and ${others.length} more`
  return `${name} (${place}${first.expected}${more})`
}
