// The sources of generated leads, as captured ones name them.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** A source of leads. */
export interface LeadSource {
  readonly source: string
  /** The provider; absent where an agent enters the prospect by hand. */
  readonly providerKey?: string
  /** The medium of the first message; absent where there is none. */
  readonly via?: 'whatsApp' | 'facebook' | 'instagram' | 'other'
  readonly type: Schemas['LeadType']
  /** @default cpc */
  readonly medium?: string
  readonly campaign?: string
}

/** Sources with their weights. */
export type LeadSources = readonly (readonly [LeadSource, number])[]

const LEAD_SOURCES: LeadSources = [
  [{ source: 'WHATSAPP', providerKey: 'wasp', via: 'whatsApp', type: 'vehicle' }, 28],
  [
    {
      source: 'WHATSAPP',
      providerKey: 'wasp',
      via: 'whatsApp',
      type: 'vehicle',
      medium: 'ctwa',
      campaign: '120214555500010',
    },
    6,
  ],
  [
    {
      source: 'google',
      providerKey: 'api.leads:write',
      type: 'vehicle',
      campaign: 'Buscador',
    },
    18,
  ],
  [{ source: 'INSTAGRAM', providerKey: 'instagram', via: 'instagram', type: 'vehicle' }, 8],
  [{ source: 'FACEBOOK', providerKey: 'facebook-messenger', via: 'facebook', type: 'vehicle' }, 8],
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

/** Returns the sources of a group that has these media: nobody can write by another. */
export function leadSourcesFor(media: ReadonlySet<string>, countryCode: string): LeadSources {
  return LEAD_SOURCES.filter(
    ([{ via }]) => via === undefined || via === 'other' || media.has(via),
  ).map(([source, weight]) => [countryCode === 'BR' ? inBrazil(source) : source, weight])
}

const BRAZILIAN_CAMPAIGNS: ReadonlyMap<string, string> = new Map([
  ['Buscador', 'Busca'],
  ['Plan 84', 'Consórcio 84'],
])

/** Mercado Libre has a provider for each country, and campaigns are named in its language. */
function inBrazil(source: LeadSource): LeadSource {
  const { providerKey, campaign } = source
  if (providerKey === 'ganymede.mercadolibre.ar')
    return { ...source, source: 'Mercado Livre', providerKey: 'ganymede.mercadolibre.br' }
  const translated = campaign === undefined ? undefined : BRAZILIAN_CAMPAIGNS.get(campaign)
  return translated === undefined ? source : { ...source, campaign: translated }
}
