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
  return usedChannels(world, groupId)[name]
}

/** Returns the channels of a group and of those above it, the nearest of each name. Each message looks for its channel often. */
const usedChannels = memoizeByGroup(
  ({ data }, groupId): Readonly<Partial<Record<ChannelName, ChannelRecord>>> => {
    const above = data.groups.get(groupId)?.ancestors ?? []
    const farthestFirst = [...above, groupId].flatMap((id) => data.channels.by('group', id))
    return Object.fromEntries(farthestFirst.map((channel) => [channel.channel, channel]))
  },
  'channels',
)

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

/** Returns a channel in which the prospect can write. */
export function usableChannel(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
): ChannelName | undefined {
  const channels = usedChannels(world, prospect.group.id)
  // A loop: each change of a prospect asks, and `find` within `find` takes V8 longest of all to compile.
  for (const name of CHANNEL_NAMES) {
    if (channels[name] !== undefined && addressOf(prospect, name) !== undefined) return name
  }
  return undefined
}

/** Returns the prospect's address in the channel: a phone number, or an id of the network. */
export function addressOf(
  { phones, contactMediums }: ProspectRecord,
  name: ChannelName,
): string | undefined {
  if (name === 'whatsapp') return phones[0]
  for (const medium of contactMediums) if (medium.type === name) return medium.mediumId
  return undefined
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
