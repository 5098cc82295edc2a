// Generated from specs/zenvia-conversion.yaml by `pnpm generate`. Do not edit.
import { type BodyOf, defineContract } from '../../src/index.ts'
import { document } from './document.ts'
import { operationTable, webhookTable } from './tables.ts'
import type { components, operations, paths } from './types.ts'

/** The generated type of each operation, by operationId. */
export interface Operations {
  readonly archiveProspectAsUser: operations['archiveProspectAsUser']
  readonly checkCredentials: operations['checkCredentials']
  readonly createCSAT: operations['createCSAT']
  readonly createInteractionByProspectId: operations['createInteractionByProspectId']
  readonly deactivateSubscription: operations['deactivateSubscription']
  readonly deactivateSubscriptionsByApiKey: operations['deactivateSubscriptionsByApiKey']
  readonly deleteProspect: operations['deleteProspect']
  readonly deprecatedGetArchivingReasons: operations['deprecatedGetArchivingReasons']
  readonly getActiveSubscriptionById: operations['getActiveSubscriptionById']
  readonly getActiveSubscriptions: operations['getActiveSubscriptions']
  readonly getAgentResponseTime: operations['getAgentResponseTime']
  readonly getAgents: operations['getAgents']
  readonly getArchivingReasons: operations['getArchivingReasons']
  readonly getCategories: operations['getCategories']
  readonly getChannels: operations['getChannels']
  readonly getChannelsByProspectId: operations['getChannelsByProspectId']
  readonly getContactsSelection: operations['getContactsSelection']
  readonly getDefaults: operations['getDefaults']
  readonly getGroupById: operations['getGroupById']
  readonly getGroupResponseTime: operations['getGroupResponseTime']
  readonly getGroups: operations['getGroups']
  readonly getIndustries: operations['getIndustries']
  readonly getIntegration: operations['getIntegration']
  readonly getIntegrations: operations['getIntegrations']
  readonly getInteractionById: operations['getInteractionById']
  readonly getInteractions: operations['getInteractions']
  readonly getOnlineAgents: operations['getOnlineAgents']
  readonly getOrdersByProspect: operations['getOrdersByProspect']
  readonly getProspectAdditionalFieldsById: operations['getProspectAdditionalFieldsById']
  readonly getProspectById: operations['getProspectById']
  readonly getProspectInteractions: operations['getProspectInteractions']
  readonly getProspectLabels: operations['getProspectLabels']
  readonly getProspectQuotes: operations['getProspectQuotes']
  readonly getProspects: operations['getProspects']
  readonly getProspectsByPhoneNumber: operations['getProspectsByPhoneNumber']
  readonly getQuoteById: operations['getQuoteById']
  readonly getQuotes: operations['getQuotes']
  readonly getTopics: operations['getTopics']
  readonly getTransferable: operations['getTransferable']
  readonly isAgentWorking: operations['isAgentWorking']
  readonly isGroupWorking: operations['isGroupWorking']
  readonly labelProspect: operations['labelProspect']
  readonly newInsuranceLead: operations['newInsuranceLead']
  readonly newProspectQuote: operations['newProspectQuote']
  readonly newRealEstateLead: operations['newRealEstateLead']
  readonly newRetailLead: operations['newRetailLead']
  readonly newSavingPlanLead: operations['newSavingPlanLead']
  readonly newSubscription: operations['newSubscription']
  readonly newVehicleLead: operations['newVehicleLead']
  readonly postEvent: operations['postEvent']
  readonly sendFile: operations['sendFile']
  readonly sendMessage: operations['sendMessage']
  readonly sendNotification: operations['sendNotification']
  readonly sendTemplateMessage: operations['sendTemplateMessage']
  readonly transferProspect: operations['transferProspect']
  readonly transferProspectAsUser: operations['transferProspectAsUser']
  readonly updateAdditionalData: operations['updateAdditionalData']
  readonly updateInteractionById: operations['updateInteractionById']
  readonly updateProspectById: operations['updateProspectById']
  readonly updateProspectQuote: operations['updateProspectQuote']
}

/** The payload of each webhook, by name. */
export interface Webhooks {
  readonly 'agents': BodyOf<operations['receiveAgentNotification']>
  readonly 'interactions': BodyOf<operations['receiveInteractionNotification']>
  readonly 'prospects': BodyOf<operations['receiveProspectNotification']>
  readonly 'quotes': BodyOf<operations['receiveQuoteNotification']>
}

/** The named schemas of the spec. */
export type Schemas = components['schemas']

/** The table of paths, as openapi-fetch takes it. */
export type Paths = paths

/** The contract of zenvia-conversion: types, tables and the spec as data. */
export const zenviaConversionContract = defineContract<Operations, Webhooks>({
  service: 'zenvia-conversion',
  document,
  operations: operationTable,
  webhooks: webhookTable,
})
