import { describe, expect, test } from 'vitest'
import { runAtOnce } from '@ensaio/mock-kit'
import { createSelectionCache, selectIndexes, selectRange } from '../archive/selection.ts'
import { createViewCache } from './view-cache.ts'

describe('the cache of selections', () => {
  test('searches once, until other selections evict it', () => {
    const cache = createSelectionCache()
    let searches = 0
    const ask = (name: string): number =>
      runAtOnce(
        cache.getOrCreate(name, function* () {
          searches += 1
          yield
          return selectIndexes(Uint32Array.of(3, 5))
        }),
      ).size

    ask('a')
    ask('a')
    expect(searches).toBe(1)
    for (let number = 0; number < 15; number += 1) ask(`other ${number}`)
    ask('a')
    expect(searches).toBe(16)
    for (let number = 0; number < 16; number += 1) ask(`more ${number}`)
    ask('a')
    expect(searches).toBe(33)
  })

  test('keeps no more than there is room for', () => {
    const cache = createSelectionCache()
    let searches = 0
    const large = function* () {
      searches += 1
      yield
      return selectRange(0, 5_000_000)
    }

    for (const name of ['a', 'b', 'b', 'a']) runAtOnce(cache.getOrCreate(name, large))

    expect(searches).toBe(3)
  })
})

describe('the cache of views', () => {
  test('returns a view again, until many others evict it', () => {
    const cache = createViewCache<string>()
    const made: number[] = []
    const ask = (key: number): string => {
      const cached = cache.get(key)
      if (cached !== undefined) return cached.view
      made.push(key)
      cache.put(key, { view: `view ${key}`, record: undefined, nowS: 0 })
      return `view ${key}`
    }

    ask(1)
    for (let key = 2; key <= 20_000; key += 1) ask(key)
    expect(ask(1)).toBe('view 1')
    expect(made.filter((key) => key === 1)).toHaveLength(1)
    for (let key = 30_000; key < 70_000; key += 1) ask(key)
    ask(1)
    expect(made.filter((key) => key === 1)).toHaveLength(2)
  })
})
