import type { ProspectRecord } from '../prospect/prospect-record.ts'
import { inNegotiation } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The prospect as its quotes have it: whoever has an agent negotiates while one is pending. */
export function asNegotiated(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
): ProspectRecord {
  // Nobody negotiates without an agent: there is nothing to look up.
  if (prospect.agent === undefined) return prospect
  const quotes = world.data.quotes.by('prospect', prospect.id)
  return inNegotiation(
    prospect,
    quotes.some(({ status }) => status === 'pending'),
  )
}
