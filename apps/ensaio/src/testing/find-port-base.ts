import { listen } from '../host/system-listen.ts'
import { openPorts } from '../host/open-ports.ts'
import { PORT_OFFSET_MAX } from '../services.ts'

/** More in a row never failed. */
const TRIES_MAX = 20

/** A port from which on all that a sandbox needs are free, as far as anybody can know. */
export async function findPortBase(): Promise<number> {
  const place = { host: '127.0.0.1', fetch: () => new Response() }
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const probe = await listen({ ...place, name: 'probe', port: 0 })
    await probe.close()
    const offsets = Array.from({ length: PORT_OFFSET_MAX + 1 }, (_, offset) => offset)
    const open = await openPorts(
      offsets.map((offset) => ({ ...place, name: `probe ${offset}`, port: probe.port + offset })),
    ).catch(() => undefined)
    await open?.close()
    if (open !== undefined) return probe.port
  }
  throw new Error('found no free ports in a row')
}
