// Stores of records on top of others: a fork of a large collection shares its places, too, and has those alone that it changes.
import { runAtOnce } from '../clock/slices.ts'
import type { PausingWork } from '../clock/slices.ts'
import type { CollectionDefinition } from './define-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import { layIndex } from './layered-index.ts'
import { layOrder } from './layered-order.ts'
import type { RecordStore } from './record-store.ts'

type AnyDefinition<Item extends object> = CollectionDefinition<Item, string, string>

/** The most places that are copied at once, for they take some ten milliseconds; look-ups are faster in a copy. */
const COPIED_MAX = 5_000

/** The most stores below another one, through each of which a look-up may pass. */
const DEPTH_MAX = 4

/** Returns a store for one of those that share this one, which nobody changes from now on. */
export function forkStore<Item extends object>(
  store: RecordStore<Item>,
  definition: AnyDefinition<Item>,
): RecordStore<Item> {
  const { layer } = store
  if ((layer?.changes() ?? store.size()) <= COPIED_MAX) return store.copy('all')
  if (depthOf(store) < DEPTH_MAX) return layStore(definition, store)
  return runAtOnce(flatten(definition, store))
}

function depthOf({ layer }: Pick<RecordStore<object>, 'layer'>): number {
  return layer?.depth() ?? 0
}

/** Enters all records of a store that nobody changes in one that lies on no other. */
function* flatten<Item extends object>(
  definition: AnyDefinition<Item>,
  store: RecordStore<Item>,
): PausingWork<RecordStore<Item>> {
  const flat = store.copy('none')
  for (const { ordinal, item, bytes } of store.entries()) {
    flat.enter(definition.key(item), { ordinal, item, bytes })
    yield
  }
  return flat
}

/** The changes that lie on a store which several share. */
interface Layer<Item> {
  /** The records that came, and those of the store below that changed. */
  readonly own: RecordStore<Item>
  /** Those of the store below that changed or went, as they are there. */
  readonly gone: RecordStore<Item>
  /** The place of the first record that came. */
  readonly firstOrdinal: number
}

function beginLayer<Item>(below: RecordStore<Item>): Layer<Item> {
  const own = below.copy('none')
  return { own, gone: below.copy('none'), firstOrdinal: own.nextOrdinal() }
}

/** Creates a store of the same records, which lies on the one that has them. */
export function layStore<Item extends object>(
  definition: AnyDefinition<Item>,
  shared: RecordStore<Item>,
  { own, gone, firstOrdinal }: Layer<Item> = beginLayer(shared),
): RecordStore<Item> {
  let below = shared
  const isGone = (item: Item): boolean => gone.has(definition.key(item))
  const getBelow = (key: string): Entry<Item> | undefined =>
    gone.has(key) ? undefined : below.get(key)
  const get = (key: string): Entry<Item> | undefined => own.get(key) ?? getBelow(key)
  const adopt = (key: string): Entry<Item> | undefined => {
    const entry = getBelow(key)
    if (entry === undefined) return undefined
    const { ordinal, item, bytes } = entry
    gone.enter(key, entry)
    const adopted = { ordinal, item, bytes }
    own.enter(key, adopted)
    return adopted
  }
  function* entries(): Generator<Entry<Item>> {
    for (const entry of below.entries()) {
      const key = definition.key(entry.item)
      if (!gone.has(key)) yield entry
      else {
        const ownEntry = own.get(key)
        // One that went and came again is among those that came.
        if (ownEntry?.ordinal === entry.ordinal) yield ownEntry
      }
    }
    for (const entry of own.entries()) if (entry.ordinal >= firstOrdinal) yield entry
  }
  const parts = () => ({ below, own, gone, isGone })
  return {
    size: () => below.size() - gone.size() + own.size(),
    get,
    has: (key) => own.has(key) || (below.has(key) && !gone.has(key)),
    *all() {
      for (const { item } of entries()) yield item
    },
    entries,
    // It may be one of the store below, which others use as well.
    remember: () => undefined,
    index: (name) => layIndex(name, parts()),
    order: (name) => {
      const valueOf = definition.orders?.[name]
      const ordinalOf = (item: Item): number => get(definition.key(item))?.ordinal ?? 0
      return valueOf && layOrder(name, { ...parts(), valueOf, ordinalOf })
    },
    nextOrdinal: own.nextOrdinal,
    ownEntry: (key) => own.get(key) ?? adopt(key),
    enter: own.enter,
    leave: own.leave,
    comeBack: own.comeBack,
    exchange: own.exchange,
    copy: (records) => {
      if (records === 'none') return own.copy('none')
      const copies = { own: own.copy('all'), gone: gone.copy('all') }
      return layStore(definition, below, { ...copies, firstOrdinal })
    },
    layer: {
      changes: () => own.size() + gone.size(),
      depth: () => depthOf(below) + 1,
      *prepareFork() {
        // The place of what is below may be taken at any time by what is the same.
        if (depthOf(below) >= DEPTH_MAX - 2) below = yield* flatten(definition, below)
      },
    },
  }
}
