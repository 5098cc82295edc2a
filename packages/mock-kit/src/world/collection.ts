import type { PausingWork } from '../clock/slices.ts'
import { CollectionError } from '../errors/collection-error.ts'
import type { ChangeListener, Collection, CollectionDefinition } from './define-collection.ts'
import type { OrderRange, OrderWish } from './order-of-collection.ts'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import { forkStore } from './layered-store.ts'
import type { Reweighed } from './record-gain.ts'
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
  reweighed?: Reweighed,
) => void

/** Called with each record that came, went or took the place of another, and with that place. */
type PlaceListener<Item> = (
  after: Item | undefined,
  before: Item | undefined,
  entry: Entry<Item>,
) => void

export interface CollectionOptions<
  Item extends object,
  IndexName extends string,
  OrderName extends string,
> {
  readonly name: string
  readonly definition: CollectionDefinition<Item, IndexName, OrderName>
  readonly note: NoteChange
  readonly onChange?: PlaceListener<Item>
  /** Called when the places of all records are others, as the collection no longer shares them with a fork. */
  readonly onCopy?: () => void
  /** The records of the collection that this one is a fork of. @default none: it begins empty */
  readonly base?: RecordStore<Item>
}

/** A collection as the engine sees it. */
export interface EngineCollection<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
> extends Collection<Item, IndexName, OrderName> {
  /** Shares the records with a fork. The first of the two that writes copies the collection; records are never copied. */
  share(): RecordStore<Item>
  /** Sees to it that a fork's first change takes few milliseconds, and pauses on the way; the collection may change meanwhile. */
  prepareFork(): PausingWork<void>
  /** The places of all records. They are those of a fork until the collection writes. */
  entries(): IterableIterator<Entry<Item>>
  /** Returns the record in a place, and finds it at once if it is asked for next. */
  recall(entry: Entry<Item>): Item
}

export function createCollection<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
>(
  options: CollectionOptions<Item, IndexName, OrderName>,
): EngineCollection<Item, IndexName, OrderName> {
  return new RecordCollection(options)
}

/**
 * A class, because a world has some twenty collections: as an object of functions each would take two kilobytes, and with a getter in it
 * be a dictionary to V8, which every look-up has to search.
 */
class RecordCollection<
  Item extends object,
  IndexName extends string,
  OrderName extends string,
> implements EngineCollection<Item, IndexName, OrderName> {
  readonly #options: CollectionOptions<Item, IndexName, OrderName>
  #store: RecordStore<Item>
  #isShared: boolean
  #version = 0
  #listeners: readonly PlaceListener<Item>[]
  // The steps of a transaction hold them: bound to this, and made when something changes first.
  #undo: Undos<Item> | undefined

  constructor(options: CollectionOptions<Item, IndexName, OrderName>) {
    this.#options = options
    this.#store = options.base ?? createRecordStore(options.definition)
    this.#isShared = options.base !== undefined
    this.#listeners = options.onChange === undefined ? NOBODY : [options.onChange]
  }

  get size(): number {
    return this.#store.size()
  }

  get version(): number {
    return this.#version
  }

  get(key: string): Item | undefined {
    return this.#store.get(key)?.item
  }

  has(key: string): boolean {
    return this.#store.has(key)
  }

  keyOf(item: Item): string {
    return this.#options.definition.key(item)
  }

  all(): IteratorObject<Item> {
    return this.#store.all()
  }

  by(index: IndexName, value: string): readonly Item[] {
    return this.#store.index(index)?.itemsOf(value) ?? []
  }

  count(index: IndexName, value: string): number {
    return this.#store.index(index)?.count(value) ?? 0
  }

  sorted(order: OrderName, range?: OrderRange): IteratorObject<Item> {
    return this.#store.order(order)?.walk(range) ?? [].values()
  }

  select(order: OrderName, selection: OrderRange & OrderWish<Item>): readonly Item[] {
    return this.#store.order(order)?.select(selection, selection) ?? []
  }

  follow(listener: ChangeListener<Item>): void {
    this.#listeners = [...this.#listeners, listener]
  }

  insert(item: Item): Item {
    const { name, definition, note } = this.#options
    const { recordsMax = RECORDS_MAX } = definition
    const key = definition.key(item)
    if (this.#store.has(key)) throw new CollectionError('COLLECTION_KEY_TAKEN', name, key)
    if (this.#store.size() >= recordsMax) throw new CollectionError('COLLECTION_FULL', name, key)
    const entry = { ordinal: this.#own().nextOrdinal(), item, bytes: UNWEIGHED }
    note({ collection: name, key, after: item }, this.#undos().insert, entry)
    this.#store.enter(key, entry)
    this.#changed(entry, item, undefined)
    return item
  }

  replace(item: Item, reweighed?: Reweighed<keyof Item & string>): Item {
    this.#put(this.#options.definition.key(item), item, reweighed)
    return item
  }

  update(key: string, patch: Partial<Item>): Item {
    const after = { ...this.#existing(key, this.#store.get(key)).item, ...patch }
    this.#put(key, after)
    return after
  }

  delete(key: string): Item | undefined {
    if (this.#store.get(key) === undefined) return undefined
    const entry = this.#ownEntry(key)
    const { name, note } = this.#options
    note({ collection: name, key, before: entry.item }, this.#undos().delete, entry)
    this.#leave(key, entry)
    return entry.item
  }

  share(): RecordStore<Item> {
    this.#isShared = true
    return this.#store
  }

  *prepareFork(): PausingWork<void> {
    const { layer } = this.#store
    if (layer !== undefined) yield* layer.prepareFork()
  }

  entries(): IterableIterator<Entry<Item>> {
    return this.#store.entries()
  }

  recall(entry: Entry<Item>): Item {
    this.#store.remember(entry)
    return entry.item
  }

  /** Returns the store to write into: the collection's own. */
  #own(): RecordStore<Item> {
    if (!this.#isShared) return this.#store
    this.#store = forkStore(this.#store, this.#options.definition)
    this.#isShared = false
    // The places of a store that lies on another one are still those of that one.
    if (this.#store.layer === undefined) this.#options.onCopy?.()
    return this.#store
  }

  #ownEntry(key: string): Entry<Item> {
    return this.#existing(key, this.#own().ownEntry(key))
  }

  #existing(key: string, entry: Entry<Item> | undefined): Entry<Item> {
    if (entry === undefined)
      throw new CollectionError('COLLECTION_KEY_UNKNOWN', this.#options.name, key)
    return entry
  }

  #put(key: string, after: Item, reweighed?: Reweighed): void {
    const entry = this.#ownEntry(key)
    const before = entry.item
    const { name, note } = this.#options
    note({ collection: name, key, before, after }, this.#undos().put, entry, reweighed)
    this.#exchange(entry, before, after)
  }

  #exchange(entry: Entry<Item>, before: Item, after: Item): void {
    this.#store.exchange(entry, before, after)
    this.#changed(entry, after, before)
  }

  #leave(key: string, entry: Entry<Item>): void {
    this.#store.leave(key, entry)
    this.#changed(entry, undefined, entry.item)
  }

  #changed(entry: Entry<Item>, after: Item | undefined, before: Item | undefined): void {
    this.#version += 1
    for (let at = 0; at < this.#listeners.length; at += 1)
      this.#listeners[at]?.(after, before, entry)
  }

  #undos(): Undos<Item> {
    return (this.#undo ??= this.#makeUndos())
  }

  // Apart from the question for them, which would make room for what they hold on to at each change.
  // A fork is never made while a transaction is open, so that an undo finds the store in which the change was made.
  #makeUndos(): Undos<Item> {
    return {
      insert: ({ key }, entry) => this.#leave(key, entry),
      put: ({ before }, entry) => this.#exchange(entry, entry.item, before ?? entry.item),
      delete: ({ key }, entry) => {
        this.#store.comeBack(key, entry)
        this.#changed(entry, entry.item, undefined)
      },
    }
  }
}

const NOBODY: readonly never[] = Object.freeze([])

/** The ways to take each kind of change back. */
interface Undos<Item extends object> {
  readonly insert: Undo<Item>
  readonly put: Undo<Item>
  readonly delete: Undo<Item>
}
