import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from '../bench-error.ts'
import { LEAD_HEADERS, LEAD_PATH, leadBodies } from '../leads.ts'

const PULSE_MS = 100

/** Sends a sandbox leads at a steady rate. @returns the number that was sent */
export async function sendLeads(url: string, perSecond: number, seconds: number): Promise<number> {
  const bodies = leadBodies(0)
  const startedMs = performance.now()
  const perPulse = (perSecond * PULSE_MS) / 1_000
  const pulses = (seconds * 1_000) / PULSE_MS
  for (let pulse = 1; pulse <= pulses; pulse += 1) {
    await Promise.all(
      Array.from({ length: perPulse }, async (_, index) => {
        const body = bodies[index % bodies.length] ?? ''
        const response = await fetch(url + LEAD_PATH, {
          method: 'POST',
          headers: LEAD_HEADERS,
          body,
        })
        await response.arrayBuffer()
        if (!response.ok) throw new BenchError(`Failed to send a lead: status ${response.status}.`)
      }),
    )
    await sleep(Math.max(0, startedMs + pulse * PULSE_MS - performance.now()))
  }
  return perPulse * pulses
}
