import type { Operations } from '@ensaio/contracts/control'

/** The operations that answer with one document; the stream of the journal is followed otherwise. */
export type OperationId = Exclude<keyof Operations, 'followJournal'>

/** The method and path of each operation: a missing one does not compile. */
export const OPERATIONS: Readonly<Record<OperationId, `${string} /${string}`>> = {
  getHealth: 'GET /health',
  getLiveness: 'GET /livez',
  getReadiness: 'GET /readyz',
  getMetrics: 'GET /metrics',
  getCluster: 'GET /cluster',
  drainNode: 'POST /cluster/drain',
  listServices: 'GET /services',
  listOperations: 'GET /services/{service}/operations',
  loadFixtures: 'POST /sandboxes/{sandbox}/fixtures',
  sendRequest: 'POST /sandboxes/{sandbox}/requests',

  listSandboxes: 'GET /sandboxes',
  createSandbox: 'POST /sandboxes',
  deleteSandbox: 'DELETE /sandboxes/{sandbox}',
  getSandbox: 'GET /sandboxes/{sandbox}',
  resetSandbox: 'POST /sandboxes/{sandbox}/reset',
  verifySandbox: 'POST /sandboxes/{sandbox}/verify',
  listSnapshots: 'GET /snapshots',
  saveSnapshot: 'POST /sandboxes/{sandbox}/snapshots',
  loadSnapshot: 'POST /sandboxes/{sandbox}/snapshots/{snapshot}/load',
  exportSnapshot: 'GET /snapshots/{snapshot}',
  importSnapshot: 'PUT /snapshots/{snapshot}',
  deleteSnapshot: 'DELETE /snapshots/{snapshot}',
  diffSnapshot: 'GET /snapshots/{snapshot}/diff',
  settleSandbox: 'POST /sandboxes/{sandbox}/settle',

  getClock: 'GET /sandboxes/{sandbox}/clock',
  setClock: 'PUT /sandboxes/{sandbox}/clock',
  advanceClock: 'POST /sandboxes/{sandbox}/clock/advance',
  cancelAdvance: 'DELETE /sandboxes/{sandbox}/clock/advance',

  listEndpoints: 'GET /sandboxes/{sandbox}/services/{service}/endpoints',
  setEndpoints: 'PUT /sandboxes/{sandbox}/services/{service}/endpoints',
  setEndpoint: 'PUT /sandboxes/{sandbox}/services/{service}/endpoints/{target}',
  deleteEndpoint: 'DELETE /sandboxes/{sandbox}/services/{service}/endpoints/{target}',
  listBehaviours: 'GET /sandboxes/{sandbox}/services/{service}/behaviours',
  setBehaviour: 'PUT /sandboxes/{sandbox}/services/{service}/behaviours/{behaviour}',
  listActions: 'GET /sandboxes/{sandbox}/services/{service}/actions',
  runAction: 'POST /sandboxes/{sandbox}/services/{service}/actions/{action}',

  listCollections: 'GET /sandboxes/{sandbox}/services/{service}/records',
  listRecords: 'GET /sandboxes/{sandbox}/services/{service}/records/{collection}',
  getRecord: 'GET /sandboxes/{sandbox}/services/{service}/records/{collection}/{record}',
  listJobs: 'GET /sandboxes/{sandbox}/jobs',

  listDeliveries: 'GET /sandboxes/{sandbox}/deliveries',
  redeliverMany: 'POST /sandboxes/{sandbox}/deliveries/redeliver',
  getDeliverySettings: 'GET /sandboxes/{sandbox}/deliveries/settings',
  setDeliverySettings: 'PUT /sandboxes/{sandbox}/deliveries/settings',
  pauseTarget: 'POST /sandboxes/{sandbox}/services/{service}/targets/{target}/pause',
  resumeTarget: 'POST /sandboxes/{sandbox}/services/{service}/targets/{target}/resume',
  triggerWebhook: 'POST /sandboxes/{sandbox}/services/{service}/webhooks/{webhook}/trigger',
  pauseDeliveries: 'POST /sandboxes/{sandbox}/deliveries/pause',
  resumeDeliveries: 'POST /sandboxes/{sandbox}/deliveries/resume',
  getDelivery: 'GET /sandboxes/{sandbox}/services/{service}/deliveries/{delivery}',
  redeliver: 'POST /sandboxes/{sandbox}/services/{service}/deliveries/{delivery}/redeliver',

  listJournal: 'GET /sandboxes/{sandbox}/journal',
  clearJournal: 'DELETE /sandboxes/{sandbox}/journal',
  getJournalEntry: 'GET /sandboxes/{sandbox}/journal/{entry}',
  getChain: 'GET /sandboxes/{sandbox}/journal/{entry}/chain',
  exportHar: 'GET /sandboxes/{sandbox}/journal.har',

  listKeys: 'GET /sandboxes/{sandbox}/keys',
  createKey: 'POST /sandboxes/{sandbox}/keys',
  limitKey: 'PUT /sandboxes/{sandbox}/keys/{key}',
  revokeKey: 'DELETE /sandboxes/{sandbox}/keys/{key}',

  listFaultPresets: 'GET /fault-presets',
  listFaults: 'GET /sandboxes/{sandbox}/faults',
  addFault: 'POST /sandboxes/{sandbox}/faults',
  clearFaults: 'DELETE /sandboxes/{sandbox}/faults',
  deleteFault: 'DELETE /sandboxes/{sandbox}/faults/{fault}',
}

/** The path of the stream, with the name of its sandbox to be filled in. */
export const JOURNAL_STREAM = '/sandboxes/{sandbox}/journal/stream'

/** The parts of a call that stand in its address. */
export interface Address {
  readonly path?: Readonly<Record<string, string>> | undefined
  readonly query?: object | undefined
}

/** Writes the address of a call; parameters that are `undefined` are left out. */
export function toUrl(baseUrl: string, template: string, { path = {}, query = {} }: Address): URL {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const url = new URL(`${baseUrl.replace(/\/$/, '')}${filled}`)
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) {
      url.searchParams.append(name, String(one))
    }
  }
  return url
}
