import { valueAt } from '@ensaio/contracts'
import type { Operation } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { missingScope, noUser } from '../answers/refusals.ts'
import type { Refusal } from '../answers/refusals.ts'
import type { AllHandlers } from '../handlers/handlers-for.ts'
import type { IntegrationRecord } from './integration-record.ts'
import { SCOPES } from './scope.ts'
import type { Scope } from './scope.ts'

/** What an operation asks of a key, as the spec says it. */
interface Demand {
  readonly scopes: readonly Scope[]
  /** Whether it acts in the name of a user. */
  readonly asUser: boolean
}

type AnyHandler = (world: unknown, call: { readonly principal: IntegrationRecord }) => unknown

/** Lets each handler be asked only by keys that have the operation's scopes and, where it acts as one, a user. */
export function guard(handlers: AllHandlers): AllHandlers {
  const guarded = Object.entries(handlers).map(([operationId, handler]) => {
    const demand = demandOf(operationId as keyof AllHandlers)
    return [operationId, guardOne(handler as AnyHandler, demand)]
  })
  // Each handler stands under its own name, with the answers of the guard, which the contract documents for it.
  return Object.fromEntries(guarded) as AllHandlers
}

function guardOne(handler: AnyHandler, demand: Demand): AnyHandler {
  if (demand.scopes.length === 0) return handler
  return function guardedHandler(world, call) {
    return refusalFor(call.principal, demand) ?? handler(world, call)
  }
}

function refusalFor(
  caller: IntegrationRecord,
  { scopes, asUser }: Demand,
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

function demandOf(operationId: keyof AllHandlers): Demand {
  const operation = zenviaConversionContract.operations[operationId]
  return { scopes: scopesOf(operation), asUser: operation.path.includes('/as-user/') }
}
