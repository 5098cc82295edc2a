// The prospects of the account while pacts are verified. Each differs from the others in the properties that filters
// compare, so that a filter that is ignored or inverted finds another prospect.
import type { Prospect } from '@ensaio/zenvia-conversion-client'
import { centro, paula, paulista, tigre } from './account.ts'

/** One prospect, as answers have to show it in the end. */
export interface Part
  extends
    Pick<Prospect, 'created' | 'status' | 'groupId' | 'group' | 'archivingReason' | 'label'>,
    Required<Pick<Prospect, 'firstName' | 'lastName' | 'phones' | 'emails' | 'category'>> {
  readonly agent: typeof paula | undefined
  readonly source: string
  readonly type: Prospect['leads'][number]['type']
}

/** The instant at which every sandbox of the pact begins. */
export const DAWN = '2026-01-15T12:00:00.000Z'

/** The clock of every interaction, unless a state moves it on: a Monday, 11:30 in Buenos Aires. It stands still. */
export const NOW = '2026-03-02T14:30:00.000Z'

/** In the vendor's order, newest first. */
export const samples = {
  ximena: {
    firstName: 'Ximena',
    lastName: 'Paz',
    created: '2026-03-02T13:00:00.000Z',
    status: 'followUp',
    ...inGroup(centro),
    category: 'new',
    phones: ['+5491155550199'],
    emails: [],
    agent: paula,
    label: 'hot',
    source: 'WHATSAPP',
    type: 'vehicle',
  },
  dario: {
    firstName: 'Darío',
    lastName: 'Luna',
    created: '2026-02-25T15:00:00.000Z',
    status: 'archived',
    ...inGroup(centro),
    category: 'new',
    phones: ['+5491155550188'],
    emails: [],
    agent: paula,
    archivingReason: 'notInterested',
    source: 'WHATSAPP',
    type: 'vehicle',
  },
  carla: {
    firstName: 'Carla',
    lastName: 'Domínguez',
    created: '2026-02-20T15:00:00.000Z',
    status: 'unclaimed',
    ...inGroup(paulista),
    category: 'new',
    phones: [],
    emails: ['carla.dominguez@example.com'],
    agent: undefined,
    source: 'facebook',
    type: 'realEstate',
  },
  bruno: {
    firstName: 'Bruno',
    lastName: 'Acosta',
    created: '2026-01-20T14:00:00.000Z',
    status: 'unclaimed',
    ...inGroup(tigre),
    category: 'used',
    phones: ['+5491155550177'],
    emails: [],
    agent: undefined,
    source: 'google',
    type: 'vehicle',
  },
} as const satisfies Readonly<Record<string, Part>>

export type PartName = keyof typeof samples

export function partOf(name: PartName): Part {
  return samples[name]
}

/**
 * The records whose keys the provider supplies: all sample prospects, Ximena's message, a note on her, her quote and the
 * subscription. The values are the keys that stand in the written pact.
 */
export const sampleIds = {
  ximena: '69a589d0c0ffee0010000010',
  dario: '699f1070c0ffee0010000011',
  carla: '699878f0c0ffee0010000012',
  bruno: '696f8be0c0ffee0010000013',
  message: '69a597e0c0ffee0010000014',
  note: '69a598d0c0ffee0010000015',
  quote: '69a59a00c0ffee0010000016',
  subscription: '69a59c60c0ffee0010000017',
} as const satisfies Readonly<Record<PartName | string, string>>

export type SampleIds = typeof sampleIds

function inGroup({ id, name }: { readonly id: string; readonly name: string }) {
  return { groupId: id, group: name }
}
