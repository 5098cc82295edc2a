import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCollection } from './collection.ts'
import type { EngineCollection } from './collection.ts'
import { createEntropy } from './random.ts'
import { createTransactor } from './transaction.ts'
import type { RecordStore } from './record-store.ts'

interface Animal {
  readonly id: string
  readonly kind: string
}

type Animals = EngineCollection<Animal, 'kind', 'id'>

interface Zoo {
  readonly animals: Animals
  /** Counts what the collection says that it changed. */
  readonly heard: () => number
  act(step: Step): void
  fork(): Zoo
}

/** A change of one record, which may be taken back. */
interface Step {
  readonly id: string
  readonly kind: string
  readonly what: 'put' | 'remove'
  readonly fails: boolean
}

function openZoo(base?: RecordStore<Animal>): Zoo {
  const transactor = createTransactor('zoo', createEntropy(1, 'zoo'))
  let heard = 0
  const animals: Animals = createCollection<Animal, 'kind', 'id'>({
    name: 'animals',
    definition: {
      key: ({ id }) => id,
      indexes: { kind: ({ kind }) => kind },
      orders: { id: ({ id }) => id },
    },
    note: transactor.note,
    onChange: () => (heard += 1),
    ...(base && { base }),
  })
  return {
    animals,
    heard: () => heard,
    act: ({ id, kind, what, fails }) => {
      const work = (): void => {
        if (what === 'remove') animals.delete(id)
        else if (animals.get(id) === undefined) animals.insert({ id, kind })
        else animals.update(id, { kind })
        if (fails) throw new Error('taken back')
      }
      try {
        transactor.transact('test', work)
      } catch (error) {
        if (!fails) throw error
      }
    },
    fork: () => openZoo(animals.share()),
  }
}

/** All that can be read of a zoo. */
function contentOf({ animals }: Zoo) {
  return {
    all: [...animals.all()],
    sorted: [...animals.sorted('id')],
    cats: animals.by('kind', 'cat'),
    dogs: animals.count('kind', 'dog'),
    size: animals.size,
  }
}

const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  kind: fc.constantFrom('cat', 'dog'),
  what: fc.constantFrom('put', 'remove'),
  fails: fc.boolean(),
})

/** A step in one of the zoos, or a fork of one. */
const command = fc.record({ zoo: fc.nat(5), step: fc.option(step) })

test('zoos that were forked never see each other, whatever happens in them', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      // Beside each zoo, one that has no part in any fork and lived through the same.
      const zoos = [{ zoo: openZoo(), steps: [] as Step[] }]
      for (const { zoo: index, step: taken } of commands) {
        const chosen = zoos[index % zoos.length]
        if (chosen === undefined) continue
        if (taken === null) zoos.push({ zoo: chosen.zoo.fork(), steps: [...chosen.steps] })
        else {
          chosen.zoo.act(taken)
          chosen.steps.push(taken)
        }
      }

      for (const { zoo, steps } of zoos) {
        const alone = openZoo()
        for (const one of steps) alone.act(one)
        expect(contentOf(zoo)).toEqual(contentOf(alone))
      }
    }),
    { numRuns: 200 },
  )
})

test('a fork shares each record until it is replaced, and tells nobody of the copy', () => {
  const zoo = openZoo()
  const put = { kind: 'cat', what: 'put', fails: false } as const
  zoo.act({ id: 'a', ...put })
  zoo.act({ id: 'b', ...put })

  const fork = zoo.fork()
  fork.act({ id: 'b', ...put, kind: 'dog' })

  expect(fork.animals.get('a')).toBe(zoo.animals.get('a'))
  expect(fork.heard()).toBe(1)
  expect(zoo.animals.get('b')).toEqual({ id: 'b', kind: 'cat' })
})
