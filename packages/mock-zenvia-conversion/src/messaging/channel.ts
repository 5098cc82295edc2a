import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import { memoizeByGroup } from '../account/memoize-by-group.ts'
import type { IntegrationRecord } from '../auth/integration.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'

type Channel = Schemas['Channel']

/** A channel of a group, which the groups below it use too. */
export interface ChannelRecord extends Channel {
  readonly groupId: string
  readonly templates: Schemas['TransactionalTemplates']
}

/** A channel as paths spell it. */
export type ChannelName = Schemas['CommunicationChannel']

/** All channels, in the order of answers. */
export const CHANNEL_NAMES: readonly ChannelName[] = ['whatsapp', 'facebook', 'instagram']

/** Returns the channel of a group: its own, or that of the nearest group above that has one. */
export function channelOf(
  world: ZenviaConversionWorld,
  groupId: string,
  name: ChannelName,
): ChannelRecord | undefined {
  return usedChannels(world, groupId).find(({ channel }) => channel === name)
}

/** Returns the channels of a group and of those above it, the nearest first. Each message looks for its channel often. */
const usedChannels = memoizeByGroup(({ data }, groupId): readonly ChannelRecord[] => {
  const above = data.groups.get(groupId)?.ancestors.toReversed() ?? []
  return [groupId, ...above].flatMap((id) => data.channels.by('group', id))
}, 'channels')

/** Returns the channels that the caller's group and those below use, each once. */
export function channelsFor(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
): readonly ChannelRecord[] {
  const groupIds = [...groupIdsBelow(world, caller.groupId)]
  const used = groupIds.flatMap((id) => CHANNEL_NAMES.map((name) => channelOf(world, id, name)))
  return [...new Set(used.filter((channel) => channel !== undefined))]
}

/** Returns the channels by which the prospect can be reached: those of its group for which it has an address. */
export function channelsOfProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
): readonly ChannelRecord[] {
  return CHANNEL_NAMES.filter((name) => addressOf(prospect, name) !== undefined)
    .map((name) => channelOf(world, prospect.group.id, name))
    .filter((channel) => channel !== undefined)
}

/** Returns the prospect's address in the channel: a phone number, or an id of the network. */
export function addressOf(prospect: ProspectRecord, name: ChannelName): string | undefined {
  if (name === 'whatsapp') return prospect.phones[0]
  return prospect.contactMediums.find(({ type }) => type === name)?.mediumId
}

/** Returns the channel as interactions spell it. */
export function toMedium(channel: ChannelName): 'whatsApp' | 'facebook' | 'instagram' {
  return channel === 'whatsapp' ? 'whatsApp' : channel
}

/** Returns a channel as answers show it. */
export const toChannelView = defineView(
  ({ channel, channelId, templates }: ChannelRecord): Schemas['Channel'] => ({
    channel,
    channelId,
    templates,
  }),
)
