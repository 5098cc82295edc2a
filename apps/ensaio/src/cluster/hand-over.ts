// Hands a sandbox on to another node, which makes the records of its scenario before: meanwhile, this one answers.
import type { OwnedSandboxes } from './owned-sandboxes.ts'
import { TO_PREPARE, writeHop } from './hop.ts'
import type { Membership } from './cluster-store.ts'
import type { Peers } from './peers.ts'
import { successorOf } from './router.ts'
import { askNode } from './system-forward.ts'
import { largeWorlds } from './prepare-worlds.ts'
import type { ScenarioWorld } from './prepare-worlds.ts'

export interface HandOverOptions {
  readonly owned: Pick<OwnedSandboxes, 'pool' | 'origins' | 'handOn'>
  readonly peers: Peers
  readonly membership: () => Membership | undefined
}

/** Hands a sandbox on. @throws StoreError */
export type HandOver = (sandbox: string) => Promise<void>

/** A sandbox is handed on all the same where its successor takes longer. */
const PREPARE_MS_MAX = 20_000

export function createHandOver({ owned, peers, membership }: HandOverOptions): HandOver {
  const prepare = async (name: string): Promise<void> => {
    const worlds = largeWorldsOf(name, owned)
    const self = membership()?.id
    const successor = self === undefined ? undefined : successorOf(name, peers, self)
    if (worlds.length === 0 || successor === undefined) return
    const { id, addresses } = successor
    await askNode(addresses.control, {
      method: 'POST',
      path: `/?worlds=${encodeURIComponent(JSON.stringify(worlds))}`,
      hop: writeHop({ node: id, sandbox: TO_PREPARE, remoteAddress: undefined }),
      timeoutMs: PREPARE_MS_MAX,
    })
  }
  return async (name) => {
    try {
      await prepare(name)
    } catch {
      // Whoever takes it makes its records then.
    }
    await owned.handOn(name)
  }
}

function largeWorldsOf(
  name: string,
  { pool, origins }: HandOverOptions['owned'],
): readonly ScenarioWorld[] {
  const sandbox = pool.find(name)
  return (sandbox?.mocks ?? []).flatMap(({ service }) => {
    const origin = sandbox && origins.get(sandbox.world(service))?.origin
    return largeWorlds(service, origin)
  })
}
