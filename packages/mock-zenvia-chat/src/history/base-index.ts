import type { Filter } from '../query/filter.ts'
import type { Columns } from './columns.ts'
import { createPlacesByCode } from './places-by-code.ts'
import type { PlacesByCode } from './places-by-code.ts'

/** Finds rows of a base without a look at the others. Sorted when it is first asked for. */
export interface BaseIndex {
  /**
   * The places from one up to another, itself excluded, among which are all that the filter lets through, in order;
   * `undefined` where it would have to look at most of them.
   */
  candidates(first: number, end: number, filter: FilterCodes): Candidates | undefined
}

export interface Candidates {
  readonly places: Uint32Array
  /** Whether each of them has one of the codes that are asked for. */
  readonly areAll: boolean
}

type FilterCodes = Pick<Filter, 'agents' | 'states' | 'channels'>

/** Agents' places are below this. */
const AGENTS = 256
/** States and channels take four bits each. */
const KIND_BITS = 4
const KINDS = 1 << (2 * KIND_BITS)

/** Beyond this many lists, to look through one of all the agent's rows is as fast as to put them together. */
const LISTS_MAX = 6

/** By agent, which is one in a hundred, and by agent, state and channel, which often is all that is asked. */
export function createBaseIndex({ agent, state, channel }: Columns): BaseIndex {
  const count = agent.length
  let byAgent: PlacesByCode | undefined
  let byKind: PlacesByCode | undefined
  const agentAt = (place: number): number => agent[place] ?? 0
  const kindAt = (place: number): number =>
    codeOf(agentAt(place), state[place] ?? 0, channel[place] ?? 0)

  return {
    candidates: (first, end, { agents, states, channels }) => {
      if (agents === undefined) return undefined
      if (states !== undefined && channels !== undefined) {
        const codes = codesOf({ agents, states, channels })
        if (codes.length <= LISTS_MAX) {
          byKind ??= createPlacesByCode({ count, codes: AGENTS * KINDS, codeAt: kindAt })
          const kinds = byKind
          const places = joined(codes.map((code) => kinds.between(code, first, end)))
          return { places, areAll: true }
        }
      }
      const [only] = agents
      if (agents.length !== 1 || only === undefined) return undefined
      byAgent ??= createPlacesByCode({ count, codes: AGENTS, codeAt: agentAt })
      return { places: byAgent.between(only, first, end), areAll: false }
    },
  }
}

function codeOf(agent: number, state: number, channel: number): number {
  return (((agent << KIND_BITS) | state) << KIND_BITS) | channel
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

/** Lists that have nothing in common, as one in order. */
function joined(lists: readonly Uint32Array[]): Uint32Array {
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
