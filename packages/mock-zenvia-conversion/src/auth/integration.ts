import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ZenviaConversionWorld } from '../world.ts'
import type { Scope } from './scopes.ts'

/** An installed app: what its API key may do, for which group, and in whose name. It is also who a call comes from. */
export interface IntegrationRecord {
  readonly id: string
  readonly createdAt: number
  /** 1 for the key that every sandbox has; the others have theirs at the end. */
  readonly number: number
  readonly name: string
  readonly scopes: readonly Scope[]
  /** The key sees this group and all below. */
  readonly groupId: string
  /** The agent in whose name it acts. */
  readonly userId?: string
  readonly language: string
  /** Whether the app may send push notifications; a permission beside the scope. */
  readonly mayNotify: boolean
}

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
