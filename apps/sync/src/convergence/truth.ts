// Reads the state of the vendors' sides by plain fetch: a client that both sides shared would share its mistakes.
import type { Services } from '../app/sync.ts'

/** The vendor's records, each as its API shows it. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

export interface Truth {
  readonly interactions: ReadonlyMap<string, Row>
  readonly prospects: ReadonlyMap<string, Row>
  messagesOf(protocol: string): Promise<readonly unknown[]>
  interactionsOf(prospectId: string): Promise<readonly Row[]>
}

const DAY_MS = 24 * 60 * 60 * 1_000
/** The most that Zenvia Conversion takes for a span is 31 days. */
const SPAN_MS = 30 * DAY_MS

/** Reads all that began between the two instants, in milliseconds since 1970. */
export async function readTruth(services: Services, fromMs: number, toMs: number): Promise<Truth> {
  return {
    interactions: await readInteractions(services, fromMs, toMs),
    prospects: await readProspects(services, fromMs, toMs),
    messagesOf: async (protocol) =>
      (await readChat(services, `/history/${encodeURIComponent(protocol)}/messages`)) as unknown[],
    interactionsOf: async (id) =>
      (await readConversion(services, `/prospect/${encodeURIComponent(id)}/interactions`)) as Row[],
  }
}

async function readInteractions(
  services: Services,
  fromMs: number,
  toMs: number,
): Promise<ReadonlyMap<string, Row>> {
  const found = new Map<string, Row>()
  const window = { from: toSeconds(fromMs), to: toSeconds(toMs + 1_000), limit: '10000' }
  for (let page = 1; ; page += 1) {
    const query = new URLSearchParams({ ...window, page: String(page) })
    const rows = (await readChat(services, '/history/expanded', query)) as Row[]
    for (const row of rows) found.set(row.id, row)
    if (rows.length < 10_000) return found
  }
}

async function readProspects(
  services: Services,
  fromMs: number,
  toMs: number,
): Promise<ReadonlyMap<string, Row>> {
  const found = new Map<string, Row>()
  for (let startMs = fromMs; startMs <= toMs; startMs += SPAN_MS) {
    const endMs = Math.min(startMs + SPAN_MS, toMs + 1_000)
    const query = new URLSearchParams({
      createdAfter: new Date(startMs).toISOString(),
      createdBefore: new Date(endMs).toISOString(),
    })
    const rows = (await readConversion(services, '/prospects', query)) as Row[]
    for (const row of rows) found.set(row.id, row)
  }
  return found
}

async function readChat(services: Services, path: string, query = new URLSearchParams()) {
  query.set('token', services.zenviaChat.token)
  const { data } = (await readJson(`${services.zenviaChat.baseUrl}${path}?${query}`)) as {
    data: unknown
  }
  return data
}

async function readConversion(services: Services, path: string, query = new URLSearchParams()) {
  query.set('api-key', services.zenviaConversion.apiKey)
  return readJson(`${services.zenviaConversion.baseUrl}${path}?${query}`)
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (response.ok) return response.json()
  throw new Error(`Failed to read the truth: ${response.status} ${await response.text()}`)
}

/** The form that Zenvia Chat takes: seconds, without a zone. */
function toSeconds(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19)
}
