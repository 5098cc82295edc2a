// The account that every sandbox has, with its channels and their templates. A group also uses the channels of the
// groups above.
import { DEFAULT_KEY_NUMBER } from '../auth/api-key.ts'
import { SCOPES } from '../auth/scopes.ts'
import type { ChannelRecord } from '../messaging/channel.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { ACCOUNT_AGENTS, PAULA_ID } from './account-agents.ts'
import { ACCOUNT_GROUPS, ACCOUNT_ID, BRASIL_ID, CENTRO_ID, NORTE_ID } from './account-groups.ts'
import {
  BRAZILIAN_WORDS,
  toBrazilianAgent,
  toBrazilianChannel,
  toBrazilianGroup,
} from './brazilian-account.ts'

/** 3 November 2025, 08:00 UTC: the first eight digits of the id. */
const INSTALLED_AT = 0x69086f10 * 1_000

/** Inserts the account into a world: its groups, agents and channels, and the integration of the default key. */
export function seedAccount(world: ZenviaConversionWorld): void {
  const { groups, agents, channels } = world.data
  for (const group of ACCOUNT_GROUPS) groups.insert(group)
  for (const agent of ACCOUNT_AGENTS) agents.insert(agent)
  for (const channel of ACCOUNT_CHANNELS) channels.insert(channel)
  insertIntegration(world, 'es')
}

/** Inserts the account of a Brazilian dealer: the same ids, with names, words and currency of Brazil. */
export function seedBrazilianAccount(world: ZenviaConversionWorld): void {
  const { groups, agents, channels, words } = world.data
  for (const group of ACCOUNT_GROUPS) groups.insert(toBrazilianGroup(group))
  for (const [index, agent] of ACCOUNT_AGENTS.entries()) {
    agents.insert(toBrazilianAgent(agent, index))
  }
  // One number for all of Brazil: the one that the other account has apart.
  for (const channel of ACCOUNT_CHANNELS) {
    if (channel.groupId !== BRASIL_ID) channels.insert(toBrazilianChannel(channel, toBody))
  }
  words.insert(BRAZILIAN_WORDS)
  insertIntegration(world, 'pt')
}

function insertIntegration({ data }: ZenviaConversionWorld, language: string): void {
  data.integrations.insert({
    id: '69086f10c0ffee0010000016',
    createdAt: INSTALLED_AT,
    number: DEFAULT_KEY_NUMBER,
    name: 'CRM bridge',
    scopes: SCOPES,
    groupId: ACCOUNT_ID,
    userId: PAULA_ID,
    language,
    mayNotify: true,
  })
}

/** Brazil has its own WhatsApp number; Facebook and Instagram are not everywhere. */
const ACCOUNT_CHANNELS: readonly ChannelRecord[] = [
  {
    channel: 'whatsapp',
    channelId: '5491155550100',
    groupId: ACCOUNT_ID,
    templates: [
      template(1, 'Follow-up', 'Hola {{prospect.firstName}}, ¿seguimos en contacto?'),
      template(
        2,
        'Appointment',
        'Hola {{prospect.firstName}}, le confirmamos su visita a {{prospect.group}} el {{date}}.',
      ),
      template(3, 'Survey', '¿Cómo fue su atención en {{prospect.group}}? Del 1 al 5, cuéntenos.'),
    ],
  },
  {
    channel: 'whatsapp',
    channelId: '5511955550100',
    groupId: BRASIL_ID,
    templates: [
      template(4, 'Retomar', 'Olá {{prospect.firstName}}, podemos continuar a nossa conversa?'),
    ],
  },
  { channel: 'facebook', channelId: '104455550001', groupId: CENTRO_ID, templates: [] },
  { channel: 'facebook', channelId: '104455550002', groupId: NORTE_ID, templates: [] },
  { channel: 'instagram', channelId: '17841455550001', groupId: CENTRO_ID, templates: [] },
]

function template(number: number, name: string, text: string): ChannelRecord['templates'][number] {
  return {
    key: `4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a000${number}`,
    name,
    body: toBody(text),
    template: text,
  }
}

/** Numbers the placeholders: the vendor numbers them in `body`, and names them in `template`. */
function toBody(text: string): string {
  let placeholder = 0
  return text.replaceAll(/\{\{[^{}]+\}\}/g, () => `{{${(placeholder += 1)}}}`)
}
