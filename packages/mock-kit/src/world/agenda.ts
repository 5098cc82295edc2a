import { createCollection } from './collection.ts'
import type { EngineCollection, NoteChange } from './collection.ts'
import type { Collection } from './define-collection.ts'
import { copyQueue, createDueQueue, emptyQueue } from './due-queue.ts'
import type { QueueContent } from './due-queue.ts'
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

/** The places of jobs, so that one that plans itself again is not looked up. */
export type JobQueue = QueueContent<Entry<Job>>

/**
 * Creates the jobs of a world, and finds the one that is due first.
 * @param baseQueue the queue of the jobs of which a fork is made: filing hundreds of thousands anew would keep requests waiting
 */
export function createJobs(
  note: NoteChange,
  baseOf: BaseOf,
  baseQueue?: JobQueue,
): Pick<EngineWorld, 'nextJob'> & {
  readonly jobs: EngineCollection<Job, 'subject'>
  readonly jobQueue: JobQueue
} {
  const base = baseOf<Job>('$jobs')
  const jobQueue: JobQueue = baseQueue === undefined ? emptyQueue() : copyQueue(baseQueue)
  const queue = createDueQueue<Entry<Job>>(
    {
      dueOf: ({ item }) => item,
      isCurrent: ({ item }) => jobs.get(item.id) === item,
    },
    jobQueue,
    baseQueue === undefined ? 0 : baseQueue.heap.length - (base?.base.size() ?? 0),
  )
  const jobs = createCollection<Job, 'subject'>({
    ...base,
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
  return {
    jobs,
    jobQueue,
    nextJob: () => {
      const entry = queue.next()
      return entry && jobs.recall(entry)
    },
  }
}
