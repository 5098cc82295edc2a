import type { ActionInput } from '@ensaio/mock-kit'
import type { InteractionRecord } from '../live/interaction-record.ts'
import type { ChatWorld } from '../world-types.ts'

/** The interaction that an action names, not one of the base: that is finished, and follows from its seed. */
export function recordNamed(world: ChatWorld, input: ActionInput<'id'>): InteractionRecord {
  const id = input.text('id')
  return (
    world.data.interactions.get(id) ??
    input.refuse(`there is no interaction "${id}" that could still change. Start one.`)
  )
}

/** The same, if it is not finished. */
export function openRecordNamed(world: ChatWorld, input: ActionInput<'id'>): InteractionRecord {
  const record = recordNamed(world, input)
  return record.isOpen ? record : input.refuse(`the interaction "${record.id}" is finished.`)
}
