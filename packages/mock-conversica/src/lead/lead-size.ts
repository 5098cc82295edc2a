import type { Lead } from './lead-record.ts'

/** What a lead may grow to by its updates, in characters of keys and values: as much as one body may hold. */
export const LEAD_CHARACTERS_MAX = 1024 * 1024

/** Whether the update would leave a lead behind that is larger than any body. On the way of every update: it makes no copy. */
export function outgrows(known: Lead, update: Lead): boolean {
  let characters = charactersOf(update)
  // Together they are larger than what comes of them, and nearly always small enough.
  if (charactersOf(known) + characters <= LEAD_CHARACTERS_MAX) return false
  for (const key in known) {
    if (!Object.hasOwn(update, key)) characters += key.length + sizeOf(known[key])
  }
  return characters > LEAD_CHARACTERS_MAX
}

function charactersOf(lead: Lead): number {
  let characters = 0
  for (const key in lead) characters += key.length + sizeOf(lead[key])
  return characters
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return typeof value === 'object' ? JSON.stringify(value).length : String(value).length
}
