import { accountOf } from '../account/account-of.ts'
import { planNextBeat } from '../autopilot/autopilot.ts'
import { LIFE_MAX_S } from '../history/occasion-at.ts'
import type { StoryWishes } from '../story/create-teller.ts'
import { createStory } from '../story/story.ts'
import type { ChatWorld } from '../world-types.ts'
import type { CustomerRecord } from '../customers/customer-record.ts'
import type { InteractionRecord } from './interaction-record.ts'
import { liveTellerOf } from './live-teller.ts'
import { nextProtocol } from './next-protocol.ts'
import { splitAtBeginning } from './split-beats.ts'
import { toRecord } from './to-record.ts'

export interface BeginOptions {
  readonly wishes?: StoryWishes
  /** @default the customer whom the story names */
  readonly customer?: (usual: CustomerRecord) => CustomerRecord
}

/** An interaction begins now. */
export function beginInteraction(world: ChatWorld, options: BeginOptions = {}): InteractionRecord {
  const { teller, customer } = liveTellerOf(world)
  const story = createStory()
  const [created, seed] = [world.now(), world.random.seed()]
  teller.tell(story, { seed, created, secondsMax: LIFE_MAX_S }, options.wishes)
  const usual = customer(story.customer)
  const record = toRecord(accountOf(world), story, {
    protocol: nextProtocol(world),
    created,
    seed,
    customer: options.customer?.(usual) ?? usual,
    ...splitAtBeginning(story),
  })
  world.data.interactions.insert(record)
  planNextBeat(world, record)
  return record
}
