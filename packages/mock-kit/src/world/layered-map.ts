// Maps that are copied often: a copy shares what was there before, however much that is.

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

/** The content of a layer, which no longer changes where another one lies on it. */
interface Layer<Value> {
  readonly below: Layer<Value> | undefined
  /** Entries behind those of the layer below. */
  readonly added: Map<string, Value>
  /** Values that stand in the places of others below. */
  readonly replaced: Map<string, Value>
  /** Keys of the layer below that are not there any more. */
  readonly gone: Set<string>
  size: number
}

/** A layer with fewer changes is copied. */
const CHANGES_MIN = 1_000

/** A layer goes into the one above, once that has this share of its changes: so there are few, and each is rarely copied. */
const MERGED_SHARE = 1 / 2

export function createLayeredMap<Value>(
  first: Layer<Value> = emptyOn(undefined),
): LayeredMap<Value> {
  let layer = first
  return {
    get: (key) => find(layer, key),
    set: (key, value) => put(layer, key, value),
    delete: (key) => remove(layer, key),
    entries: () => entriesOf(layer),
    size: () => layer.size,
    copy: () => {
      if (changesIn(layer) < CHANGES_MIN) return createLayeredMap(copyOf(layer))
      const shared = merged(layer)
      layer = emptyOn(shared)
      return createLayeredMap(emptyOn(shared))
    },
  }
}

function emptyOn<Value>(below: Layer<Value> | undefined): Layer<Value> {
  const size = below?.size ?? 0
  return { below, added: new Map(), replaced: new Map(), gone: new Set(), size }
}

function copyOf<Value>({ below, added, replaced, gone, size }: Layer<Value>): Layer<Value> {
  return {
    below,
    added: new Map(added),
    replaced: new Map(replaced),
    gone: new Set(gone),
    size,
  }
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

/** Puts a layer and those below it that are hardly larger into one. */
function merged<Value>(layer: Layer<Value>): Layer<Value> {
  const { below } = layer
  if (below === undefined || changesIn(layer) < changesIn(below) * MERGED_SHARE) return layer
  const joined = copyOf(below)
  for (const key of layer.gone) remove(joined, key)
  for (const [key, value] of layer.replaced) put(joined, key, value)
  // What was added is nowhere below, or was gone from there.
  for (const [key, value] of layer.added) joined.added.set(key, value)
  joined.size = layer.size
  return merged(joined)
}
