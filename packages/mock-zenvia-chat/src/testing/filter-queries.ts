import * as fc from 'fast-check'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { STATES } from '../timeline/timeline.ts'

const FILTERS = {
  states: fc.subarray([...STATES], { minLength: 1 }),
  types: fc.subarray([...CHANNELS], { minLength: 1 }),
  agents: fc.subarray(['101', '104', '110', '117', '999'], { minLength: 1 }),
  departments: fc.subarray(['7', '8', '12'], { minLength: 1 }),
  tags: fc.subarray(['31', '33', '40', '46'], { minLength: 1 }),
} as const

/** Combinations of some filters that the history and reports have in common, as a query has them. */
export function filterQueries(...names: readonly (keyof typeof FILTERS)[]) {
  const chosen = Object.fromEntries(names.map((name) => [name, FILTERS[name]]))
  return fc
    .record(chosen, { requiredKeys: [] })
    .map((lists) =>
      Object.fromEntries(Object.entries(lists).map(([name, list = []]) => [name, list.join(',')])),
    )
}
