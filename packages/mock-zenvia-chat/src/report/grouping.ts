import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import type { Row } from '../interaction/interaction.ts'
import { NONE } from '../simulation/simulation.ts'

/** The groups of a report that is not by day. */
export interface Grouping {
  /** Codes of the groups are below this. */
  readonly size: number
  titleOf(group: number): string
  /** Calls `add` with each group of the row, which has several groups if it has several tags. */
  eachGroup(row: Row, add: (group: number) => void): void
}

/** Agents and departments are grouped by their indexes, NONE included. */
const NAMED_GROUPS = NONE + 1

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
        titleOf: (group) => at(CHANNELS, group),
        eachGroup: (row, add) => add(row.channel),
      }
    case 'tag':
      return byTag(account)
    default:
      return by satisfies never
  }
}

function named(all: readonly { readonly name: string }[], indexOf: (row: Row) => number): Grouping {
  return {
    size: NAMED_GROUPS,
    titleOf: (group) => (group === NONE ? '' : at(all, group).name),
    eachGroup: (row, add) => add(indexOf(row)),
  }
}

function byTag({ tags }: Account): Grouping {
  const none = tags.length
  return {
    size: none + 1,
    titleOf: (group) => (group === none ? '' : at(tags, group).name),
    eachGroup: (row, add) => {
      if (row.tags === 0) add(none)
      for (let left = row.tags, tag = 0; left !== 0; left >>>= 1, tag += 1) {
        if ((left & 1) === 1) add(tag)
      }
    },
  }
}
