import { MockKitError } from './mock-kit-error.ts'

/** A snapshot that can't be restored here. */
export class SnapshotError extends MockKitError {
  override readonly name = 'SnapshotError'
  readonly code = 'SNAPSHOT_UNFIT'

  constructor(what: string, why: string) {
    super(`Failed to restore ${what}: ${why}. Take a new snapshot with this version.`)
  }
}
