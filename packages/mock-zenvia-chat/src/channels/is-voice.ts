import { CHANNEL_HABITS } from './channel-habits.ts'

/** Whether people speak on the channel of this code, so that there are no messages to read. */
export function isVoice(channel: number): boolean {
  return CHANNEL_HABITS[channel]?.isVoice ?? false
}
