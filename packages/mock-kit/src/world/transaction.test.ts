import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import { createWorldMemory } from './record-memory.ts'
import { createRecordRoom } from './record-memory.ts'
import { createEntropy } from './random.ts'
import { createTransactor, foldChanges } from './transaction.ts'
import type { Change } from './transaction.ts'

const [A, B, C] = [{ value: 'a' }, { value: 'b' }, { value: 'c' }] as const

/** The changes that are left, few or with so many others beside them that they are folded another way. */
function folded(changes: readonly Change[], others = 0): readonly Change[] {
  const more = Array.from({ length: others }, (_, index) => ({
    collection: 'others',
    key: String(index),
    after: A,
  }))
  const all = foldChanges([...changes, ...more])
  expect(all.slice(all.length - others)).toEqual(more)
  return all.slice(0, all.length - others)
}

test('refuses records beyond their room, and takes them again once some are gone', () => {
  const { note, transact } = createTransactor(
    'zoo',
    createEntropy(1, 'zoo'),
    createWorldMemory(createRecordRoom(100_000)),
  )
  const whale = { name: 'x'.repeat(30_000) }
  const undo = (): void => undefined
  const change = (before?: object, after?: object): Change => ({
    ...LEADS,
    ...(before && { before }),
    ...(after && { after }),
  })
  const entry = (): Entry<object> => ({ ordinal: 0, item: whale, bytes: UNWEIGHED })
  const add = (): unknown => transact('add', () => note(change(undefined, whale), undo, entry()))
  let undone = 0

  add()
  expect(() =>
    transact('add', () => note(change(undefined, whale), () => (undone += 1), entry())),
  ).toThrow(/records of all sandboxes take 100000 bytes/)
  expect(undone).toBe(1)

  transact('change', () => note(change(whale, { name: 'small' }), undo, entry()))
  expect(add).not.toThrow()
})

const LEADS = { collection: 'leads', key: 'l1' } as const

test.each([0, 20])(
  'folds what happened to one record into one change, beside %i others',
  (others) => {
    const created: Change = { ...LEADS, after: A }
    const changed: Change = { ...LEADS, before: A, after: B }
    const changedBack: Change = { ...LEADS, before: B, after: A }
    const removed: Change = { ...LEADS, before: B }
    const recreated: Change = { ...LEADS, after: C }

    expect(folded([created, changed], others)).toEqual([{ ...LEADS, after: B }])
    expect(folded([changed, removed], others)).toEqual([{ ...LEADS, before: A }])
    expect(folded([removed, recreated], others)).toEqual([{ ...LEADS, before: B, after: C }])
    expect(folded([changed, changedBack], others)).toEqual([])
    expect(folded([created, changed, removed], others)).toEqual([])
    expect(folded([changed, removed, recreated], others)).toEqual([
      { ...LEADS, before: A, after: C },
    ])
  },
)

test.each([0, 20])(
  'knows records of the same key in two collections apart, beside %i others',
  (others) => {
    const changes = [
      { collection: 'leads', key: '1', after: A },
      { collection: 'chats', key: '1', after: B },
      { collection: 'leads/1', key: '', after: C },
    ]

    expect(folded(changes, others)).toEqual(changes)
  },
)

test('leads from the records before to the records after, each touched once, in the order of first touch', () => {
  const keys = ['k1', 'k2', 'k3', 'k4'] as const
  const step = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(undefined, A, B, C))
  const start = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom<object>(A, B, C))
  fc.assert(
    fc.property(start, fc.array(step, { maxLength: 24 }), (before, steps) => {
      const records = new Map<string, object>(Object.entries(before))
      const changes = steps.flatMap(([key, after]) => {
        const known = records.get(key)
        if (known === after) return []
        if (after === undefined) records.delete(key)
        else records.set(key, after)
        return [change(key, known, after)]
      })

      const left = foldChanges(changes)

      const touched = [...new Set(changes.map(({ key }) => key))]
      const changed = touched.filter((key) => before[key] !== records.get(key))
      expect(left).toEqual(changed.map((key) => change(key, before[key], records.get(key))))
    }),
  )
})

function change(key: string, before: object | undefined, after: object | undefined): Change {
  return { collection: 'leads', key, ...(before && { before }), ...(after && { after }) }
}
