import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAgenda } from './agenda.ts'
import type { EngineAgenda } from './agenda.ts'
import { createCollections } from './collections.ts'
import type { WorldCollections } from './collections.ts'
import type { WorldBase } from './create-world.ts'
import type { Job } from './job.ts'
import { createEntropy } from './random.ts'
import { createTransactor } from './transaction.ts'
import type { Change } from './transaction.ts'

interface Plans {
  readonly agenda: EngineAgenda<{ readonly ring: null; readonly tick: null }>
  readonly jobs: WorldCollections['jobs']
  readonly nextJob: WorldCollections['nextJob']
  /** Runs the job that is due first, and returns what that changed. */
  runFirst(work: () => void): readonly Change[]
  /** Does the work in a transaction. @param fails takes it back at the end. @default false */
  act(work: () => void, fails?: boolean): void
  fork(): Plans
}

/** An agenda with a job that ticks at 10, about the clock. */
function openAgenda(): Plans {
  const plans = openPlans()
  plans.act(() => planTick(plans.agenda, 10))
  return plans
}

function openPlans(base?: Omit<WorldBase, 'memory'>): Plans {
  const entropy = createEntropy(1, 'clock')
  const { note, transact } = createTransactor('clock', entropy)
  const collections = createCollections({}, note, base?.collections)
  if (base !== undefined) entropy.restore(base.entropy)
  const { jobs, nextJob } = collections
  const agenda: Plans['agenda'] = createAgenda({
    jobs,
    nextSequence: entropy.nextSequence,
    cause: () => 'act-1',
  })
  const runFirst: Plans['runFirst'] = (work) =>
    transact('job', () => {
      const job = nextJob()
      if (job !== undefined) agenda.run(job, work, undefined)
    }).commit.changes
  const act: Plans['act'] = (work, fails = false) => {
    const failing = (): void => {
      work()
      if (fails) throw new Error('taken back')
    }
    try {
      transact('test', failing)
    } catch (error) {
      if (!fails) throw error
    }
  }
  return {
    agenda,
    jobs,
    nextJob,
    runFirst,
    act,
    fork: () => openPlans({ collections, entropy: entropy.save() }),
  }
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

/** A step in an agenda or in a fork of it: a plan, a job that is run and perhaps planned again, and all are taken back. */
const step = fc.record({
  place: fc.nat(2),
  dueAt: fc.nat(9),
  what: fc.constantFrom('plan', 'run', 'again', 'cancel', 'fork'),
  fails: fc.boolean(),
})

test('gives out the job that is due first, in an agenda and in forks of it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const places = [openAgenda()]
      for (const [index, { place, dueAt, what, fails }] of steps.entries()) {
        const plans = places[place % places.length]
        if (plans === undefined) continue
        const subject = what === 'plan' ? `clock ${index}` : 'clock'
        const work = (): void => {
          const [first] = inOrder(plans)
          const plan = (of: string): unknown =>
            plans.agenda.plan({ kind: 'tick', subject: of, payload: null, dueAt })
          if (what === 'plan') plan(subject)
          else if (what === 'cancel') plans.agenda.cancel(first?.subject ?? subject)
          else if (first !== undefined)
            plans.agenda.run(first, () => what === 'again' && plan(first.subject), undefined)
        }
        if (what === 'fork') places.push(plans.fork())
        else plans.act(work, fails)

        for (const each of places) expect(each.nextJob()).toBe(inOrder(each)[0])
      }
    }),
  )
})

function inOrder({ jobs }: Plans): readonly Job[] {
  return [...jobs.all()].sort(
    (one, other) => one.dueAt - other.dueAt || one.sequence - other.sequence,
  )
}
