// Puts an account of one's own into the world, with the ids and words that callers carry as constants.
import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import type { FromSchema } from '@ensaio/mock-kit'
import { ACCOUNT_ID } from '../account/account-groups.ts'
import { wordsOf } from '../account/account-settings.ts'
import type { GroupRecord } from '../account/group.ts'
import { CHANNEL_NAMES } from '../messaging/channel.ts'
import type { ChannelRecord } from '../messaging/channel.ts'
import type { ZenviaConversionWorld } from '../world.ts'

const TEXT = { type: 'string', minLength: 1 } as const
const ID = {
  type: 'string',
  pattern: '^[a-z0-9]{24}$',
  examples: ['69a59a3cc0ffee0010000001'],
} as const

const GROUP = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: ID,
    name: TEXT,
    code: TEXT,
    parent: { ...ID, description: 'The group above; the account without one.' },
    countryCode: { type: 'string', pattern: '^[A-Z]{2}$', examples: ['BR'] },
    absenceMessage: TEXT,
  },
} as const

const AGENT = {
  type: 'object',
  required: ['id', 'firstName', 'lastName', 'groupId'],
  properties: {
    id: ID,
    firstName: TEXT,
    lastName: TEXT,
    groupId: ID,
    email: TEXT,
    phone: TEXT,
    legacyId: TEXT,
    role: { enum: ['owner', 'agent', 'admin'] },
    isOnline: { type: 'boolean' },
  },
} as const

const CHANNEL = {
  type: 'object',
  required: ['channel', 'channelId'],
  properties: { channel: { enum: CHANNEL_NAMES }, channelId: TEXT, groupId: ID },
} as const

const TEMPLATE = {
  type: 'object',
  required: ['key', 'name', 'template'],
  properties: {
    key: TEXT,
    name: TEXT,
    template: {
      ...TEXT,
      description: 'The text, with placeholders such as {{prospect.firstName}}.',
    },
    groupId: {
      ...ID,
      description: 'The group with the WhatsApp channel; the account without one.',
    },
  },
} as const

const INPUT = {
  type: 'object',
  properties: {
    groups: listOf(GROUP),
    agents: listOf(AGENT),
    channels: listOf(CHANNEL),
    templates: listOf(TEMPLATE),
    labels: listOf({
      type: 'object',
      required: ['key', 'name'],
      properties: { key: TEXT, name: TEXT },
    } as const),
    archivingReasons: listOf({
      type: 'object',
      required: ['reason', 'name'],
      properties: { reason: TEXT, name: TEXT },
    } as const),
    categories: listOf(TEXT),
  },
} as const

type Input = FromSchema<typeof INPUT>

/** Adds the fixtures to the account; one with the id or key of a known record replaces it. */
export const putFixtures = defineAction({
  description:
    'Puts groups, agents, channels, templates, labels, archiving reasons and categories into the account, with ids of your choice.',
  input: INPUT,
  run: (world: ZenviaConversionWorld, input: Input) => {
    const { groups = [], agents = [], channels = [], templates = [] } = input
    const problems = [...groups.entries()].flatMap(([index, group]) =>
      putGroup(world, group) ? [] : [unknownGroup(`groups.${index}.parent`, group.parent)],
    )
    for (const [index, agent] of agents.entries()) {
      if (!putAgent(world, agent))
        problems.push(unknownGroup(`agents.${index}.groupId`, agent.groupId))
    }
    for (const [index, channel] of channels.entries()) {
      if (!putChannel(world, channel))
        problems.push(unknownGroup(`channels.${index}.groupId`, channel.groupId))
    }
    for (const [index, template] of templates.entries()) {
      if (!putTemplate(world, template)) {
        problems.push(
          `templates.${index}.groupId names a group without a WhatsApp channel. Add the channel first.`,
        )
      }
    }
    // What was put before a problem is taken back with the action.
    if (problems.length > 0) throw new ActionRefusedError(problems.join(' '))
    putWords(world, input)
    const counts = Object.entries(input).map(([noun, list]) => [noun, list?.length ?? 0])
    return Object.fromEntries(counts) as Record<string, number>
  },
})

function listOf<const Item>(items: Item) {
  return { type: 'array', items } as const
}

function unknownGroup(field: string, id: string | undefined): string {
  return `${field} is ${JSON.stringify(id)}, and there is no such group. Add the group before.`
}

function putGroup(
  { data: { groups } }: ZenviaConversionWorld,
  { id, name, code, parent = ACCOUNT_ID, countryCode, absenceMessage }: FromSchema<typeof GROUP>,
): boolean {
  const known = groups.get(id)
  const above = groups.get(known?.parent ?? parent)
  if (above === undefined && known === undefined) return false
  const base: GroupRecord | undefined = known ?? above
  if (base === undefined) return false
  const record: GroupRecord = {
    ...(known ?? {
      parent,
      ancestors: [...(above?.ancestors ?? []), parent],
      type: ['store'],
      officeHours: base.officeHours,
    }),
    id,
    name,
    displayName: name,
    code: code ?? known?.code ?? name.toLowerCase().replaceAll(/\s+/g, '-'),
    countryCode: countryCode ?? base.countryCode,
    ...(absenceMessage !== undefined && { absenceMessage }),
  }
  if (known === undefined) groups.insert(record)
  else groups.replace(record)
  return true
}

function putAgent(
  { data: { agents, groups } }: ZenviaConversionWorld,
  { id, groupId, role = 'agent', isOnline = false, ...card }: FromSchema<typeof AGENT>,
): boolean {
  if (groups.get(groupId) === undefined) return false
  const { firstName, lastName, email, phone, legacyId } = card
  const record = {
    id,
    groupId,
    role,
    isActive: true,
    isOnline,
    card: {
      id,
      firstName,
      lastName,
      ...(phone !== undefined && { phone }),
      ...(email !== undefined && { email }),
      ...(legacyId !== undefined && { legacyId }),
      appFields: {},
    },
  }
  if (agents.get(id) === undefined) agents.insert(record)
  else agents.replace(record)
  return true
}

function putChannel(
  { data: { channels, groups } }: ZenviaConversionWorld,
  { channel, channelId, groupId = ACCOUNT_ID }: FromSchema<typeof CHANNEL>,
): boolean {
  if (groups.get(groupId) === undefined) return false
  const known = channels.get(`${groupId}/${channel}`)
  const record: ChannelRecord = { channel, channelId, groupId, templates: known?.templates ?? [] }
  if (known === undefined) channels.insert(record)
  else channels.replace(record)
  return true
}

/** Adds a template. The vendor numbers its placeholders in `body` and names them in `template`. */
function putTemplate(
  { data: { channels } }: ZenviaConversionWorld,
  { key, name, template, groupId = ACCOUNT_ID }: FromSchema<typeof TEMPLATE>,
): boolean {
  const channel = channels.get(`${groupId}/whatsapp`)
  if (channel === undefined) return false
  let placeholder = 0
  const body = template.replaceAll(/\{\{[^{}]+\}\}/g, () => `{{${(placeholder += 1)}}}`)
  const others = channel.templates.filter((one) => one.key !== key)
  channels.replace({ ...channel, templates: [...others, { key, name, body, template }] })
  return true
}

function putWords(world: ZenviaConversionWorld, input: Input): void {
  const { labels = [], archivingReasons = [], categories = [] } = input
  if (labels.length + archivingReasons.length + categories.length === 0) return
  const known = wordsOf(world)
  const words = {
    id: 'words',
    labels: joined(known.labels, labels, ({ key }) => key),
    archivingReasons: joined(known.archivingReasons, archivingReasons, ({ reason }) => reason),
    categories: joined(known.categories, categories, (category) => category),
  } as const
  if (world.data.words.get('words') === undefined) world.data.words.insert(words)
  else world.data.words.replace(words)
}

function joined<Item>(
  known: readonly Item[],
  given: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  return [...new Map([...known, ...given].map((item) => [keyOf(item), item])).values()]
}
