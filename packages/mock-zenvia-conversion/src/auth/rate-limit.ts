import type { RateLimit } from '@ensaio/mock-kit'
import { MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { IntegrationRecord } from './integration.ts'

/** The rate limit of each key, in windows of a minute. The names of the headers are documented. */
export const rateLimit: RateLimit<ZenviaConversionWorld, IntegrationRecord> = {
  windowMs: MINUTE_MS,
  limit: (world) => world.behaviour('rateLimitPerMinute'),
  keyOf: ({ id }) => id,
  headers: ({ limit, remaining, resetsAt }) => ({
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(Math.ceil(resetsAt / SECOND_MS)),
  }),
}
