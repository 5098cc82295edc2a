/** The kinds of lists by which a customer keeps leads from the assistant, by the lead key that is compared. */
export const EXCLUSION_KEYS = ['leadSource', 'repName', 'leadStatus', 'conversationId'] as const

export type ExclusionKey = (typeof EXCLUSION_KEYS)[number]

/**
 * - `active`: the assistant works
 * - `inactive`: the customer switched the service off
 * - `not-active`: the vendor did
 */
export type ServiceState = 'active' | 'inactive' | 'not-active'

/** What the vendor has set up for the customer. */
export interface AccountRecord {
  readonly id: 'account'
  readonly service: ServiceState
  /** Values, in lower case, that exclude a lead. */
  readonly exclusions: Readonly<Record<ExclusionKey, readonly string[]>>
}

/**
 * The account of a new sandbox. No list of the vendor's is known, so each kind of exclusion has one value of ours that
 * a user can send to see it: the lead source `Excluded Source`, the rep `Excluded Rep`, the lead status
 * `Excluded Status` and, for other rules, the conversation `Excluded Rule` (assumed).
 */
export const DEFAULT_ACCOUNT: AccountRecord = {
  id: 'account',
  service: 'active',
  exclusions: {
    leadSource: ['excluded source'],
    repName: ['excluded rep'],
    leadStatus: ['excluded status'],
    conversationId: ['excluded rule'],
  },
}
