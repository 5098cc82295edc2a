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
        "pointer": "#/components/parameters/SandboxName"
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
        "pointer": "#/components/parameters/SandboxName"
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
        "pointer": "#/components/parameters/SandboxName"
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
      "400",
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
        "pointer": "#/components/parameters/SandboxName"
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
      "400",
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
        "pointer": "#/components/parameters/SandboxName"
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
      "400",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal/delete"
  },
  "createKey": {
    "id": "createKey",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/keys",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
      "409",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1keys/post"
  },
  "createSandbox": {
    "id": "createSandbox",
    "method": "POST",
    "path": "/sandboxes",
    "parameters": [],
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
      "201",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes/post"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
      "400",
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
        "pointer": "#/components/parameters/SandboxName"
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
      "400",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1faults~1{fault}/delete"
  },
  "deleteSandbox": {
    "id": "deleteSandbox",
    "method": "DELETE",
    "path": "/sandboxes/{sandbox}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
      "400",
      "401",
      "403",
      "404",
      "409",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}/delete"
  },
  "deleteSnapshot": {
    "id": "deleteSnapshot",
    "method": "DELETE",
    "path": "/snapshots/{snapshot}",
    "parameters": [
      {
        "name": "snapshot",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1snapshots~1{snapshot}/parameters/0"
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
      "400",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1snapshots~1{snapshot}/delete"
  },
  "diffSnapshot": {
    "id": "diffSnapshot",
    "method": "GET",
    "path": "/snapshots/{snapshot}/diff",
    "parameters": [
      {
        "name": "snapshot",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1snapshots~1{snapshot}~1diff/parameters/0"
      },
      {
        "name": "to",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1snapshots~1{snapshot}~1diff/get/parameters/0"
      },
      {
        "name": "sandbox",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1snapshots~1{snapshot}~1diff/get/parameters/1"
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
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1snapshots~1{snapshot}~1diff/get"
  },
  "drainNode": {
    "id": "drainNode",
    "method": "POST",
    "path": "/cluster/drain",
    "parameters": [],
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
      "409",
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1cluster~1drain/post"
  },
  "exportHar": {
    "id": "exportHar",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/journal.har",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
        "name": "method",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/MethodFilter"
      },
      {
        "name": "path",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/PathFilter"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/StatusFilter"
      },
      {
        "name": "text",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/TextFilter"
      },
      {
        "name": "since",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SinceFilter"
      },
      {
        "name": "until",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/UntilFilter"
      },
      {
        "name": "violations",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ViolationsFilter"
      },
      {
        "name": "warnings",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/WarningsFilter"
      },
      {
        "name": "causedBy",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/CauseFilter"
      },
      {
        "name": "record",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/RecordFilter"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal.har/get"
  },
  "exportSnapshot": {
    "id": "exportSnapshot",
    "method": "GET",
    "path": "/snapshots/{snapshot}",
    "parameters": [
      {
        "name": "snapshot",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1snapshots~1{snapshot}/parameters/0"
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
    "pointer": "#/paths/~1snapshots~1{snapshot}/get"
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
        "pointer": "#/components/parameters/SandboxName"
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
        "name": "method",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/MethodFilter"
      },
      {
        "name": "path",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/PathFilter"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/StatusFilter"
      },
      {
        "name": "text",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/TextFilter"
      },
      {
        "name": "since",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SinceFilter"
      },
      {
        "name": "until",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/UntilFilter"
      },
      {
        "name": "violations",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ViolationsFilter"
      },
      {
        "name": "warnings",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/WarningsFilter"
      },
      {
        "name": "causedBy",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/CauseFilter"
      },
      {
        "name": "record",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/RecordFilter"
      },
      {
        "name": "Last-Event-ID",
        "in": "header",
        "style": "simple",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1stream/get/parameters/13"
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
  "getChain": {
    "id": "getChain",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/journal/{entry}/chain",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "entry",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1{entry}~1chain/parameters/1"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1{entry}~1chain/get"
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
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1clock/get"
  },
  "getCluster": {
    "id": "getCluster",
    "method": "GET",
    "path": "/cluster",
    "parameters": [],
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
      "409",
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1cluster/get"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "delivery",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/DeliveryId"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1deliveries~1{delivery}/get"
  },
  "getDeliverySettings": {
    "id": "getDeliverySettings",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/deliveries/settings",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries~1settings/get"
  },
  "getHealth": {
    "id": "getHealth",
    "method": "GET",
    "path": "/health",
    "parameters": [],
    "security": [],
    "statuses": [
      "200",
      "400",
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
        "pointer": "#/components/parameters/SandboxName"
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
      "400",
      "401",
      "403",
      "404",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal~1{entry}/get"
  },
  "getLiveness": {
    "id": "getLiveness",
    "method": "GET",
    "path": "/livez",
    "parameters": [],
    "security": [],
    "statuses": [
      "200",
      "400",
      "403",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1livez/get"
  },
  "getMetrics": {
    "id": "getMetrics",
    "method": "GET",
    "path": "/metrics",
    "parameters": [],
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
    "pointer": "#/paths/~1metrics/get"
  },
  "getReadiness": {
    "id": "getReadiness",
    "method": "GET",
    "path": "/readyz",
    "parameters": [],
    "security": [],
    "statuses": [
      "200",
      "400",
      "403",
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1readyz/get"
  },
  "getRecord": {
    "id": "getRecord",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/services/{service}/records/{collection}/{record}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "collection",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}~1{record}/parameters/2"
      },
      {
        "name": "record",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}~1{record}/parameters/3"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}~1{record}/get"
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
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}/get"
  },
  "importSnapshot": {
    "id": "importSnapshot",
    "method": "PUT",
    "path": "/snapshots/{snapshot}",
    "parameters": [
      {
        "name": "snapshot",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1snapshots~1{snapshot}/parameters/0"
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
      "409",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1snapshots~1{snapshot}/put"
  },
  "limitKey": {
    "id": "limitKey",
    "method": "PUT",
    "path": "/sandboxes/{sandbox}/keys/{key}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "key",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1keys~1{key}/parameters/1"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1keys~1{key}/put"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1behaviours/get"
  },
  "listCollections": {
    "id": "listCollections",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/services/{service}/records",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records/get"
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
        "pointer": "#/components/parameters/SandboxName"
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
        "name": "target",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries/get/parameters/3"
      },
      {
        "name": "subject",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries/get/parameters/4"
      },
      {
        "name": "causedBy",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/CauseFilter"
      },
      {
        "name": "collected",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries/get/parameters/6"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1endpoints/get"
  },
  "listFaultPresets": {
    "id": "listFaultPresets",
    "method": "GET",
    "path": "/fault-presets",
    "parameters": [],
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
    "pointer": "#/paths/~1fault-presets/get"
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
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1faults/get"
  },
  "listJobs": {
    "id": "listJobs",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/jobs",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
        "name": "name",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1jobs/get/parameters/1"
      },
      {
        "name": "subject",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1jobs/get/parameters/2"
      },
      {
        "name": "causedBy",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/CauseFilter"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1jobs/get"
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
        "pointer": "#/components/parameters/SandboxName"
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
        "name": "method",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/MethodFilter"
      },
      {
        "name": "path",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/PathFilter"
      },
      {
        "name": "status",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/StatusFilter"
      },
      {
        "name": "text",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/TextFilter"
      },
      {
        "name": "since",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SinceFilter"
      },
      {
        "name": "until",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/UntilFilter"
      },
      {
        "name": "violations",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ViolationsFilter"
      },
      {
        "name": "warnings",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/WarningsFilter"
      },
      {
        "name": "causedBy",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/CauseFilter"
      },
      {
        "name": "record",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/RecordFilter"
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
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal/get/parameters/14"
      },
      {
        "name": "before",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal/get/parameters/15"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1journal/get"
  },
  "listKeys": {
    "id": "listKeys",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/keys",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceFilter"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1keys/get"
  },
  "listOperations": {
    "id": "listOperations",
    "method": "GET",
    "path": "/services/{service}/operations",
    "parameters": [
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "sandbox",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1services~1{service}~1operations/get/parameters/0"
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
    "pointer": "#/paths/~1services~1{service}~1operations/get"
  },
  "listRecords": {
    "id": "listRecords",
    "method": "GET",
    "path": "/sandboxes/{sandbox}/services/{service}/records/{collection}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "collection",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}/parameters/2"
      },
      {
        "name": "where",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}/get/parameters/0"
      },
      {
        "name": "text",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}/get/parameters/1"
      },
      {
        "name": "after",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}/get/parameters/2"
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
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1records~1{collection}/get"
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
      "400",
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
  "listSnapshots": {
    "id": "listSnapshots",
    "method": "GET",
    "path": "/snapshots",
    "parameters": [],
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
    "pointer": "#/paths/~1snapshots/get"
  },
  "loadFixtures": {
    "id": "loadFixtures",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/fixtures",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1fixtures/post"
  },
  "loadSnapshot": {
    "id": "loadSnapshot",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/snapshots/{snapshot}/load",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "snapshot",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1snapshots~1{snapshot}~1load/parameters/1"
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
      "409",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1snapshots~1{snapshot}~1load/post"
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
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries~1pause/post"
  },
  "pauseTarget": {
    "id": "pauseTarget",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/services/{service}/targets/{target}/pause",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "target",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1targets~1{target}~1pause/parameters/2"
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
      "409",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1targets~1{target}~1pause/post"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "delivery",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/DeliveryId"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1deliveries~1{delivery}~1redeliver/post"
  },
  "redeliverMany": {
    "id": "redeliverMany",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/deliveries/redeliver",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries~1redeliver/post"
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
        "pointer": "#/components/parameters/SandboxName"
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
      "409",
      "413",
      "500",
      "503"
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
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries~1resume/post"
  },
  "resumeTarget": {
    "id": "resumeTarget",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/services/{service}/targets/{target}/resume",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "target",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1targets~1{target}~1resume/parameters/2"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1targets~1{target}~1resume/post"
  },
  "revokeKey": {
    "id": "revokeKey",
    "method": "DELETE",
    "path": "/sandboxes/{sandbox}/keys/{key}",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "key",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1keys~1{key}/parameters/1"
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
      "400",
      "401",
      "403",
      "404",
      "409",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1keys~1{key}/delete"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
  "saveSnapshot": {
    "id": "saveSnapshot",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/snapshots",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
      "409",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1snapshots/post"
  },
  "sendRequest": {
    "id": "sendRequest",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/requests",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1requests/post"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
        "pointer": "#/components/parameters/SandboxName"
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
  "setDeliverySettings": {
    "id": "setDeliverySettings",
    "method": "PUT",
    "path": "/sandboxes/{sandbox}/deliveries/settings",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1deliveries~1settings/put"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
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
        "pointer": "#/components/parameters/SandboxName"
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
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1settle/post"
  },
  "triggerWebhook": {
    "id": "triggerWebhook",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/services/{service}/webhooks/{webhook}/trigger",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
      },
      {
        "name": "service",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/ServiceSlug"
      },
      {
        "name": "webhook",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1webhooks~1{webhook}~1trigger/parameters/2"
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
      "201",
      "400",
      "401",
      "403",
      "404",
      "413",
      "500"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1services~1{service}~1webhooks~1{webhook}~1trigger/post"
  },
  "verifySandbox": {
    "id": "verifySandbox",
    "method": "POST",
    "path": "/sandboxes/{sandbox}/verify",
    "parameters": [
      {
        "name": "sandbox",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/SandboxName"
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
      "500",
      "503"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1sandboxes~1{sandbox}~1verify/post"
  }
} as const satisfies Readonly<Record<string, Operation>>

export const webhookTable = {} as const satisfies Readonly<Record<string, Webhook>>
