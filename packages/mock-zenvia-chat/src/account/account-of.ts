import type { ChatWorld } from '../world-types.ts'
import { createAccount } from './account.ts'
import type { Account } from './account.ts'

const accounts = new WeakMap<ChatWorld['data'], Account>()

/**
 * The account of a world. Whoever works there is there from the scenario on, so it is put together once; an agent's status,
 * which does change, has to be read from the collection.
 */
export function accountOf({ data }: ChatWorld): Account {
  const known = accounts.get(data)
  if (known !== undefined && known.agents.length === data.agents.size) return known
  const account = createAccount({
    agents: [...data.agents.all()],
    departments: [...data.departments.all()],
    tags: [...data.tags.all()],
  })
  accounts.set(data, account)
  return account
}
