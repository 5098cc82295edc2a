import type { Draft } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defaultsOf, isCategory, wordsOf } from '../account/account-settings.ts'
import { providerKeyOf } from '../auth/integration.ts'
import type { IntegrationRecord } from '../auth/integration.ts'
import { schemaViolated, unknownWord } from '../errors/error-replies.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import { toInteractionView } from '../interaction/interaction.ts'
import { isReachable, readContact } from '../lead/contact.ts'
import type { SentLead } from '../lead/lead-data.ts'
import { receiveLead } from '../lead/receive-lead.ts'
import type { ReceivedLead } from '../lead/receive-lead.ts'
import { routeLead } from '../lead/route-lead.ts'
import { toUncachedView } from '../prospect/prospect-view.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { HandlersFor } from './handler-types.ts'
import { inFormat } from './response-format.ts'
import type { Formatted } from './response-format.ts'

type Ids =
  | 'getCategories'
  | 'getDefaults'
  | 'newInsuranceLead'
  | 'newRealEstateLead'
  | 'newRetailLead'
  | 'newSavingPlanLead'
  | 'newVehicleLead'

/** A call with a lead of any industry. */
interface LeadCall {
  readonly body: SentLead
  readonly query: { readonly format?: 'json' | 'csv' | 'text' }
  readonly accept: string
  readonly principal: IntegrationRecord
}

export const leadHandlers: HandlersFor<Ids> = {
  getCategories: (world) => ({ status: 200, body: wordsOf(world).categories }),
  getDefaults: (world) => ({ status: 200, body: defaultsOf(world) }),
  newInsuranceLead: takeLead('insurance'),
  newRealEstateLead: takeLead('realEstate'),
  newRetailLead: takeLead('retail'),
  newSavingPlanLead: takeLead('savingPlan'),
  newVehicleLead: takeLead('vehicle'),
}

function takeLead(type: Schemas['LeadType']) {
  return function takeLeadHandler(
    world: ZenviaConversionWorld,
    call: LeadCall,
  ): Formatted<200, Schemas['ProspectCreated']> | ErrorReply<400> {
    const { body: lead, principal: caller } = call
    if (lead.category !== undefined && !isCategory(world, lead.category)) {
      return unknownWord('category', { word: lead.category, allowed: wordsOf(world).categories })
    }
    const route = routeLead(world, caller, lead)
    const contact = readContact(world, lead, route.group.countryCode)
    if (!isReachable(contact)) return schemaViolated('body must have a phone or an email')
    const providerKey = providerKeyOf(caller)
    const known = { groupId: caller.groupId, by: 'subtree' } as const
    const incoming = { lead, type, contact, route, known, providerKey }
    return inFormat(call, toProspectCreated(receiveLead(world, incoming), caller))
  }
}

/** Returns the prospect with the new lead only, even where it had others before. */
function toProspectCreated(
  received: ReceivedLead,
  { scopes }: IntegrationRecord,
): Schemas['ProspectCreated'] {
  const { prospect, leadData, merged, absenceMessage, interactions } = received
  const view: Draft<Schemas['ProspectCreated']> = toUncachedView(prospect, scopes)
  view.leads = [leadData]
  view.merged = merged
  if (absenceMessage !== undefined) view.absenceMessage = absenceMessage
  if (interactions.length > 0) view.interactions = interactions.map(toInteractionView)
  return view
}
