// The words of the account that every sandbox has. They never change, so they stand here and not in the world.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

export const INDUSTRIES: readonly Schemas['LeadType'][] = [
  'retail',
  'insurance',
  'realEstate',
  'vehicle',
  'savingPlan',
]

/** The first is what a lead without a category gets. */
export const CATEGORIES = ['new', 'used', 'savingPlan', 'service', 'parts'] as const

export const LABELS = [
  { key: 'cold', name: 'Frío' },
  { key: 'warm', name: 'Tibio' },
  { key: 'hot', name: 'Caliente' },
] as const

/** The vendor's own reasons, as seen in captured answers, and two that the account has added. */
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

/** Whether prospects can be archived for it. */
export function isArchivingReason(word: string): boolean {
  return ARCHIVING_REASONS.some(({ reason }) => reason === word)
}

/** Whether prospects can be labelled with it. */
export function isLabel(word: string): boolean {
  return LABELS.some(({ key }) => key === word)
}

/** Whether a lead can have it. */
export function isCategory(word: string): boolean {
  return CATEGORIES.some((category) => category === word)
}
