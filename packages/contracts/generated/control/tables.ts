// Generated from specs/control.yaml by `pnpm generate`. Do not edit.
import type { Operation, Webhook } from '../../src/index.ts'

export const operationTable = {
  "addFault": {
    "id": "addFault",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/faults",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "201",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1faults/post"
  },
  "advanceClock": {
    "id": "advanceClock",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/clock/advance",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "cancelOnDisconnect",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1clock~1advance/post/parameters/0"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1clock~1advance/post"
  },
  "cancelAdvance": {
    "id": "cancelAdvance",
    "method": "DELETE",
    "path": "/sandboxes/{sandbox}/clock/advance",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "204",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1clock~1advance/delete"
  },
  "clearFaults": {
    "id": "clearFaults",
    "method": "DELETE",
    "path": "/sandboxes/{sandbox}/faults",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "204",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1faults/delete"
  },
  "clearJournal": {
    "id": "clearJournal",
    "method": "DELETE",
    "path": "/sandboxes/{sandbox}/journal",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "204",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal/delete"
  },
  "deleteEndpoint": {
    "id": "deleteEndpoint",
    "method": "DELETE",
    "path": "/sandboxes/{sandbox}/services/{service}/endpoints/{target}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      },
      {
        "name": "target",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1endpoints~1{target}/parameters/2"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "204",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1endpoints~1{target}/delete"
  },
  "deleteFault": {
    "id": "deleteFault",
    "method": "DELETE",
    "path": "/sandboxes/{sandbox}/faults/{fault}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "fault",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1faults~1{fault}/parameters/1"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "204",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1faults~1{fault}/delete"
  },
  "followJournal": {
    "id": "followJournal",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/journal/stream",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceFilter"
      },
      {
        "name": "kind",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/KindFilter"
      },
      {
        "name": "operationId",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/OperationFilter"
      },
      {
        "name": "Last-Event-ID",
        "in": "header",
        "style": "simple",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1stream/get/parameters/3"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1stream/get"
  },
  "getClock": {
    "id": "getClock",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/clock",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1clock/get"
  },
  "getDelivery": {
    "id": "getDelivery",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/services/{service}/deliveries/{delivery}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      },
      {
        "name": "delivery",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Delivery"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1deliveries~1{delivery}/get"
  },
  "getHealth": {
    "id": "getHealth",
    "method": "GET",
    "path": "/health",
    "parameters": [],
    "security": [],
    "statuses": [
      "200",
      "403",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1health/get"
  },
  "getJournalEntry": {
    "id": "getJournalEntry",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/journal/{entry}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "entry",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1{entry}/parameters/1"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1{entry}/get"
  },
  "getSandbox": {
    "id": "getSandbox",
    "method": "GET",
    "path": "/sandboxes/{sandbox}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}/get"
  },
  "listActions": {
    "id": "listActions",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/services/{service}/actions",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1actions/get"
  },
  "listBehaviours": {
    "id": "listBehaviours",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/services/{service}/behaviours",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1behaviours/get"
  },
  "listDeliveries": {
    "id": "listDeliveries",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/deliveries",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceFilter"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries/get/parameters/1"
      },
      {
        "name": "webhook",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries/get/parameters/2"
      },
      {
        "name": "limit",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Limit"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries/get"
  },
  "listEndpoints": {
    "id": "listEndpoints",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/services/{service}/endpoints",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1endpoints/get"
  },
  "listFaults": {
    "id": "listFaults",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/faults",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1faults/get"
  },
  "listJournal": {
    "id": "listJournal",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/journal",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceFilter"
      },
      {
        "name": "kind",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/KindFilter"
      },
      {
        "name": "operationId",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/OperationFilter"
      },
      {
        "name": "limit",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Limit"
      },
      {
        "name": "after",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal/get/parameters/4"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal/get"
  },
  "listSandboxes": {
    "id": "listSandboxes",
    "method": "GET",
    "path": "/sandboxes",
    "parameters": [],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes/get"
  },
  "listServices": {
    "id": "listServices",
    "method": "GET",
    "path": "/services",
    "parameters": [
      {
        "name": "sandbox",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1services/get/parameters/0"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1services/get"
  },
  "pauseDeliveries": {
    "id": "pauseDeliveries",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/deliveries/pause",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries~1pause/post"
  },
  "redeliver": {
    "id": "redeliver",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/services/{service}/deliveries/{delivery}/redeliver",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      },
      {
        "name": "delivery",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Delivery"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1deliveries~1{delivery}~1redeliver/post"
  },
  "resetSandbox": {
    "id": "resetSandbox",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/reset",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "requestBody": {
      "required": false,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1reset/post"
  },
  "resumeDeliveries": {
    "id": "resumeDeliveries",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/deliveries/resume",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries~1resume/post"
  },
  "runAction": {
    "id": "runAction",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/services/{service}/actions/{action}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      },
      {
        "name": "action",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1actions~1{action}/parameters/2"
      }
    ],
    "requestBody": {
      "required": false,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1actions~1{action}/post"
  },
  "setBehaviour": {
    "id": "setBehaviour",
    "method": "PUT",
    "path": "/sandboxes/{sandbox}/services/{service}/behaviours/{behaviour}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      },
      {
        "name": "behaviour",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1behaviours~1{behaviour}/parameters/2"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1behaviours~1{behaviour}/put"
  },
  "setClock": {
    "id": "setClock",
    "method": "PUT",
    "path": "/sandboxes/{sandbox}/clock",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
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
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1clock/put"
  },
  "setEndpoint": {
    "id": "setEndpoint",
    "method": "PUT",
    "path": "/sandboxes/{sandbox}/services/{service}/endpoints/{target}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      },
      {
        "name": "target",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1endpoints~1{target}/parameters/2"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1endpoints~1{target}/put"
  },
  "setEndpoints": {
    "id": "setEndpoints",
    "method": "PUT",
    "path": "/sandboxes/{sandbox}/services/{service}/endpoints",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Service"
      }
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1endpoints/put"
  },
  "settleSandbox": {
    "id": "settleSandbox",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/settle",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Sandbox"
      }
    ],
    "security": [
      {},
      {
        "ControlToken": []
      }
    ],
    "statuses": [
      "200",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1settle/post"
  }
} as const satisfies Readonly<Record<string, Operation>>

export const webhookTable = {} as const satisfies Readonly<Record<string, Webhook>>
