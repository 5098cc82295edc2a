import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { Handler, PausingHandler, PausingWork } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import { unknownProtocol } from '../errors/problems.ts'
import type { Refusal } from '../errors/problems.ts'
import { openRows } from '../interaction/live-list.ts'
import { messagesOf } from '../message/messages-of.ts'
import { createFilter } from '../query/filter.ts'
import type { FilterQuery } from '../query/filter.ts'
import { findArchived, findInteraction, findInteractions } from '../query/find-interactions.ts'
import { readPage, readWindow } from '../query/read-query.ts'
import type { WindowQuery } from '../query/read-query.ts'
import { expandedViews } from '../views/expanded-view.ts'
import { historyViews, toOngoingRecord } from '../views/history-view.ts'
import type { InteractionViews } from '../views/interaction-views.ts'
import type { ChatWorld } from '../world.ts'

/** Lists interactions, newest first. */
export const getHistory: PausingHandler<Operations['getHistory'], ChatWorld, null> = function* (
  world,
  { query },
) {
  return yield* listPage(world, query, historyViews)
}

/** Lists interactions with all variables, newest first. */
export const getExpandedHistory: PausingHandler<Operations['getExpandedHistory'], ChatWorld, null> =
  function* (world, { query }) {
    return yield* listPage(world, query, expandedViews)
  }

/** Lists open interactions, newest first. */
export const getOngoing: Handler<Operations['getOngoing'], ChatWorld, null> = (
  world,
  { query },
) => {
  const page = readPage(world, query)
  if ('status' in page) return page
  const account = accountOf(world)
  const data = openRows(world, createFilter(account, query))
    .slice(page.offset, page.offset + page.limit)
    .map((row) => toOngoingRecord(world, account, row))
  return { status: 200, body: { status: 200, success: true, data } }
}

/** Lists the messages of one interaction, oldest first. */
export const getMessages: PausingHandler<Operations['getMessages'], ChatWorld, null> = function* (
  world,
  { path },
) {
  const interaction = yield* findInteraction(world, path.id)
  if (interaction === undefined) return unknownProtocol
  return () => {
    const data = messagesOf(accountOf(world), interaction)
    return { status: 200, body: { status: 200, success: true, data } }
  }
}

type HistoryQuery = WindowQuery & FilterQuery & { readonly limit?: number; readonly page?: number }

interface PageReply<View> {
  readonly status: 200
  readonly body: { readonly status: 200; readonly success: true; readonly data: readonly View[] }
}

/** The views of an operation, by the way in which `active` is written. */
type ViewsByFlag<View extends object> = Readonly<
  Record<'boolean' | 'string', (world: ChatWorld) => InteractionViews<View>>
>

/** Finds the archived interactions of a query. Returns the reply with a page of them and of the live ones. */
function* listPage<View extends object>(
  world: ChatWorld,
  query: HistoryQuery,
  viewsByFlag: ViewsByFlag<View>,
): PausingWork<() => Refusal<400> | PageReply<View>> {
  const window = readWindow(query, world.now())
  if ('status' in window) return () => window
  const filter = createFilter(accountOf(world), query)
  const archived = yield* findArchived(world, { window, filter })
  return () => {
    const page = readPage(world, query)
    if ('status' in page) return page
    const views = viewsByFlag[world.behaviour('activeAsBoolean') ? 'boolean' : 'string'](world)
    const data = findInteractions(world, { window, filter, page, archived }, views)
    return { status: 200, body: { status: 200, success: true, data } }
  }
}
