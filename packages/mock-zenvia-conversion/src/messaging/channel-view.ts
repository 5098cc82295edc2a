import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import type { ChannelRecord } from '../account/channel-record.ts'

/** A channel as answers show it. */
export const toChannelView = defineView(
  ({ channel, channelId, templates }: ChannelRecord): Schemas['Channel'] => ({
    channel,
    channelId,
    templates,
  }),
)
