// Maps that are copied often: a copy shares what was there before, however much that is.
import { runAtOnce } from '../clock/slices.ts'
import type { PausingWork } from '../clock/slices.ts'

/** A map from texts, in the order in which its keys came. */
export interface LayeredMap<Value> {
  get(key: string): Value | undefined
  /** Puts a value in the place of the key's former one, or behind all others. */
  set(key: string, value: Value): void
  delete(key: string): void
  entries(): Generator<readonly [key: string, value: Value]>
  size(): number
  /** Returns another map of the same content; the two never meet again. It takes no longer for a large one. */
  copy(): LayeredMap<Value>
}

/** The content of a layer. Where another one lies on it, it only changes its shape: it is joined with what is below. */
interface Layer<Value> {
  below: Layer<Value> | undefined
  /** Entries behind those of the layer below. */
  added: Map<string, Value>
  /** Values that stand in the places of others below. */
  replaced: Map<string, Value>
  /** Keys of the layer below that are not there any more. */
  gone: Set<string>
  size: number
  /** Goes on with joining it, an entry at a time, until that is done. */
  joining?: PausingWork<void> | undefined
}

/** A layer with fewer changes is copied. */
const CHANGES_MIN = 1_000

/** A layer goes into the one above, once that has this share of its changes: so there are few, and each is rarely copied. */
const JOINED_SHARE = 1 / 2

/**
 * The entries that are joined with each change: to join hundreds of thousands at once would keep requests waiting. An entry comes into
 * about ten joins before there are millions, so that these are done before as many layers are there again.
 */
const JOINED_AT_ONCE = 32

export function createLayeredMap<Value>(
  first: Layer<Value> = emptyOn(undefined),
): LayeredMap<Value> {
  let layer = first
  return {
    get: (key) => find(layer, key),
    set: (key, value) => {
      joinSome(layer)
      put(layer, key, value)
    },
    delete: (key) => {
      joinSome(layer)
      remove(layer, key)
    },
    entries: () => entriesOf(layer),
    size: () => layer.size,
    copy: () => {
      if (changesIn(layer) < CHANGES_MIN) return createLayeredMap(runAtOnce(copyInSteps(layer)))
      const shared = layer
      shared.joining = joinWithBelow(shared)
      layer = emptyOn(shared)
      return createLayeredMap(emptyOn(shared))
    },
  }
}

function emptyOn<Value>(below: Layer<Value> | undefined): Layer<Value> {
  const size = below?.size ?? 0
  return { below, added: new Map(), replaced: new Map(), gone: new Set(), size }
}

function changesIn({ added, replaced, gone }: Layer<unknown>): number {
  return added.size + replaced.size + gone.size
}

function find<Value>(layer: Layer<Value>, key: string): Value | undefined {
  for (let at: Layer<Value> | undefined = layer; at !== undefined; at = at.below) {
    const value = at.added.get(key) ?? at.replaced.get(key)
    if (value !== undefined) return value
    if (at.gone.has(key)) return undefined
  }
  return undefined
}

function isBelow<Value>({ below, gone }: Layer<Value>, key: string): boolean {
  return below !== undefined && !gone.has(key) && find(below, key) !== undefined
}

function put<Value>(layer: Layer<Value>, key: string, value: Value): void {
  if (!layer.added.has(key)) {
    if (isBelow(layer, key)) return void layer.replaced.set(key, value)
    layer.size += 1
  }
  layer.added.set(key, value)
}

function remove<Value>(layer: Layer<Value>, key: string): void {
  if (layer.added.delete(key)) layer.size -= 1
  else if (isBelow(layer, key)) {
    layer.replaced.delete(key)
    layer.gone.add(key)
    layer.size -= 1
  }
}

function* entriesOf<Value>(layer: Layer<Value>): Generator<readonly [key: string, value: Value]> {
  const { below, added, replaced, gone } = layer
  if (below !== undefined)
    for (const entry of entriesOf(below)) {
      const [key] = entry
      if (gone.has(key)) continue
      const value = replaced.get(key)
      yield value === undefined ? entry : [key, value]
    }
  yield* added
}

/** Goes on with the lowest join that is not done: those above it need what comes of it. */
function joinSome<Value>(layer: Layer<Value>): void {
  let lowest: Layer<Value> | undefined
  for (let at = layer.below; at !== undefined; at = at.below) if (at.joining) lowest = at
  if (lowest?.joining === undefined) return
  for (let joined = 0; joined < JOINED_AT_ONCE; joined += 1)
    if (lowest.joining.next().done) return void (lowest.joining = undefined)
}

/** Puts a layer and those below it that are hardly larger into one, which takes its place. */
function* joinWithBelow<Value>(layer: Layer<Value>): PausingWork<void> {
  while (layer.below !== undefined && isHardlyLarger(layer.below, layer)) {
    const { below, size } = layer
    const joined = yield* copyInSteps(below)
    for (const key of layer.gone) yield remove(joined, key)
    for (const [key, value] of layer.replaced) yield put(joined, key, value)
    // What was added is nowhere below, or was gone from there.
    for (const [key, value] of layer.added) yield void joined.added.set(key, value)
    Object.assign(layer, { ...joined, size })
  }
}

function isHardlyLarger(below: Layer<unknown>, layer: Layer<unknown>): boolean {
  return changesIn(layer) >= changesIn(below) * JOINED_SHARE
}

function* copyInSteps<Value>(layer: Layer<Value>): PausingWork<Layer<Value>> {
  const copy = { ...emptyOn(layer.below), size: layer.size }
  for (const [key, value] of layer.added) yield void copy.added.set(key, value)
  for (const [key, value] of layer.replaced) yield void copy.replaced.set(key, value)
  for (const key of layer.gone) yield void copy.gone.add(key)
  return copy
}
