import { describe, expect, test } from 'vitest'
import { createAgenda } from './agenda.ts'
import type { EngineAgenda } from './agenda.ts'
import { createCollections } from './collections.ts'
import type { WorldCollections } from './collections.ts'
import { createEntropy } from './random.ts'
import { createTransactor } from './transaction.ts'
import type { Change } from './transaction.ts'

interface Plans {
  readonly agenda: EngineAgenda<{ readonly ring: null; readonly tick: null }>
  readonly jobs: WorldCollections['jobs']
  readonly nextJob: WorldCollections['nextJob']
  /** Runs the job that is due first, and returns what that changed. */
  runFirst(work: () => void): readonly Change[]
}

/** An agenda with a job that ticks at 10, about the clock. */
function openAgenda(): Plans {
  const entropy = createEntropy(1, 'clock')
  const { note, transact } = createTransactor('clock', entropy)
  const { jobs, nextJob } = createCollections({}, note)
  const agenda: Plans['agenda'] = createAgenda({
    jobs,
    nextSequence: entropy.nextSequence,
    cause: () => 'act-1',
  })
  transact('test', () => planTick(agenda, 10))
  const runFirst: Plans['runFirst'] = (work) =>
    transact('job', () => {
      const job = nextJob()
      if (job !== undefined) agenda.run(job, work, undefined)
    }).commit.changes
  return { agenda, jobs, nextJob, runFirst }
}

const planTick = (agenda: Plans['agenda'], dueAt: number): unknown =>
  agenda.plan({ kind: 'tick', subject: 'clock', payload: null, dueAt })

describe('agenda', () => {
  test('takes a job off when it has run', () => {
    const { jobs, runFirst } = openAgenda()

    const changes = runFirst(() => undefined)

    expect(changes).toMatchObject([{ key: 'job-1', before: { dueAt: 10 } }])
    expect(changes[0]).not.toHaveProperty('after')
    expect(jobs.size).toBe(0)
  })

  test('moves a job that plans itself again, in its place', () => {
    const { agenda, nextJob, runFirst } = openAgenda()

    const changes = runFirst(() => planTick(agenda, 30))

    expect(changes).toMatchObject([{ key: 'job-1', before: { dueAt: 10 }, after: { dueAt: 30 } }])
    expect(nextJob()).toMatchObject({ id: 'job-1', dueAt: 30, sequence: 2 })
  })

  test.each([
    ['a second time', 'tick', 'clock'],
    ['of another kind', 'ring', 'clock'],
    ['about something else', 'tick', 'watch'],
  ] as const)('adds a job that a job plans %s', (_how, kind, subject) => {
    const { agenda, jobs, runFirst } = openAgenda()

    runFirst(() => {
      planTick(agenda, 30)
      agenda.plan({ kind, subject, payload: null, dueAt: 20 })
    })

    expect([...jobs.all()].map(({ dueAt }) => dueAt)).toEqual([30, 20])
  })

  test('does not count the job that runs, and cancels the one that it planned', () => {
    const { agenda, jobs, runFirst } = openAgenda()

    runFirst(() => {
      expect(agenda.about('clock')).toEqual([])
      agenda.cancel('clock')
      planTick(agenda, 30)
      expect(agenda.about('clock')).toHaveLength(1)
      agenda.cancel('clock')
    })

    expect(jobs.size).toBe(0)
  })

  test('lists jobs in the order in which they were planned, moved or not', () => {
    const { agenda, runFirst } = openAgenda()

    runFirst(() => {
      agenda.plan({ kind: 'ring', subject: 'clock', payload: null, dueAt: 50 })
      planTick(agenda, 30)
    })

    expect(agenda.about('clock').map(({ kind }) => kind)).toEqual(['ring', 'tick'])
  })

  test('has the job again, as it was, when its work fails', () => {
    const { agenda, nextJob, runFirst } = openAgenda()
    const before = nextJob()
    const fail = (): never => {
      planTick(agenda, 30)
      throw new Error('boom')
    }

    expect(() => runFirst(fail)).toThrow('boom')
    expect(nextJob()).toBe(before)
    expect(agenda.about('clock')).toEqual([before])
  })
})
