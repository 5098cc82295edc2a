import { runInSlices, systemNow, systemTurn } from '@ensaio/mock-kit'
import type { ServeContractOptions } from '@ensaio/mock-kit'

/** The limits of the bodies that the control plane takes. */
export const BODY_LIMITS: Pick<ServeContractOptions, 'bodyBytesMax' | 'largeBodies'> = {
  // The largest fault rule fits in it many times.
  bodyBytesMax: 1024 * 1024,
  largeBodies: {
    // A snapshot has all records of a sandbox.
    bytesMax: { importSnapshot: 32 * 1024 * 1024 },
    inSlices: (work) => runInSlices(work, { nowMs: systemNow, nextTurn: systemTurn }),
  },
}
