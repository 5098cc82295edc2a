import { accountOf } from '../account/account-of.ts'
import type { ChatWorld } from '../world-types.ts'
import { archiveOf } from './archive.ts'
import type { Archive } from './archive.ts'

/** The past of the world's account; `undefined` where it has none. */
export function archiveOfWorld(world: ChatWorld): Archive | undefined {
  const base = world.data.base.get('base')
  return base && archiveOf(base, accountOf(world))
}
