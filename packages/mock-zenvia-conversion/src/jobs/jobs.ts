import type { ZenviaConversionTypes, ZenviaConversionWorld } from '../world.ts'
import { runAutopilot } from './autopilot.ts'
import { progressMessage } from './message-progress.ts'

/** What each kind of job is told. */
export type ZenviaConversionJobs = {
  /** A message that was sent comes a step further: sent, received, read. */
  readonly messageProgress: { readonly interactionId: string }
  /** Something happens on the vendor's side by itself. */
  readonly autopilot: null
}

type Jobs = ZenviaConversionTypes['jobs']

/** What happens later. */
export const jobs: {
  readonly [Kind in keyof Jobs]: (world: ZenviaConversionWorld, payload: Jobs[Kind]) => void
} = {
  messageProgress: progressMessage,
  autopilot: runAutopilot,
}
