// Turns Ajv's list of errors into findings that a person can act on.
import type { ErrorObject } from 'ajv'
import { explainUnion, type UnionBranch } from './explain-union.ts'
import type { Finding } from './finding.ts'
import type { PinnedLiterals } from './pinned-literals.ts'
import type { Origin } from './rewrite-schema.ts'
import { toFinding } from './finding.ts'

/** The schema look-ups that explaining needs. */
export interface ExplainContext {
  originOf(schema: object | undefined): Origin
  /** The name of the component that a branch refers to, if it does. */
  nameOf(branch: object): string | null
  /** Every schema that can fail inside a branch, `$ref`s followed. */
  schemasBelow(branch: object): ReadonlySet<object>
  /** The literals that distinguish a branch from others; `null` where no object fits it. */
  pinnedLiteralsOf(branch: object): PinnedLiterals | null
  /** Returns the findings of one branch alone. */
  findIn(branch: object, value: unknown): readonly Finding[]
}

// Ajv reports `if` and `propertyNames` in addition to the errors inside them.
const SUMMARIES: ReadonlySet<string> = new Set(['if', 'propertyNames'])

interface Explained {
  readonly error: ErrorObject
  readonly findings: readonly Finding[]
}

/** Returns the findings of a value, from the errors of a validator that was compiled with `allErrors` and `verbose`. */
export function explain(
  errors: readonly ErrorObject[],
  context: ExplainContext,
): readonly Finding[] {
  const explained: Explained[] = []
  const unions = new Set<string>()
  for (const error of errors) {
    if (SUMMARIES.has(error.keyword)) continue
    if (isUnion(error)) {
      dropBranchErrors(explained, error, context)
      unions.add(error.instancePath)
      explained.push({ error, findings: explainUnionError(error, context) })
    } else {
      explained.push({ error, findings: [toFinding(error, context.originOf(error.parentSchema))] })
    }
  }
  return explained.filter(({ error }) => !isEcho(error, unions)).flatMap(({ findings }) => findings)
}

function isUnion({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf'
}

// Ajv lists the errors of all branches, and then that of the union: they stand together at the end.
function dropBranchErrors(
  explained: Explained[],
  union: ErrorObject,
  context: ExplainContext,
): void {
  const below = new Set(branchesOf(union).flatMap((branch) => [...context.schemasBelow(branch)]))
  for (let last = explained.at(-1); last !== undefined; last = explained.at(-1)) {
    const { instancePath, parentSchema } = last.error
    if (!isWithin(instancePath, union.instancePath) || !below.has(Object(parentSchema))) return
    explained.pop()
  }
}

function isWithin(place: string, whole: string): boolean {
  return place === whole || place.startsWith(`${whole}/`)
}

function explainUnionError(error: ErrorObject, context: ExplainContext): readonly Finding[] {
  const branches = branchesOf(error).map((branch, index): UnionBranch => ({
    name: context.nameOf(branch) ?? `alternative ${index + 1}`,
    pinned: context.pinnedLiteralsOf(branch),
    findings: context.findIn(branch, error.data),
  }))
  // Branches are checked on their own, so the places of their findings are relative to the union.
  const whole = { ...toFinding(error, context.originOf(error.parentSchema)), where: '' }
  return explainUnion(whole, branches, error.data).map((finding) => ({
    ...finding,
    where: error.instancePath + finding.where,
  }))
}

// Where a union failed, none of its branches has evaluated its properties.
function isEcho(error: ErrorObject, unions: ReadonlySet<string>): boolean {
  return error.keyword === 'unevaluatedProperties' && unions.has(error.instancePath)
}

function branchesOf(error: ErrorObject): readonly object[] {
  const branches: unknown = error.schema
  return Array.isArray(branches)
    ? branches.filter((branch) => typeof branch === 'object' && branch !== null)
    : []
}
