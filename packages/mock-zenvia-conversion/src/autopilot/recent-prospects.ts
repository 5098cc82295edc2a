import type { ProspectRecord } from '../prospect/prospect-record.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { newcomerArrives } from './newcomer.ts'

/** How many of the latest prospects anything can happen to: those whom a team has in hand. */
export const RECENT_MAX = 100

/** Something happens to one of the latest prospects that it can happen to; where there is none, somebody new comes instead. */
export function toOneOfRecent(
  world: ZenviaConversionWorld,
  isFit: (prospect: ProspectRecord) => boolean,
  happen: (prospect: ProspectRecord) => void,
): void {
  const fitting = world.data.prospects
    .sorted('created', { descending: true })
    .take(RECENT_MAX)
    .filter(isFit)
    .toArray()
  if (fitting.length === 0) newcomerArrives(world)
  else happen(world.random.pick(fitting))
}

/** Whether somebody has it, and it is not closed. */
export function isInHand({ status, agent }: ProspectRecord): boolean {
  return agent !== undefined && status !== 'archived'
}
