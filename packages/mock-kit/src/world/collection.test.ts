import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { createCollection } from './collection.ts'
import { defineCollection } from './define-collection.ts'
import type { Collection, CollectionsOf } from './define-collection.ts'
import { createEntropy } from './random.ts'
import { bytesOf } from './record-memory.ts'
import { createTransactor } from './transaction.ts'

interface Animal {
  readonly id: string
  readonly kind: string
  readonly tags: readonly string[]
}

function createAnimals() {
  const transactor = createTransactor('zoo', createEntropy(1, 'zoo'))
  const animals = createCollection<Animal, 'kind' | 'tag'>({
    name: 'animals',
    definition: {
      key: ({ id }) => id,
      indexes: { kind: ({ kind }) => kind, tag: ({ tags }) => tags },
    },
    note: transactor.note,
  })
  return { animals, transact: transactor.transact }
}

const animal = (id: string, kind = 'cat', tags: readonly string[] = []): Animal => ({
  id,
  kind,
  tags,
})

/** By their text, b10 comes before b9. */
const KEYS = ['a', 'b1', 'b9', 'b10', 'c'] as const

describe('collection', () => {
  test('has the record, index and order names of its definition as types', () => {
    const definitions = {
      animals: defineCollection({
        key: ({ id }: Animal) => id,
        indexes: { kind: ({ kind }) => kind, tag: ({ tags }) => tags },
        orders: { id: ({ id }) => id },
      }),
      plain: defineCollection({ key: ({ id }: Animal) => id }),
    }

    expectTypeOf<CollectionsOf<typeof definitions>>().toEqualTypeOf<{
      readonly animals: Collection<Animal, 'kind' | 'tag', 'id'>
      readonly plain: Collection<Animal>
    }>()
  })

  test('finds a record by its key and by each index', () => {
    const { animals, transact } = createAnimals()

    transact('test', () => animals.insert(animal('a', 'cat', ['small', 'soft'])))

    expect(animals.get('a')).toEqual(animal('a', 'cat', ['small', 'soft']))
    expect(animals.by('kind', 'cat')).toHaveLength(1)
    expect(animals.by('tag', 'soft')).toHaveLength(1)
    expect(animals.by('tag', 'loud')).toEqual([])
  })

  test('files an updated record under its new values only', () => {
    const { animals, transact } = createAnimals()
    transact('test', () => animals.insert(animal('a', 'cat')))

    transact('test', () => animals.update('a', { kind: 'dog' }))

    expect(animals.by('kind', 'cat')).toEqual([])
    expect(animals.by('kind', 'dog')).toEqual([animal('a', 'dog')])
  })

  test('leaves the old record as it was when it is updated', () => {
    const { animals, transact } = createAnimals()
    const { result: old } = transact('test', () => animals.insert(animal('a')))

    transact('test', () => animals.update('a', { kind: 'dog' }))

    expect(old.kind).toBe('cat')
  })

  test('has another version after each change, and after a rollback', () => {
    const { animals, transact } = createAnimals()
    const versions = [animals.version]
    const note = (): void => void versions.push(animals.version)

    transact('test', () => animals.insert(animal('a')))
    note()
    transact('test', () => animals.update('a', { kind: 'dog' }))
    note()
    expect(() =>
      transact('test', () => {
        animals.delete('a')
        throw new Error('no')
      }),
    ).toThrow('no')
    note()

    expect(new Set(versions).size).toBe(4)
    expect(animals.get('a')?.kind).toBe('dog')
    expect(animals.version).toBe(versions.at(-1))
  })

  test('tells its listeners of each change, and of those that a rollback makes', () => {
    const { animals, transact } = createAnimals()
    const told: (readonly [string | undefined, string | undefined])[] = []
    animals.follow((after, before) => told.push([after?.kind, before?.kind]))

    transact('test', () => animals.insert(animal('a')))
    expect(() =>
      transact('test', () => {
        animals.update('a', { kind: 'dog' })
        animals.delete('a')
        throw new Error('no')
      }),
    ).toThrow('no')

    expect(told).toEqual([
      ['cat', undefined],
      ['dog', 'cat'],
      [undefined, 'dog'],
      ['dog', undefined],
      ['cat', 'dog'],
    ])
  })

  test('refuses exactly the keys that are taken, in whichever order they come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean())), (steps) => {
        const { animals, transact } = createAnimals()
        const comes = (id: string): boolean => {
          try {
            transact('test', () => animals.insert(animal(id)))
            return true
          } catch {
            return false
          }
        }
        const taken = new Set<string>()
        const outcomes: (readonly [boolean, boolean])[] = []
        for (const [id, isComing] of steps) {
          const wasTaken = taken.has(id)
          if (!isComing) transact('test', () => animals.delete(id))
          else outcomes.push([comes(id), !wasTaken])
          if (isComing) taken.add(id)
          else taken.delete(id)
        }
        for (const [come, free] of outcomes) expect(come).toBe(free)
        expect(new Set(animals.all().map(({ id }) => id))).toEqual(taken)
        expect(new Set(KEYS.filter((id) => animals.has(id)))).toEqual(taken)
      }),
    )
  })

  test('refuses a change outside a transaction', () => {
    const { animals } = createAnimals()

    expect(() => animals.insert(animal('a'))).toThrow(/no transaction is open/)
    expect(animals.size).toBe(0)
  })

  test('refuses a key that is taken and one that is unknown', () => {
    const { animals, transact } = createAnimals()
    transact('test', () => animals.insert(animal('a')))

    expect(() => transact('test', () => animals.insert(animal('a')))).toThrow(/key exists/)
    expect(() => transact('test', () => animals.update('b', {}))).toThrow(/no record has this key/)
    expect(() => transact('test', () => animals.replace(animal('b')))).toThrow(
      /no record has this key/,
    )
  })

  test('refuses more records than it may hold, and takes one again once there is room', () => {
    const { note, transact } = createTransactor('zoo', createEntropy(1, 'zoo'))
    const definition = { key: ({ id }: Animal) => id, recordsMax: 1 }
    const animals = createCollection({ name: 'animals', definition, note })
    transact('test', () => animals.insert(animal('a')))

    expect(() => transact('test', () => animals.insert(animal('b')))).toThrow(/Reset the sandbox/)
    transact('test', () => animals.delete('a'))
    expect(transact('test', () => animals.insert(animal('b'))).result).toEqual(animal('b'))
  })

  test('counts the bytes of the records that changed, whatever happened to them before', () => {
    const { animals, transact } = createAnimals()
    const bytesOfChange = (work: () => unknown): number => transact('test', work).changedBytes
    const [small, large] = [animal('a'), { ...animal('a'), kind: 'x'.repeat(1_000) }]

    expect(bytesOfChange(() => animals.insert(small))).toBe(bytesOf(small))
    expect(bytesOfChange(() => animals.replace(large))).toBe(bytesOf(small) + bytesOf(large))
    const fail = (): never => {
      animals.replace(small)
      throw new Error('boom')
    }
    expect(() => transact('test', fail)).toThrow('boom')
    expect(bytesOfChange(() => animals.delete('a'))).toBe(bytesOf(large))
  })

  test('weighs a record again that a scenario changed among a thousand others', () => {
    const { animals, transact } = createAnimals()
    const [small, large] = [animal('a'), { ...animal('a'), kind: 'x'.repeat(1_000) }]
    transact('test', () => animals.insert(small))

    transact('seed', () => {
      animals.replace(large)
      for (let number = 0; number < 1_000; number += 1) animals.insert(animal(`b${number}`))
    })

    expect(transact('test', () => animals.delete('a')).changedBytes).toBe(bytesOf(large))
  })

  test('reports one change for each record, without those that came to nothing', () => {
    const { animals, transact } = createAnimals()
    transact('test', () => animals.insert(animal('kept')))

    const { commit } = transact('test', () => {
      animals.update('kept', { kind: 'dog' })
      animals.update('kept', { kind: 'fox' })
      animals.insert(animal('brief'))
      animals.delete('brief')
    })

    expect(commit.changes).toEqual([
      { collection: 'animals', key: 'kept', before: animal('kept'), after: animal('kept', 'fox') },
    ])
  })

  test('finds by an index what looking at each record would find', () => {
    const tags = fc.array(fc.constantFrom('small', 'soft', 'loud'), { maxLength: 3 })
    const few = fc.constantFrom('a', 'b', 'c', 'd')
    const many = fc.constantFrom(...'abcdefghijklmno')
    const steps = (id: fc.Arbitrary<string>, size: object) =>
      fc.array(fc.record({ id, tags: fc.option(tags) }), size)
    fc.assert(
      fc.property(fc.oneof(steps(few, {}), steps(many, { minLength: 40 })), (steps) => {
        const { animals, transact } = createAnimals()

        transact('test', () => {
          for (const { id, tags } of steps) {
            if (tags === null) animals.delete(id)
            else if (animals.get(id) === undefined) animals.insert(animal(id, 'cat', tags))
            else animals.update(id, { tags })
          }
        })

        for (const tag of ['small', 'soft', 'loud']) {
          const tagged = [...animals.all()].filter((one) => one.tags.includes(tag))
          expect(animals.by('tag', tag)).toEqual(tagged)
          expect(animals.count('tag', tag)).toBe(tagged.length)
        }
      }),
    )
  })

  test('is after a rollback what it was before, order and indexes included', () => {
    const step = fc.record({
      verb: fc.constantFrom('insert', 'update', 'delete'),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      kind: fc.constantFrom('cat', 'dog', 'fox'),
    })
    fc.assert(
      fc.property(fc.array(step), fc.array(step), (before, undone) => {
        const { animals, transact } = createAnimals()
        transact('test', () => before.forEach((one) => apply(animals, one)))
        const expected = shape(animals)

        expect(() =>
          transact('test', () => {
            undone.forEach((one) => apply(animals, one))
            throw new Error('changed my mind')
          }),
        ).toThrow('changed my mind')

        expect(shape(animals)).toEqual(expected)
      }),
    )
  })
})

function apply(
  animals: Collection<Animal, 'kind' | 'tag'>,
  { verb, id, kind }: { readonly verb: string; readonly id: string; readonly kind: string },
): void {
  const isKnown = animals.get(id) !== undefined
  if (verb === 'insert' && !isKnown) animals.insert(animal(id, kind))
  if (verb === 'update' && isKnown) animals.update(id, { kind })
  if (verb === 'delete') animals.delete(id)
}

function shape(animals: Collection<Animal, 'kind' | 'tag'>) {
  return {
    all: [...animals.all()],
    byKind: ['cat', 'dog', 'fox'].map((kind) => animals.by('kind', kind)),
  }
}
