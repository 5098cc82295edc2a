// Generated from specs/conversica.yaml by `pnpm generate`. Do not edit.
import type { Operation, Webhook } from '../../src/index.ts'

export const operationTable = {
  "createOrUpdateLead": {
    "id": "createOrUpdateLead",
    "method": "POST",
    "path": "/json/",
    "parameters": [],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "Basic": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "413"
    ],
    "fidelity": "documented",
    "pointer": "#/paths/~1json~1/post"
  }
} as const satisfies Readonly<Record<string, Operation>>

export const webhookTable = {
  "chatLead": {
    "name": "chatLead",
    "operationId": "receiveChatLead",
    "method": "POST",
    "defaultPaths": [
      "/conversicaCreate/",
      "/conversica/create"
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "CallbackBasic": []
      }
    ],
    "statuses": [
      "200",
      "400",
      "401",
      "500"
    ],
    "fidelity": "observed",
    "pointer": "#/webhooks/chatLead/post"
  },
  "leadUpdate": {
    "name": "leadUpdate",
    "operationId": "receiveLeadUpdate",
    "method": "POST",
    "defaultPaths": [
      "/conversicaLead/",
      "/conversica/lead"
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "CallbackBasic": []
      }
    ],
    "statuses": [
      "200"
    ],
    "fidelity": "observed",
    "pointer": "#/webhooks/leadUpdate/post"
  },
  "message": {
    "name": "message",
    "operationId": "receiveMessage",
    "method": "POST",
    "defaultPaths": [
      "/conversicaMessage/",
      "/conversica/message"
    ],
    "requestBody": {
      "required": true,
      "contentTypes": [
        "application/json"
      ]
    },
    "security": [
      {
        "CallbackBasic": []
      }
    ],
    "statuses": [
      "200"
    ],
    "fidelity": "observed",
    "pointer": "#/webhooks/message/post"
  }
} as const satisfies Readonly<Record<string, Webhook>>
