import type { Action } from '@ensaio/mock-kit'
import { ACCOUNT_ID } from '../account/account-groups.ts'
import { toApiKey } from '../auth/api-key.ts'
import { SCOPES } from '../auth/scope.ts'
import type { Scope } from '../auth/scope.ts'
import { toIntegrationView } from '../auth/integration-view.ts'
import { newObjectId } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world-types.ts'
import { readInput, refuse } from '@ensaio/mock-kit'

/** Somebody installs the app for API access once more. */
export const createKey: Action<ZenviaConversionWorld> = {
  description:
    'Makes an API key: { scopes?, groupId?, user?, name?, mayNotify? }. All scopes, the whole account and no user, unless said otherwise.',
  run: (world, input) => {
    const fields = readInput('createKey', input)
    const userId = fields.optionalText('user')
    if (userId !== undefined && world.data.agents.get(userId) === undefined) {
      throw refuse('createKey', `there is no agent "${userId}". Send the id of one, as user.`)
    }
    const groupId = fields.optionalText('groupId') ?? ACCOUNT_ID
    if (world.data.groups.get(groupId) === undefined) {
      throw refuse('createKey', `there is no group "${groupId}". Send the id of one, as groupId.`)
    }
    const integration = world.data.integrations.insert({
      id: newObjectId(world),
      createdAt: world.now(),
      number: world.data.integrations.size + 1,
      name: fields.optionalText('name') ?? 'API access',
      scopes: readScopes(input),
      groupId,
      ...(userId !== undefined && { userId }),
      language: 'es',
      mayNotify: fields.flag('mayNotify', true),
    })
    const apiKey = toApiKey({ sandbox: world.sandbox, number: integration.number })
    return { apiKey, integration: toIntegrationView(world, integration) }
  },
}

function readScopes(input: unknown): readonly Scope[] {
  // `readInput` has found it to be an object.
  const { scopes: words = SCOPES } = input as { readonly scopes?: unknown }
  const isKnown = (word: unknown): word is Scope => SCOPES.some((scope) => scope === word)
  if (Array.isArray(words) && words.every(isKnown)) return [...new Set(words)]
  throw refuse('createKey', `scopes are no list of scopes. Send some of ${SCOPES.join(', ')}.`)
}
