import type { OpenApiDocument } from '../contract/open-api-document.ts'
import type { SpecProblem } from '../errors/broken-spec-error.ts'
import { member, members } from '../spec/located.ts'
import { isJsonObject } from '../spec/pointer.ts'
import type { Part } from '../spec/walk-spec.ts'

// Handler maps and client methods are named by it, so it has to be an identifier.
const OPERATION_ID = /^[a-z][A-Za-z0-9]*$/

/** Operations without an id, with another's id, without answers, or with an undefined security scheme. */
export function lintOperations(
  document: OpenApiDocument,
  parts: readonly Part[],
): readonly SpecProblem[] {
  const operations = parts.filter(({ kind }) => kind === 'operation' || kind === 'webhook')
  const schemes = new Set(schemeNames(document))
  return [
    ...operations.flatMap(lintId),
    ...lintDuplicates(operations),
    ...operations.filter((part) => members(part, 'responses').length === 0).map(withoutAnswer),
    ...operations.flatMap((part) => lintSecurity(part, schemes)),
    ...parts.filter(isSecondWebhookMethod).map(({ pointer }) => ({
      pointer,
      message:
        'has several methods: a webhook is known by its name alone, so give each method a webhook of its own.',
    })),
  ]
}

function lintId({ pointer, value: { operationId } }: Part): readonly SpecProblem[] {
  if (typeof operationId !== 'string') {
    return [
      { pointer, message: 'has no operationId: handlers and client methods are named by it.' },
    ]
  }
  if (OPERATION_ID.test(operationId)) return []
  return [{ pointer, message: `has the operationId '${operationId}': use lower camel case.` }]
}

function lintDuplicates(operations: readonly Part[]): readonly SpecProblem[] {
  const firstById = new Map<unknown, Part>()
  return operations.flatMap((part) => {
    const { operationId } = part.value
    const first = firstById.get(operationId)
    if (first === undefined) firstById.set(operationId, part)
    if (first === undefined || operationId === undefined) return []
    return [
      {
        pointer: part.pointer,
        message: `has the operationId '${String(operationId)}' of ${first.pointer}.`,
      },
    ]
  })
}

function withoutAnswer({ pointer }: Part): SpecProblem {
  return { pointer, message: 'has no responses: a reply could not be checked.' }
}

function lintSecurity(
  { pointer, value }: Part,
  schemes: ReadonlySet<string>,
): readonly SpecProblem[] {
  const { security } = value
  const requirements = Array.isArray(security) ? security.filter(isJsonObject) : []
  return requirements
    .flatMap((requirement) => Object.keys(requirement))
    .filter((name) => !schemes.has(name))
    .map((name) => ({
      pointer,
      message: `wants the security scheme '${name}', which components do not define.`,
    }))
}

function schemeNames(document: OpenApiDocument): readonly string[] {
  const components = member({ pointer: '#', value: document }, 'components')
  return components === undefined
    ? []
    : members(components, 'securitySchemes').map(({ name }) => name)
}

function isSecondWebhookMethod({ kind, pointer, value }: Part): boolean {
  const methods = ['get', 'put', 'post', 'delete', 'patch'].filter((method) =>
    isJsonObject(value[method]),
  )
  return kind === 'pathItem' && pointer.startsWith('#/webhooks/') && methods.length > 1
}
