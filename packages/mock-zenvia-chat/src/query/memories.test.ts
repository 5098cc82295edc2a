import { describe, expect, test } from 'vitest'
import { createViewMemory } from '../views/view-memory.ts'
import { createSelectionMemory } from './selection-memory.ts'
import { selectPlaces, selectRange } from './selection.ts'

describe('the memory of selections', () => {
  test('searches once, until others were asked for', () => {
    const memory = createSelectionMemory()
    let searches = 0
    const ask = (name: string): number =>
      memory.recall(name, () => {
        searches += 1
        return selectPlaces(Uint32Array.of(3, 5))
      }).size

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

  test('does not keep more than there is room for', () => {
    const memory = createSelectionMemory()
    let searches = 0
    const large = () => {
      searches += 1
      return selectRange(0, 5_000_000)
    }

    memory.recall('a', large)
    memory.recall('b', large)
    memory.recall('b', large)
    memory.recall('a', large)

    expect(searches).toBe(3)
  })
})

describe('the memory of views', () => {
  test('gives a view again, until many others were asked for', () => {
    const memory = createViewMemory<string>()
    const made: number[] = []
    const ask = (key: number): string => {
      const known = memory.get(key)
      if (known !== undefined) return known.view
      made.push(key)
      memory.put(key, { view: `view ${key}`, record: undefined, nowS: 0 })
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
