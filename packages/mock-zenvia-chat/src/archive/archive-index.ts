import { defined } from '@ensaio/mock-kit'
import type { Filter } from '../query/filter.ts'
import type { Columns } from './columns.ts'
import { createInvertedIndex } from './inverted-index.ts'
import type { InvertedIndex } from './inverted-index.ts'

/** Finds archived rows without a scan. Its parts are built on first use. */
export interface ArchiveIndex {
  /**
   * Returns the rows from `first` up to `end`, which is excluded, that may match the filter, in order; `undefined` where
   * a scan is as fast.
   */
  candidates(first: number, end: number, filter: FilterCodes): Candidates | undefined
}

export interface Candidates {
  readonly indexes: Uint32Array
  /** Each of them has one of the wanted agents, states and channels. */
  readonly isExact: boolean
}

type FilterCodes = Pick<Filter, 'agents' | 'states' | 'channels'>

/** Indexes of agents are below this. */
const AGENTS = 256
/** States and channels have codes of four bits each. */
const CODE_BITS = 4
/** Combinations of a state and a channel. */
const COMBINATIONS = 1 << (2 * CODE_BITS)

/** Beyond this many lists, filtering all rows of the agent is as fast as merging the lists. */
const LISTS_MAX = 6

/** Indexes the rows by agent, and by agent, state and channel, which together often are all that is asked. */
export function createArchiveIndex({ agent, state, channel }: Columns): ArchiveIndex {
  const count = agent.length
  let byAgent: InvertedIndex | undefined
  let byCombination: InvertedIndex | undefined
  const agentAt = (row: number): number => defined(agent[row])
  const combinationAt = (row: number): number =>
    codeOf(agentAt(row), defined(state[row]), defined(channel[row]))

  return {
    candidates: (first, end, { agents, states, channels }) => {
      if (agents === undefined) return undefined
      if (states !== undefined && channels !== undefined) {
        const codes = codesOf({ agents, states, channels })
        if (codes.length <= LISTS_MAX) {
          byCombination ??= createInvertedIndex({
            count,
            codes: AGENTS * COMBINATIONS,
            codeAt: combinationAt,
          })
          const combinations = byCombination
          const indexes = merge(codes.map((code) => combinations.between(code, first, end)))
          return { indexes, isExact: true }
        }
      }
      const [only] = agents
      if (agents.length !== 1 || only === undefined) return undefined
      byAgent ??= createInvertedIndex({ count, codes: AGENTS, codeAt: agentAt })
      return { indexes: byAgent.between(only, first, end), isExact: false }
    },
  }
}

function codeOf(agent: number, state: number, channel: number): number {
  return (((agent << CODE_BITS) | state) << CODE_BITS) | channel
}

function codesOf({
  agents,
  states,
  channels,
}: {
  readonly agents: readonly number[]
  readonly states: readonly number[]
  readonly channels: readonly number[]
}): readonly number[] {
  return agents.flatMap((agent) =>
    states.flatMap((state) => channels.map((channel) => codeOf(agent, state, channel))),
  )
}

/** Merges lists that have no row in common into one, in order. */
function merge(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists
  if (lists.length === 1 && only !== undefined) return only
  const all = new Uint32Array(lists.reduce((size, { length }) => size + length, 0))
  let size = 0
  for (const list of lists) {
    all.set(list, size)
    size += list.length
  }
  return all.sort()
}
