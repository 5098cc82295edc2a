// The settings of the account that every sandbox has. Only its words can be changed.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { unknownWord } from '../errors/error-replies.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { ACCOUNT_ID } from './account-groups.ts'

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

/** Returns the units of the world's account: those of the country that it is in. */
export function defaultsOf({ data }: ZenviaConversionWorld): Schemas['Defaults'] {
  const isBrazilian = data.groups.get(ACCOUNT_ID)?.countryCode === 'BR'
  return isBrazilian ? { ...DEFAULTS, currency: 'brl' } : DEFAULTS
}

/** The words of the account: what its callers carry as constants. */
export interface AccountWords {
  readonly labels: readonly { readonly key: string; readonly name: string }[]
  readonly archivingReasons: readonly { readonly reason: string; readonly name: string }[]
  readonly categories: readonly string[]
}

/** One record once the words differ from the default ones. */
export interface AccountWordsRecord extends AccountWords {
  readonly id: 'words'
}

const DEFAULT_WORDS: AccountWords = {
  labels: LABELS,
  archivingReasons: ARCHIVING_REASONS,
  categories: CATEGORIES,
}

/** Returns the words of the world's account. */
export function wordsOf(world: ZenviaConversionWorld): AccountWords {
  return world.data.words.get('words') ?? DEFAULT_WORDS
}

/** Returns true for a reason that prospects can be archived for. */
export function isArchivingReason(world: ZenviaConversionWorld, value: string): boolean {
  return wordsOf(world).archivingReasons.some(({ reason }) => reason === value)
}

/** Returns true for a label of the account. */
export function isLabel(world: ZenviaConversionWorld, value: string): boolean {
  return wordsOf(world).labels.some(({ key }) => key === value)
}

/** Returns the refusal of a reason that prospects cannot be archived for. */
export function unknownReason(world: ZenviaConversionWorld, word: string): ErrorReply<400> {
  const allowed = wordsOf(world).archivingReasons.map(({ reason }) => reason)
  return unknownWord('archivingReason', { word, allowed })
}

/** Returns the refusal of a label that the account does not have. */
export function unknownLabel(world: ZenviaConversionWorld, word: string): ErrorReply<400> {
  return unknownWord('label', { word, allowed: wordsOf(world).labels.map(({ key }) => key) })
}

/** Returns true for a category that a lead can have. */
export function isCategory(world: ZenviaConversionWorld, value: string): boolean {
  return wordsOf(world).categories.includes(value)
}
