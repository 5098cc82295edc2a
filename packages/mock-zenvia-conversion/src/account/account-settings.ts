// The settings of the account that every sandbox has. They never change, so they are not part of the world.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

export const INDUSTRIES: readonly Schemas['LeadType'][] = [
  'retail',
  'insurance',
  'realEstate',
  'vehicle',
  'savingPlan',
]

/** The first one is the default of a lead. */
export const CATEGORIES = ['new', 'used', 'savingPlan', 'service', 'parts'] as const

export const LABELS = [
  { key: 'cold', name: 'Frío' },
  { key: 'warm', name: 'Tibio' },
  { key: 'hot', name: 'Caliente' },
] as const

/** The vendor's own reasons, as captured, and two that the account has added. */
export const ARCHIVING_REASONS = [
  { reason: 'inactive', name: 'Inactive' },
  { reason: 'notInterested', name: 'Not interested' },
  { reason: 'waitingForReply', name: 'Waiting for a reply' },
  { reason: 'converted', name: 'Converted' },
  { reason: 'wrongInfo', name: 'Wrong information' },
  { reason: 'outOfStock', name: 'Out of stock' },
  { reason: 'withoutContactInformation', name: 'Without contact information' },
  { reason: 'archivedUntilSchedule', name: 'Archived until schedule' },
  { reason: 'campaignConversion', name: 'Converted by a campaign' },
  { reason: 'boughtElsewhere', name: 'Bought elsewhere' },
  { reason: 'creditRefused', name: 'Credit refused' },
] as const

export const ADDITIONAL_FIELDS = [
  { key: 'quoteState', name: 'State of the quote' },
  { key: 'reference', name: 'Reference in the dealer system' },
  { key: 'budget', name: 'Budget' },
  { key: 'tradeIn', name: 'Trade-in' },
] as const

export const DEFAULTS: Schemas['Defaults'] = { currency: 'ars', distance: 'km' }

/** Returns true for a reason that prospects can be archived for. */
export function isArchivingReason(value: string): boolean {
  return ARCHIVING_REASONS.some(({ reason }) => reason === value)
}

/** Returns true for a label of the account. */
export function isLabel(value: string): boolean {
  return LABELS.some(({ key }) => key === value)
}

/** Returns true for a category that a lead can have. */
export function isCategory(value: string): boolean {
  return CATEGORIES.some((category) => category === value)
}
