import { defineRows, defineView } from '@ensaio/mock-kit'
import type { Rows, RowViews } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import type { Account } from '../account/account.ts'
import type { Archive } from '../archive/archive.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { liveInteraction, secondOf } from '../interaction/live-interaction.ts'
import type { ChatWorld } from '../world.ts'
import type { RowWriter } from './history-text.ts'
import { createViewCache } from './view-cache.ts'
import type { ViewCache } from './view-cache.ts'

/** Shows the interactions of a world at one moment; a live interaction that did not change has the same view object. */
export interface InteractionViews<View> {
  ofLive(record: InteractionRecord): View
  /** Lists live interactions, and archived ones by their indexes. */
  list(archive: Archive | undefined, parts: readonly (View | Rows)[]): readonly View[]
}

/** The views of interactions, as objects and as text. */
export interface RowFormat<View> {
  show(account: Account, row: ShownInteraction): View
  /** Creates a function that writes what `show` shows. */
  createWriter(account: Account): RowWriter
  /** Returns the shape of a row, see `RowSource`. */
  shapeOf(row: ShownInteraction): number
}

/** Defines one representation of interactions, with a cache for each account. */
export function defineInteractionViews<View extends object>(
  format: RowFormat<View>,
): (world: ChatWorld) => InteractionViews<View> {
  const toView = defineView(
    ({ account, interaction }: ViewSource) => format.show(account, interaction),
    { isKept: false }, // the cache below keeps the last thousands, by their protocol numbers
  )
  // An account with other names is another object.
  const caches = new WeakMap<Account, ViewCache<View>>()
  const archivedViewsOf = defineArchivedViews(format)
  return (world) => {
    const account = accountOf(world)
    const cache = caches.get(account) ?? createViewCache<View>()
    caches.set(account, cache)
    const now = world.now()
    return {
      ofLive: (record) => {
        const nowS = secondOf(record, now)
        const cached = cache.get(record.protocol)
        if (cached?.record === record && cached.nowS === nowS) return cached.view
        const view = toView({ account, interaction: liveInteraction(world, record, now) })
        cache.put(record.protocol, { view, record, nowS })
        return view
      },
      list: (archive, parts) =>
        archive === undefined
          ? (parts as readonly View[]) // there are no rows without an archive
          : archivedViewsOf(archive, account).list(parts),
    }
  }
}

interface ViewSource {
  readonly account: Account
  readonly interaction: ShownInteraction
}

/** Returns the views of an archive, which all forks with the same staff share. */
function defineArchivedViews<View extends object>({
  show,
  createWriter,
  shapeOf,
}: RowFormat<View>): (archive: Archive, account: Account) => RowViews<View> {
  const known = new WeakMap<Archive, { readonly staff: string; readonly views: RowViews<View> }>()
  return (archive, account) => {
    const staff = staffTextOf(account)
    const last = known.get(archive)
    if (last?.staff === staff) return last.views
    const { rowBytesMax, write } = createWriter(account)
    const views = defineRows<View>({
      rowBytesMax,
      write: (bytes, start, index) => write(bytes, start, archive.rowAt(index)),
      show: (index) => show(account, archive.rowAt(index)),
      shapeOf: (index) => shapeOf(archive.rowAt(index)),
    })
    known.set(archive, { staff, views })
    return views
  }
}

const staffTexts = new WeakMap<Account, string>()

/** Returns all that rows show of an account. */
function staffTextOf(account: Account): string {
  const { agents, departments, tags } = account
  const known = staffTexts.get(account)
  if (known !== undefined) return known
  const shown = agents.map(({ id, name, extension }) => [id, name, extension])
  const text = JSON.stringify([shown, departments, tags])
  staffTexts.set(account, text)
  return text
}
