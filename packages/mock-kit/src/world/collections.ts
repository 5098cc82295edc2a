import { defined } from '../list/at.ts'
import type { Delivery, DeliveryIndex } from '../outbox/delivery.ts'
import { createCollection } from './collection.ts'
import type { NoteChange } from './collection.ts'
import type { Collection, CollectionDefinition } from './define-collection.ts'
import type { BehaviourRecord, EndpointRecord, EngineWorld, RateWindow } from './engine-world.ts'
import type { Job } from './job.ts'

/** The records that are due first, in each of the collections that have such an order. */
type Queues = Pick<EngineWorld, 'nextJob' | 'nextDelivery' | 'takeDelivery' | 'giveBackDelivery'>

/** Every collection of one world: the mock's, and the engine's own, whose names begin with `$`. */
export interface WorldCollections extends Pick<
  EngineWorld,
  'jobs' | 'deliveries' | 'endpoints' | 'behaviours' | 'rateWindows' | keyof Queues
> {
  readonly data: Readonly<Record<string, Collection<object, string, string>>>
  readonly byName: ReadonlyMap<string, Collection<object, string, string>>
}

export function createCollections(
  definitions: Readonly<Record<string, CollectionDefinition<object, string, string>>>,
  note: NoteChange,
): WorldCollections {
  const { jobs, nextJob } = createJobs(note)
  const { deliveries, ...deliveryQueue } = createDeliveries(note)
  const endpoints = createCollection<EndpointRecord>({
    name: '$endpoints',
    definition: { key: ({ target }) => target },
    note,
  })
  const behaviours = createCollection<BehaviourRecord>({
    name: '$behaviours',
    definition: { key: ({ name }) => name },
    note,
  })
  const rateWindows = createCollection<RateWindow>({
    name: '$rateWindows',
    definition: { key: ({ key }) => key },
    note,
  })
  const data = Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      createCollection({ name, definition, note }),
    ]),
  )
  const own = {
    $jobs: erased(jobs),
    $deliveries: erased(deliveries),
    $endpoints: erased(endpoints),
    $behaviours: erased(behaviours),
    $rateWindows: erased(rateWindows),
  }
  const byName = new Map(Object.entries({ ...own, ...data }))
  return {
    jobs,
    deliveries,
    endpoints,
    behaviours,
    rateWindows,
    nextJob,
    ...deliveryQueue,
    data,
    byName,
  }
}

function createJobs(note: NoteChange): Pick<WorldCollections, 'jobs' | 'nextJob'> {
  const queue = createDueQueue<Job>({
    dueOf: (job) => job,
    isCurrent: (job) => jobs.get(job.id) === job,
  })
  const jobs = createCollection<Job, 'subject'>({
    name: '$jobs',
    definition: { key: ({ id }) => id, indexes: { subject: ({ subject }) => subject } },
    note,
    onChange: (job, before) => {
      if (before !== undefined) queue.remove(before)
      if (job !== undefined) queue.add(job)
    },
  })
  return { jobs, nextJob: queue.next }
}

function createDeliveries(
  note: NoteChange,
): Pick<WorldCollections, 'deliveries' | 'nextDelivery' | 'takeDelivery' | 'giveBackDelivery'> {
  const queue = createDueQueue<Delivery>({
    dueOf: ({ nextAttemptAt = Infinity, sequence }) => ({ dueAt: nextAttemptAt, sequence }),
    isCurrent: (delivery) => deliveries.get(delivery.id) === delivery,
  })
  const deliveries = createCollection<Delivery, DeliveryIndex>({
    name: '$deliveries',
    definition: {
      key: ({ id }) => id,
      indexes: {
        status: ({ status }) => status,
        target: ({ target }) => target,
        heldBehind: ({ target, postponed }) =>
          postponed?.behind === undefined ? undefined : target,
      },
    },
    note,
    onChange: (delivery, before) => {
      if (before?.status === 'pending') queue.remove(before)
      if (delivery?.status === 'pending') queue.add(delivery)
    },
  })
  const { next: nextDelivery, take: takeDelivery, add: giveBackDelivery } = queue
  return { deliveries, nextDelivery, takeDelivery, giveBackDelivery }
}

/** A collection of which the engine only lists and refills the records, whatever they are. */
function erased<Item extends object, IndexName extends string>(
  collection: Collection<Item, IndexName>,
): Collection<object, string, string> {
  // Records go back only into the collection that they were read from.
  return collection as unknown as Collection<object, string, string>
}

/** The kinds of jobs that a mock has, and the payload of each. */
export type JobPayloads = Readonly<Record<string, unknown>>

/** Plans what the service will do later. Plans are part of the transaction that makes them. */
export interface Agenda<Jobs extends JobPayloads> {
  /**
   * Plans a job.
   * @param plan.dueAt milliseconds since 1970, on the sandbox clock; an instant that is past is due at once
   */
  plan<Kind extends keyof Jobs & string>(plan: JobPlan<Jobs, Kind>): Job
  /** Takes back every job about the subject, or only those of some kinds. */
  cancel(subject: string, kinds?: readonly (keyof Jobs & string)[]): void
  /** The jobs about the subject, in the order in which they were planned. */
  about(subject: string): readonly Job[]
}

export interface JobPlan<Jobs extends JobPayloads, Kind extends keyof Jobs & string> {
  readonly kind: Kind
  readonly subject: string
  readonly payload: Jobs[Kind]
  readonly dueAt: number
}

export interface AgendaOptions {
  readonly jobs: Collection<Job, 'subject'>
  readonly nextSequence: () => number
}

export function createAgenda<Jobs extends JobPayloads>(options: AgendaOptions): Agenda<Jobs> {
  const { jobs, nextSequence } = options
  return {
    plan: (plan) => {
      const sequence = nextSequence()
      return jobs.insert({ ...plan, id: `job-${sequence}`, sequence })
    },
    cancel: (subject, kinds) => {
      for (const job of jobs.by('subject', subject)) {
        if (kinds === undefined || kinds.includes(job.kind)) jobs.delete(job.id)
      }
    },
    about: (subject) => jobs.by('subject', subject),
  }
}

/** Anything that falls due at an instant. */
export interface Due {
  readonly dueAt: number
  readonly sequence: number
}

/**
 * Finds what is due next among records that come, change and go.
 * A binary heap.
 */
export interface DueQueue<Item> {
  /** Files a record that came or changed. */
  add(item: Item): void
  /** Takes out a record that went or changed: at once where it is the first, else when it surfaces. */
  remove(item: Item): void
  /** The record that is due first, by instant and then by sequence. */
  next(): Item | undefined
  /** Takes it out as well: a record that stays as it is has to be added again. */
  take(): Item | undefined
}

export interface DueQueueOptions<Item> {
  readonly dueOf: (item: Item) => Due
  /** True while the record stands as it was when it was added. */
  readonly isCurrent: (item: Item) => boolean
}

export function createDueQueue<Item>(options: DueQueueOptions<Item>): DueQueue<Item> {
  const { dueOf, isCurrent } = options
  const heap: Item[] = []
  // Beside them, so that to compare two items touches neither.
  const instants: number[] = []
  // At most so many items of the heap have gone. As long as there are none, nobody is asked whether an item is current.
  let goneMax = 0

  const isBefore = (item: Item, instant: number, index: number): boolean => {
    const other = defined(instants[index])
    if (instant !== other) return instant < other
    return dueOf(item).sequence < dueOf(defined(heap[index])).sequence
  }
  const put = (index: number, item: Item, instant: number): void => {
    heap[index] = item
    instants[index] = instant
  }
  /** Moves the item at one index to another. */
  const move = (from: number, to: number): void =>
    put(to, defined(heap[from]), defined(instants[from]))
  /** Puts the item where it belongs, at the index or above it. */
  const rise = (from: number, item: Item, instant: number): void => {
    let index = from
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isBefore(item, instant, parent)) break
      move(parent, index)
      index = parent
    }
    put(index, item, instant)
  }
  /** Puts the item where it belongs, at the root or below it. */
  const sink = (item: Item, instant: number): void => {
    let index = 0
    for (let child = 1; child < heap.length; child = index * 2 + 1) {
      const right = child + 1
      const isRight =
        right < heap.length && isBefore(defined(heap[right]), defined(instants[right]), child)
      const first = isRight ? right : child
      if (isBefore(item, instant, first)) break
      move(first, index)
      index = first
    }
    put(index, item, instant)
  }
  const dropFirst = (): void => {
    const [item, instant] = [heap.pop(), instants.pop()]
    if (heap.length > 0) sink(defined(item), defined(instant))
  }

  const next = (): Item | undefined => {
    for (let first = heap[0]; first !== undefined; first = heap[0]) {
      if (goneMax === 0 || isCurrent(first)) return first
      goneMax -= 1
      dropFirst()
    }
    return undefined
  }

  return {
    add: (item) => {
      rise(heap.length, item, dueOf(item).dueAt)
    },
    remove: (item) => {
      if (heap[0] === item) dropFirst()
      else goneMax += 1
    },
    next,
    take: () => {
      const first = next()
      if (first !== undefined) dropFirst()
      return first
    },
  }
}
