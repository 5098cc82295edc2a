// Generated from specs/zenvia-chat.yaml by `pnpm generate`. Do not edit.
import type { Operation, Webhook } from '../../src/index.ts'

export const operationTable = {
  "getExpandedHistory": {
    "id": "getExpandedHistory",
    "method": "GET",
    "path": "/history/expanded",
    "parameters": [
      {
        "name": "from",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/From"
      },
      {
        "name": "to",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/To"
      },
      {
        "name": "timezone",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Timezone"
      },
      {
        "name": "active",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Active"
      },
      {
        "name": "agents",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Agents"
      },
      {
        "name": "departments",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Departments"
      },
      {
        "name": "states",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/States"
      },
      {
        "name": "types",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Types"
      },
      {
        "name": "search",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Search"
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
        "name": "page",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Page"
      }
    ],
    "security": [
      {
        "Token": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1history~1expanded/get"
  },
  "getHistory": {
    "id": "getHistory",
    "method": "GET",
    "path": "/history",
    "parameters": [
      {
        "name": "from",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/From"
      },
      {
        "name": "to",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/To"
      },
      {
        "name": "timezone",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Timezone"
      },
      {
        "name": "active",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Active"
      },
      {
        "name": "agents",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Agents"
      },
      {
        "name": "departments",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Departments"
      },
      {
        "name": "states",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/States"
      },
      {
        "name": "types",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Types"
      },
      {
        "name": "search",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Search"
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
        "name": "page",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Page"
      }
    ],
    "security": [
      {
        "Token": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1history/get"
  },
  "getMessages": {
    "id": "getMessages",
    "method": "GET",
    "path": "/history/{id}/messages",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "style": "simple",
        "explode": false,
        "required": true,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Protocol"
      }
    ],
    "security": [
      {
        "Token": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "404"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1history~1{id}~1messages/get"
  },
  "getOngoing": {
    "id": "getOngoing",
    "method": "GET",
    "path": "/ongoing",
    "parameters": [
      {
        "name": "agents",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Agents"
      },
      {
        "name": "departments",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Departments"
      },
      {
        "name": "states",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/OngoingStates"
      },
      {
        "name": "types",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Types"
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
        "name": "page",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Page"
      }
    ],
    "security": [
      {
        "Token": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1ongoing/get"
  },
  "getReports": {
    "id": "getReports",
    "method": "GET",
    "path": "/reports",
    "parameters": [
      {
        "name": "data_type",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Grouping"
      },
      {
        "name": "from",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/From"
      },
      {
        "name": "to",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/To"
      },
      {
        "name": "timezone",
        "in": "query",
        "style": "form",
        "explode": true,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Timezone"
      },
      {
        "name": "agents",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Agents"
      },
      {
        "name": "departments",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Departments"
      },
      {
        "name": "states",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/States"
      },
      {
        "name": "types",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Types"
      },
      {
        "name": "tags",
        "in": "query",
        "style": "form",
        "explode": false,
        "required": false,
        "fidelity": "documented",
        "pointer": "#/components/parameters/Tags"
      }
    ],
    "security": [
      {
        "Token": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1reports/get"
  }
} as const satisfies Readonly<Record<string, Operation>>

export const webhookTable = {} as const satisfies Readonly<Record<string, Webhook>>
