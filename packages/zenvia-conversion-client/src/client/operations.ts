import {
  defineOperations,
  findListProblem,
  findObjectProblem,
  type OperationDefinition,
} from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'

type Form = NonNullable<OperationDefinition['findProblem']>
const [list, object] = [findListProblem, findObjectProblem]

/** The operations of Zenvia Conversion, in the order of the spec. */
export const operations = defineOperations<Operations>({
  getArchivingReasons: read('/as-user/archiving-reasons', 'list the archiving reasons', list),
  getProspectLabels: read('/as-user/labels', 'list the labels', list),
  getTransferable: read('/as-user/transfer', 'list where to transfer to', object),
  archiveProspectAsUser: post('/prospect/{prospectId}/as-user/archive', 'archive the prospect'),
  // A label that is put on again changes nothing.
  labelProspect: {
    ...post('/prospect/{prospectId}/as-user/label', 'label the prospect'),
    idempotent: true,
  },
  transferProspectAsUser: post('/prospect/{prospectId}/as-user/transfer', 'transfer the prospect'),
  getAgents: read('/agents', 'list the agents', list),
  isAgentWorking: read('/agents/{agentId}/is-working', 'ask whether the agent works', object),
  // The two response times are only read, though the vendor has made them POST.
  getAgentResponseTime: {
    ...post('/agents/{agentId}/response-time', 'read the response time of the agent'),
    idempotent: true,
  },
  getChannels: read('/messaging/channels', 'list the channels', list),
  getChannelsByProspectId: read(
    '/prospect/{prospectId}/messaging/channels',
    'list the channels of the prospect',
    list,
  ),
  sendMessage: post('/prospect/{prospectId}/messaging/{channel}', 'send the message', list),
  sendFile: post('/prospect/{prospectId}/messaging/{channel}/send-file', 'send the file', list),
  getOrdersByProspect: read('/prospect/{prospectId}/orders', 'list the orders', list),
  postEvent: post('/apps/event', 'report the event'),
  sendNotification: post('/apps/notifications', 'notify the agents'),
  getGroupById: read('/group/{groupId}', 'read the group', object),
  getOnlineAgents: read('/group/{groupId}/agents/online', 'list the agents online', object),
  getGroups: read('/groups', 'list the groups', list),
  isGroupWorking: read('/groups/{groupId}/is-working', 'ask whether the group works', object),
  getGroupResponseTime: {
    ...post('/groups/{groupId}/response-time', 'read the response time of the group'),
    idempotent: true,
  },
  getIndustries: read('/industries', 'list the industries', list),
  checkCredentials: read('/checkCredentials', 'check the API key', object),
  getIntegration: read('/integration', 'read the integration', object),
  getIntegrations: read('/integrations', 'list the integrations', list),
  getInteractions: read('/prospects/interactions', 'list the interactions', list),
  newInsuranceLead: post('/lead/insurance', 'send the lead'),
  newRealEstateLead: post('/lead/real-estate', 'send the lead'),
  newRetailLead: post('/lead/retail', 'send the lead'),
  newSavingPlanLead: post('/lead/saving-plan', 'send the lead'),
  newVehicleLead: post('/lead/vehicle', 'send the lead'),
  getCategories: read('/leads/categories', 'list the categories', list),
  getDefaults: read('/leads/defaults', 'read the defaults', object),
  getActiveSubscriptionById: read(
    '/notifications/subscription/{subscriptionId}',
    'read the subscription',
    object,
  ),
  deactivateSubscription: {
    method: 'DELETE',
    path: '/notifications/subscription/{subscriptionId}',
    purpose: 'deactivate the subscription',
    findProblem: object,
  },
  getActiveSubscriptions: read('/notifications/subscriptions', 'list the subscriptions', list),
  newSubscription: post('/notifications/subscriptions', 'subscribe'),
  deactivateSubscriptionsByApiKey: {
    method: 'DELETE',
    path: '/notifications/subscriptions',
    purpose: 'deactivate all subscriptions',
    findProblem: object,
  },
  getTopics: read('/notifications/topics', 'list the topics', list),
  deprecatedGetArchivingReasons: read(
    '/archiving-reasons',
    'list the archiving reasons of the agent',
    list,
  ),
  getContactsSelection: read(
    '/contacts/selection/{selectionId}',
    'list the prospects of the selection',
    object,
  ),
  getProspectsByPhoneNumber: read('/prospect-by', 'find the prospects by phone', list),
  getProspectById: read('/prospect/{prospectId}', 'read the prospect', object),
  deleteProspect: {
    method: 'DELETE',
    path: '/prospect/{prospectId}',
    purpose: 'delete the prospect',
    findProblem: object,
  },
  // Not idempotent: it may archive, and adds a phone or an email; what a second time does is unknown.
  updateProspectById: {
    method: 'PATCH',
    path: '/prospect/{prospectId}',
    purpose: 'change the prospect',
    findProblem: object,
  },
  updateAdditionalData: {
    method: 'PATCH',
    path: '/prospect/{prospectId}/additionalData',
    purpose: 'change the additional data',
    findProblem: object,
    idempotent: true,
  },
  createCSAT: post('/prospect/{prospectId}/csat', 'record the satisfaction'),
  getInteractionById: read(
    '/prospect/{prospectId}/interaction/{interactionId}',
    'read the interaction',
    object,
  ),
  updateInteractionById: {
    method: 'PUT',
    path: '/prospect/{prospectId}/interaction/{interactionId}',
    purpose: 'change the interaction',
    findProblem: object,
    idempotent: true,
  },
  getProspectInteractions: read(
    '/prospect/{prospectId}/interactions',
    'list the interactions of the prospect',
    list,
  ),
  createInteractionByProspectId: post(
    '/prospect/{prospectId}/interactions',
    'record the interaction',
    list,
  ),
  getProspectAdditionalFieldsById: read(
    '/prospect/{prospectId}/prospectAdditionalFields',
    'list the additional fields',
    list,
  ),
  getQuoteById: read('/prospect/{prospectId}/quote/{quoteId}', 'read the quote', object),
  // Not idempotent: whether a quote that is accepted may be accepted again is unknown.
  updateProspectQuote: {
    method: 'PUT',
    path: '/prospect/{prospectId}/quote/{quoteId}',
    purpose: 'change the quote',
    findProblem: object,
  },
  getProspectQuotes: read('/prospect/{prospectId}/quotes', 'list the quotes of the prospect', list),
  newProspectQuote: post('/prospect/{prospectId}/quotes', 'make the quote'),
  transferProspect: post('/prospect/{prospectId}/transfer', 'transfer the prospect'),
  getProspects: read('/prospects', 'list the prospects', list),
  getQuotes: read('/prospects/quotes', 'list the quotes', list),
  sendTemplateMessage: post(
    '/prospect/{prospectId}/messaging/{channel}/notification',
    'send the template',
    list,
  ),
})

function read(path: string, purpose: string, form: Form): OperationDefinition {
  return { method: 'GET', path, purpose, findProblem: form }
}

function post(path: string, purpose: string, form: Form = object): OperationDefinition {
  return { method: 'POST', path, purpose, findProblem: form }
}
