import { MockKitError } from './mock-kit-error.ts'

/** Records would take more memory than they may; the change was taken back. */
export class WorldFullError extends MockKitError {
  override readonly name = 'WorldFullError'
  readonly code = 'WORLD_FULL'
  readonly bytesMax: number

  constructor(service: string, bytesMax: number) {
    super(
      `Failed to change the world of ${service}: the records of all sandboxes take ${bytesMax} bytes, as many as they may, or would with this change. Delete some, or reset the sandbox.`,
    )
    this.bytesMax = bytesMax
  }
}
