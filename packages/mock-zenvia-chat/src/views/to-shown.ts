import { accountOf } from '../account/account-of.ts'
import type { Archive } from '../history/archive.ts'
import { protocolAt } from '../history/base-record.ts'
import type { Interaction } from '../rows/interaction.ts'
import type { ChatWorld } from '../world-types.ts'
import { createShownMemory } from './shown-memory.ts'
import type { ShownMemory } from './shown-memory.ts'
import type { Shown } from './shown.ts'

const memories = new WeakMap<ChatWorld['data'], ShownMemory>()
/** An interaction of the base as it is shown. */
export function toShownBase(world: ChatWorld, archive: Archive, index: number): Shown {
  return memoryOf(world).recall(protocolAt(index), () => ({
    account: accountOf(world),
    tell: () => archive.tell(index),
  }))
}

/** Another interaction as it is shown: the same object for as long as it stands as it does. */
export function toShownLive(world: ChatWorld, interaction: Interaction): Shown {
  const make = (): Shown => ({ account: accountOf(world), tell: () => interaction })
  const stands = (shown: Shown): boolean => shown.tell() === interaction
  return memoryOf(world).recall(interaction.protocol, make, stands)
}

function memoryOf({ data }: ChatWorld): ShownMemory {
  const known = memories.get(data)
  if (known !== undefined) return known
  const memory = createShownMemory()
  memories.set(data, memory)
  return memory
}
