import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { Handler } from '@ensaio/mock-kit'
import { accountOf } from '../account/account-of.ts'
import { openRows } from '../live/live-rows.ts'
import { createFilter } from '../query/filter.ts'
import { readPage } from '../query/read-page.ts'
import { toOngoingRecord } from '../views/to-ongoing-record.ts'
import type { ChatWorld } from '../world-types.ts'

/** Lists what is not finished, newest first. */
export const getOngoing: Handler<Operations['getOngoing'], ChatWorld, null> = (
  world,
  { query },
) => {
  const page = readPage(world, query)
  if ('status' in page) return page
  const account = accountOf(world)
  const showFlag = world.behaviour('activeAsBoolean') ? Boolean : String
  const data = openRows(world, createFilter(account, query))
    .slice(page.offset, page.offset + page.limit)
    .map((row) => toOngoingRecord({ world, account, showFlag }, row))
  return { status: 200, body: { status: 200, success: true, data } }
}
