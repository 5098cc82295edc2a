// Generated from specs/zenvia-conversion.yaml by `pnpm generate`. Do not edit.
import type { Operation, Webhook } from '../../src/index.ts'

export const operationTable = {
  "archiveProspectAsUser": {
    "id": "archiveProspectAsUser",
    "method": "POST",
    "path": "/prospect/{prospectId}/as-user/archive",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1as-user~1archive/post"
  },
  "checkCredentials": {
    "id": "checkCredentials",
    "method": "GET",
    "path": "/checkCredentials",
    "parameters": [
      {
        "name": "api-key",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ApiKey"
      }
    ],
    "security": [],
    "statuses": [
      "200",
      "400",
      "401",
      "413",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1checkCredentials/get"
  },
  "createCSAT": {
    "id": "createCSAT",
    "method": "POST",
    "path": "/prospect/{prospectId}/csat",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1csat/post"
  },
  "createInteractionByProspectId": {
    "id": "createInteractionByProspectId",
    "method": "POST",
    "path": "/prospect/{prospectId}/interactions",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1interactions/post"
  },
  "deactivateSubscription": {
    "id": "deactivateSubscription",
    "method": "DELETE",
    "path": "/notifications/subscription/{subscriptionId}",
    "parameters": [
      {
        "name": "subscriptionId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/SubscriptionId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1notifications~1subscription~1{subscriptionId}/delete"
  },
  "deactivateSubscriptionsByApiKey": {
    "id": "deactivateSubscriptionsByApiKey",
    "method": "DELETE",
    "path": "/notifications/subscriptions",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1notifications~1subscriptions/delete"
  },
  "deleteProspect": {
    "id": "deleteProspect",
    "method": "DELETE",
    "path": "/prospect/{prospectId}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}/delete"
  },
  "deprecatedGetArchivingReasons": {
    "id": "deprecatedGetArchivingReasons",
    "method": "GET",
    "path": "/archiving-reasons",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      },
      {
        "name": "agent",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/RequiredAgent"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1archiving-reasons/get"
  },
  "getActiveSubscriptionById": {
    "id": "getActiveSubscriptionById",
    "method": "GET",
    "path": "/notifications/subscription/{subscriptionId}",
    "parameters": [
      {
        "name": "subscriptionId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/SubscriptionId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1notifications~1subscription~1{subscriptionId}/get"
  },
  "getActiveSubscriptions": {
    "id": "getActiveSubscriptions",
    "method": "GET",
    "path": "/notifications/subscriptions",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1notifications~1subscriptions/get"
  },
  "getAgentResponseTime": {
    "id": "getAgentResponseTime",
    "method": "POST",
    "path": "/agents/{agentId}/response-time",
    "parameters": [
      {
        "name": "agentId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AgentId"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1agents~1{agentId}~1response-time/post"
  },
  "getAgents": {
    "id": "getAgents",
    "method": "GET",
    "path": "/agents",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      },
      {
        "name": "group",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/GroupFilter"
      },
      {
        "name": "active",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Active"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1agents/get"
  },
  "getArchivingReasons": {
    "id": "getArchivingReasons",
    "method": "GET",
    "path": "/as-user/archiving-reasons",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "409",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1as-user~1archiving-reasons/get"
  },
  "getCategories": {
    "id": "getCategories",
    "method": "GET",
    "path": "/leads/categories",
    "parameters": [],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1leads~1categories/get"
  },
  "getChannels": {
    "id": "getChannels",
    "method": "GET",
    "path": "/messaging/channels",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1messaging~1channels/get"
  },
  "getChannelsByProspectId": {
    "id": "getChannelsByProspectId",
    "method": "GET",
    "path": "/prospect/{prospectId}/messaging/channels",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1messaging~1channels/get"
  },
  "getContactsSelection": {
    "id": "getContactsSelection",
    "method": "GET",
    "path": "/contacts/selection/{selectionId}",
    "parameters": [
      {
        "name": "selectionId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/SelectionId"
      },
      {
        "name": "fields",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Fields"
      },
      {
        "name": "offset",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Offset"
      },
      {
        "name": "limit",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/PageLimit"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1contacts~1selection~1{selectionId}/get"
  },
  "getDefaults": {
    "id": "getDefaults",
    "method": "GET",
    "path": "/leads/defaults",
    "parameters": [],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1leads~1defaults/get"
  },
  "getGroupById": {
    "id": "getGroupById",
    "method": "GET",
    "path": "/group/{groupId}",
    "parameters": [
      {
        "name": "groupId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/GroupId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1group~1{groupId}/get"
  },
  "getGroupResponseTime": {
    "id": "getGroupResponseTime",
    "method": "POST",
    "path": "/groups/{groupId}/response-time",
    "parameters": [
      {
        "name": "groupId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/GroupId"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1groups~1{groupId}~1response-time/post"
  },
  "getGroups": {
    "id": "getGroups",
    "method": "GET",
    "path": "/groups",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1groups/get"
  },
  "getIndustries": {
    "id": "getIndustries",
    "method": "GET",
    "path": "/industries",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1industries/get"
  },
  "getIntegration": {
    "id": "getIntegration",
    "method": "GET",
    "path": "/integration",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1integration/get"
  },
  "getIntegrations": {
    "id": "getIntegrations",
    "method": "GET",
    "path": "/integrations",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1integrations/get"
  },
  "getInteractionById": {
    "id": "getInteractionById",
    "method": "GET",
    "path": "/prospect/{prospectId}/interaction/{interactionId}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "interactionId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/InteractionId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1interaction~1{interactionId}/get"
  },
  "getInteractions": {
    "id": "getInteractions",
    "method": "GET",
    "path": "/prospects/interactions",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      },
      {
        "name": "before",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Before"
      },
      {
        "name": "after",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/After"
      },
      {
        "name": "limit",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Limit"
      },
      {
        "name": "agent",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AgentFilter"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/InteractionStatus"
      },
      {
        "name": "createdAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedAfter"
      },
      {
        "name": "start",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Start"
      },
      {
        "name": "createdBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedBefore"
      },
      {
        "name": "end",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/End"
      },
      {
        "name": "via",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Via"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospects~1interactions/get"
  },
  "getOnlineAgents": {
    "id": "getOnlineAgents",
    "method": "GET",
    "path": "/group/{groupId}/agents/online",
    "parameters": [
      {
        "name": "groupId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/GroupId"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1group~1{groupId}~1agents~1online/get"
  },
  "getOrdersByProspect": {
    "id": "getOrdersByProspect",
    "method": "GET",
    "path": "/prospect/{prospectId}/orders",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "limit",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/OrdersLimit"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1orders/get"
  },
  "getProspectAdditionalFieldsById": {
    "id": "getProspectAdditionalFieldsById",
    "method": "GET",
    "path": "/prospect/{prospectId}/prospectAdditionalFields",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1prospectAdditionalFields/get"
  },
  "getProspectById": {
    "id": "getProspectById",
    "method": "GET",
    "path": "/prospect/{prospectId}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1prospect~1{prospectId}/get"
  },
  "getProspectInteractions": {
    "id": "getProspectInteractions",
    "method": "GET",
    "path": "/prospect/{prospectId}/interactions",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/InteractionStatus"
      },
      {
        "name": "createdAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedAfter"
      },
      {
        "name": "start",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Start"
      },
      {
        "name": "createdBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedBefore"
      },
      {
        "name": "end",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/End"
      },
      {
        "name": "via",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Via"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1interactions/get"
  },
  "getProspectLabels": {
    "id": "getProspectLabels",
    "method": "GET",
    "path": "/as-user/labels",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "409",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1as-user~1labels/get"
  },
  "getProspectQuotes": {
    "id": "getProspectQuotes",
    "method": "GET",
    "path": "/prospect/{prospectId}/quotes",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/QuoteStatusFilter"
      },
      {
        "name": "createdBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedBefore"
      },
      {
        "name": "createdAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedAfter"
      },
      {
        "name": "acceptedBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AcceptedBefore"
      },
      {
        "name": "acceptedAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AcceptedAfter"
      },
      {
        "name": "rejectedBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/RejectedBefore"
      },
      {
        "name": "rejectedAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/RejectedAfter"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1quotes/get"
  },
  "getProspects": {
    "id": "getProspects",
    "method": "GET",
    "path": "/prospects",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      },
      {
        "name": "before",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Before"
      },
      {
        "name": "after",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/After"
      },
      {
        "name": "limit",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Limit"
      },
      {
        "name": "search",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Search"
      },
      {
        "name": "phoneNumber",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/PhoneNumber"
      },
      {
        "name": "category",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CategoryFilter"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectStatusFilter"
      },
      {
        "name": "agent",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AgentFilter"
      },
      {
        "name": "createdAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedAfter"
      },
      {
        "name": "start",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Start"
      },
      {
        "name": "createdBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedBefore"
      },
      {
        "name": "end",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/End"
      },
      {
        "name": "claimedAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ClaimedAfter"
      },
      {
        "name": "claimStart",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ClaimStart"
      },
      {
        "name": "claimedBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ClaimedBefore"
      },
      {
        "name": "claimEnd",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ClaimEnd"
      },
      {
        "name": "transferredAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/TransferredAfter"
      },
      {
        "name": "transferStart",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/TransferStart"
      },
      {
        "name": "transferredBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/TransferredBefore"
      },
      {
        "name": "transferEnd",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/TransferEnd"
      },
      {
        "name": "withAgent",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/WithAgent"
      },
      {
        "name": "group",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/GroupFilter"
      },
      {
        "name": "additionalData[]",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/AdditionalData"
      },
      {
        "name": "additionalData",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AdditionalDataPlain"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospects/get"
  },
  "getProspectsByPhoneNumber": {
    "id": "getProspectsByPhoneNumber",
    "method": "GET",
    "path": "/prospect-by",
    "parameters": [
      {
        "name": "phoneNumber",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/PhoneNumberOf"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect-by/get"
  },
  "getQuoteById": {
    "id": "getQuoteById",
    "method": "GET",
    "path": "/prospect/{prospectId}/quote/{quoteId}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "quoteId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/QuoteId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1quote~1{quoteId}/get"
  },
  "getQuotes": {
    "id": "getQuotes",
    "method": "GET",
    "path": "/prospects/quotes",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      },
      {
        "name": "before",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Before"
      },
      {
        "name": "after",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/After"
      },
      {
        "name": "limit",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Limit"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/QuoteStatusFilter"
      },
      {
        "name": "createdBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedBefore"
      },
      {
        "name": "createdAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/CreatedAfter"
      },
      {
        "name": "acceptedBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AcceptedBefore"
      },
      {
        "name": "acceptedAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AcceptedAfter"
      },
      {
        "name": "rejectedBefore",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/RejectedBefore"
      },
      {
        "name": "rejectedAfter",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/RejectedAfter"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospects~1quotes/get"
  },
  "getTopics": {
    "id": "getTopics",
    "method": "GET",
    "path": "/notifications/topics",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1notifications~1topics/get"
  },
  "getTransferable": {
    "id": "getTransferable",
    "method": "GET",
    "path": "/as-user/transfer",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "409",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1as-user~1transfer/get"
  },
  "isAgentWorking": {
    "id": "isAgentWorking",
    "method": "GET",
    "path": "/agents/{agentId}/is-working",
    "parameters": [
      {
        "name": "agentId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/AgentId"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1agents~1{agentId}~1is-working/get"
  },
  "isGroupWorking": {
    "id": "isGroupWorking",
    "method": "GET",
    "path": "/groups/{groupId}/is-working",
    "parameters": [
      {
        "name": "groupId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/GroupId"
      }
    ],
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1groups~1{groupId}~1is-working/get"
  },
  "labelProspect": {
    "id": "labelProspect",
    "method": "POST",
    "path": "/prospect/{prospectId}/as-user/label",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1as-user~1label/post"
  },
  "newInsuranceLead": {
    "id": "newInsuranceLead",
    "method": "POST",
    "path": "/lead/insurance",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1lead~1insurance/post"
  },
  "newProspectQuote": {
    "id": "newProspectQuote",
    "method": "POST",
    "path": "/prospect/{prospectId}/quotes",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "201",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1quotes/post"
  },
  "newRealEstateLead": {
    "id": "newRealEstateLead",
    "method": "POST",
    "path": "/lead/real-estate",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1lead~1real-estate/post"
  },
  "newRetailLead": {
    "id": "newRetailLead",
    "method": "POST",
    "path": "/lead/retail",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1lead~1retail/post"
  },
  "newSavingPlanLead": {
    "id": "newSavingPlanLead",
    "method": "POST",
    "path": "/lead/saving-plan",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1lead~1saving-plan/post"
  },
  "newSubscription": {
    "id": "newSubscription",
    "method": "POST",
    "path": "/notifications/subscriptions",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "201",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1notifications~1subscriptions/post"
  },
  "newVehicleLead": {
    "id": "newVehicleLead",
    "method": "POST",
    "path": "/lead/vehicle",
    "parameters": [
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1lead~1vehicle/post"
  },
  "postEvent": {
    "id": "postEvent",
    "method": "POST",
    "path": "/apps/event",
    "parameters": [],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [],
    "statuses": [
      "200",
      "400",
      "401",
      "413",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1apps~1event/post"
  },
  "sendFile": {
    "id": "sendFile",
    "method": "POST",
    "path": "/prospect/{prospectId}/messaging/{channel}/send-file",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "channel",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ChannelName"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "multipart/form-data"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1messaging~1{channel}~1send-file/post"
  },
  "sendMessage": {
    "id": "sendMessage",
    "method": "POST",
    "path": "/prospect/{prospectId}/messaging/{channel}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "channel",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ChannelName"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1messaging~1{channel}/post"
  },
  "sendNotification": {
    "id": "sendNotification",
    "method": "POST",
    "path": "/apps/notifications",
    "parameters": [],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1apps~1notifications/post"
  },
  "sendTemplateMessage": {
    "id": "sendTemplateMessage",
    "method": "POST",
    "path": "/prospect/{prospectId}/messaging/{channel}/notification",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "channel",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ChannelName"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1messaging~1{channel}~1notification/post"
  },
  "transferProspect": {
    "id": "transferProspect",
    "method": "POST",
    "path": "/prospect/{prospectId}/transfer",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1transfer/post"
  },
  "transferProspectAsUser": {
    "id": "transferProspectAsUser",
    "method": "POST",
    "path": "/prospect/{prospectId}/as-user/transfer",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1as-user~1transfer/post"
  },
  "updateAdditionalData": {
    "id": "updateAdditionalData",
    "method": "PATCH",
    "path": "/prospect/{prospectId}/additionalData",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1additionalData/patch"
  },
  "updateInteractionById": {
    "id": "updateInteractionById",
    "method": "PUT",
    "path": "/prospect/{prospectId}/interaction/{interactionId}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "interactionId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/InteractionId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1interaction~1{interactionId}/put"
  },
  "updateProspectById": {
    "id": "updateProspectById",
    "method": "PATCH",
    "path": "/prospect/{prospectId}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}/patch"
  },
  "updateProspectQuote": {
    "id": "updateProspectQuote",
    "method": "PUT",
    "path": "/prospect/{prospectId}/quote/{quoteId}",
    "parameters": [
      {
        "name": "prospectId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/ProspectId"
      },
      {
        "name": "quoteId",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "observed",
        "pointer": "#/components/parameters/QuoteId"
      },
      {
        "name": "format",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "observed",
        "pointer": "#/components/parameters/Format"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "ApiKey": []
      },
      {
        "PrivateToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "429",
      "503"
    ],
    "fidelity": "observed",
    "pointer": "#/paths/~1prospect~1{prospectId}~1quote~1{quoteId}/put"
  }
} as const satisfies Readonly<Record<string, Operation>>

export const webhookTable = {
  "agents": {
    "name": "agents",
    "operationId": "receiveAgentNotification",
    "method": "POST",
    "defaultPaths": [],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [],
    "statuses": [
      "200",
      "2XX"
    ],
    "fidelity": "observed",
    "pointer": "#/webhooks/agents/post"
  },
  "interactions": {
    "name": "interactions",
    "operationId": "receiveInteractionNotification",
    "method": "POST",
    "defaultPaths": [],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [],
    "statuses": [
      "200",
      "2XX"
    ],
    "fidelity": "documented",
    "pointer": "#/webhooks/interactions/post"
  },
  "prospects": {
    "name": "prospects",
    "operationId": "receiveProspectNotification",
    "method": "POST",
    "defaultPaths": [],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [],
    "statuses": [
      "200",
      "2XX"
    ],
    "fidelity": "documented",
    "pointer": "#/webhooks/prospects/post"
  },
  "quotes": {
    "name": "quotes",
    "operationId": "receiveQuoteNotification",
    "method": "POST",
    "defaultPaths": [],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [],
    "statuses": [
      "200",
      "2XX"
    ],
    "fidelity": "observed",
    "pointer": "#/webhooks/quotes/post"
  }
} as const satisfies Readonly<Record<string, Webhook>>
