import type { OpenApiDocument } from './open-api-document.ts'
import type { Operation, Webhook } from './operation.ts'

/** The run-time part of a contract, which a checker needs. */
export interface ContractData {
  /** The service's slug; the spec is `specs/<service>.yaml`. */
  readonly service: string
  readonly document: OpenApiDocument
  readonly operations: Readonly<Record<string, Operation>>
  readonly webhooks: Readonly<Record<string, Webhook>>
}

/**
 * One service's contract: the spec as data, its operation table, and its types.
 *
 * `Operations` maps an operationId to its generated type, `Webhooks` a webhook's name to its payload. Made by
 * `pnpm generate` only: `import { conversicaContract } from '@ensaio/contracts/conversica'`.
 */
export interface Contract<Operations extends object, Webhooks extends object> extends ContractData {
  readonly operations: { readonly [Id in keyof Operations & string]: Operation }
  readonly webhooks: { readonly [Name in keyof Webhooks & string]: Webhook }
  /** Carries the types for inference; never present at run time. */
  readonly '~types'?: { readonly operations: Operations; readonly webhooks: Webhooks }
}

/** Types the parts of a contract; the generated files call it. */
export function defineContract<Operations extends object, Webhooks extends object>(
  parts: Contract<Operations, Webhooks>,
): Contract<Operations, Webhooks> {
  return Object.freeze(parts)
}
