import { CollectionError } from '../errors/collection-error.ts'
import type { Collection, CollectionDefinition } from './define-collection.ts'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import { createRecordStore } from './record-store.ts'
import type { RecordStore } from './record-store.ts'
import type { Change, Undo } from './transaction.ts'

/** Records of one kind in one world: about a gigabyte of usual ones. A runaway loop ends here, not in the machine's memory. */
export const RECORDS_MAX = 1_000_000

/** The function by which a collection notes its changes; throws when no transaction is open. */
export type NoteChange = <Item extends object>(
  change: Change<Item>,
  undo: Undo<Item>,
  entry: Entry<Item>,
) => void

/** Told of each record that came, went or changed, rollbacks included. */
export type ChangeListener<Item> = (after: Item | undefined, before: Item | undefined) => void

export interface CollectionOptions<
  Item extends object,
  IndexName extends string,
  OrderName extends string,
> {
  readonly name: string
  readonly definition: CollectionDefinition<Item, IndexName, OrderName>
  readonly note: NoteChange
  readonly onChange?: ChangeListener<Item>
  /** The records of the collection that this one is a fork of. @default none: it begins empty */
  readonly base?: RecordStore<Item>
}

/** A collection as the engine sees it. */
export interface EngineCollection<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
> extends Collection<Item, IndexName, OrderName> {
  /** Gives the records to a fork. Whoever of the two writes first makes a copy; a record is never copied. */
  share(): RecordStore<Item>
}

export function createCollection<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
>(
  options: CollectionOptions<Item, IndexName, OrderName>,
): EngineCollection<Item, IndexName, OrderName> {
  const { name, definition, note, onChange } = options
  const { recordsMax = RECORDS_MAX } = definition
  let store = options.base ?? createRecordStore(definition)
  let isShared = options.base !== undefined
  let version = 0

  /** The store to write into: the collection's own. */
  const own = (): RecordStore<Item> => {
    if (isShared) store = store.copy()
    isShared = false
    return store
  }
  const changed = (after: Item | undefined, before: Item | undefined): void => {
    version += 1
    onChange?.(after, before)
  }
  // A fork is never made while a transaction is open, so that an undo finds the store in which the change was made.
  const leave = (key: string, entry: Entry<Item>): void => {
    store.leave(key, entry)
    changed(undefined, entry.item)
  }
  const exchange = (entry: Entry<Item>, before: Item, after: Item): void => {
    store.exchange(entry, before, after)
    changed(after, before)
  }
  const undoInsert: Undo<Item> = ({ key }, entry) => leave(key, entry)
  const undoPut: Undo<Item> = ({ before }, entry) =>
    exchange(entry, entry.item, before ?? entry.item)
  const undoDelete: Undo<Item> = ({ key }, entry) => {
    store.comeBack(key, entry)
    changed(entry.item, undefined)
  }
  const put = (key: string, after: Item): void => {
    const entry = existing(own(), key)
    const before = entry.item
    note({ collection: name, key, before, after }, undoPut, entry)
    exchange(entry, before, after)
  }
  const existing = (from: RecordStore<Item>, key: string): Entry<Item> => {
    const entry = from.get(key)
    if (entry === undefined) throw new CollectionError('COLLECTION_KEY_UNKNOWN', name, key)
    return entry
  }

  return {
    get size() {
      return store.size
    },
    get version() {
      return version
    },
    get: (key) => store.get(key)?.item,
    keyOf: definition.key,
    all: () => store.all(),
    by: (index, value) => store.index(index)?.itemsOf(value) ?? [],
    count: (index, value) => store.index(index)?.count(value) ?? 0,
    sorted: (order, range) => store.order(order)?.walk(range) ?? [].values(),
    select: (order, selection) => store.order(order)?.select(selection, selection) ?? [],
    insert: (item) => {
      const key = definition.key(item)
      if (store.get(key) !== undefined) throw new CollectionError('COLLECTION_KEY_TAKEN', name, key)
      if (store.size >= recordsMax) throw new CollectionError('COLLECTION_FULL', name, key)
      const entry = { ordinal: own().nextOrdinal(), item, bytes: UNWEIGHED }
      note({ collection: name, key, after: item }, undoInsert, entry)
      store.enter(key, entry)
      changed(item, undefined)
      return item
    },
    replace: (item) => {
      put(definition.key(item), item)
      return item
    },
    update: (key, patch) => {
      const after = { ...existing(store, key).item, ...patch }
      put(key, after)
      return after
    },
    delete: (key) => {
      if (store.get(key) === undefined) return undefined
      const entry = existing(own(), key)
      note({ collection: name, key, before: entry.item }, undoDelete, entry)
      leave(key, entry)
      return entry.item
    },
    share: () => {
      isShared = true
      return store
    },
  }
}
