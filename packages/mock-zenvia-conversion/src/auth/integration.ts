import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ZenviaConversionWorld } from '../world.ts'
import type { Scope } from './scopes.ts'

/** An installed app: what its API key may do, for which group, and in whose name. It is the caller of a request. */
export interface IntegrationRecord {
  readonly id: string
  readonly createdAt: number
  /** The number of its key: 1 for the first key of the sandbox. */
  readonly number: number
  readonly name: string
  readonly scopes: readonly Scope[]
  /** The id of the topmost group that the key sees. */
  readonly groupId: string
  /** The id of the agent in whose name it acts. */
  readonly userId?: string
  readonly language: string
  /** True when the app may send push notifications, a permission apart from the scope. */
  readonly mayNotify: boolean
  /** True of an app that was uninstalled: its key is refused, and it is listed nowhere. */
  readonly isRevoked?: boolean
}

// It is part of each lead that comes by the key, and longer than most of them.
const providerKeys = new WeakMap<IntegrationRecord['scopes'], string>()

/** Returns the vendor's name for the channel of leads that come by an API key. */
export function providerKeyOf({ scopes }: Pick<IntegrationRecord, 'scopes'>): string {
  const known = providerKeys.get(scopes)
  if (known !== undefined) return known
  const providerKey = `api.${scopes.join('_')}`
  providerKeys.set(scopes, providerKey)
  return providerKey
}

/** Returns an integration as answers show it, without its key. */
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
