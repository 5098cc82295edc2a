import { addressOf, CHANNEL_NAMES, channelOf, toMedium } from '../messaging/channel.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { InteractionRecord } from './interaction.ts'
import type { InteractionDraft } from './save-interaction.ts'

/**
 * Returns the draft with a message that has its key at the provider, its sender and its recipient, as every message has
 * (observed). Where the medium has no address, the names of the parties stand for them (assumed).
 */
export function withCompleteMessage<
  Draft extends InteractionDraft & Partial<Pick<InteractionRecord, 'createdAt'>>,
>(world: ZenviaConversionWorld, prospect: ProspectRecord, draft: Draft): Draft {
  const { message } = draft.output
  if (message === undefined) return draft
  const { providerId, sender, recipient } = message
  if (providerId !== undefined && sender !== undefined && recipient !== undefined) return draft
  const { theirs, ours } = partiesOf(world, prospect, draft.via)
  const parties = draft.proactive
    ? { sender: ours, recipient: theirs }
    : { sender: theirs, recipient: ours }
  const complete = {
    ...message,
    providerId: providerId ?? newObjectId(world, draft.createdAt),
    sender: sender ?? parties.sender,
    recipient: recipient ?? parties.recipient,
  }
  return { ...draft, output: { ...draft.output, message: complete } }
}

function partiesOf(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  via: InteractionDraft['via'],
): { readonly theirs: string; readonly ours: string } {
  const name = CHANNEL_NAMES.find((channel) => toMedium(channel) === via)
  const channel = name && channelOf(world, prospect.initialGroup.id, name)
  const { firstName = '', emails, phones, group } = prospect
  const address = name === undefined ? undefined : addressOf(prospect, name)
  return {
    theirs: address ?? emails[0] ?? phones[0] ?? firstName,
    ours: channel?.channelId ?? group.name,
  }
}
