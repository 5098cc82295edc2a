import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { DEFAULTS } from '../account/account-words.ts'
import { onlyDocumented } from '../answers/only-documented.ts'
import { toIsoDate } from '../iso-date.ts'

type LeadData = Schemas['LeadData']
type Product = Schemas['LeadProduct']

/** A lead of any industry, as it is sent. */
export type SentLead = Schemas['Lead'] & { readonly product?: Product }

/** What is not in the lead itself. */
export interface LeadOrigin {
  readonly type: Schemas['LeadType']
  readonly created: number
  /** Channel or integration that it came by. */
  readonly providerKey?: string
  /** The agent who entered it by hand; then there is no provider. */
  readonly createdBy?: string
}

/** The lead as the prospect keeps it, its keys in the order of captured ones. Older names are read as the newer ones. */
export function toLeadData(lead: SentLead, origin: LeadOrigin): LeadData {
  const source = lead.utmSource ?? lead.source ?? ''
  const medium = lead.utmMedium ?? lead.medium
  const campaign = lead.utmCampaign ?? lead.campaign
  const providerLeadId = lead.providerLeadId ?? lead.leadId
  return {
    ...(lead.priority !== undefined && { priority: lead.priority }),
    created: toIsoDate(origin.created),
    ...(origin.createdBy !== undefined && { createdBy: origin.createdBy }),
    source,
    ...(medium !== undefined && { medium, utmMedium: medium }),
    ...(campaign !== undefined && { campaign, utmCampaign: campaign }),
    utmSource: source,
    ...(origin.providerKey !== undefined && { providerKey: origin.providerKey }),
    ...(lead.comments !== undefined && { comments: lead.comments }),
    ...(providerLeadId !== undefined && { providerLeadId }),
    ...(lead.company !== undefined && { company: lead.company }),
    ...(lead.store !== undefined && { store: lead.store }),
    ...(lead.agent !== undefined && { agent: lead.agent }),
    type: origin.type,
    ...(lead.product !== undefined && { product: toProduct(lead.product) }),
  }
}

/** The product with a currency wherever there is an amount. */
function toProduct(sent: Product): Product {
  const product = onlyDocumented('LeadProduct', sent)
  const { price, monthlyPaymentsEstimate, creditAmountEstimate } = product
  return {
    ...product,
    ...(price && { price: inCurrency(price) }),
    ...(monthlyPaymentsEstimate && {
      monthlyPaymentsEstimate: inCurrency(monthlyPaymentsEstimate),
    }),
    ...(creditAmountEstimate && { creditAmountEstimate: inCurrency(creditAmountEstimate) }),
  }
}

function inCurrency<Money extends { readonly currency?: string }>(money: Money): Money {
  return { ...money, currency: money.currency?.toLowerCase() ?? DEFAULTS.currency }
}
