import type { ZenviaConversionWorld } from '../world.ts'
import { parseApiKey } from './api-key.ts'
import type { IntegrationRecord } from './integration-record.ts'

/** The integration that the key was issued to; `undefined` where it is none of this sandbox's keys. */
export function findIntegration(
  world: ZenviaConversionWorld,
  apiKey: string | undefined,
): IntegrationRecord | undefined {
  const key = apiKey === undefined ? undefined : parseApiKey(apiKey)
  if (key?.sandbox !== world.sandbox) return undefined
  return world.data.integrations.by('number', String(key.number))[0]
}
