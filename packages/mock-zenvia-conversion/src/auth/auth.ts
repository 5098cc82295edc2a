import type { Auth } from '@ensaio/mock-kit'
import { unauthorized } from '../errors/error-replies.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { apiKeyIn, DEFAULT_KEY_NUMBER, parseApiKey, toApiKey } from './api-key.ts'
import type { IntegrationRecord } from './integration.ts'

/**
 * An API key, as the query parameter `api-key` or as the header `X-API-Token`. Missing, unknown and another sandbox's
 * are answered alike. Scopes are no matter of this: they are looked at once the request is known to be valid.
 */
export const auth: Auth<ZenviaConversionWorld, IntegrationRecord, { readonly 'api-key': string }> =
  {
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

/** The integration that the key was issued to; `undefined` where it is none of this sandbox's keys. */
export function findIntegration(
  world: ZenviaConversionWorld,
  apiKey: string | undefined,
): IntegrationRecord | undefined {
  const key = apiKey === undefined ? undefined : parseApiKey(apiKey)
  if (key?.sandbox !== world.sandbox) return undefined
  return world.data.integrations.by('number', String(key.number))[0]
}
