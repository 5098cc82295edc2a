import { defineView } from '@ensaio/mock-kit'
import { accountOf } from '../account/account-of.ts'
import type { Account } from '../account/account.ts'
import type { Archive } from '../history/archive.ts'
import { protocolAt } from '../history/base-record.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import { liveInteraction, secondOf } from '../live/live-interaction.ts'
import type { Interaction } from '../rows/interaction.ts'
import type { ChatWorld } from '../world-types.ts'
import { createViewMemory } from './view-memory.ts'
import type { ViewMemory } from './view-memory.ts'

/** Shows the interactions of a world as they stand at one moment; the same object stands for what did not change. */
export interface InteractionViews<View> {
  ofBase(archive: Archive, index: number): View
  ofLive(record: InteractionRecord): View
}

interface Told {
  readonly account: Account
  readonly interaction: Interaction
}

/** Defines one way of showing interactions; each world remembers what was shown so. */
export function defineInteractionViews<View extends object>(
  show: (account: Account, interaction: Interaction) => View,
): (world: ChatWorld) => InteractionViews<View> {
  const toView = defineView(({ account, interaction }: Told) => show(account, interaction), {
    isKept: false, // by identity: these are kept by their numbers, and only the last thousands
  })
  const memories = new WeakMap<ChatWorld['data'], ViewMemory<View>>()
  return (world) => {
    const memory = memories.get(world.data) ?? createViewMemory<View>()
    memories.set(world.data, memory)
    const account = accountOf(world)
    const now = world.now()
    return {
      ofBase: (archive, index) => {
        const protocol = protocolAt(index)
        const known = memory.get(protocol)
        if (known !== undefined) return known.view
        const view = toView({ account, interaction: archive.tell(index) })
        memory.put(protocol, { view, record: undefined, nowS: 0 })
        return view
      },
      ofLive: (record) => {
        const nowS = secondOf(record, now)
        const known = memory.get(record.protocol)
        if (known?.record === record && known.nowS === nowS) return known.view
        const view = toView({ account, interaction: liveInteraction(world, record, now) })
        memory.put(record.protocol, { view, record, nowS })
        return view
      },
    }
  }
}
