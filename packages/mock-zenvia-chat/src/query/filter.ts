import type { Account } from '../account/account.ts'
import { channelCode } from '../channels/channel-habits.ts'
import type { Channel } from '../channels/channel-habits.ts'
import type { Row } from '../rows/row.ts'
import { stateCode } from '../story/beat.ts'
import type { InteractionState } from '../story/beat.ts'
import { createSearch } from './search.ts'

/** What an operation is asked about the interactions that it is to show, decoded by the contract. */
export interface FilterQuery {
  readonly agents?: readonly string[]
  readonly departments?: readonly string[]
  readonly states?: readonly InteractionState[]
  readonly types?: readonly Channel[]
  readonly tags?: readonly string[]
  readonly active?: 'true' | 'false'
  readonly search?: string
}

/** Which interactions are shown. */
export interface Filter {
  /** The same for filters that let the same through; empty where that is everything. */
  readonly key: string
  /** The codes and places that are asked for; `undefined` where all are. */
  readonly agents: readonly number[] | undefined
  readonly states: readonly number[] | undefined
  readonly channels: readonly number[] | undefined
  /** Whether it asks for more than these codes. */
  readonly asksMore: boolean
  matches(row: Row): boolean
}

/** Codes and places are below this. */
const CODES = 256

/** Lets everything through that fits all that is asked; an empty list asks nothing. */
export function createFilter(account: Account, query: FilterQuery): Filter {
  const wanted = {
    states: codesOf(query.states, stateCode),
    channels: codesOf(query.types, channelCode),
    agents: codesOf(query.agents, (id) => account.agentPlaces.get(id)),
  }
  const states = maskOf(wanted.states)
  const channels = maskOf(wanted.channels)
  const agents = maskOf(wanted.agents)
  const departments = maskOf(codesOf(query.departments, (id) => account.departmentPlaces.get(id)))
  const tags = tagBits(account, query.tags)
  const active = query.active === undefined ? undefined : query.active === 'true'
  const search = createSearch(account, query.search)
  return {
    key: keyOf(query),
    ...wanted,
    asksMore: [departments, tags, active, search].some((asked) => asked !== undefined),
    matches: (row) =>
      (states === undefined || states[row.state] === 1) &&
      (channels === undefined || channels[row.channel] === 1) &&
      (agents === undefined || agents[row.agent] === 1) &&
      (departments === undefined || departments[row.department] === 1) &&
      (tags === undefined || (row.tags & tags) !== 0) &&
      (active === undefined || row.active === active) &&
      (search === undefined || search(row)),
  }
}

/** The codes of the words, each once; `undefined` where nothing is asked. A word that nobody knows has none. */
function codesOf<Word>(
  words: readonly Word[] | undefined,
  codeOf: (word: Word) => number | undefined,
): readonly number[] | undefined {
  if (words === undefined || words.length === 0) return undefined
  const codes = new Set<number>()
  for (const word of words) {
    const code = codeOf(word)
    if (code !== undefined && code >= 0) codes.add(code)
  }
  return [...codes]
}

/** A one at each code that is asked for; `undefined` where all pass. */
function maskOf(codes: readonly number[] | undefined): Uint8Array | undefined {
  if (codes === undefined) return undefined
  const mask = new Uint8Array(CODES)
  for (const code of codes) mask[code] = 1
  return mask
}

/** An id that nobody has sets no bit, so that it finds nothing. */
function tagBits({ tagPlaces }: Account, ids: readonly string[] | undefined): number | undefined {
  if (ids === undefined || ids.length === 0) return undefined
  return ids.reduce((bits, id) => {
    const place = tagPlaces.get(id)
    return place === undefined ? bits : bits | (1 << place)
  }, 0)
}

function keyOf(query: FilterQuery): string {
  const { agents, departments, states, types, tags, active, search } = query
  const lists = [agents, departments, states, types, tags].map((list) =>
    list === undefined || list.length === 0 ? null : [...new Set<string>(list)].sort(),
  )
  const isEmpty = lists.every((list) => list === null) && active === undefined && !search
  return isEmpty ? '' : JSON.stringify([...lists, active, search])
}
