import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { TestChat } from './open-chat.ts'

/** Returns the expanded record of one interaction. @throws Error where there is none with this protocol number */
export async function rowOf(chat: TestChat, id: string): Promise<Schemas['ExpandedRecord']> {
  const rows = await chat.expanded({ from: '1970-01-01', search: id })
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}
