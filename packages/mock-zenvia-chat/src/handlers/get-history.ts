import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { Handler } from '@ensaio/mock-kit'
import { accountOf } from '../account/account-of.ts'
import type { Refusal } from '../answers/problems.ts'
import { createFilter } from '../query/filter.ts'
import type { FilterQuery } from '../query/filter.ts'
import { findInteractions } from '../query/find-interactions.ts'
import { readPage } from '../query/read-page.ts'
import { readWindow } from '../query/read-window.ts'
import type { WindowQuery } from '../query/read-window.ts'
import { expandedViews } from '../views/expanded-view.ts'
import { historyViews } from '../views/history-view.ts'
import type { InteractionViews } from '../views/interaction-views.ts'
import type { ChatWorld } from '../world-types.ts'

/** Lists interactions, newest first. */
export const getHistory: Handler<Operations['getHistory'], ChatWorld, null> = (
  world,
  { query },
) => {
  const found = findPage(world, query, historyViews[spellingOf(world)](world))
  if ('status' in found) return found
  return { status: 200, body: { status: 200, success: true, data: found.page } }
}

/** The same list with all variables. */
export const getExpandedHistory: Handler<Operations['getExpandedHistory'], ChatWorld, null> = (
  world,
  { query },
) => {
  const found = findPage(world, query, expandedViews[spellingOf(world)](world))
  if ('status' in found) return found
  return { status: 200, body: { status: 200, success: true, data: found.page } }
}

type HistoryQuery = WindowQuery & FilterQuery & { readonly limit?: number; readonly page?: number }

function findPage<View>(
  world: ChatWorld,
  query: HistoryQuery,
  views: InteractionViews<View>,
): { readonly page: readonly View[] } | Refusal<400> {
  const window = readWindow(query, world.now())
  if ('status' in window) return window
  const page = readPage(world, query)
  if ('status' in page) return page
  const filter = createFilter(accountOf(world), query)
  return { page: findInteractions(world, { window, filter, page }, views) }
}

function spellingOf(world: ChatWorld): 'boolean' | 'string' {
  return world.behaviour('activeAsBoolean') ? 'boolean' : 'string'
}
