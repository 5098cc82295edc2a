// The ways by which made-up people come in, as captured leads name them.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** A way to come in. */
export interface Arrival {
  readonly source: string
  /** Absent where an agent enters the person by hand. */
  readonly providerKey?: string
  /** The medium by which such a person writes first; absent where only data come in. */
  readonly via?: 'whatsApp' | 'facebook' | 'instagram' | 'other'
  readonly type: Schemas['LeadType']
  readonly campaign?: string
}

/** Ways to come in, and how often each is. */
export type Arrivals = readonly (readonly [Arrival, number])[]

const ARRIVALS: Arrivals = [
  [{ source: 'WHATSAPP', providerKey: 'wasp', via: 'whatsApp', type: 'vehicle' }, 34],
  [{ source: 'google', providerKey: 'api.leads:write', type: 'vehicle', campaign: 'Autumn' }, 18],
  [{ source: 'instagram', providerKey: 'instagram', via: 'instagram', type: 'vehicle' }, 8],
  [{ source: 'facebook', providerKey: 'facebook-messenger', via: 'facebook', type: 'vehicle' }, 8],
  [
    {
      source: 'Mercado Libre',
      providerKey: 'ganymede.mercadolibre.ar',
      via: 'other',
      type: 'vehicle',
    },
    10,
  ],
  [
    {
      source: 'facebook-ads',
      providerKey: 'ganymede.facebook',
      type: 'savingPlan',
      campaign: 'Plan 84',
    },
    8,
  ],
  [{ source: 'website', providerKey: 'api.leads:write', type: 'insurance' }, 3],
  [{ source: 'billboard', providerKey: 'api.leads:write', type: 'realEstate' }, 2],
  [{ source: 'newsletter', providerKey: 'api.leads:write', type: 'retail' }, 3],
  [{ source: 'Showroom', type: 'vehicle' }, 6],
]

/** The ways to a group whose channels are these media: nobody can write by another. */
export function arrivalsBy(media: ReadonlySet<string>): Arrivals {
  return ARRIVALS.filter(([{ via }]) => via === undefined || via === 'other' || media.has(via))
}
