import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ZenviaConversionWorld } from '../world.ts'
import type { IntegrationRecord } from './integration-record.ts'

// It stands in each lead that comes by the key, and is longer than most of them.
const providerKeys = new WeakMap<IntegrationRecord['scopes'], string>()

/** What the vendor calls a lead's channel when it came by an API key. */
export function providerKeyOf({ scopes }: Pick<IntegrationRecord, 'scopes'>): string {
  const known = providerKeys.get(scopes)
  if (known !== undefined) return known
  const providerKey = `api.${scopes.join('_')}`
  providerKeys.set(scopes, providerKey)
  return providerKey
}

/** An integration as answers show it; its key is never shown. */
export function toIntegrationView(
  world: ZenviaConversionWorld,
  integration: IntegrationRecord,
): Schemas['Integration'] {
  const { id, name, groupId, userId, language } = integration
  const group = world.data.groups.get(groupId)
  const account = world.data.groups.get(group?.ancestors[0] ?? groupId)
  return {
    id,
    name,
    providerKey: providerKeyOf(integration),
    groupId,
    group: group?.name ?? '',
    ...(userId !== undefined && { user: userId }),
    language,
    ...(account !== undefined && { account: account.name, accountId: account.id }),
  }
}
