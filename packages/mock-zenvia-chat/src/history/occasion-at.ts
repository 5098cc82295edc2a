import { DAY_S, SECOND_MS } from '../durations.ts'
import { mixSeed } from '../story/dice.ts'
import type { Occasion } from '../story/create-teller.ts'
import type { BaseRecord } from './base-record.ts'

/** No interaction of a base lasts longer: a report looks back so far for what was left over. */
export const LIFE_MAX_S = 10 * DAY_S

/** Which story the interaction of this place in the base is. It is over by the end of the base. */
export function occasionAt(base: BaseRecord, index: number, created: number): Occasion {
  const leftS = Math.floor((base.until - created) / SECOND_MS)
  return {
    seed: mixSeed(base.seed ^ STORY_SALT, index),
    created,
    secondsMax: Math.min(LIFE_MAX_S, leftS),
  }
}

/** Parts the seeds of stories from those of instants. */
const STORY_SALT = 0x3c6ef372
