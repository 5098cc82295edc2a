// Every load by its name: the process that loads a server is told no more than that.
import { LEAD_HEADERS, LEAD_PATH, leadBodies } from '../leads.ts'
import { webhookLoad } from '../sync/webhook-load.ts'
import { CHAT_LOADS } from '../zenvia/chat-loads.ts'
import { CONVERSION_LOADS } from '../zenvia/conversion-loads.ts'
import type { Load } from './load.ts'

const conversicaLead: Load = {
  // As many as the goals speak of.
  connections: 50,
  requests: (connection) =>
    leadBodies(connection).map((body) => ({
      method: 'POST',
      path: LEAD_PATH,
      headers: LEAD_HEADERS,
      body,
    })),
}

export const LOADS = {
  'conversica-lead': conversicaLead,
  'sync-webhook': webhookLoad,
  ...CHAT_LOADS,
  ...CONVERSION_LOADS,
} as const satisfies Readonly<Record<string, Load>>

export type LoadName = keyof typeof LOADS

/** The first request of a load. */
export function firstRequestOf(name: LoadName): ReturnType<Load['requests']>[number] {
  const [first] = LOADS[name].requests(0)
  if (first === undefined) throw new TypeError(`Failed to read the load ${name}: it is empty.`)
  return first
}
