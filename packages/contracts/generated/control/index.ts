// Generated from specs/control.yaml by `pnpm generate`. Do not edit.
import { type BodyOf, defineContract } from '../../src/index.ts'
import { document } from './document.ts'
import { operationTable, webhookTable } from './tables.ts'
import type { components, operations, paths } from './types.ts'

/** The generated type of each operation, by operationId. */
export interface Operations {
  readonly addFault: operations['addFault']
  readonly advanceClock: operations['advanceClock']
  readonly cancelAdvance: operations['cancelAdvance']
  readonly clearFaults: operations['clearFaults']
  readonly clearJournal: operations['clearJournal']
  readonly createKey: operations['createKey']
  readonly createSandbox: operations['createSandbox']
  readonly deleteEndpoint: operations['deleteEndpoint']
  readonly deleteFault: operations['deleteFault']
  readonly deleteSandbox: operations['deleteSandbox']
  readonly deleteSnapshot: operations['deleteSnapshot']
  readonly diffSnapshot: operations['diffSnapshot']
  readonly drainNode: operations['drainNode']
  readonly exportHar: operations['exportHar']
  readonly exportSnapshot: operations['exportSnapshot']
  readonly followJournal: operations['followJournal']
  readonly getChain: operations['getChain']
  readonly getClock: operations['getClock']
  readonly getCluster: operations['getCluster']
  readonly getDelivery: operations['getDelivery']
  readonly getDeliverySettings: operations['getDeliverySettings']
  readonly getHealth: operations['getHealth']
  readonly getJournalEntry: operations['getJournalEntry']
  readonly getLiveness: operations['getLiveness']
  readonly getMetrics: operations['getMetrics']
  readonly getReadiness: operations['getReadiness']
  readonly getRecord: operations['getRecord']
  readonly getSandbox: operations['getSandbox']
  readonly importSnapshot: operations['importSnapshot']
  readonly limitKey: operations['limitKey']
  readonly listActions: operations['listActions']
  readonly listBehaviours: operations['listBehaviours']
  readonly listCollections: operations['listCollections']
  readonly listDeliveries: operations['listDeliveries']
  readonly listEndpoints: operations['listEndpoints']
  readonly listFaultPresets: operations['listFaultPresets']
  readonly listFaults: operations['listFaults']
  readonly listJobs: operations['listJobs']
  readonly listJournal: operations['listJournal']
  readonly listKeys: operations['listKeys']
  readonly listOperations: operations['listOperations']
  readonly listRecords: operations['listRecords']
  readonly listSandboxes: operations['listSandboxes']
  readonly listServices: operations['listServices']
  readonly listSnapshots: operations['listSnapshots']
  readonly loadFixtures: operations['loadFixtures']
  readonly loadSnapshot: operations['loadSnapshot']
  readonly pauseDeliveries: operations['pauseDeliveries']
  readonly pauseTarget: operations['pauseTarget']
  readonly redeliver: operations['redeliver']
  readonly redeliverMany: operations['redeliverMany']
  readonly resetSandbox: operations['resetSandbox']
  readonly resumeDeliveries: operations['resumeDeliveries']
  readonly resumeTarget: operations['resumeTarget']
  readonly revokeKey: operations['revokeKey']
  readonly runAction: operations['runAction']
  readonly saveSnapshot: operations['saveSnapshot']
  readonly sendRequest: operations['sendRequest']
  readonly setBehaviour: operations['setBehaviour']
  readonly setClock: operations['setClock']
  readonly setDeliverySettings: operations['setDeliverySettings']
  readonly setEndpoint: operations['setEndpoint']
  readonly setEndpoints: operations['setEndpoints']
  readonly settleSandbox: operations['settleSandbox']
  readonly triggerWebhook: operations['triggerWebhook']
  readonly verifySandbox: operations['verifySandbox']
}

/** The payload of each webhook, by name. */
export interface Webhooks {}

/** The named schemas of the spec. */
export type Schemas = components['schemas']

/** The table of paths, as openapi-fetch takes it. */
export type Paths = paths

/** The contract of control: types, tables and the spec as data. */
export const controlContract = defineContract<Operations, Webhooks>({
  service: 'control',
  document,
  operations: operationTable,
  webhooks: webhookTable,
})
