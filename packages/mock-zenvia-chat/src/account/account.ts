import type { ChatWorld } from '../world.ts'
import { createRoster } from './roster.ts'
import type { Roster, Shift } from './roster.ts'

/** A person who talks to customers. */
export interface AgentRecord {
  readonly id: string
  readonly name: string
  /** Found by the search, but shown in no answer. */
  readonly email: string
  /** Empty without one. */
  readonly extension: string
  /** Id of the department that the agent works in. */
  readonly department: string
  readonly shift: Shift
  /** The time that the agent takes, relative to others: 1 is average, 2 is twice as long. */
  readonly pace: number
  /** The status that an administrator set; `null` follows the shift. */
  readonly status: 'ONLINE' | 'OFFLINE' | null
}

/** A part of the account's staff. */
export interface DepartmentRecord {
  readonly id: string
  readonly name: string
}

/** A label that agents put on interactions. */
export interface TagRecord {
  readonly id: string
  readonly name: string
}

/** The account's agents, departments and tags. Interactions refer to them by their indexes in these lists. */
export interface Account {
  readonly agents: readonly AgentRecord[]
  readonly departments: readonly DepartmentRecord[]
  readonly tags: readonly TagRecord[]
  readonly agentIndexes: ReadonlyMap<string, number>
  readonly departmentIndexes: ReadonlyMap<string, number>
  readonly tagIndexes: ReadonlyMap<string, number>
  readonly roster: Roster
}

export function createAccount(parts: Pick<Account, 'agents' | 'departments' | 'tags'>): Account {
  const { agents, departments, tags } = parts
  return {
    ...parts,
    agentIndexes: indexesById(agents),
    departmentIndexes: indexesById(departments),
    tagIndexes: indexesById(tags),
    roster: createRoster(agents, departments),
  }
}

function indexesById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, index) => [id, index]))
}

function holdsAll(account: Account, { agents, departments, tags }: ChatWorld['data']): boolean {
  return (
    account.agents.length === agents.size &&
    account.departments.length === departments.size &&
    account.tags.length === tags.size
  )
}

/** Lets the account be put together again, once a record of it has another name. */
export function forgetAccount({ data }: ChatWorld): void {
  accounts.delete(data)
}

const accounts = new WeakMap<ChatWorld['data'], Account>()

/**
 * Returns the account of a world. The staff is there from the scenario on, so the account is put together once. Only the
 * status of an agent changes: read it from the collection.
 */
export function accountOf({ data }: ChatWorld): Account {
  const cached = accounts.get(data)
  if (cached !== undefined && holdsAll(cached, data)) return cached
  const account = createAccount({
    agents: [...data.agents.all()],
    departments: [...data.departments.all()],
    tags: [...data.tags.all()],
  })
  accounts.set(data, account)
  return account
}
