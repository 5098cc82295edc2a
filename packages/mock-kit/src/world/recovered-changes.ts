// Changes of records as a log keeps them: applied in their order, they give the same records in the same order.
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import type { Collection } from './define-collection.ts'
import { fieldChangesOf, joinFieldChanges, withFieldChanges } from './field-changes.ts'
import type { FieldChange } from './field-changes.ts'
import { createLayeredMap } from './layered-map.ts'
import type { LayeredMap } from './layered-map.ts'
import type { Change } from './transaction.ts'

/** A record that was inserted behind all others, put in the place of another, changed in some fields, or deleted. */
export type LoggedChange =
  | readonly [collection: string, kind: 'update', key: string, fields: readonly FieldChange[]]
  | readonly [collection: string, kind: 'insert' | 'replace', key: string, record: object]
  | readonly [collection: string, kind: 'delete', key: string]

/** Returns the changes of a unit of work, one or two for each record. */
export function loggedChangesOf(steps: readonly Change[]): readonly LoggedChange[] {
  const raw = steps.map(toLoggedChange)
  if (raw.length < 2) return raw
  const folded = createChangeFold()
  for (const change of raw) folded.add(change)
  return [...folded.changes()]
}

/**
 * Returns the same changes as they are written: of a record that came in another's place, only the fields that differ.
 * @param changes those that `loggedChangesOf` has made of the steps
 */
export function briefChangesOf(
  steps: readonly Change[],
  changes: readonly LoggedChange[],
): readonly LoggedChange[] {
  if (steps.length !== 1) return changes
  const [change] = steps
  if (change?.before === undefined || change.after === undefined) return changes
  const fields = fieldChangesOf(change.before, change.after)
  return fields === undefined ? changes : [[change.collection, 'update', change.key, fields]]
}

function toLoggedChange({ collection, key, before, after }: Change): LoggedChange {
  if (after === undefined) return [collection, 'delete', key]
  return [collection, before === undefined ? 'insert' : 'replace', key, after]
}

/** Takes changes in, and gives as few as lead to the same records in the same order. */
export interface ChangeFold {
  add(change: LoggedChange): void
  changes(): Generator<LoggedChange>
  /** Returns the number of records that they are about. */
  size(): number
  /** Returns another fold of the same changes; the two never meet again. */
  copy(): ChangeFold
}

/** The fate of a record since the fold began; `reinsert`: it was there, and stands behind all others now. */
type Fate =
  | { readonly kind: 'insert' | 'replace' | 'reinsert'; readonly record: object }
  | { readonly kind: 'update'; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'delete' }

/** The fates of the records of each collection. */
type Fates = ReadonlyMap<string, LayeredMap<Fate>>

export function createChangeFold(base: Fates = new Map()): ChangeFold {
  const collections = new Map([...base].map(([name, fates]) => [name, fates.copy()]))
  const fatesOf = (name: string): LayeredMap<Fate> => {
    const known = collections.get(name)
    if (known !== undefined) return known
    const fates = createLayeredMap<Fate>()
    collections.set(name, fates)
    return fates
  }
  return {
    add: (change) => fold(fatesOf(change[0]), change),
    *changes() {
      for (const [collection, fates] of collections) {
        for (const [key, fate] of fates.entries()) yield* changesOf(collection, key, fate)
      }
    },
    size: () => [...collections.values()].reduce((sum, fates) => sum + fates.size(), 0),
    copy: () => createChangeFold(collections),
  }
}

/** Records that came stand in the map in the order in which they came. */
function fold(fates: LayeredMap<Fate>, change: LoggedChange): void {
  const [, kind, key, content] = change
  const known = fates.get(key)
  switch (kind) {
    case 'update':
      fates.set(key, updated(known, content))
      return
    case 'insert':
      fates.delete(key)
      fates.set(key, { kind: known === undefined ? 'insert' : 'reinsert', record: content })
      return
    case 'replace':
      fates.set(key, { kind: placeOf(known), record: content })
      return
    case 'delete':
      if (known?.kind === 'insert') fates.delete(key)
      else fates.set(key, { kind: 'delete' })
      return
    default:
      kind satisfies never
  }
}

function placeOf(known: Fate | undefined): 'insert' | 'replace' | 'reinsert' {
  return known === undefined || !('record' in known) ? 'replace' : known.kind
}

/** Returns the fate of a record some of whose fields change; it may be one that the fold has not seen. */
function updated(known: Fate | undefined, fields: readonly FieldChange[]): Fate {
  if (known === undefined || known.kind === 'delete') return { kind: 'update', fields }
  if (known.kind === 'update')
    return { kind: 'update', fields: joinFieldChanges(known.fields, fields) }
  return { kind: known.kind, record: withFieldChanges(known.record, fields) }
}

function* changesOf(collection: string, key: string, fate: Fate): Generator<LoggedChange> {
  if (fate.kind === 'delete' || fate.kind === 'reinsert') yield [collection, 'delete', key]
  if (fate.kind === 'delete') return
  if (fate.kind === 'update') yield [collection, 'update', key, fate.fields]
  else yield [collection, fate.kind === 'replace' ? 'replace' : 'insert', key, fate.record]
}

/**
 * Applies changes, inside an open transaction.
 * @throws CollectionError where a record is not there, or there already
 * @throws UnknownNameError where there is no such collection
 */
export function applyChanges(
  changes: Iterable<LoggedChange>,
  collections: ReadonlyMap<string, Collection<object, string, string>>,
): void {
  for (const change of changes) {
    const [name, kind, key, content] = change
    const collection = collections.get(name)
    if (collection === undefined)
      throw new UnknownNameError('collection', name, [...collections.keys()])
    if (kind === 'update') collection.replace(withFieldChanges(collection.get(key) ?? {}, content))
    else if (kind === 'insert') collection.insert(content)
    else if (kind === 'replace') collection.replace(content)
    else collection.delete(key)
  }
}
