import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channels/channel-habits.ts'
import type { Row } from '../rows/row.ts'
import { NONE } from '../story/story.ts'

/** What the rows of a report stand for, where they do not stand for days. */
export interface Grouping {
  /** Codes of the groups are below this. */
  readonly size: number
  titleOf(group: number): string
  /** Calls `add` with each group that the row is of: with tags it may be of several. */
  eachGroup(row: Row, add: (group: number) => void): void
}

/** Agents and departments by their places; NONE is a place too. */
const PLACES = NONE + 1

export function createGrouping(
  account: Account,
  by: Exclude<Schemas['DataType'], 'period'>,
): Grouping {
  switch (by) {
    case 'agent':
      return named(account.agents, (row) => row.agent)
    case 'department':
      return named(account.departments, (row) => row.department)
    case 'channel':
      return {
        size: CHANNELS.length,
        titleOf: (group) => CHANNELS[group] ?? '',
        eachGroup: (row, add) => add(row.channel),
      }
    case 'tag':
      return byTag(account)
    default:
      return by satisfies never
  }
}

function named(all: readonly { readonly name: string }[], placeOf: (row: Row) => number): Grouping {
  return {
    size: PLACES,
    titleOf: (group) => all[group]?.name ?? '',
    eachGroup: (row, add) => add(placeOf(row)),
  }
}

function byTag({ tags }: Account): Grouping {
  const none = tags.length
  return {
    size: none + 1,
    titleOf: (group) => tags[group]?.name ?? '',
    eachGroup: (row, add) => {
      if (row.tags === 0) add(none)
      for (let left = row.tags, place = 0; left !== 0; left >>>= 1, place += 1) {
        if ((left & 1) === 1) add(place)
      }
    },
  }
}
