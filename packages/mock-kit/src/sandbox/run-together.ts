// Actions of several services that happen together, or not at all.
import type { Mock } from '../definition/mock.ts'
import { ActionRefusedError } from '../errors/action-refused-error.ts'
import { ActionsRefusedError } from '../errors/actions-refused-error.ts'
import { WorldFullError } from '../errors/world-full-error.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { MemoryRoom } from '../world/record-memory.ts'

/** An action of a service, with its input. */
export interface ActionOrder {
  readonly service: string
  readonly action: string
  readonly input: unknown
}

export interface Performer {
  readonly mockOf: (service: string) => Mock
  /** The memory for the records of all worlds. */
  readonly room: MemoryRoom
  /** Does something in a transaction of a service's world, and writes it down. */
  act(
    service: string,
    order: { readonly name: string; readonly run: (world: EngineWorld) => void },
  ): void
}

/**
 * Runs actions of different services. Their transactions are open at the same time, each within that of the next action, and
 * nothing fails any more once the first of them ends.
 * @throws ActionsRefusedError, WorldFullError
 */
export function runTogether(
  orders: readonly ActionOrder[],
  { mockOf, room, act }: Performer,
): void {
  const refusals = new Map<string, ActionRefusedError>()
  const finish = (open: readonly EngineWorld[]): void => {
    const refused = orders.flatMap(({ service }) => {
      const refusal = refusals.get(service)
      return refusal === undefined ? [] : [[service, refusal] as const]
    })
    if (refused.length > 0) throw new ActionsRefusedError(new Map(refused))
    // Each looks for room again when it ends, and finds what all of them take.
    const growth = open.reduce((sum, world) => sum + world.growth(), 0)
    if (!room.hasRoomFor(growth))
      throw new WorldFullError(open.map(({ service }) => service).join(', '), room.bytesMax)
  }
  const run = (left: readonly ActionOrder[], open: readonly EngineWorld[]): void => {
    const order = left.at(-1)
    if (order === undefined) return finish(open)
    const { service, action, input } = order
    const attempt = (world: EngineWorld): void => {
      try {
        mockOf(service).runAction(world, action, input)
      } catch (error) {
        if (!(error instanceof ActionRefusedError)) throw error
        refusals.set(service, error)
      }
      run(left.slice(0, -1), [...open, world])
    }
    act(service, { name: action, run: attempt })
  }
  run(orders, [])
}
