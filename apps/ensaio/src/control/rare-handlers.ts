// The handlers of operations that few callers use: their files are loaded when the first of them is called.
import type { HandlersOf, RareId } from './control-context.ts'

export const rareHandlers: HandlersOf<RareId> = {
  listKeys: async (...call) => (await import('./keys.ts')).keyHandlers.listKeys(...call),
  createKey: async (...call) => (await import('./keys.ts')).keyHandlers.createKey(...call),
  limitKey: async (...call) => (await import('./keys.ts')).keyHandlers.limitKey(...call),
  revokeKey: async (...call) => (await import('./keys.ts')).keyHandlers.revokeKey(...call),
  exportSnapshot: async (...call) =>
    (await import('./snapshot-documents.ts')).snapshotDocumentHandlers.exportSnapshot(...call),
  importSnapshot: async (...call) =>
    (await import('./snapshot-documents.ts')).snapshotDocumentHandlers.importSnapshot(...call),
  getCluster: async (...call) => (await import('./cluster.ts')).clusterHandlers.getCluster(...call),
  drainNode: async (...call) => (await import('./cluster.ts')).clusterHandlers.drainNode(...call),
  listOperations: async (...call) =>
    (await import('./operations.ts')).operationHandlers.listOperations(...call),
  loadFixtures: async (...call) =>
    (await import('./fixtures.ts')).fixtureHandlers.loadFixtures(...call),
  getLiveness: async (...call) =>
    (await import('./monitoring.ts')).monitoringHandlers.getLiveness(...call),
  getReadiness: async (...call) =>
    (await import('./monitoring.ts')).monitoringHandlers.getReadiness(...call),
  getMetrics: async (...call) =>
    (await import('./monitoring.ts')).monitoringHandlers.getMetrics(...call),
  sendRequest: async (...call) =>
    (await import('./requests.ts')).requestHandlers.sendRequest(...call),
}
