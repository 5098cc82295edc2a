import { defined } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { lowerBound } from './columns.ts'

/** Some of the archived interactions, oldest first. */
export interface Selection {
  readonly size: number
  /** Returns the archive index of the interaction at this position of the selection. */
  at(position: number): number
  /** Returns how many of them come before this index of the archive. */
  countBefore(index: number): number
}

/** Selects all interactions from one index of the archive up to another, which is excluded. */
export function selectRange(from: number, until: number): Selection {
  const size = Math.max(0, until - from)
  return {
    size,
    at: (position) => from + position,
    countBefore: (index) => Math.min(size, Math.max(0, index - from)),
  }
}

/** Selects the interactions at these indexes, which are sorted. */
export function selectIndexes(indexes: Uint32Array): Selection {
  return {
    size: indexes.length,
    at: (position) => defined(indexes[position]),
    countBefore: (index) => lowerBound(indexes, index),
  }
}

/** Caches the selections of an archive, which never changes: the second page needs no second search. */
export interface SelectionCache {
  getOrCreate(key: string, create: () => PausingWork<Selection>): PausingWork<Selection>
}

/** Enough for a few clients that page through lists at once. */
const SELECTIONS_MAX = 16
/** 4 bytes each: 32 MB at most. */
const INDEXES_MAX = 8_000_000

export function createSelectionCache(): SelectionCache {
  const cached = new Map<string, Selection>()
  return {
    *getOrCreate(key, create) {
      const selection = cached.get(key) ?? (yield* create())
      // Moved to the end: the least recently used one comes first.
      cached.delete(key)
      cached.set(key, selection)
      evict(cached)
      return selection
    },
  }
}

function evict(cached: Map<string, Selection>): void {
  let indexes = [...cached.values()].reduce((sum, { size }) => sum + size, 0)
  for (const [key, { size }] of cached) {
    if (cached.size <= SELECTIONS_MAX && indexes <= INDEXES_MAX) return
    cached.delete(key)
    indexes -= size
  }
}
