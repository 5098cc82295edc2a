import { createJobs } from './agenda.ts'
import type { BaseOf, JobQueue } from './agenda.ts'
import { createCollection } from './collection.ts'
import type { EngineCollection, NoteChange } from './collection.ts'
import type { Collection, CollectionDefinition } from './define-collection.ts'
import type {
  BehaviourRecord,
  EndpointRecord,
  EngineWorld,
  KeyLimit,
  RateWindow,
} from './engine-world.ts'
import { createDeliveries } from './pending-deliveries.ts'
import type { RecordStore } from './record-store.ts'

/** The records that are due first, in each of the collections that have such an order. */
type Queues = Pick<EngineWorld, 'nextJob' | 'nextDelivery' | 'takeDelivery' | 'giveBackDelivery'>

type AnyCollection = EngineCollection<object, string, string>

/** Every collection of one world: the mock's, and the engine's own, whose names begin with `$`. */
export interface WorldCollections extends Pick<
  EngineWorld,
  'jobs' | 'deliveries' | 'endpoints' | 'behaviours' | 'rateWindows' | 'keyLimits' | keyof Queues
> {
  readonly data: Readonly<Record<string, Collection<object, string, string>>>
  readonly byName: ReadonlyMap<string, AnyCollection>
  readonly jobQueue: JobQueue
}

/** The collections of which those of a fork are made. */
export type BaseCollections = Pick<WorldCollections, 'byName' | 'jobQueue'>

export function createCollections(
  definitions: Readonly<Record<string, CollectionDefinition<object, string, string>>>,
  note: NoteChange,
  base?: BaseCollections,
): WorldCollections {
  const baseOf: BaseOf = <Item extends object>(name: string) => {
    const collection = base?.byName.get(name)
    // The fork's collection has the same definition as the one whose records it shares.
    return collection && { base: collection.share() as unknown as RecordStore<Item> }
  }
  const { jobs, nextJob, jobQueue } = createJobs(note, baseOf, base?.jobQueue)
  const { deliveries, ...deliveryQueue } = createDeliveries(note, baseOf)
  const endpoints = createCollection<EndpointRecord>({
    ...baseOf('$endpoints'),
    name: '$endpoints',
    definition: { key: ({ target }) => target },
    note,
  })
  const behaviours = createCollection<BehaviourRecord>({
    ...baseOf('$behaviours'),
    name: '$behaviours',
    definition: { key: ({ name }) => name },
    note,
  })
  const rateWindows = createCollection<RateWindow>({
    ...baseOf('$rateWindows'),
    name: '$rateWindows',
    definition: { key: ({ key }) => key },
    note,
  })
  const keyLimits = createCollection<KeyLimit>({
    ...baseOf('$keyLimits'),
    name: '$keyLimits',
    definition: { key: ({ key }) => key },
    note,
  })
  const data = Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      createCollection({ ...baseOf(name), name, definition, note }),
    ]),
  )
  const own = {
    $jobs: erased(jobs),
    $deliveries: erased(deliveries),
    $endpoints: erased(endpoints),
    $behaviours: erased(behaviours),
    $rateWindows: erased(rateWindows),
    $keyLimits: erased(keyLimits),
  }
  const byName = new Map(Object.entries({ ...own, ...data }))
  return {
    jobs,
    deliveries,
    endpoints,
    behaviours,
    rateWindows,
    keyLimits,
    nextJob,
    jobQueue,
    ...deliveryQueue,
    data,
    byName,
  }
}

/** A collection of which the engine only lists and refills the records, whatever they are. */
function erased<Item extends object, IndexName extends string>(
  collection: EngineCollection<Item, IndexName>,
): AnyCollection {
  // Records go back only into the collection that they were read from, or that of a fork.
  return collection as unknown as AnyCollection
}
