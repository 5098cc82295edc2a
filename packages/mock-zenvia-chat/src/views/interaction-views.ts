import { defineTextView, defineView } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import type { Account } from '../account/account.ts'
import { protocolAt } from '../archive/archive-record.ts'
import type { Archive } from '../archive/archive.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { liveInteraction, secondOf } from '../interaction/live-interaction.ts'
import type { ChatWorld } from '../world.ts'
import { customerTextsOf } from './customer-texts.ts'
import { historyShapeOf } from './history-text.ts'
import type { RowSource, WriteRow } from './history-text.ts'
import { NotLatinError } from './row-text.ts'
import { createViewCache } from './view-cache.ts'
import type { ViewCache } from './view-cache.ts'

/** Shows the interactions of a world at one moment; an interaction that did not change has the same view object. */
export interface InteractionViews<View> {
  ofArchived(archive: Archive, index: number): View
  ofLive(record: InteractionRecord): View
}

/** The views of interactions, as objects and as text. */
export interface RowFormat<View> {
  show(account: Account, row: ShownInteraction): View
  /**
   * Creates a function that writes what `show` shows.
   * @throws NotLatinError where all rows of the account can only be written from objects
   */
  createWriter(source: RowSource): WriteRow
}

/** Defines one representation of interactions, with a cache for each world. */
export function defineInteractionViews<View extends object>({
  show,
  createWriter,
}: RowFormat<View>): (world: ChatWorld) => InteractionViews<View> {
  const toView = defineView(({ account, interaction }: ViewSource) => show(account, interaction), {
    isKept: false, // the cache below keeps the last thousands, by their protocol numbers
  })
  const caches = new WeakMap<ChatWorld['data'], ViewCache<View>>()
  const archivedViews = new WeakMap<Archive, (index: number) => View>()
  const archivedViewsOf = (archive: Archive, account: Account): ((index: number) => View) => {
    const known = archivedViews.get(archive)
    if (known !== undefined) return known
    const write = writerOf(createWriter, { account, customers: customerTextsOf(archive) })
    const toArchivedView = defineTextView<number, View>({
      write: (index) => {
        const row = archive.rowAt(index)
        return write(row) ?? JSON.stringify(show(account, row))
      },
      show: (index) => show(account, archive.rowAt(index)),
      shapeOf: (index) => historyShapeOf(archive.rowAt(index)),
    })
    archivedViews.set(archive, toArchivedView)
    return toArchivedView
  }
  return (world) => {
    const cache = caches.get(world.data) ?? createViewCache<View>()
    caches.set(world.data, cache)
    const account = accountOf(world)
    const now = world.now()
    return {
      ofArchived: (archive, index) => {
        const protocol = protocolAt(index)
        const cached = cache.get(protocol)
        if (cached !== undefined) return cached.view
        const view = archivedViewsOf(archive, account)(index)
        cache.put(protocol, { view, record: undefined, nowS: 0 })
        return view
      },
      ofLive: (record) => {
        const nowS = secondOf(record, now)
        const cached = cache.get(record.protocol)
        if (cached?.record === record && cached.nowS === nowS) return cached.view
        const view = toView({ account, interaction: liveInteraction(world, record, now) })
        cache.put(record.protocol, { view, record, nowS })
        return view
      },
    }
  }
}

function writerOf(create: (source: RowSource) => WriteRow, source: RowSource): WriteRow {
  try {
    return create(source)
  } catch (error) {
    if (error instanceof NotLatinError) return () => undefined
    throw error
  }
}

interface ViewSource {
  readonly account: Account
  readonly interaction: ShownInteraction
}
