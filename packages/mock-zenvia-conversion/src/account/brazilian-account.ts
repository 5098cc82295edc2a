// The account of every sandbox as a Brazilian dealer has it: the same ids, in another country.
import type { ChannelRecord } from '../messaging/channel.ts'
import { BELGRANO_ID, BRASIL_ID, PAULISTA_ID, TIGRE_ID } from './account-groups.ts'
import type { AccountWordsRecord } from './account-settings.ts'
import { ARCHIVING_REASONS, CATEGORIES } from './account-settings.ts'
import type { AgentRecord } from './agent.ts'
import type { GroupRecord } from './group.ts'

/** The groups whose name is an Argentine place, or the country. */
const NAMES: Readonly<Record<string, string>> = {
  [BELGRANO_ID]: 'Boreal Santana',
  [TIGRE_ID]: 'Boreal Guarulhos',
  [BRASIL_ID]: 'Boreal Sul',
  [PAULISTA_ID]: 'Boreal Curitiba',
}
const ABSENCE = 'Obrigado pela mensagem. Estamos fora do horário; respondemos no próximo dia útil.'

export function toBrazilianGroup(group: GroupRecord): GroupRecord {
  const name = NAMES[group.id] ?? group.name
  return {
    ...group,
    name,
    displayName: name,
    code: name.toLowerCase().replaceAll(' ', '-').replace('boreal-motors', 'boreal'),
    countryCode: 'BR',
    officeHours: { ...group.officeHours, timezone: 'America/Sao_Paulo' },
    ...(group.absenceMessage !== undefined && { absenceMessage: ABSENCE }),
  }
}

/** The names of agents, in the order of the account. */
const AGENTS = [
  'Paula Ferreira',
  'Hernani Queiroz',
  'Camila Bento',
  'Inácio Varela',
  'Rosana Machado',
  'Tomás Esteves',
  'Débora Sousa',
  'Bruno Cardoso',
  'Júlio Medeiros',
  'Larissa Moura',
  'Thiago Antunes',
  'Bianca Rezende',
] as const

export function toBrazilianAgent(agent: AgentRecord, index: number): AgentRecord {
  const [firstName = '', lastName = ''] = (AGENTS[index] ?? '').split(' ')
  const { phone, ...card } = agent.card
  const email = `${firstName}.${lastName}@example.com`
  return {
    ...agent,
    card: {
      ...card,
      firstName,
      lastName,
      ...(phone !== undefined && { phone: phone.replace(/^\+54911/, '+55119') }),
      email: email.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    },
  }
}

const TEMPLATES: Readonly<Record<string, string>> = {
  'Follow-up': 'Olá {{prospect.firstName}}, podemos continuar a nossa conversa?',
  Appointment:
    'Olá {{prospect.firstName}}, confirmamos a sua visita à {{prospect.group}} em {{date}}.',
  Survey: 'Como foi o atendimento na {{prospect.group}}? De 1 a 5, conte para nós.',
}

/** Returns a channel with a Brazilian number and templates in Portuguese; the keys stay. */
export function toBrazilianChannel(
  channel: ChannelRecord,
  toBody: (text: string) => string,
): ChannelRecord {
  return {
    ...channel,
    channelId: channel.channelId.replace(/^54911(?=\d{8}$)/, '55119'),
    templates: channel.templates.map((template) => {
      const text = TEMPLATES[template.name ?? ''] ?? template.template ?? ''
      return { ...template, body: toBody(text), template: text }
    }),
  }
}

export const BRAZILIAN_WORDS: AccountWordsRecord = {
  id: 'words',
  labels: [
    { key: 'cold', name: 'Frio' },
    { key: 'warm', name: 'Morno' },
    { key: 'hot', name: 'Quente' },
  ],
  archivingReasons: ARCHIVING_REASONS,
  categories: CATEGORIES,
}
