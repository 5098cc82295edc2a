import type { Account } from '../account/account.ts'
import { channelCode } from '../channel/channel-profiles.ts'
import type { Channel } from '../channel/channel-profiles.ts'
import type { Row } from '../interaction/interaction.ts'
import { stateCode } from '../timeline/timeline.ts'
import type { InteractionState } from '../timeline/timeline.ts'
import { containsPattern } from './contains-pattern.ts'
import { searchNames } from './name-search.ts'

/** The filter parameters of an operation, decoded by the contract. */
export interface FilterQuery {
  readonly agents?: readonly string[]
  readonly departments?: readonly string[]
  readonly states?: readonly InteractionState[]
  readonly types?: readonly Channel[]
  readonly tags?: readonly string[]
  readonly active?: 'true' | 'false'
  readonly search?: string
}

/** A condition on interactions. */
export interface Filter {
  /** Equal for filters that match the same rows; empty where all rows match. */
  readonly key: string
  /** The wanted codes and indexes; `undefined` where all are wanted. */
  readonly agents: readonly number[] | undefined
  readonly states: readonly number[] | undefined
  readonly channels: readonly number[] | undefined
  /** There are conditions besides these codes. */
  readonly hasOtherConditions: boolean
  matches(row: Row): boolean
}

/** Codes and indexes are below this. */
const CODES = 256

/** Creates a filter that a row matches if it meets every condition; an empty list sets no condition. */
export function createFilter(account: Account, query: FilterQuery): Filter {
  const wanted = {
    states: codesOf(query.states, stateCode),
    channels: codesOf(query.types, channelCode),
    agents: codesOf(query.agents, (id) => account.agentIndexes.get(id)),
  }
  const departments = codesOf(query.departments, (id) => account.departmentIndexes.get(id))
  const tags = tagBits(account, query.tags)
  const active = query.active === undefined ? undefined : query.active === 'true'
  const search = createSearch(account, query.search)
  let matches: Filter['matches'] | undefined
  return {
    key: keyOf(query),
    ...wanted,
    hasOtherConditions: [departments, tags, active, search].some(
      (condition) => condition !== undefined,
    ),
    matches: (row) =>
      (matches ??= createMatch({ ...wanted, departments, tags, active, search }))(row),
  }
}

interface Conditions extends Pick<Filter, 'agents' | 'states' | 'channels'> {
  readonly departments: readonly number[] | undefined
  /** Bits, of which one is enough. */
  readonly tags: number | undefined
  readonly active: boolean | undefined
  readonly search: ((row: Row) => boolean) | undefined
}

/** Creates the condition on a row. Most filters need none: the indexes of the archive know their rows. */
function createMatch(conditions: Conditions): Filter['matches'] {
  const { tags, active, search } = conditions
  const states = maskOf(conditions.states)
  const channels = maskOf(conditions.channels)
  const agents = maskOf(conditions.agents)
  const departments = maskOf(conditions.departments)
  return (row) =>
    (states === undefined || states[row.state] === 1) &&
    (channels === undefined || channels[row.channel] === 1) &&
    (agents === undefined || agents[row.agent] === 1) &&
    (departments === undefined || departments[row.department] === 1) &&
    (tags === undefined || (row.tags & tags) !== 0) &&
    (active === undefined || row.active === active) &&
    (search === undefined || search(row))
}

/** Returns the codes of the words, each once; `undefined` without a condition. An unknown word has no code. */
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

/** Returns an array with a one at each wanted code; `undefined` without a condition. */
function maskOf(codes: readonly number[] | undefined): Uint8Array | undefined {
  if (codes === undefined) return undefined
  const mask = new Uint8Array(CODES)
  for (const code of codes) mask[code] = 1
  return mask
}

/** Returns the bits of the wanted tags; `undefined` without a condition. An unknown id sets no bit, so it matches nothing. */
function tagBits({ tagIndexes }: Account, ids: readonly string[] | undefined): number | undefined {
  if (ids === undefined || ids.length === 0) return undefined
  return ids.reduce((bits, id) => {
    const tag = tagIndexes.get(id)
    return tag === undefined ? bits : bits | (1 << tag)
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

/**
 * Creates a condition that looks for a pattern in the names of customers and the addresses of agents, and for a whole
 * number in protocol numbers.
 */
function createSearch(
  account: Account,
  text: string | undefined,
): ((row: Row) => boolean) | undefined {
  if (text === undefined || text === '') return undefined
  const has = containsPattern(text)
  const protocol = /^\d+$/.test(text) ? Number(text) : -1
  const isName = searchNames(text, containsPattern)
  const agents = new Uint8Array(CODES)
  account.agents.forEach(({ email }, agent) => {
    agents[agent] = Number(has(email))
  })
  return (row) =>
    row.protocol === protocol ||
    agents[row.agent] === 1 ||
    (row.nameNumber >= 0 ? isName(row.nameNumber) : row.names.some(has))
}
