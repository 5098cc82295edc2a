import { readInput } from '@ensaio/mock-kit'
import type { Action, ActionInput } from '@ensaio/mock-kit'
import { ACCOUNT_ID } from '../account/account-groups.ts'
import { toApiKey } from '../auth/api-key.ts'
import { toIntegrationView } from '../auth/integration.ts'
import { SCOPES } from '../auth/scopes.ts'
import type { Scope } from '../auth/scopes.ts'
import { newObjectId } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'

const FIELDS = ['scopes', 'groupId', 'user', 'name', 'mayNotify'] as const

/** Somebody installs the app for API access once more. */
export const createKey: Action<ZenviaConversionWorld> = {
  description:
    'Makes an API key: { scopes?, groupId?, user?, name?, mayNotify? }. All scopes, the whole account and no user, unless said otherwise.',
  run: (world, input) => {
    const fields = readInput('createKey', input, FIELDS)
    const userId = fields.optionalText('user')
    if (userId !== undefined && world.data.agents.get(userId) === undefined) {
      return fields.refuse(`there is no agent "${userId}". Send the id of one, as user.`)
    }
    const groupId = fields.optionalText('groupId') ?? ACCOUNT_ID
    if (world.data.groups.get(groupId) === undefined) {
      return fields.refuse(`there is no group "${groupId}". Send the id of one, as groupId.`)
    }
    const integration = world.data.integrations.insert({
      id: newObjectId(world),
      createdAt: world.now(),
      number: world.data.integrations.size + 1,
      name: fields.optionalText('name') ?? 'API access',
      scopes: readScopes(fields),
      groupId,
      ...(userId !== undefined && { userId }),
      language: 'es',
      mayNotify: fields.flag('mayNotify') ?? true,
    })
    const apiKey = toApiKey({ sandbox: world.sandbox, number: integration.number })
    return { apiKey, integration: toIntegrationView(world, integration) }
  },
}

function readScopes(fields: ActionInput<'scopes'>): readonly Scope[] {
  const words = fields.texts('scopes') ?? SCOPES
  const isKnown = (word: string): word is Scope => SCOPES.some((scope) => scope === word)
  const odd = words.find((word) => !isKnown(word))
  if (odd === undefined) return [...new Set(words.filter(isKnown))]
  return fields.refuse(`there is no scope "${odd}". Send some of ${SCOPES.join(', ')}.`)
}
