import { accountOf } from '../account/account-of.ts'
import { planNextBeat } from '../autopilot/autopilot.ts'
import type { CustomerRecord } from '../customers/customer-record.ts'
import { SECOND_MS } from '../durations.ts'
import { isFinal } from '../story/beat.ts'
import type { StoryWishes } from '../story/create-teller.ts'
import type { ChatWorld } from '../world-types.ts'
import type { InteractionRecord } from './interaction-record.ts'
import { liveTellerOf } from './live-teller.ts'
import { nextProtocol } from './next-protocol.ts'
import { splitAt, splitAtEnd } from './split-beats.ts'
import type { SplitBeats } from './split-beats.ts'
import { tellIntoState } from './story-in-state.ts'
import type { StoryInState } from './story-in-state.ts'
import { toRecord } from './to-record.ts'

export interface PutOptions {
  /** The state that it stands in now. */
  readonly state: number
  /** When it began. @default as long ago as its story takes */
  readonly created?: number
  readonly wishes: StoryWishes
  readonly messages?: number
  readonly customer: (usual: CustomerRecord) => CustomerRecord
}

/** Puts in an interaction that has come to a state; `undefined` where the wishes do not go together. */
export function putInteraction(
  world: ChatWorld,
  options: PutOptions,
): InteractionRecord | undefined {
  const { state, wishes, messages, customer } = options
  const { teller, customer: customerAt } = liveTellerOf(world)
  const told = tellIntoState(teller, {
    seed: world.random.seed(),
    created: options.created ?? world.now(),
    state,
    wishes: { ...wishes, isAttended: true },
    ...(messages !== undefined && { messages }),
  })
  if (told === undefined) return undefined
  const created = options.created ?? world.now() - told.cut.offset * SECOND_MS
  const record = toRecord(accountOf(world), told.story, {
    protocol: nextProtocol(world),
    created,
    seed: told.seed,
    customer: customer(customerAt(told.story.customer)),
    ...split(told, Math.floor((world.now() - created) / SECOND_MS)),
  })
  world.data.interactions.insert(record)
  planNextBeat(world, record)
  return record
}

function split({ story, cut }: StoryInState, nowS: number): SplitBeats {
  const state = story.beats[story.length - 1] ?? 0
  const isOver = cut.place === story.length && isFinal(state)
  return isOver ? splitAtEnd(story, nowS) : splitAt(story, cut, nowS)
}
