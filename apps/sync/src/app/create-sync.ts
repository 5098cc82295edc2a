import type { Sync, SyncOptions } from './sync.ts'

/**
 * Wires the parts of the integration. Nothing runs until one of its methods is called.
 * @throws ClientOptionError for the first option of a client that is wrong
 */
export function createSync(_options: SyncOptions): Sync {
  throw new Error('Failed to create the sync: its parts are still being written.')
}
