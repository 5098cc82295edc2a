// Fixtures of the delivery tests: a real world to deliver from.
import { runAtOnce } from '../clock/slices.ts'
import { createWorld, fillWorld } from '../world/create-world.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Delivery } from '../outbox/delivery.ts'
import { enqueue } from '../outbox/outbox.ts'

/** A world with a clock that is moved by hand. */
export interface TestWorld {
  readonly world: EngineWorld
  advance(ms: number): void
}

export const START = Date.UTC(2026, 0, 1)

export function createTestWorld(snapshot?: ReturnType<EngineWorld['toJSON']>): TestWorld {
  let now = START
  const world = createWorld({
    service: 'sample',
    sandbox: 'main',
    scenario: 'empty',
    seed: 1,
    now: () => now,
    collections: {},
    behaviourDefaults: {},
    onEvent: () => undefined,
  })
  if (snapshot !== undefined) runAtOnce(fillWorld(world, snapshot, 'none'))
  return {
    world,
    advance: (ms) => {
      now += ms
    },
  }
}

export function send(world: EngineWorld, delivery: Partial<Delivery> = {}): Delivery {
  const base = {
    webhook: 'message',
    target: 'messages',
    subject: 'lead-1',
    contentType: 'application/json',
    body: '{"text":"hello"}',
    causedBy: 'req-1',
  }
  return world.transact('test', () => enqueue(world, { ...base, ...delivery })).result
}
