import type { ContractData } from '@ensaio/contracts'
import { basePathOf } from '../contract-server/contract-server.ts'

/** The names of one service that fault rules may use. */
export interface ServiceVocabulary {
  readonly service: string
  readonly operations: readonly string[]
  readonly webhooks: readonly string[]
  /** The path under which the service has all others; empty for the root. */
  readonly basePath: string
  /** Path templates below it: `/prospects/{id}`. */
  readonly paths: readonly string[]
}

/** All names that fault rules may use, service by service. */
export type FaultVocabulary = readonly ServiceVocabulary[]

/** Gathers the names from the services' contracts. */
export function toFaultVocabulary(contracts: readonly ContractData[]): FaultVocabulary {
  return contracts.map(({ service, document, operations, webhooks }) => ({
    service,
    operations: Object.keys(operations),
    webhooks: Object.keys(webhooks),
    basePath: basePathOf(document),
    paths: [...new Set(Object.values(operations).map(({ path }) => path))],
  }))
}
