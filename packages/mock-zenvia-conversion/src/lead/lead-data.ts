import type { Draft } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { DEFAULTS } from '../account/account-settings.ts'
import { toIsoDate } from '../iso-date.ts'
import { onlyDocumented } from '../only-documented.ts'

type LeadData = Schemas['LeadData']
type Product = Schemas['LeadProduct']

/** A lead of any industry, as it was sent. */
export type SentLead = Schemas['Lead'] & { readonly product?: Product }

/** The origin of a lead, which the lead itself does not tell. */
export interface LeadOrigin {
  readonly type: Schemas['LeadType']
  readonly created: number
  /** The channel or the integration that it came by. */
  readonly providerKey?: string | undefined
  /** The id of the agent who entered it by hand; then there is no provider. */
  readonly createdBy?: string | undefined
  /** The currency of amounts that tell none. @default that of the account in Argentina */
  readonly currency?: string | undefined
}

/**
 * Returns a lead as the prospect keeps it, its fields in the order of captured ones. Older names become the newer ones.
 * Field by field in one object: spreading parts takes several times as long.
 */
export function toLeadData(lead: SentLead, origin: LeadOrigin): LeadData {
  const created = toIsoDate(origin.created)
  const begun: Draft<BegunData> =
    lead.priority === undefined ? { created } : { priority: lead.priority, created }
  addSources(begun, lead, origin)
  addDetails(begun, lead, origin)
  const data = begun as Draft<LeadData>
  data.type = origin.type
  if (lead.product !== undefined)
    data.product = toProduct(lead.product, origin.currency ?? DEFAULTS.currency)
  return data
}

/** Lead data of which not all fields are there yet. */
type BegunData = Pick<LeadData, 'created'> & Partial<LeadData>

function addSources(data: Draft<BegunData>, lead: SentLead, { createdBy }: LeadOrigin): void {
  const medium = lead.utmMedium ?? lead.medium
  const campaign = lead.utmCampaign ?? lead.campaign
  if (createdBy !== undefined) data.createdBy = createdBy
  data.source = lead.utmSource ?? lead.source ?? ''
  if (medium !== undefined) {
    data.medium = medium
    data.utmMedium = medium
  }
  if (campaign !== undefined) {
    data.campaign = campaign
    data.utmCampaign = campaign
  }
  data.utmSource = data.source
}

function addDetails(data: Draft<BegunData>, lead: SentLead, { providerKey }: LeadOrigin): void {
  const providerLeadId = lead.providerLeadId ?? lead.leadId
  if (providerKey !== undefined) data.providerKey = providerKey
  if (lead.comments !== undefined) data.comments = lead.comments
  if (providerLeadId !== undefined) data.providerLeadId = providerLeadId
  if (lead.company !== undefined) data.company = lead.company
  if (lead.store !== undefined) data.store = lead.store
  if (lead.agent !== undefined) data.agent = lead.agent
}

/** Returns the product with a currency for each amount. */
function toProduct(sent: Product, currency: string): Product {
  const product: Draft<Product> = { ...onlyDocumented('LeadProduct', sent) }
  const { price, monthlyPaymentsEstimate, creditAmountEstimate, odometer } = product
  if (odometer) product.odometer = { unit: DEFAULTS.distance, ...odometer }
  if (price) product.price = inCurrency(price, currency)
  if (monthlyPaymentsEstimate)
    product.monthlyPaymentsEstimate = inCurrency(monthlyPaymentsEstimate, currency)
  if (creditAmountEstimate)
    product.creditAmountEstimate = inCurrency(creditAmountEstimate, currency)
  return product
}

function inCurrency<Money extends { readonly currency?: string }>(
  money: Money,
  currency: string,
): Money {
  return { ...money, currency: money.currency?.toLowerCase() ?? currency }
}
