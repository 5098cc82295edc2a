import { accountOf } from '../account/account-of.ts'
import type { Archive } from '../history/archive.ts'
import { protocolAt } from '../history/base-record.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import { liveInteraction } from '../live/live-rows.ts'
import type { ChatWorld } from '../world-types.ts'
import { createShownMemory } from './shown-memory.ts'
import type { ShownMemory } from './shown-memory.ts'
import type { Shown } from './shown.ts'

const memories = new WeakMap<ChatWorld['data'], ShownMemory>()
const shownRecords = new WeakMap<Shown, InteractionRecord>()

/** An interaction of the base as it is shown. */
export function toShownBase(world: ChatWorld, archive: Archive, index: number): Shown {
  return memoryOf(world).recall(protocolAt(index), () => ({
    account: accountOf(world),
    tell: () => archive.tell(index),
  }))
}

/** Another interaction as it is shown. What is open differs from moment to moment, so it is shown anew each time. */
export function toShownLive(world: ChatWorld, record: InteractionRecord): Shown {
  const make = (): Shown => {
    const interaction = liveInteraction(world, record)
    const shown = { account: accountOf(world), tell: () => interaction }
    shownRecords.set(shown, record)
    return shown
  }
  if (record.isOpen) return make()
  const shown = memoryOf(world).recall(record.protocol, make)
  // A rating puts another record in its place.
  return shownRecords.get(shown) === record ? shown : make()
}

function memoryOf({ data }: ChatWorld): ShownMemory {
  const known = memories.get(data)
  if (known !== undefined) return known
  const memory = createShownMemory()
  memories.set(data, memory)
  return memory
}
