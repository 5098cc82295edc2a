/** One operation of an API: where it is sent, and what may be done with it. */
export interface ClientOperation {
  /** The operationId of the contract; errors carry it. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path as the contract spells it: `/history/{id}/messages`. */
  readonly path: string
  /** The caller's aim, as it reads after "Failed to": `save the lead`. */
  readonly purpose: string
  /** True where sending the request twice does what sending it once does. Only such operations are retried. */
  readonly idempotent: boolean
  /**
   * Checks the parsed body of a good response for what the client itself relies on. The problem it returns completes
   * "answered with 200, but ...": `the body has no rows`; the call then throws an UnexpectedResponseError.
   */
  readonly findProblem?: (body: unknown) => string | undefined
}

/** An operation as a client declares it: its id is the key of the table, and reading is idempotent by itself. */
export type OperationDefinition = Omit<ClientOperation, 'id' | 'idempotent'> & {
  /** @default true for GET, false otherwise */
  readonly idempotent?: boolean
}

/** The operations of an API by their ids. */
export type OperationTable<Id extends string = string> = {
  readonly [Each in Id]: ClientOperation
}

/**
 * Declares the operations of an API. The compiler checks that each operation of the contract is there.
 *
 * @example
 * ```ts
 * import { defineOperations } from '@ensaio/client-kit'
 * import type { Operations } from '@ensaio/contracts/conversica'
 *
 * export const operations = defineOperations<Operations>({
 *   createOrUpdateLead: { method: 'POST', path: '/json/', purpose: 'save the lead', idempotent: true },
 * })
 * ```
 */
export function defineOperations<Operations>(definitions: {
  readonly [Id in keyof Operations & string]: OperationDefinition
}): OperationTable<keyof Operations & string> {
  const entries = Object.entries<OperationDefinition>(definitions).map(([id, definition]) => [
    id,
    { id, idempotent: definition.method === 'GET', ...definition },
  ])
  // Key by key the operations of the definitions.
  return Object.fromEntries(entries) as OperationTable<keyof Operations & string>
}

/** Without a list, paging would end as if there were no more rows. */
export function findListProblem(body: unknown): string | undefined {
  return Array.isArray(body) ? undefined : 'the body is not a list'
}

/** The counterpart of {@link findListProblem} for a single record. */
export function findObjectProblem(body: unknown): string | undefined {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  return isObject ? undefined : 'the body is not an object'
}
