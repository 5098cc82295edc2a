import type { Collection } from './collection.ts'
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
