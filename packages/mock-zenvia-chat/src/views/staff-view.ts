import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { NONE } from '../simulation/simulation.ts'

export function toAgent({ agents }: Account, index: number): Schemas['Agent'] | null {
  if (index === NONE) return null
  const { id, name, extension } = at(agents, index)
  return { id, name, phone_extension: extension }
}

export function toDepartment(
  { departments }: Account,
  index: number,
): Schemas['Department'] | null {
  if (index === NONE) return null
  const { id, name } = at(departments, index)
  return { id, name }
}
