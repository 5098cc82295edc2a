import type { Contact } from './contact.ts'
import type { LeadOrigin, SentLead } from './lead-data.ts'
import type { LeadRoute } from './route-lead.ts'

/** A lead that is good to be taken. */
export interface LeadArrival extends Omit<LeadOrigin, 'created'> {
  readonly lead: SentLead
  readonly contact: Contact
  readonly route: LeadRoute
  /** The group in which, or below which, the person may be known already. */
  readonly searchedGroupId: string
}
