import { valueAt } from '@ensaio/contracts'
import type { Operation } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { missingScope, noUser } from '../errors/error-replies.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import type { AllHandlers } from '../handlers/handler-types.ts'
import type { IntegrationRecord } from './integration.ts'

/** All scopes, in the vendor's order. */
export const SCOPES = [
  'leads:write',
  'prospects:read',
  'prospects:readAdditionalData',
  'prospects:write',
  'notifications',
  'messages:channels',
  'messages:transactional',
  'messages:conversational',
  'integration:act-as-user',
] as const

/** A permission of an API key. */
export type Scope = (typeof SCOPES)[number]

/** The requirements of an operation, as the spec lists them. */
interface Requirement {
  readonly scopes: readonly Scope[]
  /** True for an operation that acts in the name of a user. */
  readonly asUser: boolean
}

type AnyHandler = (world: unknown, call: { readonly principal: IntegrationRecord }) => unknown

/** Puts a check of the operation's scopes, and of its user where it acts as one, in front of each handler. */
export function requireScopes(handlers: AllHandlers): AllHandlers {
  const checked = Object.entries(handlers).map(([operationId, handler]) => {
    const requirement = requirementOf(operationId as keyof AllHandlers)
    return [operationId, requireScopesOf(handler as AnyHandler, requirement)]
  })
  // Each handler keeps its name, with the error replies of the check, which the contract documents for it.
  return Object.fromEntries(checked) as AllHandlers
}

function requireScopesOf(handler: AnyHandler, requirement: Requirement): AnyHandler {
  if (requirement.scopes.length === 0) return handler
  return function scopedHandler(world, call) {
    return refusalFor(call.principal, requirement) ?? handler(world, call)
  }
}

function refusalFor(
  caller: IntegrationRecord,
  { scopes, asUser }: Requirement,
): ErrorReply<403 | 409> | undefined {
  const missing = scopes.find((scope) => !caller.scopes.includes(scope))
  if (missing !== undefined) return missingScope(missing)
  return asUser && caller.userId === undefined ? noUser() : undefined
}

/** Returns the scopes that an operation requires of a key; none where any key will do. */
export function scopesOf({ pointer }: Operation): readonly Scope[] {
  const words = valueAt(zenviaConversionContract.document, `${pointer}/x-scopes`)
  return SCOPES.filter((scope) => Array.isArray(words) && words.includes(scope))
}

function requirementOf(operationId: keyof AllHandlers): Requirement {
  const operation = zenviaConversionContract.operations[operationId]
  return { scopes: scopesOf(operation), asUser: operation.path.includes('/as-user/') }
}
