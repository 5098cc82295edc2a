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

/** Returns a lead as the prospect keeps it, its fields in the order of captured ones. Older names become the newer ones. */
export function toLeadData(lead: SentLead, origin: LeadOrigin): LeadData {
  const data: Draft<LeadData> = { ...toDetails(lead, origin), type: origin.type }
  if (lead.product !== undefined)
    data.product = toProduct(lead.product, origin.currency ?? DEFAULTS.currency)
  return data
}

// Field by field: spreading optional parts takes several times as long.

function toDetails(lead: SentLead, origin: LeadOrigin) {
  const sources = toSources(lead, origin)
  const details: Draft<Omit<LeadData, 'type'>> = { ...sources, utmSource: sources.source }
  const providerLeadId = lead.providerLeadId ?? lead.leadId
  if (origin.providerKey !== undefined) details.providerKey = origin.providerKey
  if (lead.comments !== undefined) details.comments = lead.comments
  if (providerLeadId !== undefined) details.providerLeadId = providerLeadId
  if (lead.company !== undefined) details.company = lead.company
  if (lead.store !== undefined) details.store = lead.store
  if (lead.agent !== undefined) details.agent = lead.agent
  return details
}

function toSources(lead: SentLead, origin: LeadOrigin) {
  const medium = lead.utmMedium ?? lead.medium
  const campaign = lead.utmCampaign ?? lead.campaign
  const sources: Draft<Omit<LeadData, 'utmSource' | 'type'>> = {
    ...toBeginning(lead, origin),
    source: lead.utmSource ?? lead.source ?? '',
  }
  if (medium !== undefined) {
    sources.medium = medium
    sources.utmMedium = medium
  }
  if (campaign !== undefined) {
    sources.campaign = campaign
    sources.utmCampaign = campaign
  }
  return sources
}

function toBeginning({ priority }: SentLead, { created, createdBy }: LeadOrigin) {
  const at = toIsoDate(created)
  const beginning: Draft<Pick<LeadData, 'priority' | 'created' | 'createdBy'>> =
    priority === undefined ? { created: at } : { priority, created: at }
  if (createdBy !== undefined) beginning.createdBy = createdBy
  return beginning
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
