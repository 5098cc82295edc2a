import type { AgentRecord, DepartmentRecord, TagRecord } from './account-records.ts'
import { createRoster } from './roster.ts'
import type { Roster } from './roster.ts'

/** The account's agents, departments and tags. Interactions name them by their places in these lists. */
export interface Account {
  readonly agents: readonly AgentRecord[]
  readonly departments: readonly DepartmentRecord[]
  readonly tags: readonly TagRecord[]
  readonly agentPlaces: ReadonlyMap<string, number>
  readonly departmentPlaces: ReadonlyMap<string, number>
  readonly tagPlaces: ReadonlyMap<string, number>
  readonly roster: Roster
}

export function createAccount(parts: Pick<Account, 'agents' | 'departments' | 'tags'>): Account {
  const { agents, departments, tags } = parts
  return {
    ...parts,
    agentPlaces: placesOf(agents),
    departmentPlaces: placesOf(departments),
    tagPlaces: placesOf(tags),
    roster: createRoster(agents, departments),
  }
}

function placesOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, place) => [id, place]))
}
