// Makes fixtures of what a recording shows of an account: its groups, its staff, its channels, its words, its prospects.
import type { Pseudonyms, RecordedCall } from '@ensaio/mock-kit'
import { ARCHIVING_REASONS, LABELS } from '../account/account-settings.ts'
import { CHANNEL_NAMES } from '../messaging/channel.ts'
import { isFields, recordedInteractions, recordedProspects } from './recorded-prospects.ts'
import type { Fields } from './recorded-prospects.ts'

/** The input of putFixtures. */
export interface RecordedConversionFixtures {
  readonly groups: readonly Fields[]
  readonly agents: readonly Fields[]
  readonly channels: readonly Fields[]
  readonly templates: readonly Fields[]
  readonly labels: readonly Fields[]
  readonly archivingReasons: readonly Fields[]
  readonly categories: readonly string[]
  readonly prospects: readonly Fields[]
  readonly interactions: readonly Fields[]
}

/** Makes the input of putFixtures of the account's lists and of what its prospects name, people's details replaced. */
export function recordedConversionFixtures(
  calls: readonly RecordedCall[],
  pseudonyms: Pseudonyms,
): RecordedConversionFixtures {
  const of = (...ids: readonly string[]): readonly Fields[] =>
    calls
      .filter(({ operationId }) => ids.includes(operationId))
      .flatMap(({ answer }) => [answer].flat().filter(isFields))
  const views = of('getProspects', 'getProspectById', 'getProspectsByPhoneNumber')
  const events = of('getInteractions', 'getProspectInteractions', 'getInteractionById')
  const groups = groupsOf([...views.flatMap(groupOf), ...of('getGroups', 'getGroupById')])
  const channels = of('getChannels', 'getChannelsByProspectId')
  const listed = [...events.flatMap(agentOf), ...of('getAgents', 'getOnlineAgents')]
  const agents = agentsOf(listed, views, groups, pseudonyms)
  const known = { groups: idsOf(groups), agents: idsOf(agents) }
  const prospects = recordedProspects(views, known, pseudonyms)
  const labels = wordsOf(of('getProspectLabels'), 'key')
  const reasons = wordsOf(of('getArchivingReasons', 'deprecatedGetArchivingReasons'), 'reason')
  return {
    groups,
    agents,
    channels: channelsOf(channels, pseudonyms),
    templates: templatesOf(channels),
    labels: [...labels, ...unlisted(prospects, 'label', 'key', [...LABELS, ...labels])],
    archivingReasons: [
      ...reasons,
      ...unlisted(prospects, 'archivingReason', 'reason', [...ARCHIVING_REASONS, ...reasons]),
    ],
    categories: categoriesOf(calls, prospects),
    prospects,
    interactions: recordedInteractions(
      events,
      { agents: known.agents, prospects: idsOf(prospects) },
      pseudonyms,
    ),
  }
}

/** Words that prospects have and no list shows; the word itself stands for its name. */
function unlisted(
  prospects: readonly Fields[],
  field: string,
  key: 'key' | 'reason',
  words: readonly Fields[],
): readonly Fields[] {
  const known = new Set(words.map((word) => word[key]))
  const used = new Set(prospects.map((prospect) => prospect[field]))
  return [...used]
    .filter((word) => word !== undefined && !known.has(word))
    .map((word) => ({ [key]: word, name: word }))
}

function idsOf(list: readonly Fields[]): ReadonlySet<unknown> {
  return new Set(list.map(({ id }) => id))
}

function agentOf({ agent }: Fields): readonly Fields[] {
  return isFields(agent) ? [agent] : []
}

const ID = /^[a-z0-9]{24}$/

/** A group by its key and name alone, as a prospect names it. */
function groupOf({ groupId, group }: Fields): readonly Fields[] {
  return [{ id: groupId, name: group }]
}

/** Groups above others come before them; one whose group above was not seen stands below the account. */
function groupsOf(list: readonly Fields[]): readonly Fields[] {
  const known = new Map<string, Fields>()
  for (const { id, name, displayName, parent, countryCode } of list) {
    const text = name ?? displayName
    if (typeof id !== 'string' || !ID.test(id) || typeof text !== 'string' || text === '') continue
    const country = typeof countryCode === 'string' && { countryCode: countryCode.toUpperCase() }
    const above = typeof parent === 'string' && { parent }
    known.set(id, { ...known.get(id), id, name: text, ...above, ...country })
  }
  const depthOf = (id: unknown, level = 0): number => {
    const parent = known.get(String(id))?.['parent']
    return parent === undefined || level > known.size ? level : depthOf(parent, level + 1)
  }
  return [...known.values()]
    .map(({ parent, ...group }) =>
      known.has(String(parent)) && parent !== group['id'] ? { ...group, parent } : group,
    )
    .toSorted((one, other) => depthOf(one['id']) - depthOf(other['id']))
}

/** Agents name no group: their prospects do. One whose group is not known goes to the first. */
function agentsOf(
  listed: readonly Fields[],
  prospects: readonly Fields[],
  groups: readonly Fields[],
  { name, email, phone }: Pseudonyms,
): readonly Fields[] {
  const groupIds = new Map(
    prospects.flatMap(({ agent, groupId }) =>
      isFields(agent) ? [[String(agent['id']), groupId] as const] : [],
    ),
  )
  const seen = [...prospects.flatMap(agentOf), ...listed]
  const agents = seen.flatMap((agent) => {
    const { id, firstName, lastName, legacyId } = agent
    const wanted = groupIds.get(String(id))
    const groupId = groups.some((one) => one['id'] === wanted) ? wanted : groups[0]?.['id']
    if (typeof id !== 'string' || !ID.test(id) || groupId === undefined) return []
    return [
      {
        id,
        firstName: name(String(firstName ?? '')),
        lastName: name(String(lastName ?? '')),
        groupId,
        ...replaced(agent, 'email', email),
        ...replaced(agent, 'phone', phone),
        ...(typeof legacyId === 'string' && legacyId !== '' && { legacyId }),
      },
    ]
  })
  return [...new Map(agents.map((agent) => [agent.id, agent])).values()]
}

function replaced(fields: Fields, key: string, replace: (text: string) => string): Fields {
  const value = fields[key]
  return typeof value === 'string' && value !== '' ? { [key]: replace(value) } : {}
}

/** The keys of channels are phone numbers or names of pages. */
function channelsOf(list: readonly Fields[], { phone, code }: Pseudonyms): readonly Fields[] {
  const channels = list.flatMap(({ channel, channelId }) => {
    if (typeof channelId !== 'string' || !CHANNEL_NAMES.some((one) => one === channel)) return []
    const isPhone = /^\+?\d{8,15}$/.test(channelId)
    return [{ channel, channelId: isPhone ? phone(channelId) : code(channelId) }]
  })
  return [...new Map(channels.map((one) => [JSON.stringify(one), one])).values()]
}

/** Templates are the account's own words. They need a WhatsApp channel. */
function templatesOf(channels: readonly Fields[]): readonly Fields[] {
  const lists = channels.map(({ templates }) => templates)
  const templates = lists
    .flat()
    .filter(isFields)
    .flatMap(({ key, name, template, body }) => {
      const text = template ?? body
      return typeof key === 'string' && typeof text === 'string' && text !== ''
        ? [{ key, name: typeof name === 'string' && name !== '' ? name : key, template: text }]
        : []
    })
  return [...new Map(templates.map((one) => [one.key, one])).values()]
}

function wordsOf(list: readonly Fields[], key: 'key' | 'reason'): readonly Fields[] {
  const words = list.flatMap((word) => {
    const { [key]: value, name } = word
    return typeof value === 'string' && typeof name === 'string' && name !== ''
      ? [[value, { [key]: value, name }] as const]
      : []
  })
  return [...new Map(words).values()]
}

function categoriesOf(
  calls: readonly RecordedCall[],
  prospects: readonly Fields[],
): readonly string[] {
  const lists = calls.flatMap(({ operationId, answer }) =>
    operationId === 'getCategories' && Array.isArray(answer) ? answer : [],
  )
  const all = [...lists, ...prospects.map(({ category }) => category)]
  return [...new Set(all.filter((one): one is string => typeof one === 'string'))]
}
