import type { ContractData } from '@ensaio/contracts'

/** The names of one service that fault rules may use. */
export interface ServiceVocabulary {
  readonly service: string
  readonly operations: readonly string[]
  readonly webhooks: readonly string[]
  /** Path templates: `/v1/prospects/{id}`. */
  readonly paths: readonly string[]
}

/** All names that fault rules may use, service by service. */
export type FaultVocabulary = readonly ServiceVocabulary[]

/** Gathers the names from the services' contracts. */
export function toFaultVocabulary(contracts: readonly ContractData[]): FaultVocabulary {
  return contracts.map(({ service, operations, webhooks }) => ({
    service,
    operations: Object.keys(operations),
    webhooks: Object.keys(webhooks),
    paths: [...new Set(Object.values(operations).map(({ path }) => path))],
  }))
}
