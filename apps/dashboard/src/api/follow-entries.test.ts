import type { ControlClient, JournalEvent } from '@ensaio/control-client'
import { expect, test } from 'vitest'
import type { Entry } from './control-types.ts'
import { followEntries } from './follow-entries.ts'

const entryOf = (id: string): Entry => ({
  id,
  kind: 'request',
  service: 'conversica',
  at: '2026-03-02T09:00:00.000Z',
})

/** Follows a journal that tells these events. */
async function follow(history: readonly Entry[], events: readonly JournalEvent[]) {
  const told: string[] = []
  let lists = 0
  const control: Pick<ControlClient, 'followJournal' | 'listJournal'> = {
    listJournal: async () => {
      lists += 1
      return { entries: [...history], gap: false, more: false }
    },
    followJournal: async function* () {
      yield* events
    },
  }
  await followEntries(
    control,
    'main',
    {
      onEntries: (entries) => told.push(...entries.map(({ id }) => id)),
      onAdvance: ({ jobs }) => told.push(`advance ${jobs}`),
      onGap: () => told.push('gap'),
      onConnection: ({ kind }) => told.push(kind),
    },
    new AbortController().signal,
  )
  return { told, lists }
}

test('gives the history first, then what happens, each entry once', async () => {
  const { told } = await follow(
    [entryOf('a'), entryOf('b')],
    [
      { kind: 'open' },
      { kind: 'entry', entry: entryOf('b') },
      { kind: 'entry', entry: entryOf('c') },
    ],
  )

  expect(told).toEqual(['connecting', 'a', 'b', 'live', 'c'])
})

test('after a break it is live again, and does not list the history twice', async () => {
  const { told, lists } = await follow(
    [],
    [
      { kind: 'open' },
      { kind: 'lost', error: new TypeError('fetch failed') },
      { kind: 'open' },
      { kind: 'entry', entry: entryOf('d') },
    ],
  )

  expect(told).toEqual(['connecting', 'live', 'lost', 'live', 'd'])
  expect(lists).toBe(1)
})

test('passes on gaps and the progress of an advance', async () => {
  const progress = { from: 'a', to: 'b', now: 'a', jobs: 3, attempts: 0 }

  const { told } = await follow(
    [],
    [{ kind: 'open' }, { kind: 'gap' }, { kind: 'advance', progress }],
  )

  expect(told).toEqual(['connecting', 'live', 'gap', 'advance 3'])
})
