import { defined } from '../list/at.ts'
import { createCollection } from './collection.ts'
import type { EngineCollection, NoteChange } from './collection.ts'
import type { Collection } from './define-collection.ts'
import type { EngineWorld } from './engine-world.ts'
import type { Entry } from './entry-of-collection.ts'
import type { Job } from './job.ts'
import type { RecordStore } from './record-store.ts'

/** The kinds of jobs that a mock has, and the payload of each. */
export type JobPayloads = Readonly<Record<string, unknown>>

/** Plans what the service will do later. Plans are part of the transaction that makes them. */
export interface Agenda<Jobs extends JobPayloads> {
  /**
   * Plans a job.
   * @param plan.dueAt milliseconds since 1970, on the sandbox clock; an instant in the past is due immediately
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
  /** Returns what caused the open transaction. */
  readonly cause: () => string
}

/** The agenda as the engine sees it. */
export interface EngineAgenda<Jobs extends JobPayloads> extends Agenda<Jobs> {
  /**
   * Runs the work of a job, and takes the job off the agenda. A job that plans itself again stays where it is, with its id:
   * most do, and that costs half of going and coming back.
   */
  run<Place>(job: Job, work: (place: Place, job: Job) => void, place: Place): void
}

export function createAgenda<Jobs extends JobPayloads>(options: AgendaOptions): EngineAgenda<Jobs> {
  const { jobs, nextSequence, cause } = options
  let running: Job | undefined
  const isRunning = (job: Job): boolean => job === running
  const about = (subject: string): readonly Job[] =>
    jobs
      .by('subject', subject)
      .filter((job) => !isRunning(job))
      .sort((one, other) => one.sequence - other.sequence)
  return {
    plan: ({ kind, subject, payload, dueAt }) => {
      const sequence = nextSequence()
      const causedBy = cause()
      if (running?.kind === kind && running.subject === subject) {
        const { id } = running
        running = undefined
        return jobs.replace({ kind, subject, payload, causedBy, dueAt, id, sequence }, REWEIGHED)
      }
      return jobs.insert({
        kind,
        subject,
        payload,
        causedBy,
        dueAt,
        id: `job-${sequence}`,
        sequence,
      })
    },
    cancel: (subject, kinds) => {
      // A job that plans its successor takes back none but itself.
      if (running?.subject === subject && jobs.count('subject', subject) === 1) return
      for (const job of about(subject)) {
        if (kinds === undefined || kinds.includes(job.kind)) jobs.delete(job.id)
      }
    },
    about,
    run: (job, work, place) => {
      running = job
      try {
        work(place, job)
        if (running !== undefined) jobs.delete(job.id)
      } finally {
        running = undefined
      }
    },
  }
}

/** The fields of a job that may weigh more or less when it is planned again. */
const REWEIGHED = ['payload', 'causedBy'] as const satisfies (keyof Job)[]

/** Returns the records of the collection of this name of which a fork is made, in the type of their own definition. */
export type BaseOf = <Item extends object>(
  name: string,
) => { readonly base: RecordStore<Item> } | undefined

/** Creates the jobs of a world, and finds the one that is due first. */
export function createJobs(
  note: NoteChange,
  baseOf: BaseOf,
): Pick<EngineWorld, 'nextJob'> & { readonly jobs: EngineCollection<Job, 'subject'> } {
  // Their places in the collection: a job that plans itself again is not looked up.
  const queue = createDueQueue<Entry<Job>>({
    dueOf: ({ item }) => item,
    isCurrent: ({ item }) => jobs.get(item.id) === item,
  })
  const jobs = createCollection<Job, 'subject'>({
    ...baseOf('$jobs'),
    name: '$jobs',
    definition: { key: ({ id }) => id, indexes: { subject: ({ subject }) => subject } },
    note,
    onChange: (after, before, entry) => {
      if (before === undefined) queue.add(entry)
      else if (after === undefined) queue.remove(entry)
      else queue.replace(entry, entry)
    },
    onCopy: () => {
      queue.clear()
      for (const entry of jobs.entries()) queue.add(entry)
    },
  })
  for (const entry of jobs.entries()) queue.add(entry)
  return {
    jobs,
    nextJob: () => {
      const entry = queue.next()
      return entry && jobs.recall(entry)
    },
  }
}

/** Anything that falls due at an instant. */
export interface Due {
  readonly dueAt: number
  readonly sequence: number
}

/**
 * Finds what is due next among items that come, change and go.
 * A heap.
 */
export interface DueQueue<Item> {
  /** Files an item that came. */
  add(item: Item): void
  /** Takes out an item that went: at once where it is the first, else when it surfaces. */
  remove(item: Item): void
  /**
   * Files an item in place of another, or of itself before it changed: the first one sinks to where the other belongs, which is
   * half of the work.
   */
  replace(before: Item, item: Item): void
  /** The item that is due first, by instant and then by sequence. */
  next(): Item | undefined
  /** Takes it out as well: an item that stays as it is has to be added again. */
  take(): Item | undefined
  clear(): void
}

export interface DueQueueOptions<Item> {
  readonly dueOf: (item: Item) => Due
  /** True while the item is still there. */
  readonly isCurrent: (item: Item) => boolean
}

export function createDueQueue<Item>(options: DueQueueOptions<Item>): DueQueue<Item> {
  const { dueOf, isCurrent } = options
  const heap = createHeap(dueOf)
  // At most so many items of the heap have gone or moved. As long as there are none, nobody is asked whether an item is current.
  let goneMax = 0

  const next = (): Item | undefined => {
    for (let first = heap.first(); first !== undefined; first = heap.first()) {
      if (goneMax === 0 || (heap.isFirstInPlace() && isCurrent(first))) return first
      goneMax -= 1
      heap.dropFirst()
    }
    return undefined
  }

  return {
    add: heap.add,
    remove: (item) => {
      if (heap.first() === item) heap.dropFirst()
      else goneMax += 1
    },
    replace: (before, item) => {
      if (heap.first() === before) return heap.replaceFirst(item)
      goneMax += 1
      heap.add(item)
    },
    next,
    take: () => {
      const first = next()
      if (first !== undefined) heap.dropFirst()
      return first
    },
    clear: () => {
      goneMax = 0
      heap.clear()
    },
  }
}

interface Heap<Item> {
  first(): Item | undefined
  /** True where the first item is due when it was due as it was filed. */
  isFirstInPlace(): boolean
  add(item: Item): void
  replaceFirst(item: Item): void
  dropFirst(): void
  clear(): void
}

/**
 * The children of each item. Beside each other they lie in one line of the processor's cache, and half as many levels are passed
 * as with two.
 */
const CHILDREN = 4

function createHeap<Item>(dueOf: (item: Item) => Due): Heap<Item> {
  const heap: Item[] = []
  // Beside them, so that to compare two items touches neither. The loops call nothing with an instant of these: V8 would make an
  // object of each number that it hands over.
  const instants: number[] = []
  const sequences: number[] = []

  /** Puts the item where it belongs, at the end or above it. */
  const rise = (item: Item): void => {
    const { dueAt: instant, sequence } = dueOf(item)
    let index = heap.length
    while (index > 0) {
      const above = Math.floor((index - 1) / CHILDREN)
      const other = instants[above] ?? -Infinity
      if (instant > other || (instant === other && sequence >= defined(sequences[above]))) break
      heap[index] = defined(heap[above])
      instants[index] = other
      sequences[index] = defined(sequences[above])
      index = above
    }
    heap[index] = item
    instants[index] = instant
    sequences[index] = sequence
  }
  /** Puts the item where it belongs, at the root or below it. */
  const sink = (item: Item): void => {
    const { dueAt: instant, sequence } = dueOf(item)
    const { length } = heap
    let index = 0
    for (let begin = 1; begin < length; begin = index * CHILDREN + 1) {
      const end = Math.min(begin + CHILDREN, length)
      let first = begin
      let least = instants[begin] ?? Infinity
      for (let child = begin + 1; child < end; child += 1) {
        const other = instants[child] ?? Infinity
        const isLater = other === least && defined(sequences[child]) > defined(sequences[first])
        if (other > least || isLater) continue
        first = child
        least = other
      }
      if (instant < least || (instant === least && sequence < defined(sequences[first]))) break
      heap[index] = defined(heap[first])
      instants[index] = least
      sequences[index] = defined(sequences[first])
      index = first
    }
    heap[index] = item
    instants[index] = instant
    sequences[index] = sequence
  }

  return {
    first: () => heap[0],
    isFirstInPlace: () => {
      const { dueAt, sequence } = dueOf(defined(heap[0]))
      return dueAt === instants[0] && sequence === sequences[0]
    },
    add: rise,
    replaceFirst: sink,
    dropFirst: () => {
      const last = heap.pop()
      instants.pop()
      sequences.pop()
      if (last !== undefined && heap.length > 0) sink(last)
    },
    clear: () => {
      heap.length = 0
      instants.length = 0
      sequences.length = 0
    },
  }
}
