import { accountOf } from '../account/account-of.ts'
import { customerOf } from '../customers/customer-of.ts'
import { createCustomerBook } from '../customers/customer-families.ts'
import type { CustomerRecord } from '../customers/customer-record.ts'
import { createTeller } from '../story/create-teller.ts'
import type { Teller } from '../story/create-teller.ts'
import type { ChatWorld } from '../world-types.ts'

/** Tells the stories of interactions that begin in a world, with the customers whom its account has. */
export interface LiveTeller {
  readonly teller: Teller
  customer(number: number): CustomerRecord
}

/** The customers of an account without a past. */
const CUSTOMERS = 1_000
const CUSTOMERS_SEED = 1

const tellers = new WeakMap<ChatWorld['data'], LiveTeller>()

export function liveTellerOf(world: ChatWorld): LiveTeller {
  const known = tellers.get(world.data)
  if (known !== undefined) return known
  const { seed = CUSTOMERS_SEED, customers = CUSTOMERS } = world.data.base.get('base') ?? {}
  const book = createCustomerBook(customers)
  const teller = {
    teller: createTeller({ account: accountOf(world), customers: book }),
    customer: (number: number) => customerOf(seed, book, number),
  }
  tellers.set(world.data, teller)
  return teller
}
