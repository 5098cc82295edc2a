import type { Random } from '@ensaio/mock-kit'
import { HOUR_MS } from '../durations.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import type { QuoteRecord } from '../quote/quote-record.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { Timeline } from './timeline.ts'

/** A quote for some of those who have an agent: none, or one, made after the last word. */
export function makeUpQuote(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { random, timeline }: { random: Random; timeline: Timeline },
): readonly QuoteRecord[] {
  const last = timeline.moments.at(-1)
  if (prospect.agent === undefined || last === undefined || random.chance(0.75)) return []
  const now = world.now()
  const createdAt = Math.min(now, last.at + random.integer(1, 5) * HOUR_MS)
  const answeredAt = createdAt + random.integer(2, 96) * HOUR_MS
  const status = random.pick(['pending', 'accepted', 'rejected'] as const)
  const isAnswered = status !== 'pending' && answeredAt <= now
  const price = random.integer(90, 400) * 100_000
  return [
    {
      id: newObjectId(world, createdAt),
      prospectId: prospect.id,
      createdAt,
      status: isAnswered ? status : 'pending',
      items: [
        { quantity: 1, price, concept: 'Vehículo' },
        { quantity: 1, price: 450_000, concept: 'Patentamiento', code: 'PAT' },
      ],
      ...(isAnswered && status === 'accepted' && { acceptedAt: answeredAt }),
      ...(isAnswered && status === 'rejected' && { rejectedAt: answeredAt }),
    },
  ]
}
