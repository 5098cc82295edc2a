// Turns Ajv's list of errors into findings that a person can act on.
import type { ErrorObject } from 'ajv'
import { explainUnion, type UnionBranch } from './explain-union.ts'
import type { Finding } from './finding.ts'
import type { FixedWords } from './fixed-words.ts'
import type { Origin } from './rewrite-schema.ts'
import { toFinding } from './to-finding.ts'

/** What explaining needs to know of the schemas. */
export interface ExplainContext {
  originOf(schema: object | undefined): Origin
  /** The name of the component that a branch refers to, if it does. */
  nameOf(branch: object): string | null
  /** Every schema that can fail inside a branch, `$ref`s followed. */
  schemasBelow(branch: object): ReadonlySet<object>
  /** The words that tell a branch from others; `null` where no object fits it. */
  fixedWordsOf(branch: object): FixedWords | null
  /** The findings of one branch alone. */
  findIn(branch: object, value: unknown): readonly Finding[]
}

// Ajv says `if` and `propertyNames` on top of what failed inside.
const SUMMARIES: ReadonlySet<string> = new Set(['if', 'propertyNames'])

interface Explained {
  readonly error: ErrorObject
  readonly findings: readonly Finding[]
}

/** The findings of a value, from the errors of a validator that was compiled with `allErrors` and `verbose`. */
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
    fixed: context.fixedWordsOf(branch),
    findings: context.findIn(branch, error.data),
  }))
  // Branches are looked at by themselves, so all that is found is placed relative to the union.
  const whole = { ...toFinding(error, context.originOf(error.parentSchema)), where: '' }
  return explainUnion(whole, branches, error.data).map((finding) => ({
    ...finding,
    where: error.instancePath + finding.where,
  }))
}

// Where a union failed, no branch has said which properties it knows.
function isEcho(error: ErrorObject, unions: ReadonlySet<string>): boolean {
  return error.keyword === 'unevaluatedProperties' && unions.has(error.instancePath)
}

function branchesOf(error: ErrorObject): readonly object[] {
  const branches: unknown = error.schema
  return Array.isArray(branches)
    ? branches.filter((branch) => typeof branch === 'object' && branch !== null)
    : []
}
