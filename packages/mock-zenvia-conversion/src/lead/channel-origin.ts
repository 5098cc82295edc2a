// The origin of leads who write by a channel, as captured leads name it.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'
import type { ChannelName } from '../messaging/channel.ts'
import { digitsOf } from './phone-number.ts'

/** The source and the provider of a channel's leads. */
export const CHANNEL_ORIGINS = {
  whatsapp: { source: 'WHATSAPP', provider: 'wasp' },
  facebook: { source: 'FACEBOOK', provider: 'facebook-messenger' },
  instagram: { source: 'INSTAGRAM', provider: 'instagram' },
} as const satisfies Record<ChannelName, { readonly source: string; readonly provider: string }>

/** The key of a lead at its provider: for WhatsApp a UUID and the digits of the phone, else the contact's id in the network. */
export function providerLeadIdOf(channel: ChannelName, address: string, random: Random): string {
  return channel === 'whatsapp' ? `${newUuid(random)}_${digitsOf(address)}` : address
}

/** The parts of a lead that its channel tells. An ad that opens WhatsApp names its medium, and its campaign by a number. */
export function channelLead(
  channel: ChannelName,
  { address, random, ad }: { address: string; random: Random; ad?: string | undefined },
): Pick<Schemas['Lead'], 'utmMedium' | 'utmCampaign' | 'providerLeadId'> & { utmSource: string } {
  const utmSource = CHANNEL_ORIGINS[channel].source
  const providerLeadId = providerLeadIdOf(channel, address, random)
  return ad === undefined
    ? { utmSource, providerLeadId }
    : { utmSource, utmMedium: 'ctwa', utmCampaign: ad, providerLeadId }
}

/** Joined as a list: a text that grows piece by piece is as many objects, and each lead keeps its key. */
function newUuid(random: Random): string {
  const [head, second, third] = [random.hex(8), random.hex(4), random.hex(3)]
  const fourth = random.pick(['8', '9', 'a', 'b']) + random.hex(3)
  return [head, second, `4${third}`, fourth, random.hex(12)].join('-')
}
