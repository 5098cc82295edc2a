import { valueAt } from '@ensaio/contracts'
import type { Operation } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { missingScope, noUser } from '../errors/error-replies.ts'
import type { Refusal } from '../errors/error-replies.ts'
import type { AllHandlers } from '../handlers/handler-types.ts'
import type { IntegrationRecord } from './integration.ts'

/** Everything that a key can be allowed, in the vendor's order. */
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

/** Something that a key can be allowed. */
export type Scope = (typeof SCOPES)[number]

/** What an operation asks of a key, as the spec says it. */
interface Requirement {
  readonly scopes: readonly Scope[]
  /** Whether it acts in the name of a user. */
  readonly asUser: boolean
}

type AnyHandler = (world: unknown, call: { readonly principal: IntegrationRecord }) => unknown

/** Lets each handler be asked only by keys that have the operation's scopes and, where it acts as one, a user. */
export function requireScopes(handlers: AllHandlers): AllHandlers {
  const guarded = Object.entries(handlers).map(([operationId, handler]) => {
    const requirement = requirementOf(operationId as keyof AllHandlers)
    return [operationId, requireScopesOf(handler as AnyHandler, requirement)]
  })
  // Each handler stands under its own name, with the answers of the requireScopes, which the contract documents for it.
  return Object.fromEntries(guarded) as AllHandlers
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
): Refusal<403 | 409> | undefined {
  const missing = scopes.find((scope) => !caller.scopes.includes(scope))
  if (missing !== undefined) return missingScope(missing)
  return asUser && caller.userId === undefined ? noUser() : undefined
}

/** The scopes that a key needs for an operation; none where any key will do. */
export function scopesOf({ pointer }: Operation): readonly Scope[] {
  const words = valueAt(zenviaConversionContract.document, `${pointer}/x-scopes`)
  return SCOPES.filter((scope) => Array.isArray(words) && words.includes(scope))
}

function requirementOf(operationId: keyof AllHandlers): Requirement {
  const operation = zenviaConversionContract.operations[operationId]
  return { scopes: scopesOf(operation), asUser: operation.path.includes('/as-user/') }
}
