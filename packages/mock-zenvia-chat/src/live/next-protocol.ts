import { protocolBeyond } from '../history/base-record.ts'
import type { ChatWorld } from '../world-types.ts'

/** A protocol number above all that were given out. */
export function nextProtocol(world: ChatWorld): number {
  return protocolBeyond(world.data.base.get('base') ?? { count: 0 }) + world.nextSequence()
}
