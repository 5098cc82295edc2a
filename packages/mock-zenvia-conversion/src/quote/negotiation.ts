import type { ProspectRecord } from '../prospect/prospect-record.ts'
import { inNegotiation } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world-types.ts'

/** The prospect as its quotes have it: whoever has an agent negotiates while one is pending. */
export function asNegotiated(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
): ProspectRecord {
  const quotes = world.data.quotes.by('prospect', prospect.id)
  return inNegotiation(
    prospect,
    quotes.some(({ status }) => status === 'pending'),
  )
}
