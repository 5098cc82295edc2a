import type { Operation } from '@ensaio/contracts'
import type { Mock } from '../definition/mock.ts'
import { basePathOf, toRoutePath } from '../pipeline/path-template.ts'

/** Where an operation is found: its method, and its path as Hono's routers write it. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** The routes of all operations of a mock, below the base path of its API. */
export function routesOf({ contract }: Mock): readonly Route[] {
  const basePath = basePathOf(contract.document)
  return Object.values(contract.operations).map((operation) => ({
    method: operation.method,
    path: `${basePath}${toRoutePath(operation.path)}`,
    operation,
  }))
}
