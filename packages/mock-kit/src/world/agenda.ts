import type { Collection } from './define-collection.ts'
import type { Job } from './job.ts'

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
  /** Returns what caused the open transaction. */
  readonly cause: () => string
}

/** The agenda as the engine sees it. */
export interface EngineAgenda<Jobs extends JobPayloads> extends Agenda<Jobs> {
  /**
   * Runs the work of a job, and takes the job off the agenda. A job that plans itself again stays where it is, with its id:
   * most do, and that costs half of going and coming back.
   */
  run(job: Job, work: () => void): void
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
        return jobs.replace({ kind, subject, payload, causedBy, dueAt, id, sequence })
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
      for (const job of about(subject)) {
        if (kinds === undefined || kinds.includes(job.kind)) jobs.delete(job.id)
      }
    },
    about,
    run: (job, work) => {
      running = job
      try {
        work()
        if (running !== undefined) jobs.delete(job.id)
      } finally {
        running = undefined
      }
    },
  }
}
