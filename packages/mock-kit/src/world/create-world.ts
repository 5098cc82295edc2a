import type { PausingWork } from '../clock/slices.ts'
import { SnapshotError } from '../errors/snapshot-error.ts'
import { createAgenda } from './agenda.ts'
import { createCollections } from './collections.ts'
import type { CollectionDefinition } from './define-collection.ts'
import type { BaseCollections } from './collections.ts'
import type { EngineWorld, WorldSnapshot } from './engine-world.ts'
import { createTransactor } from './transaction.ts'
import { createEntropy, createRandoms } from './random.ts'
import type { EntropyState } from './random.ts'
import { createWorldMemory, forkMemory, releaseMemory } from './record-memory.ts'
import type { WorldMemory } from './record-memory.ts'
import type { MemoryRoom } from './record-memory.ts'
import type { RoomLimit } from './transaction.ts'
import type { BehaviourValue } from './world.ts'

/** The parts that a world is made of. */
export interface CreateWorldOptions {
  readonly service: string
  readonly sandbox: string
  readonly scenario: string
  readonly seed: number
  /** The sandbox clock, in milliseconds since 1970. */
  readonly now: () => number
  readonly collections: Readonly<Record<string, CollectionDefinition<object, string, string>>>
  readonly behaviourDefaults: Readonly<Record<string, BehaviourValue>>
  /** Turns an event into deliveries, inside the transaction that emits it. */
  readonly onEvent: (world: EngineWorld, event: CausedEvent) => void
  /** The memory for its records. @default room for this world alone */
  readonly room?: MemoryRoom | undefined
  /** The world that this one is a fork of. @default none */
  readonly base?: WorldBase
}

/** The content of a world, as a fork takes it over. */
export interface WorldBase {
  readonly collections: BaseCollections
  readonly entropy: EntropyState
  readonly memory: WorldMemory
}

/** An event, with the request, job or action that caused it. */
export interface CausedEvent {
  readonly webhook: string
  readonly subject: string
  readonly payload: unknown
  readonly targets?: readonly string[]
  readonly causedBy: string
}

export function createWorld(options: CreateWorldOptions): EngineWorld {
  const { service, sandbox, scenario, seed, now, base } = options
  const entropy = createEntropy(seed, service)
  const { room } = options
  const memory = base === undefined ? createWorldMemory(room) : forkMemory(base.memory, room)
  const transactor = createTransactor(service, entropy, memory)
  const collections = createCollections(options.collections, transactor.note, base?.collections)
  if (base !== undefined) entropy.restore(base.entropy)

  const { byName, jobQueue: _queue, ...parts } = collections
  const world: EngineWorld = {
    service,
    sandbox,
    scenario,
    seed,
    ...parts,
    agenda: createAgenda({
      jobs: parts.jobs,
      nextSequence: entropy.nextSequence,
      cause: transactor.cause,
    }),
    random: entropy.random,
    randomFor: createRandoms(seed, `${service}/`),
    now,
    nextSequence: entropy.nextSequence,
    behaviour: (name) =>
      valueOf(parts.behaviours.get(name)?.value ?? options.behaviourDefaults[name]),
    endpoint: (target) => parts.endpoints.get(target),
    emit: (event) => options.onEvent(world, { ...event, causedBy: transactor.cause() }),
    warn: transactor.warn,
    transact: transactor.transact,
    growth: transactor.growth,
    recordBytes: () => Math.max(0, memory.bytes),
    release: () => releaseMemory(memory),
    follow: transactor.follow,
    entropy,
    collections: byName,
    fork: (place) => {
      const { room: _room, ...definition } = options
      const fork = { collections, entropy: entropy.save(), memory }
      return createWorld({ ...definition, ...place, base: fork })
    },
    toJSON: () => ({
      ...worldHead(world),
      collections: Object.fromEntries(
        [...byName].map(([name, records]) => [name, [...records.all()]]),
      ),
    }),
  }
  return world
}

/** The records that come at once: they take less than a millisecond. */
const RECORDS_AT_ONCE = 100

/**
 * Fills an empty world with the content of a snapshot, and pauses on the way.
 * @throws SnapshotError when the snapshot holds what this world has no place for
 * @throws WorldFullError when its records would take more memory than they may
 */
export function* fillWorld(
  world: EngineWorld,
  snapshot: WorldSnapshot,
  limit: RoomLimit,
): PausingWork<void> {
  const what = `the world of ${world.service}`
  for (const [name, items] of Object.entries(snapshot.collections)) {
    const collection = world.collections.get(name)
    if (collection === undefined)
      throw new SnapshotError(what, `there is no collection "${name}" now`)
    const insert = (item: object): void => {
      if (typeof (collection.keyOf(item) as unknown) !== 'string')
        throw new SnapshotError(what, `a record of ${name} has no key`)
      collection.insert(item)
    }
    for (let from = 0; from < items.length; from += RECORDS_AT_ONCE) {
      const some = items.slice(from, from + RECORDS_AT_ONCE)
      world.transact('snapshot', () => some.forEach(insert), limit)
      yield
    }
  }
  world.entropy.restore(snapshot)
}

function valueOf(value: BehaviourValue | undefined): BehaviourValue {
  // A mock's types let it ask for declared behaviours only, and each of those has a default.
  return value ?? false
}

/** Returns a world's snapshot without its records. */
export function worldHead({
  service,
  scenario,
  seed,
  entropy,
}: EngineWorld): Omit<WorldSnapshot, 'collections'> {
  return { format: 'ensaio-world', version: 1, service, scenario, seed, ...entropy.save() }
}
