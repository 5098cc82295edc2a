import type { Mock } from '../definition/mock.ts'
import type { Journal } from '../journal/journal.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Job } from '../world/job.ts'
import { runJournaled } from './journaled-work.ts'

/** Runs a job that is due and takes it off the agenda. One that fails is written down and not tried again. */
export function runJob(
  {
    mock,
    world,
    journal,
  }: { readonly mock: Mock; readonly world: EngineWorld; readonly journal: Journal },
  job: Job,
  id: string,
): void {
  const { kind, subject } = job
  const run = (): void => {
    world.jobs.delete(job.id)
    mock.runJob(world, job)
  }
  try {
    runJournaled(journal, world, { id, kind: 'job', name: kind, subject, run })
  } catch {
    // The journal has the error; a job that failed once would fail again.
    world.transact(id, () => world.jobs.delete(job.id))
  }
}
