// Finds the faults of a value that a schema has refused: as many as a person reads, for little more work than that takes.
import { isJsonObject, joinPointer } from '../spec/pointer.ts'
import { keysOf, renderReceived } from '../violation/render-received.ts'
import { describeRule } from './describe-rule.ts'
import { evaluatedNames } from './evaluated-names.ts'
import { type ExplainContext, type Schema, schemasIn } from './explain-context.ts'
import { explainUnion, type UnionBranch } from './explain-union.ts'
import { type Finding, FINDINGS_MAX, missing, undocumented } from './finding.ts'

/** The work that explaining has taken. */
export interface Effort {
  /** Schemas that were applied to a value. */
  schemasTried: number
}

/** Schemas that branch into themselves could double the work with each level of a value. */
export const SCHEMAS_TRIED_MAX = 50_000

interface Search {
  readonly context: ExplainContext
  readonly effort: Effort
  readonly findings: Finding[]
  /** Places where a union failed: none of its branches has evaluated its properties. */
  readonly failedUnions: Set<string>
}

/** A schema applied to a value. */
interface Visit {
  readonly schema: Readonly<Record<string, unknown>>
  readonly value: unknown
  /** JSON pointer to the value. */
  readonly where: string
  readonly search: Search
}

type Fields = Readonly<Record<string, unknown>>

/** Returns the findings of a value; little more than `FINDINGS_MAX` where there are more than that. */
export function explain(
  schema: Schema,
  value: unknown,
  context: ExplainContext,
  effort: Effort,
): readonly Finding[] {
  const search: Search = { context, effort, findings: [], failedUnions: new Set() }
  visit(schema, value, '', search)
  return search.findings
}

function visit(schema: Schema, value: unknown, where: string, search: Search): void {
  if (schema === true || isOver(search)) return
  search.effort.schemasTried += 1
  const visited: Visit = { schema: Object(schema) as Fields, value, where, search }
  if (schema === false) return add(visited, 'not')
  testValue(visited)
  if (hasTooManyKeys(visited)) return // to look at each of them takes long, and tells the caller little
  testInPlace(visited)
  if (Array.isArray(value)) testItems(visited, value)
  else if (isJsonObject(value)) testProperties(visited, value)
}

function isOver({ findings, effort }: Search): boolean {
  return findings.length > FINDINGS_MAX || effort.schemasTried >= SCHEMAS_TRIED_MAX
}

function add({ schema, value, where, search }: Visit, keyword: string): void {
  const { pointer, example } = search.context.originOf(schema)
  search.findings.push({
    where,
    rule: keyword,
    expected: describeRule(keyword, schema[keyword], example),
    received: renderReceived(value),
    pointer: joinPointer(pointer, keyword),
  })
}

/** The keywords that are applied here; all others test a value by themselves, so that the compiled rule decides. */
const APPLIED: ReadonlySet<string> = new Set([
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'items',
  'oneOf',
  'patternProperties',
  'prefixItems',
  'properties',
  'propertyNames',
  'required',
  'then',
  'unevaluatedProperties',
])

function testValue(visited: Visit): void {
  const { schema, value, search } = visited
  for (const keyword of Object.keys(schema)) {
    if (APPLIED.has(keyword)) continue
    if (!search.context.isValid(ruleOf(schema, keyword), value)) add(visited, keyword)
  }
}

function hasTooManyKeys({ schema, value }: Visit): boolean {
  const most = schema['maxProperties']
  return typeof most === 'number' && isJsonObject(value) && keysOf(value).length > most
}

const rules = new WeakMap<object, Map<string, Schema>>()

/** The schema of one keyword alone. It is made once, since compiled schemas are found again by identity. */
function ruleOf(schema: Fields, keyword: string): Schema {
  const known = rules.get(schema) ?? new Map<string, Schema>()
  rules.set(schema, known)
  const rule = known.get(keyword) ?? { [keyword]: schema[keyword] }
  known.set(keyword, rule)
  return rule
}

/** The keywords whose schemas apply to the same value. */
function testInPlace(visited: Visit): void {
  const { schema, value, where, search } = visited
  const { context } = search
  if (typeof schema['$ref'] === 'string')
    visit(context.schemaOf(schema['$ref']), value, where, search)
  for (const part of schemasIn(schema['allOf'])) visit(part, value, where, search)
  for (const keyword of ['anyOf', 'oneOf'] as const) testUnion(visited, keyword)
  if (schema['if'] !== undefined) {
    const branch = context.isValid(schema['if'] as Schema, value) ? 'then' : 'else'
    visit((schema[branch] ?? true) as Schema, value, where, search)
  }
}

function testUnion(visited: Visit, keyword: 'anyOf' | 'oneOf'): void {
  const { schema, value, where, search } = visited
  const branches = schemasIn(schema[keyword])
  if (branches.length === 0) return
  const { context, effort } = search
  const fitting = branches.filter((branch) => context.isValid(branch, value)).length
  if (keyword === 'anyOf' ? fitting > 0 : fitting === 1) return
  search.failedUnions.add(where)
  const whole: Finding = {
    where: '',
    rule: keyword,
    expected: describeRule(keyword, undefined),
    received: renderReceived(value),
    pointer: joinPointer(context.originOf(schema).pointer, keyword),
  }
  const explained = branches.flatMap((branch, index): readonly UnionBranch[] => {
    if (typeof branch === 'boolean') return []
    const name = context.nameOf(branch) ?? `alternative ${index + 1}`
    const findings = explain(branch, value, context, effort)
    return [{ name, pinned: context.pinnedLiteralsOf(branch), findings }]
  })
  for (const finding of explainUnion(whole, explained, value))
    search.findings.push({ ...finding, where: where + finding.where })
}

function testItems({ schema, where, search }: Visit, items: readonly unknown[]): void {
  const first = schemasIn(schema['prefixItems'])
  const others = (schema['items'] ?? true) as Schema
  const last = others === true ? first.length : items.length // the rest may be anything
  for (let index = 0; index < Math.min(last, items.length); index += 1) {
    if (isOver(search)) return
    const [part, item] = [first[index] ?? others, items[index]]
    if (!search.context.isValid(part, item)) visit(part, item, `${where}/${index}`, search)
  }
}

/** Passes over what is valid: a list of a million items may have its only fault at its end. */
function visitInvalid(schema: Schema, value: unknown, where: string, search: Search): void {
  if (!search.context.isValid(schema, value)) visit(schema, value, where, search)
}

function testProperties(visited: Visit, value: Fields): void {
  testPresence(visited, value)
  const { schema, where, search } = visited
  for (const [name, part] of Object.entries(Object(schema['dependentSchemas']) as Fields))
    if (value[name] !== undefined) visit(part as Schema, value, where, search)
  const names = schema['propertyNames'] as Schema | undefined
  if (names !== undefined)
    for (const name of keysOf(value)) visitInvalid(names, name, where, search)
  testOthers(visited, value, 'additionalProperties')
  testDocumented(visited, value)
  if (!search.failedUnions.has(where)) testOthers(visited, value, 'unevaluatedProperties')
}

function testPresence({ schema, where, search }: Visit, value: Fields): void {
  const { pointer } = search.context.originOf(schema)
  const requires = (names: unknown, keyword: string, cause?: string): void => {
    for (const name of Array.isArray(names) ? names.map(String) : []) {
      if (value[name] !== undefined) continue
      search.findings.push(missing({ where, name, pointer, keyword, cause }))
    }
  }
  requires(schema['required'], 'required')
  for (const [name, others] of Object.entries(Object(schema['dependentRequired']) as Fields))
    if (value[name] !== undefined) requires(others, 'dependentRequired', name)
}

function testDocumented({ schema, where, search }: Visit, value: Fields): void {
  for (const [name, part] of Object.entries(Object(schema['properties']) as Fields))
    if (value[name] !== undefined)
      visit(part as Schema, value[name], joinPointer(where, name), search)
  for (const [pattern, part] of Object.entries(Object(schema['patternProperties']) as Fields))
    for (const name of keysOf(value))
      if (new RegExp(pattern, 'u').test(name))
        visitInvalid(part as Schema, value[name], joinPointer(where, name), search)
}

/** The properties that no other keyword has looked at. */
function testOthers(
  { schema, where, search }: Visit,
  value: Fields,
  keyword: 'additionalProperties' | 'unevaluatedProperties',
): void {
  const others = schema[keyword] as Schema | undefined
  if (others === undefined || others === true) return
  const { context, findings } = search
  const known = evaluatedNames(schema, keyword, value, context)
  const { pointer, closedBy } = context.originOf(schema)
  const rule = closedBy === keyword ? pointer : joinPointer(pointer, keyword)
  for (const name of keysOf(value)) {
    if (isOver(search)) return
    if (known.has(name)) continue
    if (others === false) findings.push(undocumented(where, name, value[name], rule))
    else visitInvalid(others, value[name], joinPointer(where, name), search)
  }
}
