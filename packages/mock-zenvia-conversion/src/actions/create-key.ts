import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { toApiKey } from '../auth/api-key.ts'
import { toIntegrationView } from '../auth/integration.ts'
import { SCOPES } from '../auth/scopes.ts'
import { newObjectId } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { findGroup, RECORD_FIELDS } from './input-records.ts'

/** Installs the app for API access once more. */
export const createKey = defineAction({
  description:
    'Creates an API key: with all scopes, for the whole account and without a user, unless said otherwise.',
  input: {
    type: 'object',
    properties: {
      scopes: { type: 'array', items: { enum: SCOPES } },
      groupId: RECORD_FIELDS.groupId,
      user: {
        type: 'string',
        minLength: 1,
        description: 'The id of the agent in whose name the key acts.',
      },
      name: { type: 'string', default: 'API access' },
      mayNotify: {
        type: 'boolean',
        description: 'Whether the key may send push notifications.',
        default: true,
      },
    },
  },
  run: (world: ZenviaConversionWorld, input) => {
    const { user: userId, scopes = SCOPES, name = 'API access', mayNotify = true } = input
    if (userId !== undefined && world.data.agents.get(userId) === undefined) {
      throw new ActionRefusedError(`there is no agent "${userId}". Send the id of one, as user.`)
    }
    const { id: groupId } = findGroup(world, input.groupId)
    const integration = world.data.integrations.insert({
      id: newObjectId(world),
      createdAt: world.now(),
      number: world.data.integrations.size + 1,
      name,
      scopes: [...new Set(scopes)],
      groupId,
      ...(userId !== undefined && { userId }),
      language: 'es',
      mayNotify,
    })
    const apiKey = toApiKey({ sandbox: world.sandbox, number: integration.number })
    return { apiKey, integration: toIntegrationView(world, integration) }
  },
})
