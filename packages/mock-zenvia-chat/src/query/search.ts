import type { Account } from '../account/account.ts'
import { NAMES_COUNT, nameAt } from '../account/people-names.ts'
import type { Row } from '../rows/row.ts'

/** Whether a row has what is searched for. */
export type Search = (row: Row) => boolean

/** Codes and places are below this. */
const CODES = 256

/**
 * Finds a text in customers' names and agents' addresses, in any case, and a whole number as a protocol number too. Each
 * name that there is is looked at once; then a million rows are a matter of looking up.
 */
export function createSearch(account: Account, text: string | undefined): Search | undefined {
  if (text === undefined || text === '') return undefined
  const wanted = text.toLowerCase()
  const has = (value: string): boolean => value.toLowerCase().includes(wanted)
  const protocol = /^\d+$/.test(text) ? Number(text) : -1
  const names = Uint8Array.from({ length: NAMES_COUNT }, (_, number) => Number(has(nameAt(number))))
  const agents = new Uint8Array(CODES)
  account.agents.forEach(({ email }, place) => {
    agents[place] = Number(has(email))
  })
  return (row) =>
    row.protocol === protocol ||
    agents[row.agent] === 1 ||
    (row.nameNumber >= 0 ? names[row.nameNumber] === 1 : row.names.some(has))
}
