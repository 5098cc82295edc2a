import type { Auth } from '@ensaio/mock-kit'
import { unauthorized } from '../errors/error-replies.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { apiKeyIn, DEFAULT_KEY_NUMBER, parseApiKey, toApiKey } from './api-key.ts'
import type { IntegrationRecord } from './integration.ts'

/**
 * Authenticates by an API key, in the query parameter `api-key` or the header `X-API-Token`. A missing key, an unknown
 * one and one of another sandbox get the same answer. Scopes are checked later, once the request is known to be valid.
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

    keys: {
      creation: 'createKey',
      revocation: (number) => ({ action: 'revokeKey', input: { number } }),
      list: ({ sandbox, data }) =>
        [...data.integrations.all()]
          .filter(({ isRevoked }) => isRevoked !== true)
          .map(({ number }) => ({
            number,
            credentials: { 'api-key': toApiKey({ sandbox, number }) },
          })),
      numberOf: (request) => parseApiKey(apiKeyIn(request) ?? '')?.number,
    },
  }

/** Returns the integration with the key; `undefined` unless it is a key of this sandbox. */
export function findIntegration(
  world: ZenviaConversionWorld,
  apiKey: string | undefined,
): IntegrationRecord | undefined {
  const key = apiKey === undefined ? undefined : parseApiKey(apiKey)
  if (key?.sandbox !== world.sandbox) return undefined
  const [integration] = world.data.integrations.by('number', String(key.number))
  return integration?.isRevoked === true ? undefined : integration
}
