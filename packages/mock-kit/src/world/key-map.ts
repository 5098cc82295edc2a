import { defined } from '../list/at.ts'

/**
 * A map of which most keys are higher than all before, in the order in which they came. It consists of small maps, one filled after the
 * other: a map of a hundred thousand keys waits for memory at each of them, and is built anew whenever it has doubled.
 */
export interface KeyMap<Value> {
  readonly size: number
  get(key: string): Value | undefined
  /** Tells whether the key is there; of one that is higher than all before, without looking. */
  has(key: string): boolean
  /** Adds a key that is not there. */
  add(key: string, value: Value): void
  /** Puts back a key that was deleted; the order is lost until it is sorted. */
  putBack(key: string, value: Value): void
  delete(key: string): void
  /** Puts the values into the order in which they came. */
  sort(compare: (one: Value, other: Value) => number): void
  /** Returns the maps of which it consists, in order. */
  maps(): readonly ReadonlyMap<string, Value>[]
}

/** So few that the processor keeps them at hand. */
const MAP_KEYS = 2_048

/** A map that is full. Its keys are higher than one, and not higher than the one of the next. */
interface FullMap<Value> {
  above: string
  map: Map<string, Value>
}

/** @param mapKeys the keys of one map */
export function createKeyMap<Value>(mapKeys = MAP_KEYS): KeyMap<Value> {
  return new PartedMap(mapKeys)
}

/** A class, because V8 keeps an object with a getter of its own as a dictionary. */
class PartedMap<Value> implements KeyMap<Value> {
  readonly #mapKeys: number
  #full: FullMap<Value>[] = []
  #inFull = 0
  #last = new Map<string, Value>()
  /** The highest key when the last map began. */
  #above = ''
  #highest = ''
  /** Once a key belongs to a map that is full, the order would be lost: from there on, all keys go into the last map. */
  #isParted = true

  constructor(mapKeys: number) {
    this.#mapKeys = mapKeys
  }

  get size(): number {
    return this.#inFull + this.#last.size
  }

  get(key: string): Value | undefined {
    return this.#last.get(key) ?? this.#fullMapOf(key)?.map.get(key)
  }

  has(key: string): boolean {
    return !isHigher(key, this.#highest) && this.get(key) !== undefined
  }

  add(key: string, value: Value): void {
    if (isHigher(key, this.#highest)) {
      if (this.#last.size >= this.#mapKeys && this.#isParted) this.#begin()
      this.#highest = key
    } else if (!isHigher(key, this.#above)) this.#isParted = false
    this.#last.set(key, value)
  }

  putBack(key: string, value: Value): void {
    const full = this.#fullMapOf(key)
    if (full === undefined) this.#last.set(key, value)
    else {
      full.map.set(key, value)
      this.#inFull += 1
    }
  }

  delete(key: string): void {
    if (this.#last.delete(key)) return
    const full = this.#fullMapOf(key)
    if (full?.map.delete(key) !== true) return
    this.#inFull -= 1
    if (full.map.size === 0) this.#drop(full)
  }

  sort(compare: (one: Value, other: Value) => number): void {
    const sorted = (entries: readonly (readonly [string, Value])[]): Map<string, Value> =>
      new Map(entries.toSorted(([, one], [, other]) => compare(one, other)))
    if (this.#isParted) {
      for (const full of this.#full) full.map = sorted([...full.map])
      this.#last = sorted([...this.#last])
    } else {
      this.#last = sorted(this.maps().flatMap((map) => [...map]))
      this.#full = []
      this.#inFull = 0
      this.#above = ''
    }
  }

  maps(): readonly ReadonlyMap<string, Value>[] {
    return [...this.#full.map(({ map }) => map), this.#last]
  }

  #begin(): void {
    this.#full.push({ above: this.#above, map: this.#last })
    this.#inFull += this.#last.size
    this.#last = new Map()
    this.#above = this.#highest
  }

  /** Takes out a map without keys; the next one takes over those that it might have. */
  #drop(full: FullMap<Value>): void {
    const place = this.#full.indexOf(full)
    this.#full.splice(place, 1)
    const next = this.#full[place]
    if (next === undefined) this.#above = full.above
    else next.above = full.above
  }

  /** Returns the full map in which the key is, if it is in any of them. */
  #fullMapOf(key: string): FullMap<Value> | undefined {
    if (this.#full.length === 0 || isHigher(key, this.#above)) return undefined
    let low = 0
    let high = this.#full.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (isHigher(key, defined(this.#full[middle]).above)) low = middle
      else high = middle - 1
    }
    return this.#full[low]
  }
}

/** Compares keys as the numbers that most end with: a longer one is higher. */
function isHigher(key: string, other: string): boolean {
  return key.length === other.length ? key > other : key.length > other.length
}
