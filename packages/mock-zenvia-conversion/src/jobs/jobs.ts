import type { ZenviaConversionTypes, ZenviaConversionWorld } from '../world.ts'
import { runAutopilot } from './autopilot.ts'
import { advanceMessage } from './message-progress.ts'

/** The payload of each kind of job. */
export type ZenviaConversionJobs = {
  /** A sent message advances to its next status: sent, received, read. */
  readonly messageProgress: { readonly interactionId: string }
  /** The autopilot carries out an activity. */
  readonly autopilot: null
}

type Jobs = ZenviaConversionTypes['jobs']

/** The jobs by kind. */
export const jobs: {
  readonly [Kind in keyof Jobs]: (world: ZenviaConversionWorld, payload: Jobs[Kind]) => void
} = {
  messageProgress: advanceMessage,
  autopilot: runAutopilot,
}
