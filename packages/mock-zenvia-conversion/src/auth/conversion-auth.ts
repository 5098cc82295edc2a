import type { Auth } from '@ensaio/mock-kit'
import { unauthorized } from '../answers/refusals.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { apiKeyIn, DEFAULT_KEY_NUMBER, parseApiKey, toApiKey } from './api-key.ts'
import { findIntegration } from './find-integration.ts'
import type { IntegrationRecord } from './integration-record.ts'

/**
 * An API key, as the query parameter `api-key` or as the header `X-API-Token`. Missing, unknown and another sandbox's
 * are answered alike. Scopes are no matter of this: they are looked at once the request is known to be valid.
 */
export const conversionAuth: Auth<ZenviaConversionWorld, IntegrationRecord> = {
  sandboxOf: (request) => {
    const apiKey = apiKeyIn(request)
    return apiKey === undefined ? undefined : parseApiKey(apiKey)?.sandbox
  },

  authenticate: (world, request) => {
    const integration = findIntegration(world, apiKeyIn(request))
    return integration === undefined
      ? { kind: 'refused', reply: unauthorized() }
      : { kind: 'accepted', principal: integration }
  },

  credentialsFor: (sandbox) => ({
    'api-key': toApiKey({ sandbox, number: DEFAULT_KEY_NUMBER }),
  }),
}
