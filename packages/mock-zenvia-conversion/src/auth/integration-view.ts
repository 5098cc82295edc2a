import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ZenviaConversionWorld } from '../world-types.ts'
import type { IntegrationRecord } from './integration-record.ts'

/** What the vendor calls a lead's channel when it came by an API key. */
export function providerKeyOf({ scopes }: Pick<IntegrationRecord, 'scopes'>): string {
  return `api.${scopes.join('_')}`
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
