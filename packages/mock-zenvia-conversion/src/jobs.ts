import { runAutopilot } from './autopilot/run-autopilot.ts'
import { progressMessage } from './messaging/message-progress.ts'
import type { ZenviaConversionTypes, ZenviaConversionWorld } from './world.ts'

type Jobs = ZenviaConversionTypes['jobs']

/** What happens later. */
export const jobs: {
  readonly [Kind in keyof Jobs]: (world: ZenviaConversionWorld, payload: Jobs[Kind]) => void
} = {
  messageProgress: progressMessage,
  autopilot: runAutopilot,
}
