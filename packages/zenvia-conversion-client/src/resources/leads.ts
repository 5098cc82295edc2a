import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type {
  InsuranceLead,
  ProspectCreated,
  RealEstateLead,
  RetailLead,
  SavingPlanLead,
  VehicleLead,
} from './models.ts'

/**
 * Takes information about potential clients to the vendor, and gives back the prospect that it belongs to: a new one, or,
 * with `merged`, one that has the same phone or email. Earlier leads of that prospect are not shown.
 *
 * A lead needs `utmSource` (or its older name `source`) and a phone or an email. Never sent again by itself: a repeated
 * lead would stand there twice. Needs the scope `leads:write`.
 */
export interface Leads {
  createInsurance(lead: InsuranceLead, options?: CallOptions): Promise<ProspectCreated>
  createRealEstate(lead: RealEstateLead, options?: CallOptions): Promise<ProspectCreated>
  createRetail(lead: RetailLead, options?: CallOptions): Promise<ProspectCreated>
  createSavingPlan(lead: SavingPlanLead, options?: CallOptions): Promise<ProspectCreated>
  createVehicle(lead: VehicleLead, options?: CallOptions): Promise<ProspectCreated>
  /** Returns the possible values of a lead's `category`. */
  categories(options?: CallOptions): Promise<readonly string[]>
  /** Currency and unit of distance where a lead names none. */
  defaults(options?: CallOptions): Promise<ResultOf<Operations['getDefaults']>>
}

export function createLeads({ json }: Call<Operations>): Leads {
  return {
    createInsurance: (body, options) => json('newInsuranceLead', { body }, options),
    createRealEstate: (body, options) => json('newRealEstateLead', { body }, options),
    createRetail: (body, options) => json('newRetailLead', { body }, options),
    createSavingPlan: (body, options) => json('newSavingPlanLead', { body }, options),
    createVehicle: (body, options) => json('newVehicleLead', { body }, options),
    categories: (options) => json('getCategories', {}, options),
    defaults: (options) => json('getDefaults', {}, options),
  }
}
