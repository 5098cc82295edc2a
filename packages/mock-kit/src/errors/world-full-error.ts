import { MockKitError } from './mock-kit-error.ts'

/** The records of a world would take more memory than they may; the change was taken back. */
export class WorldFullError extends MockKitError {
  override readonly name = 'WorldFullError'
  readonly code = 'WORLD_FULL'
  readonly bytesMax: number

  constructor(service: string, bytesMax: number) {
    super(
      `Failed to change the world of ${service}: its large records take ${bytesMax} bytes already, as many as they may. Delete some, or reset the sandbox.`,
    )
    this.bytesMax = bytesMax
  }
}
