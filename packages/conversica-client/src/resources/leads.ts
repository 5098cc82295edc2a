import type { Call, CallOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/conversica'
import type { Lead, LeadAccepted } from './models.ts'

/** Hands leads to Conversica. */
export interface Leads {
  /**
   * Creates the lead if its `id` (together with `clientId`, if any) is new to Conversica, and updates it otherwise: the
   * vendor has one call for both. Repeating it does no harm, so it is retried.
   *
   * Throws {@link LeadRefusedError} for a lead that is wrong, UnauthorizedError for wrong credentials, and other
   * ClientErrors for everything else. It does not tell if the lead was new, and does not check the keys first.
   */
  save(lead: Lead, options?: CallOptions): Promise<LeadAccepted>
}

export function createLeads({ json }: Call<Operations>): Leads {
  return { save: (lead, options) => json('createOrUpdateLead', { body: lead }, options) }
}
