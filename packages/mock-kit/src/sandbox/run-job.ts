import type { Job } from '../world/job.ts'
import { runJournaled } from './journaled-work.ts'
import type { Workplace } from './journaled-work.ts'

/** Runs a job that is due. One that fails is written down and not tried again. */
export function runJob(place: Workplace, job: Job, id: string): void {
  const { mock, world } = place
  const { kind, subject, causedBy } = job
  const run = (): void => world.agenda.run(job, mock.runJob, world)
  try {
    runJournaled(place, { id, kind: 'job', name: kind, subject, causedBy, run })
  } catch {
    // The journal has the error; a job that failed once would fail again.
    world.transact(id, () => world.jobs.delete(job.id))
  }
}
