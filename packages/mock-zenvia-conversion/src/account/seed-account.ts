import { DEFAULT_KEY_NUMBER } from '../auth/api-key.ts'
import { SCOPES } from '../auth/scope.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { ACCOUNT_AGENTS, PAULA_ID } from './account-agents.ts'
import { ACCOUNT_CHANNELS } from './account-channels.ts'
import { ACCOUNT_GROUPS, ACCOUNT_ID } from './account-groups.ts'

/** 3 November 2025, 08:00 UTC: the first eight digits of the key. */
const INSTALLED_AT = 0x69086f10 * 1_000

/** Puts the account into a world: its groups, agents and channels, and the integration of the key that is always there. */
export function seedAccount(world: ZenviaConversionWorld): void {
  const { groups, agents, channels, integrations } = world.data
  for (const group of ACCOUNT_GROUPS) groups.insert(group)
  for (const agent of ACCOUNT_AGENTS) agents.insert(agent)
  for (const channel of ACCOUNT_CHANNELS) channels.insert(channel)
  integrations.insert({
    id: '69086f10c0ffee0010000016',
    createdAt: INSTALLED_AT,
    number: DEFAULT_KEY_NUMBER,
    name: 'CRM bridge',
    scopes: SCOPES,
    groupId: ACCOUNT_ID,
    userId: PAULA_ID,
    language: 'es',
    mayNotify: true,
  })
}
