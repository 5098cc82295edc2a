// Generated from specs/zenvia-conversion.yaml by `pnpm generate`. Do not edit.
import type { OpenApiDocument } from '../../src/index.ts'

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Zenvia Conversion API",
    "version": "1.10.0",
    "description": "Takes leads in, gives prospects with their interactions and quotes out, sends messages to prospects, and notifies\nsubscribers of what happens.\n\nRequests are answered in this order (assumed): an unknown path (404) or method (405), the API key (401), the rate\nlimit (429), the size of the body (413), the request itself (400), the scope (403), the user of the integration (409),\nthe records (404). A key sees the group that it belongs to and all groups below; what lies outside is not found (assumed).\n`x-scopes` lists the scopes that an operation needs.\n\nA slash at the end of a path makes no difference (observed: published callers send one).\n\nAnswers are JSON. Operations with the parameter `format` can also answer in `text/csv` and `text/plain`, by that\nparameter or by the Accept header; errors are always JSON, and an Accept header that cannot be met is passed over (assumed).\n\nThe vendor declares one `default` answer for errors everywhere. Here each status is listed, so that an unexpected one is\nnoticed; specs/README.md says why.\n\nThe vendor's host also serves its own definition as `GET /swagger.json`, without a key and beside `/v1`: status 200, an\nOpenAPI document as JSON, whose one server is the path `/v1` (observed). It is not an operation here, because it does not lie\nbelow the server's path.\n\nEach fact carries `x-fidelity` and, unless its parent's holds, `x-source`; specs/README.md explains both.\n"
  },
  "servers": [
    {
      "url": "https://conversion.zenvia.com/v1",
      "description": "The vendor's one production host. No test host is documented. Older hosts are gone."
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
  "tags": [
    {
      "name": "ActAsUser",
      "description": "In the name of the user that the integration was set up with."
    },
    {
      "name": "Agents",
      "description": "The salespersons."
    },
    {
      "name": "ConversationalMessaging",
      "description": "Messages while a conversation is open."
    },
    {
      "name": "CustomApps",
      "description": "Apps of the customer inside the product."
    },
    {
      "name": "Groups",
      "description": "The tree of groups."
    },
    {
      "name": "Industries",
      "description": "The industries."
    },
    {
      "name": "Integration",
      "description": "The API key and its integration."
    },
    {
      "name": "Interactions",
      "description": "What happened with prospects."
    },
    {
      "name": "Leads",
      "description": "Information about potential clients, on its way in."
    },
    {
      "name": "Notifications",
      "description": "Subscriptions, and what is sent to subscribers."
    },
    {
      "name": "Prospects",
      "description": "Potential clients, their interactions and quotes."
    },
    {
      "name": "TransactionalMessaging",
      "description": "Messages from templates."
    }
  ],
  "x-trailing-slash": "ignored",
  "x-unknown-path": {
    "404": {
      "$ref": "#/components/responses/UnknownPath"
    }
  },
  "paths": {
    "/as-user/archiving-reasons": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getArchivingReasons",
        "tags": [
          "ActAsUser"
        ],
        "summary": "Reasons to archive",
        "description": "Reasons that the user of the integration may archive for. Needs the scope `integration:act-as-user`\n(observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "integration:act-as-user"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The reasons.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArchivingReasons"
                },
                "examples": {
                  "reasons": {
                    "summary": "Two reasons",
                    "value": [
                      {
                        "reason": "notInterested",
                        "name": "Not interested"
                      },
                      {
                        "reason": "outOfStock",
                        "name": "Out of stock"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "409": {
            "$ref": "#/components/responses/NoUser"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/as-user/labels": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getProspectLabels",
        "tags": [
          "ActAsUser"
        ],
        "summary": "Labels",
        "description": "Labels that the user of the integration may put on. Needs the scope `integration:act-as-user` (observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "integration:act-as-user"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The labels.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectLabels"
                },
                "examples": {
                  "labels": {
                    "summary": "Two labels",
                    "value": [
                      {
                        "key": "cold",
                        "name": "Frío"
                      },
                      {
                        "key": "hot",
                        "name": "Caliente"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "409": {
            "$ref": "#/components/responses/NoUser"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/as-user/transfer": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getTransferable",
        "tags": [
          "ActAsUser"
        ],
        "summary": "Where to transfer to",
        "description": "Agents and groups that the user of the integration may transfer a prospect to. Needs the scope\n`integration:act-as-user` (observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "integration:act-as-user"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "Agents and groups.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GroupUserTransferable"
                },
                "examples": {
                  "both": {
                    "summary": "One of each",
                    "value": {
                      "agents": [
                        {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        }
                      ],
                      "groups": [
                        {
                          "id": "60b62140c0ffee0010000002",
                          "name": "Boreal Centro"
                        }
                      ]
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "409": {
            "$ref": "#/components/responses/NoUser"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/as-user/archive": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "post": {
        "operationId": "archiveProspectAsUser",
        "tags": [
          "ActAsUser"
        ],
        "summary": "Archive as the user",
        "description": "Archives the prospect in the name of the user; only `archivingReason` is read (assumed). Needs the scope\n`integration:act-as-user` (observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "integration:act-as-user"
        ],
        "requestBody": {
          "required": true,
          "description": "The reason.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateProspect"
              },
              "examples": {
                "archive": {
                  "summary": "A reason",
                  "value": {
                    "archivingReason": "notInterested"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect, archived.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Prospect"
                },
                "examples": {
                  "archived": {
                    "summary": "Archived",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "archived",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z",
                      "archivingReason": "notInterested"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "409": {
            "$ref": "#/components/responses/NoUser"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/as-user/label": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "post": {
        "operationId": "labelProspect",
        "tags": [
          "ActAsUser"
        ],
        "summary": "Label as the user",
        "description": "Puts a label on, in the name of the user. Needs the scope `integration:act-as-user` (observed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "integration:act-as-user"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The label.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LabelProspect"
              },
              "examples": {
                "label": {
                  "summary": "A label",
                  "value": {
                    "label": "hot"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect, labelled.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Prospect"
                },
                "examples": {
                  "labelled": {
                    "summary": "Labelled",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z",
                      "label": "hot"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "409": {
            "$ref": "#/components/responses/NoUser"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/as-user/transfer": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "post": {
        "operationId": "transferProspectAsUser",
        "tags": [
          "ActAsUser"
        ],
        "summary": "Transfer as the user",
        "description": "Transfers the prospect, in the name of the user, to an agent or a group. Needs the scope\n`integration:act-as-user` (observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "integration:act-as-user"
        ],
        "requestBody": {
          "required": true,
          "description": "Agent or group.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Transfer"
              },
              "examples": {
                "toAgent": {
                  "summary": "To an agent",
                  "value": {
                    "user": "61dc1fc0c0ffee0010000003"
                  }
                },
                "toGroup": {
                  "summary": "To a group",
                  "value": {
                    "group": "60b62140c0ffee0010000002"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Transferred.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TransferDone"
                },
                "examples": {
                  "toAgent": {
                    "summary": "To an agent",
                    "value": {
                      "prospectId": "69a5990cc0ffee0010000010",
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "agentId": "61dc1fc0c0ffee0010000003"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "409": {
            "$ref": "#/components/responses/NoUser"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/agents": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getAgents",
        "tags": [
          "Agents"
        ],
        "summary": "Agents",
        "description": "Agents of the groups that the key sees. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          },
          {
            "$ref": "#/components/parameters/GroupFilter"
          },
          {
            "$ref": "#/components/parameters/Active"
          }
        ],
        "responses": {
          "200": {
            "description": "The agents.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agents"
                },
                "examples": {
                  "agents": {
                    "summary": "One agent",
                    "value": [
                      {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra",
                        "email": "paula.ferreyra@example.com",
                        "phone": "+5491155550123",
                        "appFields": {}
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/agents/{agentId}/is-working": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/AgentId"
        }
      ],
      "get": {
        "operationId": "isAgentWorking",
        "x-vendor-operation-id": "isWorking",
        "tags": [
          "Agents"
        ],
        "summary": "Whether an agent works now",
        "description": "By the office hours of the agent. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "responses": {
          "200": {
            "description": "Whether.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorkingState"
                },
                "examples": {
                  "working": {
                    "summary": "Working",
                    "value": {
                      "isWorking": true
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/AgentNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/agents/{agentId}/response-time": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/AgentId"
        }
      ],
      "post": {
        "operationId": "getAgentResponseTime",
        "x-vendor-operation-id": "getResponseTime",
        "tags": [
          "Agents"
        ],
        "summary": "How fast an agent answers",
        "description": "Reads only, though it is a POST. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "responses": {
          "200": {
            "description": "How fast.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ResponseTime"
                },
                "examples": {
                  "fast": {
                    "summary": "Seven minutes",
                    "value": {
                      "responseTime": 420000
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/AgentNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/messaging/channels": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getChannels",
        "tags": [
          "ConversationalMessaging"
        ],
        "summary": "Channels",
        "description": "Channels of the groups that the key sees, with their templates. Needs the scope `messages:channels` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "messages:channels"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The channels.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Channels"
                },
                "examples": {
                  "channels": {
                    "summary": "WhatsApp",
                    "value": [
                      {
                        "channel": "whatsapp",
                        "channelId": "5491155550100",
                        "templates": [
                          {
                            "key": "4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0001",
                            "name": "Follow-up",
                            "body": "Hola {{1}}, seguimos en contacto?",
                            "template": "Hola {{prospect.firstName}}, seguimos en contacto?"
                          }
                        ]
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ChannelNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/messaging/channels": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "get": {
        "operationId": "getChannelsByProspectId",
        "tags": [
          "ConversationalMessaging"
        ],
        "summary": "Channels of a prospect",
        "description": "Channels by which this prospect can be reached. Needs the scope `messages:channels` (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "messages:channels"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The channels.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Channels"
                },
                "examples": {
                  "channels": {
                    "summary": "WhatsApp",
                    "value": [
                      {
                        "channel": "whatsapp",
                        "channelId": "5491155550100",
                        "templates": [
                          {
                            "key": "4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0001",
                            "name": "Follow-up",
                            "body": "Hola {{1}}, seguimos en contacto?",
                            "template": "Hola {{prospect.firstName}}, seguimos en contacto?"
                          }
                        ]
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/messaging/{channel}": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        },
        {
          "$ref": "#/components/parameters/ChannelName"
        }
      ],
      "post": {
        "operationId": "sendMessage",
        "tags": [
          "ConversationalMessaging"
        ],
        "summary": "Send a message",
        "description": "Sends a text, a list, buttons or products; only while the conversation is open, which on WhatsApp lasts 24\nhours from the last message of the prospect. Needs the scope `messages:conversational` (observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "messages:conversational"
        ],
        "requestBody": {
          "required": true,
          "description": "The message.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMessage"
              },
              "examples": {
                "text": {
                  "summary": "Text",
                  "value": {
                    "content": "Hola Ximena, sigue disponible."
                  }
                },
                "list": {
                  "summary": "A list",
                  "value": {
                    "list": {
                      "header": "Visits",
                      "body": "When would you like to come?",
                      "button": "Choose",
                      "sections": [
                        {
                          "title": "Saturday",
                          "rows": [
                            {
                              "id": "sat-10",
                              "title": "10:00"
                            },
                            {
                              "id": "sat-11",
                              "title": "11:00",
                              "description": "With test drive"
                            }
                          ]
                        }
                      ]
                    }
                  }
                },
                "buttons": {
                  "summary": "Buttons",
                  "value": {
                    "buttons": {
                      "body": "Shall we call you?",
                      "buttons": [
                        {
                          "id": "yes",
                          "title": "Yes"
                        },
                        {
                          "id": "no",
                          "title": "No"
                        }
                      ]
                    }
                  }
                },
                "products": {
                  "summary": "Products",
                  "value": {
                    "productList": {
                      "body": "These fit your car.",
                      "button": {
                        "title": "See",
                        "action": "showProducts"
                      },
                      "catalogId": "catalog-1",
                      "sections": [
                        {
                          "title": "Racks",
                          "productItems": [
                            {
                              "productId": "p-1"
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The interaction that the message became.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interactions"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": [
                      {
                        "id": "69a59c90c0ffee0010000011",
                        "createdAt": "2026-03-02T14:20:00.000Z",
                        "status": "created",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "agentId": "61dc1fc0c0ffee0010000003",
                        "agent": {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        },
                        "finishedAt": "2026-03-02T14:20:00.000Z",
                        "proactive": true,
                        "via": "whatsApp",
                        "output": {
                          "message": {
                            "via": "whatsApp",
                            "body": "Hola Ximena, sigue disponible.",
                            "content": "Hola Ximena, sigue disponible.",
                            "performer": "agent",
                            "delivered": false,
                            "providerId": "wamid-0002",
                            "sender": "5491155550100",
                            "recipient": "+5491155550199",
                            "templateConfig": null
                          }
                        }
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MessageForbidden"
          },
          "404": {
            "$ref": "#/components/responses/ProspectOrChannelNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/messaging/{channel}/send-file": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        },
        {
          "$ref": "#/components/parameters/ChannelName"
        }
      ],
      "post": {
        "operationId": "sendFile",
        "tags": [
          "ConversationalMessaging"
        ],
        "summary": "Send a file",
        "description": "Sends a file; only while the conversation is open. Needs the scope `messages:conversational` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "messages:conversational"
        ],
        "requestBody": {
          "required": true,
          "description": "The file, as a form with the part `file`.",
          "content": {
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/FileUpload"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The interaction that the file became.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interactions"
                },
                "examples": {
                  "sent": {
                    "summary": "A picture",
                    "value": [
                      {
                        "id": "69a59c90c0ffee0010000011",
                        "createdAt": "2026-03-02T14:20:00.000Z",
                        "status": "created",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "agentId": "61dc1fc0c0ffee0010000003",
                        "agent": {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        },
                        "finishedAt": "2026-03-02T14:20:00.000Z",
                        "proactive": true,
                        "via": "whatsApp",
                        "output": {
                          "message": {
                            "via": "whatsApp",
                            "body": "",
                            "content": "",
                            "performer": "agent",
                            "delivered": false,
                            "providerId": "wamid-0002",
                            "sender": "5491155550100",
                            "recipient": "+5491155550199",
                            "templateConfig": null,
                            "attachment": {
                              "type": "IMAGE",
                              "url": "https://files.example.com/brisa.jpg"
                            }
                          }
                        }
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MessageForbidden"
          },
          "404": {
            "$ref": "#/components/responses/ProspectOrChannelNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/orders": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "get": {
        "operationId": "getOrdersByProspect",
        "tags": [
          "ConversationalMessaging"
        ],
        "summary": "Orders of a prospect",
        "description": "Orders that the prospect placed from a catalogue. Needs the scope `prospects:read` (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/OrdersLimit"
          }
        ],
        "responses": {
          "200": {
            "description": "The orders, newest first (assumed).",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OrdersByProspect"
                },
                "examples": {
                  "orders": {
                    "summary": "One order",
                    "value": [
                      {
                        "orderId": "order-0001",
                        "createdAt": "2026-03-05T10:00:00.000Z",
                        "items": [
                          {
                            "id": "p-1",
                            "retailer_id": "r-1",
                            "name": "Roof rack",
                            "brand": "Ficta",
                            "price": "ARS 95000",
                            "inventory": 4
                          }
                        ]
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/apps/event": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "postEvent",
        "tags": [
          "CustomApps"
        ],
        "summary": "Report an event of a custom app",
        "description": "Takes the API key in the body (`data.apiKey`) and nowhere else. Needs no scope (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "security": [],
        "x-scopes": [],
        "requestBody": {
          "required": true,
          "description": "The event.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CustomEvent"
              },
              "examples": {
                "event": {
                  "summary": "An event",
                  "value": {
                    "event": "testDriveBooked",
                    "type": "prospect",
                    "prospectId": "69a5990cc0ffee0010000010",
                    "data": {
                      "apiKey": "0123456789abcdef",
                      "details": {
                        "day": "2026-03-07"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Taken. The schema is observed, the status assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomEventResponseOk"
                },
                "examples": {
                  "taken": {
                    "summary": "Taken",
                    "value": {
                      "messageId": "event-0001",
                      "status": "ok"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/apps/notifications": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "sendNotification",
        "tags": [
          "CustomApps"
        ],
        "summary": "Notify agents",
        "description": "Sends a push notification to agents. The app itself has to be allowed to, too. Needs the scope `notifications`\n(observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "notifications"
        ],
        "requestBody": {
          "required": true,
          "description": "The notification.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NotificationData"
              },
              "examples": {
                "toAgent": {
                  "summary": "To one agent",
                  "value": {
                    "type": "reminder",
                    "target": {
                      "user": [
                        "61dc1fc0c0ffee0010000003"
                      ]
                    },
                    "platforms": {
                      "android": {
                        "title": "Call Ximena"
                      },
                      "desktop": {
                        "title": "Call Ximena"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Sent. The schema is observed, the status assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotificationResponseOk"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": {
                      "finalTargets": [
                        "61dc1fc0c0ffee0010000003"
                      ],
                      "status": "ok"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/NotPermittedOrInvalid"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/group/{groupId}": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/GroupId"
        }
      ],
      "get": {
        "operationId": "getGroupById",
        "tags": [
          "Groups"
        ],
        "summary": "A group",
        "description": "One group of those that the key sees. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The group.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GroupNode"
                },
                "examples": {
                  "store": {
                    "summary": "A branch",
                    "value": {
                      "id": "60b62140c0ffee0010000002",
                      "displayName": "Boreal Centro",
                      "name": "boreal-centro",
                      "parent": "5e5cf540c0ffee0010000001",
                      "ancestors": [
                        "5e5cf540c0ffee0010000001"
                      ],
                      "descendants": [],
                      "type": [
                        "group",
                        "store"
                      ],
                      "timezone": "America/Argentina/Buenos_Aires",
                      "countryCode": "AR"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/GroupNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/group/{groupId}/agents/online": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/GroupId"
        }
      ],
      "get": {
        "operationId": "getOnlineAgents",
        "tags": [
          "Groups"
        ],
        "summary": "Agents who are online",
        "description": "Agents of a group who are online now. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "responses": {
          "200": {
            "description": "The agents.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OnlineAgents"
                },
                "examples": {
                  "online": {
                    "summary": "One is",
                    "value": {
                      "agents": [
                        {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        }
                      ],
                      "officeHours": true
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/GroupNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/groups": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getGroups",
        "tags": [
          "Groups"
        ],
        "summary": "Groups",
        "description": "The groups that the key sees, as a flat list that tells the tree. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The groups, parents before children (assumed).",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GroupTree"
                },
                "examples": {
                  "tree": {
                    "summary": "One group",
                    "value": [
                      {
                        "id": "60b62140c0ffee0010000002",
                        "displayName": "Boreal Centro",
                        "name": "boreal-centro",
                        "parent": "5e5cf540c0ffee0010000001",
                        "ancestors": [
                          "5e5cf540c0ffee0010000001"
                        ],
                        "descendants": [],
                        "type": [
                          "group",
                          "store"
                        ],
                        "timezone": "America/Argentina/Buenos_Aires",
                        "countryCode": "AR"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/groups/{groupId}/is-working": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/GroupId"
        }
      ],
      "get": {
        "operationId": "isGroupWorking",
        "x-vendor-operation-id": "isWorking",
        "tags": [
          "Groups"
        ],
        "summary": "Whether a group works now",
        "description": "By the office hours of the group, in its time zone. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "responses": {
          "200": {
            "description": "Whether.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorkingState"
                },
                "examples": {
                  "closed": {
                    "summary": "Closed",
                    "value": {
                      "isWorking": false
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/GroupNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/groups/{groupId}/response-time": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/GroupId"
        }
      ],
      "post": {
        "operationId": "getGroupResponseTime",
        "x-vendor-operation-id": "getResponseTime",
        "tags": [
          "Groups"
        ],
        "summary": "How fast a group answers",
        "description": "Reads only, though it is a POST. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "responses": {
          "200": {
            "description": "How fast.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ResponseTime"
                },
                "examples": {
                  "unknown": {
                    "summary": "Nothing was answered",
                    "value": {
                      "responseTime": null
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/GroupNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/industries": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getIndustries",
        "tags": [
          "Industries"
        ],
        "summary": "Industries",
        "description": "All industries. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The industries.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Industries"
                },
                "examples": {
                  "two": {
                    "summary": "Two of them",
                    "value": [
                      {
                        "name": "retail"
                      },
                      {
                        "name": "vehicle"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/checkCredentials": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "checkCredentials",
        "tags": [
          "Integration"
        ],
        "summary": "Check an API key",
        "description": "Takes the key as a parameter of its own.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "security": [],
        "x-scopes": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/ApiKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The key is valid.",
            "x-fidelity": "assumed",
            "x-source": "ensaio",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CredentialsChecked"
                },
                "examples": {
                  "valid": {
                    "summary": "Valid",
                    "value": {
                      "status": "ok"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/integration": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getIntegration",
        "tags": [
          "Integration"
        ],
        "summary": "The integration of the key",
        "description": "The integration that the key was issued to. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The integration.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Integration"
                },
                "examples": {
                  "own": {
                    "summary": "The own",
                    "value": {
                      "id": "69086f10c0ffee0010000016",
                      "name": "CRM bridge",
                      "providerKey": "api.leads:write_prospects:read_notifications",
                      "groupId": "5e5cf540c0ffee0010000001",
                      "group": "Boreal Motors",
                      "user": "61dc1fc0c0ffee0010000003",
                      "language": "es",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/integrations": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getIntegrations",
        "tags": [
          "Integration"
        ],
        "summary": "Integrations",
        "description": "Integrations of the groups that the key sees. Any valid key will do (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The integrations.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Integrations"
                },
                "examples": {
                  "one": {
                    "summary": "One",
                    "value": [
                      {
                        "id": "69086f10c0ffee0010000016",
                        "name": "CRM bridge",
                        "providerKey": "api.leads:write_prospects:read_notifications",
                        "groupId": "5e5cf540c0ffee0010000001",
                        "group": "Boreal Motors",
                        "user": "61dc1fc0c0ffee0010000003",
                        "language": "es",
                        "account": "Boreal Motors",
                        "accountId": "5e5cf540c0ffee0010000001"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospects/interactions": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getInteractions",
        "tags": [
          "Interactions"
        ],
        "summary": "Interactions",
        "description": "Interactions of all prospects that the key sees. Newest first. Without a limit, only what was made in the last\n31 days, or in a range of at most 31 days; a single date is compared with now, and a longer or reversed range\nis refused. Needs the scope `prospects:read` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/AgentFilter"
          },
          {
            "$ref": "#/components/parameters/InteractionStatus"
          },
          {
            "$ref": "#/components/parameters/CreatedAfter"
          },
          {
            "$ref": "#/components/parameters/Start"
          },
          {
            "$ref": "#/components/parameters/CreatedBefore"
          },
          {
            "$ref": "#/components/parameters/End"
          },
          {
            "$ref": "#/components/parameters/Via"
          }
        ],
        "responses": {
          "200": {
            "description": "The interactions, newest first.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interactions"
                },
                "examples": {
                  "one": {
                    "summary": "One message",
                    "value": [
                      {
                        "id": "69a59c90c0ffee0010000011",
                        "createdAt": "2026-03-02T14:20:00.000Z",
                        "status": "created",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "agentId": "61dc1fc0c0ffee0010000003",
                        "agent": {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        },
                        "finishedAt": "2026-03-02T14:20:00.000Z",
                        "proactive": false,
                        "via": "whatsApp",
                        "output": {
                          "message": {
                            "via": "whatsApp",
                            "body": "Hola, sigue disponible?",
                            "content": "Hola, sigue disponible?",
                            "performer": "integration",
                            "delivered": false,
                            "providerId": "wamid-0001",
                            "sender": "+5491155550199",
                            "recipient": "5491155550100",
                            "templateConfig": null
                          }
                        }
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/lead/insurance": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "newInsuranceLead",
        "tags": [
          "Leads"
        ],
        "summary": "Send a lead: insurance",
        "description": "Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its\nearlier leads are not in the answer. Needs the scope `leads:write` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "leads:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The lead.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GenericLead"
              },
              "examples": {
                "lead": {
                  "summary": "A lead",
                  "value": {
                    "utmSource": "google",
                    "firstName": "Ximena",
                    "lastName": "Paz",
                    "phones": [
                      "+54 9 11 5555-0199"
                    ],
                    "emails": [
                      "ximena.paz@example.com"
                    ],
                    "comments": "Is it still there?",
                    "product": {
                      "detail": "Full cover"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectCreated"
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/lead/real-estate": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "newRealEstateLead",
        "tags": [
          "Leads"
        ],
        "summary": "Send a lead: property",
        "description": "Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its\nearlier leads are not in the answer. Needs the scope `leads:write` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "leads:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The lead.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RealEstateLead"
              },
              "examples": {
                "lead": {
                  "summary": "A lead",
                  "value": {
                    "utmSource": "google",
                    "firstName": "Ximena",
                    "lastName": "Paz",
                    "phones": [
                      "+54 9 11 5555-0199"
                    ],
                    "emails": [
                      "ximena.paz@example.com"
                    ],
                    "comments": "Is it still there?",
                    "product": {
                      "title": "Two rooms near the station",
                      "type": "residential"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectCreated"
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/lead/retail": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "newRetailLead",
        "tags": [
          "Leads"
        ],
        "summary": "Send a lead: retail",
        "description": "Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its\nearlier leads are not in the answer. Needs the scope `leads:write` (documented).\n",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference",
        "x-scopes": [
          "leads:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The lead.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RetailLead"
              },
              "examples": {
                "lead": {
                  "summary": "A lead",
                  "value": {
                    "utmSource": "google",
                    "firstName": "Ximena",
                    "lastName": "Paz",
                    "phones": [
                      "+54 9 11 5555-0199"
                    ],
                    "emails": [
                      "ximena.paz@example.com"
                    ],
                    "comments": "Is it still there?",
                    "utmMedium": "cpc",
                    "utmCampaign": "Autumn",
                    "nin": [
                      {
                        "type": "DNI",
                        "number": "30111222"
                      }
                    ],
                    "product": {
                      "make": "Ficta",
                      "model": "Kettle",
                      "sku": "K-100",
                      "price": {
                        "amount": 42000
                      }
                    }
                  }
                },
                "least": {
                  "summary": "The least",
                  "value": {
                    "utmSource": "google",
                    "phones": [
                      "+54 9 11 5555-0199"
                    ]
                  }
                },
                "olderKeys": {
                  "summary": "The older keys",
                  "value": {
                    "source": "google",
                    "medium": "cpc",
                    "campaign": "Autumn",
                    "leadId": "old-1",
                    "emails": [
                      "ximena.paz@example.com"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-swagger-1.10",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectCreated"
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/lead/saving-plan": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "newSavingPlanLead",
        "tags": [
          "Leads"
        ],
        "summary": "Send a lead: saving plan",
        "description": "Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its\nearlier leads are not in the answer. Needs the scope `leads:write` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "leads:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The lead.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SavingPlanLead"
              },
              "examples": {
                "lead": {
                  "summary": "A lead",
                  "value": {
                    "utmSource": "google",
                    "firstName": "Ximena",
                    "lastName": "Paz",
                    "phones": [
                      "+54 9 11 5555-0199"
                    ],
                    "emails": [
                      "ximena.paz@example.com"
                    ],
                    "comments": "Is it still there?",
                    "product": {
                      "goodType": "vehicle",
                      "brand": "Ficta",
                      "model": "Brisa",
                      "planType": "84 months",
                      "monthlyPaymentsEstimate": {
                        "lowerEstimate": 180000,
                        "upperEstimate": 240000
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectCreated"
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/lead/vehicle": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "newVehicleLead",
        "tags": [
          "Leads"
        ],
        "summary": "Send a lead: vehicle",
        "description": "Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its\nearlier leads are not in the answer. Needs the scope `leads:write` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "leads:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The lead.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VehicleLead"
              },
              "examples": {
                "lead": {
                  "summary": "A lead",
                  "value": {
                    "utmSource": "google",
                    "firstName": "Ximena",
                    "lastName": "Paz",
                    "phones": [
                      "+54 9 11 5555-0199"
                    ],
                    "emails": [
                      "ximena.paz@example.com"
                    ],
                    "comments": "Is it still there?",
                    "provider": "Mercado Ficticio",
                    "providerLeadId": "mf-778",
                    "product": {
                      "make": "Ficta",
                      "model": "Brisa",
                      "modelYear": "2025",
                      "condition": "used",
                      "fuelType": "gasoline",
                      "price": {
                        "amount": 18500000,
                        "currency": "ars"
                      }
                    },
                    "history": [
                      {
                        "type": "note",
                        "content": "Saw the car at the fair."
                      },
                      {
                        "type": "message",
                        "content": "Is it still there?",
                        "sender": "+5491155550199"
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectCreated"
                },
                "examples": {
                  "created": {
                    "summary": "A new prospect",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "initialGroup": "Boreal Centro",
                      "initialGroupId": "60b62140c0ffee0010000002",
                      "firstName": "Ximena",
                      "lastName": "Paz",
                      "nin": [],
                      "userMade": false,
                      "status": "unclaimed",
                      "additionalData": {},
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [
                        "ximena.paz@example.com"
                      ],
                      "contactMediums": [
                        {
                          "_id": "69a5990cc0ffee0010000014",
                          "type": "phone"
                        },
                        {
                          "_id": "69a5990cc0ffee0010000015",
                          "type": "email"
                        }
                      ],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "utmCampaign": "Autumn",
                          "providerKey": "api.leads:write_notifications",
                          "comments": "Is the hatchback still there?",
                          "type": "vehicle",
                          "product": {
                            "make": "Ficta",
                            "model": "Brisa",
                            "modelYear": "2025",
                            "condition": "used",
                            "price": {
                              "amount": 18500000,
                              "currency": "ars"
                            }
                          }
                        }
                      ],
                      "merged": false,
                      "interactions": [
                        {
                          "id": "69a59c90c0ffee0010000011",
                          "createdAt": "2026-03-02T14:20:00.000Z",
                          "status": "created",
                          "prospectId": "69a5990cc0ffee0010000010",
                          "output": {
                            "comment": "Comes on Saturday to see the car."
                          },
                          "via": "other"
                        }
                      ]
                    }
                  },
                  "merged": {
                    "summary": "Merged, out of office hours",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z",
                      "merged": true,
                      "absenceMessage": "We answer from nine on."
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/leads/categories": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getCategories",
        "tags": [
          "Leads"
        ],
        "summary": "Categories",
        "description": "Categories that a lead can have. Needs the scope `leads:write` (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "leads:write"
        ],
        "responses": {
          "200": {
            "description": "The categories.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Categories"
                },
                "examples": {
                  "two": {
                    "summary": "Two",
                    "value": [
                      "new",
                      "used"
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/leads/defaults": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getDefaults",
        "tags": [
          "Leads"
        ],
        "summary": "Defaults",
        "description": "Currency and unit of distance where a lead leaves them out. Needs the scope `leads:write` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "leads:write"
        ],
        "responses": {
          "200": {
            "description": "The defaults.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Defaults"
                },
                "examples": {
                  "argentina": {
                    "summary": "Argentina",
                    "value": {
                      "currency": "ars",
                      "distance": "km"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/notifications/subscription/{subscriptionId}": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SubscriptionId"
        }
      ],
      "get": {
        "operationId": "getActiveSubscriptionById",
        "tags": [
          "Notifications"
        ],
        "summary": "A subscription",
        "description": "One active subscription. Needs the scope `notifications` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "notifications"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The subscription.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subscription"
                },
                "examples": {
                  "active": {
                    "summary": "Active",
                    "value": {
                      "id": "697f1610c0ffee0010000013",
                      "topics": [
                        "interactions",
                        "prospects"
                      ],
                      "callbackUrl": "https://crm.example.com/zenvia?secret=a1b2c3"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/SubscriptionNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deactivateSubscription",
        "tags": [
          "Notifications"
        ],
        "summary": "Deactivate a subscription",
        "description": "Nothing is sent for it from then on; what is under way may still arrive (assumed). Needs the scope\n`notifications` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "notifications"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The subscription that was.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subscription"
                },
                "examples": {
                  "was": {
                    "summary": "Deactivated",
                    "value": {
                      "id": "697f1610c0ffee0010000013",
                      "topics": [
                        "interactions",
                        "prospects"
                      ],
                      "callbackUrl": "https://crm.example.com/zenvia?secret=a1b2c3"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/SubscriptionNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/notifications/subscriptions": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getActiveSubscriptions",
        "tags": [
          "Notifications"
        ],
        "summary": "Subscriptions",
        "description": "Active subscriptions of the key. Needs the scope `notifications` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "notifications"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The subscriptions; an empty list where there is none.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subscriptions"
                },
                "examples": {
                  "one": {
                    "summary": "One",
                    "value": [
                      {
                        "id": "697f1610c0ffee0010000013",
                        "topics": [
                          "interactions",
                          "prospects"
                        ],
                        "callbackUrl": "https://crm.example.com/zenvia?secret=a1b2c3"
                      }
                    ]
                  },
                  "none": {
                    "summary": "None",
                    "value": []
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "newSubscription",
        "tags": [
          "Notifications"
        ],
        "summary": "Subscribe",
        "description": "One subscription per group: a new one deactivates the one before. It hears of what that group and all groups\nbelow have at the time, so that two may hear of the same (assumed). The address is not tried (nothing of the\nkind was seen). Needs the scope `notifications` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "notifications"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "Topics and address.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSubscription"
              },
              "examples": {
                "interactions": {
                  "summary": "Interactions, with a secret",
                  "value": {
                    "topics": [
                      "interactions"
                    ],
                    "callbackUrl": "https://crm.example.com/zenvia?secret=a1b2c3"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The subscription.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subscription"
                },
                "examples": {
                  "made": {
                    "summary": "Made",
                    "value": {
                      "id": "697f1610c0ffee0010000013",
                      "topics": [
                        "interactions",
                        "prospects"
                      ],
                      "callbackUrl": "https://crm.example.com/zenvia?secret=a1b2c3"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deactivateSubscriptionsByApiKey",
        "tags": [
          "Notifications"
        ],
        "summary": "Deactivate all subscriptions",
        "description": "Those that were made with this API key. Needs the scope `notifications` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "notifications"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "How many.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubscriptionsModified"
                },
                "examples": {
                  "one": {
                    "summary": "One",
                    "value": {
                      "modified": 1
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/notifications/topics": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getTopics",
        "tags": [
          "Notifications"
        ],
        "summary": "Topics",
        "description": "Topics that can be subscribed to. Needs the scope `notifications` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "notifications"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The topics.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Topics"
                },
                "examples": {
                  "two": {
                    "summary": "Two of them",
                    "value": [
                      {
                        "name": "prospects",
                        "description": "Prospects that are new or have changed"
                      },
                      {
                        "name": "interactions",
                        "description": "Interactions that are new or have changed"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/archiving-reasons": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "deprecatedGetArchivingReasons",
        "tags": [
          "Prospects"
        ],
        "summary": "Reasons to archive, of an agent",
        "description": "Superseded by the operation of the same name as a user. Needs the scope `prospects:read` (assumed).",
        "deprecated": true,
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          },
          {
            "$ref": "#/components/parameters/RequiredAgent"
          }
        ],
        "responses": {
          "200": {
            "description": "The reasons.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArchivingReasons"
                },
                "examples": {
                  "reasons": {
                    "summary": "One reason",
                    "value": [
                      {
                        "reason": "notInterested",
                        "name": "Not interested"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/AgentNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/contacts/selection/{selectionId}": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SelectionId"
        }
      ],
      "get": {
        "operationId": "getContactsSelection",
        "tags": [
          "Prospects"
        ],
        "summary": "Prospects of a selection",
        "description": "Prospects that an agent has selected in the app, page by page. Needs the scope `prospects:read` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Fields"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/PageLimit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectsPaginated"
                },
                "examples": {
                  "page": {
                    "summary": "A page of one",
                    "value": {
                      "contacts": [
                        {
                          "id": "69a5990cc0ffee0010000010",
                          "created": "2026-03-02T14:05:00.000Z",
                          "transferredAt": null,
                          "group": "Boreal Centro",
                          "groupId": "60b62140c0ffee0010000002",
                          "account": "Boreal Motors",
                          "accountId": "5e5cf540c0ffee0010000001",
                          "firstName": "Ximena",
                          "nin": [],
                          "userMade": false,
                          "status": "followUp",
                          "phones": [
                            "+5491155550199"
                          ],
                          "emails": [],
                          "leads": [
                            {
                              "created": "2026-03-02T14:05:00.000Z",
                              "source": "google",
                              "utmSource": "google",
                              "type": "vehicle"
                            }
                          ],
                          "agent": {
                            "id": "61dc1fc0c0ffee0010000003",
                            "firstName": "Paula",
                            "lastName": "Ferreyra"
                          },
                          "assigned": "2026-03-02T14:10:00.000Z"
                        }
                      ],
                      "total": 1
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/SelectionNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect-by": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getProspectsByPhoneNumber",
        "tags": [
          "Prospects"
        ],
        "summary": "Prospects by phone number",
        "description": "Only in the definition that the live service has; its id there is unknown, so this one is ours. Needs the\nscope `prospects:read` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/PhoneNumberOf"
          }
        ],
        "responses": {
          "200": {
            "description": "The prospects; an empty list where there is none (assumed).",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-live-notes-2026",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectsByPhone"
                },
                "examples": {
                  "one": {
                    "summary": "One",
                    "value": [
                      {
                        "_id": "69a5990cc0ffee0010000010",
                        "created": "2026-03-02T14:05:00.000Z",
                        "firstName": "Ximena",
                        "phones": [
                          "+5491155550199"
                        ],
                        "status": "unclaimed"
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "get": {
        "operationId": "getProspectById",
        "tags": [
          "Prospects"
        ],
        "summary": "A prospect",
        "description": "One prospect. Needs the scope `prospects:read` (documented).",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The prospect.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-swagger-1.10",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Prospect"
                },
                "examples": {
                  "claimed": {
                    "summary": "Claimed",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "initialGroup": "Boreal Centro",
                      "initialGroupId": "60b62140c0ffee0010000002",
                      "firstName": "Ximena",
                      "lastName": "Paz",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "additionalData": {
                        "quoteState": "open"
                      },
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [
                        "ximena.paz@example.com"
                      ],
                      "contactMediums": [
                        {
                          "_id": "69a5990cc0ffee0010000014",
                          "type": "phone"
                        },
                        {
                          "_id": "69a5990cc0ffee0010000015",
                          "type": "email"
                        }
                      ],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "utmCampaign": "Autumn",
                          "providerKey": "api.leads:write_notifications",
                          "comments": "Is the hatchback still there?",
                          "type": "vehicle",
                          "product": {
                            "make": "Ficta",
                            "model": "Brisa",
                            "modelYear": "2025",
                            "condition": "used",
                            "price": {
                              "amount": 18500000,
                              "currency": "ars"
                            }
                          }
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra",
                        "email": "paula.ferreyra@example.com",
                        "phone": "+5491155550123",
                        "appFields": {}
                      },
                      "assigned": "2026-03-02T14:10:00.000Z",
                      "firstContactedAt": "2026-03-02T14:20:00.000Z",
                      "whatsAppDueAt": "2026-03-03T14:30:00.000Z"
                    }
                  },
                  "unclaimed": {
                    "summary": "Unclaimed",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "initialGroup": "Boreal Centro",
                      "initialGroupId": "60b62140c0ffee0010000002",
                      "firstName": "Ximena",
                      "lastName": "Paz",
                      "nin": [],
                      "userMade": false,
                      "status": "unclaimed",
                      "additionalData": {},
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [
                        "ximena.paz@example.com"
                      ],
                      "contactMediums": [
                        {
                          "_id": "69a5990cc0ffee0010000014",
                          "type": "phone"
                        },
                        {
                          "_id": "69a5990cc0ffee0010000015",
                          "type": "email"
                        }
                      ],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "utmCampaign": "Autumn",
                          "providerKey": "api.leads:write_notifications",
                          "comments": "Is the hatchback still there?",
                          "type": "vehicle",
                          "product": {
                            "make": "Ficta",
                            "model": "Brisa",
                            "modelYear": "2025",
                            "condition": "used",
                            "price": {
                              "amount": 18500000,
                              "currency": "ars"
                            }
                          }
                        }
                      ]
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteProspect",
        "tags": [
          "Prospects"
        ],
        "summary": "Delete a prospect",
        "description": "For prospects that are none. Needs the scope `prospects:write` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The prospect that was.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Prospect"
                },
                "examples": {
                  "was": {
                    "summary": "Deleted",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "updateProspectById",
        "tags": [
          "Prospects"
        ],
        "summary": "Change a prospect",
        "description": "Changes what is given and leaves the rest; phone and email are added. A reason archives it. Needs the scope\n`prospects:write` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "What to change.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateProspect"
              },
              "examples": {
                "contact": {
                  "summary": "A name and a phone number",
                  "value": {
                    "firstName": "Ximena",
                    "phone": "+5491155550188"
                  }
                },
                "archive": {
                  "summary": "Archive",
                  "value": {
                    "archivingReason": "notInterested"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect as it is now.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Prospect"
                },
                "examples": {
                  "archived": {
                    "summary": "Archived",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "archived",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z",
                      "archivingReason": "notInterested"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/additionalData": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "patch": {
        "operationId": "updateAdditionalData",
        "tags": [
          "Prospects"
        ],
        "summary": "Change additional data",
        "description": "Sets the given fields and leaves the others. Needs the scope `prospects:write` (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The fields.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateAdditionalData"
              },
              "examples": {
                "two": {
                  "summary": "Two fields",
                  "value": {
                    "quoteState": "sold",
                    "reference": 12345
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The prospect as it is now.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Prospect"
                },
                "examples": {
                  "sold": {
                    "summary": "Changed",
                    "value": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z",
                      "additionalData": {
                        "quoteState": "sold",
                        "reference": 12345
                      }
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/csat": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "post": {
        "operationId": "createCSAT",
        "tags": [
          "Prospects"
        ],
        "summary": "Note a score",
        "description": "Notes how content the prospect is. Needs the scope `prospects:write` (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "requestBody": {
          "required": true,
          "description": "The score.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CSAT"
              },
              "examples": {
                "good": {
                  "summary": "Good",
                  "value": {
                    "result": 5,
                    "comment": "Fast answers"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Noted.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CSATCreated"
                },
                "examples": {
                  "good": {
                    "summary": "Good",
                    "value": {
                      "prospectId": "69a5990cc0ffee0010000010",
                      "result": 5,
                      "comment": "Fast answers"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/interaction/{interactionId}": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        },
        {
          "$ref": "#/components/parameters/InteractionId"
        }
      ],
      "get": {
        "operationId": "getInteractionById",
        "tags": [
          "Prospects"
        ],
        "summary": "An interaction",
        "description": "One interaction of a prospect. Needs the scope `prospects:read` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The interaction.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interaction"
                },
                "examples": {
                  "inbound": {
                    "summary": "Inbound message",
                    "value": {
                      "id": "69a59c90c0ffee0010000011",
                      "createdAt": "2026-03-02T14:20:00.000Z",
                      "status": "created",
                      "prospectId": "69a5990cc0ffee0010000010",
                      "agentId": "61dc1fc0c0ffee0010000003",
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra",
                        "email": "paula.ferreyra@example.com",
                        "phone": "+5491155550123",
                        "appFields": {}
                      },
                      "finishedAt": "2026-03-02T14:20:00.000Z",
                      "proactive": false,
                      "via": "whatsApp",
                      "output": {
                        "message": {
                          "via": "whatsApp",
                          "body": "Hola, sigue disponible?",
                          "content": "Hola, sigue disponible?",
                          "performer": "integration",
                          "delivered": false,
                          "providerId": "wamid-0001",
                          "sender": "+5491155550199",
                          "recipient": "5491155550100",
                          "templateConfig": null
                        }
                      }
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/InteractionNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "put": {
        "operationId": "updateInteractionById",
        "tags": [
          "Prospects"
        ],
        "summary": "Change an interaction",
        "description": "Notes what became of a message or a question. Needs the scope `prospects:write` (assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "What became of it.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateEvent"
              },
              "examples": {
                "read": {
                  "summary": "A message was read",
                  "value": {
                    "type": "message",
                    "delivered": true,
                    "status": "read"
                  }
                },
                "answered": {
                  "summary": "A question was answered",
                  "value": {
                    "type": "question",
                    "answer": "Yes, it is.",
                    "delivered": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The interaction as it is now.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interaction"
                },
                "examples": {
                  "updated": {
                    "summary": "Read",
                    "value": {
                      "id": "69a59c90c0ffee0010000011",
                      "createdAt": "2026-03-02T14:20:00.000Z",
                      "status": "updated",
                      "prospectId": "69a5990cc0ffee0010000010",
                      "agentId": "61dc1fc0c0ffee0010000003",
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra",
                        "email": "paula.ferreyra@example.com",
                        "phone": "+5491155550123",
                        "appFields": {}
                      },
                      "finishedAt": "2026-03-02T14:20:00.000Z",
                      "proactive": false,
                      "via": "whatsApp",
                      "output": {
                        "message": {
                          "via": "whatsApp",
                          "body": "Hola, sigue disponible?",
                          "content": "Hola, sigue disponible?",
                          "performer": "integration",
                          "delivered": false,
                          "providerId": "wamid-0001",
                          "sender": "+5491155550199",
                          "recipient": "5491155550100",
                          "templateConfig": null
                        }
                      }
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/InteractionNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/interactions": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "get": {
        "operationId": "getProspectInteractions",
        "tags": [
          "Prospects"
        ],
        "summary": "Interactions of a prospect",
        "description": "All interactions of a prospect, oldest first (observed). Needs the scope `prospects:read` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          },
          {
            "$ref": "#/components/parameters/InteractionStatus"
          },
          {
            "$ref": "#/components/parameters/CreatedAfter"
          },
          {
            "$ref": "#/components/parameters/Start"
          },
          {
            "$ref": "#/components/parameters/CreatedBefore"
          },
          {
            "$ref": "#/components/parameters/End"
          },
          {
            "$ref": "#/components/parameters/Via"
          }
        ],
        "responses": {
          "200": {
            "description": "The interactions, oldest first.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interactions"
                },
                "examples": {
                  "one": {
                    "summary": "One message",
                    "value": [
                      {
                        "id": "69a59c90c0ffee0010000011",
                        "createdAt": "2026-03-02T14:20:00.000Z",
                        "status": "created",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "agentId": "61dc1fc0c0ffee0010000003",
                        "agent": {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        },
                        "finishedAt": "2026-03-02T14:20:00.000Z",
                        "proactive": false,
                        "via": "whatsApp",
                        "output": {
                          "message": {
                            "via": "whatsApp",
                            "body": "Hola, sigue disponible?",
                            "content": "Hola, sigue disponible?",
                            "performer": "integration",
                            "delivered": false,
                            "providerId": "wamid-0001",
                            "sender": "+5491155550199",
                            "recipient": "5491155550100",
                            "templateConfig": null
                          }
                        }
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createInteractionByProspectId",
        "tags": [
          "Prospects"
        ],
        "summary": "Note an interaction",
        "description": "Notes a call, a note, a message or a question. Nothing is sent. Needs the scope `prospects:write` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The event.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewEvent"
              },
              "examples": {
                "note": {
                  "summary": "A note",
                  "value": {
                    "type": "note",
                    "content": "Comes on Saturday to see the car."
                  }
                },
                "call": {
                  "summary": "A call",
                  "value": {
                    "type": "call",
                    "startedAt": "2026-03-02T14:00:00.000Z",
                    "duration": 95000
                  }
                },
                "message": {
                  "summary": "A message",
                  "value": {
                    "type": "message",
                    "content": "Hola",
                    "delivered": true,
                    "sender": "+5491155550199",
                    "recipient": "5491155550100"
                  }
                },
                "question": {
                  "summary": "A question",
                  "value": {
                    "type": "question",
                    "threadTitle": "Ficta Brisa 2025",
                    "question": "Is it still there?"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The interactions that were made.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interactions"
                },
                "examples": {
                  "note": {
                    "summary": "A note",
                    "value": [
                      {
                        "id": "69a59c90c0ffee0010000011",
                        "createdAt": "2026-03-02T14:20:00.000Z",
                        "status": "created",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "output": {
                          "comment": "Comes on Saturday to see the car."
                        },
                        "via": "other"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundWithoutBody"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/prospectAdditionalFields": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "get": {
        "operationId": "getProspectAdditionalFieldsById",
        "tags": [
          "Prospects"
        ],
        "summary": "Additional fields of a prospect",
        "description": "Fields that the account of the prospect adds. Needs the scope `prospects:readAdditionalData` (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:readAdditionalData"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The fields.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProspectAdditionalFields"
                },
                "examples": {
                  "one": {
                    "summary": "One",
                    "value": [
                      {
                        "key": "quoteState",
                        "name": "State of the quote"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/quote/{quoteId}": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        },
        {
          "$ref": "#/components/parameters/QuoteId"
        }
      ],
      "get": {
        "operationId": "getQuoteById",
        "tags": [
          "Prospects"
        ],
        "summary": "A quote",
        "description": "One quote of a prospect. Needs the scope `prospects:read` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "responses": {
          "200": {
            "description": "The quote.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Quote"
                },
                "examples": {
                  "pending": {
                    "summary": "Pending",
                    "value": {
                      "id": "69a6b120c0ffee0010000012",
                      "prospectId": "69a5990cc0ffee0010000010",
                      "status": "pending",
                      "items": [
                        {
                          "quantity": 1,
                          "price": 18500000,
                          "concept": "Ficta Brisa 2025"
                        }
                      ],
                      "total": 18500000,
                      "createdAt": "2026-03-03T10:00:00.000Z"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/QuoteNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "put": {
        "operationId": "updateProspectQuote",
        "tags": [
          "Prospects"
        ],
        "summary": "Accept or reject a quote",
        "description": "A quote that was accepted or rejected before can be changed again (assumed). Needs the scope `prospects:write`\n(documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The new state.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateQuote"
              },
              "examples": {
                "accept": {
                  "summary": "Accept",
                  "value": {
                    "status": "accepted"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The quote as it is now.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Quote"
                },
                "examples": {
                  "accepted": {
                    "summary": "Accepted",
                    "value": {
                      "id": "69a6b120c0ffee0010000012",
                      "prospectId": "69a5990cc0ffee0010000010",
                      "status": "accepted",
                      "items": [
                        {
                          "quantity": 1,
                          "price": 18500000,
                          "concept": "Ficta Brisa 2025"
                        }
                      ],
                      "total": 18500000,
                      "createdAt": "2026-03-03T10:00:00.000Z",
                      "acceptedAt": "2026-03-04T10:00:00.000Z",
                      "finishedAt": "2026-03-04T10:00:00.000Z"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/QuoteNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/quotes": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "get": {
        "operationId": "getProspectQuotes",
        "tags": [
          "Prospects"
        ],
        "summary": "Quotes of a prospect",
        "description": "Quotes of one prospect. Needs the scope `prospects:read` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          },
          {
            "$ref": "#/components/parameters/QuoteStatusFilter"
          },
          {
            "$ref": "#/components/parameters/CreatedBefore"
          },
          {
            "$ref": "#/components/parameters/CreatedAfter"
          },
          {
            "$ref": "#/components/parameters/AcceptedBefore"
          },
          {
            "$ref": "#/components/parameters/AcceptedAfter"
          },
          {
            "$ref": "#/components/parameters/RejectedBefore"
          },
          {
            "$ref": "#/components/parameters/RejectedAfter"
          }
        ],
        "responses": {
          "200": {
            "description": "The quotes, oldest first (assumed).",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Quotes"
                },
                "examples": {
                  "one": {
                    "summary": "One",
                    "value": [
                      {
                        "id": "69a6b120c0ffee0010000012",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "status": "pending",
                        "items": [
                          {
                            "quantity": 1,
                            "price": 18500000,
                            "concept": "Ficta Brisa 2025"
                          }
                        ],
                        "total": 18500000,
                        "createdAt": "2026-03-03T10:00:00.000Z"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "newProspectQuote",
        "tags": [
          "Prospects"
        ],
        "summary": "Make a quote",
        "description": "Makes a quote for a prospect. Needs the scope `prospects:write` (documented).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:write"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The quote.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewQuote"
              },
              "examples": {
                "one": {
                  "summary": "One line",
                  "value": {
                    "items": [
                      {
                        "quantity": 1,
                        "price": 18500000,
                        "concept": "Ficta Brisa 2025"
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The quote.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Quote"
                },
                "examples": {
                  "pending": {
                    "summary": "Pending",
                    "value": {
                      "id": "69a6b120c0ffee0010000012",
                      "prospectId": "69a5990cc0ffee0010000010",
                      "status": "pending",
                      "items": [
                        {
                          "quantity": 1,
                          "price": 18500000,
                          "concept": "Ficta Brisa 2025"
                        }
                      ],
                      "total": 18500000,
                      "createdAt": "2026-03-03T10:00:00.000Z"
                    }
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/transfer": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        }
      ],
      "post": {
        "operationId": "transferProspect",
        "tags": [
          "Prospects"
        ],
        "summary": "Transfer a prospect",
        "description": "Transfers the prospect to a group, where it loses its agent (assumed), or to an agent (by two clients' comments). The\nlive service asks for a scope that only reads. Needs the scope `prospects:read` (observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "requestBody": {
          "required": true,
          "description": "The group or the agent.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Transfer"
              },
              "examples": {
                "toAgent": {
                  "summary": "To an agent",
                  "value": {
                    "user": "61dc1fc0c0ffee0010000003"
                  }
                },
                "toGroup": {
                  "summary": "To a group",
                  "value": {
                    "group": "60b62140c0ffee0010000002"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Transferred.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TransferDone"
                },
                "examples": {
                  "toGroup": {
                    "summary": "To a group",
                    "value": {
                      "prospectId": "69a5990cc0ffee0010000010",
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "404": {
            "$ref": "#/components/responses/ProspectNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospects": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getProspects",
        "tags": [
          "Prospects"
        ],
        "summary": "Prospects",
        "description": "Prospects of the groups that the key sees. Newest first. Without a limit, only what was made in the last 31\ndays, or in a range of at most 31 days; a single date is compared with now, and a longer or reversed range is\nrefused. Needs the scope `prospects:read` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Search"
          },
          {
            "$ref": "#/components/parameters/PhoneNumber"
          },
          {
            "$ref": "#/components/parameters/CategoryFilter"
          },
          {
            "$ref": "#/components/parameters/ProspectStatusFilter"
          },
          {
            "$ref": "#/components/parameters/AgentFilter"
          },
          {
            "$ref": "#/components/parameters/CreatedAfter"
          },
          {
            "$ref": "#/components/parameters/Start"
          },
          {
            "$ref": "#/components/parameters/CreatedBefore"
          },
          {
            "$ref": "#/components/parameters/End"
          },
          {
            "$ref": "#/components/parameters/ClaimedAfter"
          },
          {
            "$ref": "#/components/parameters/ClaimStart"
          },
          {
            "$ref": "#/components/parameters/ClaimedBefore"
          },
          {
            "$ref": "#/components/parameters/ClaimEnd"
          },
          {
            "$ref": "#/components/parameters/TransferredAfter"
          },
          {
            "$ref": "#/components/parameters/TransferStart"
          },
          {
            "$ref": "#/components/parameters/TransferredBefore"
          },
          {
            "$ref": "#/components/parameters/TransferEnd"
          },
          {
            "$ref": "#/components/parameters/WithAgent"
          },
          {
            "$ref": "#/components/parameters/GroupFilter"
          },
          {
            "$ref": "#/components/parameters/AdditionalData"
          },
          {
            "$ref": "#/components/parameters/AdditionalDataPlain"
          }
        ],
        "responses": {
          "200": {
            "description": "The prospects, newest first (observed).",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Prospects"
                },
                "examples": {
                  "two": {
                    "summary": "Two prospects",
                    "value": [
                      {
                        "id": "69a5990cc0ffee0010000010",
                        "created": "2026-03-02T14:05:00.000Z",
                        "transferredAt": null,
                        "group": "Boreal Centro",
                        "groupId": "60b62140c0ffee0010000002",
                        "account": "Boreal Motors",
                        "accountId": "5e5cf540c0ffee0010000001",
                        "initialGroup": "Boreal Centro",
                        "initialGroupId": "60b62140c0ffee0010000002",
                        "firstName": "Ximena",
                        "lastName": "Paz",
                        "nin": [],
                        "userMade": false,
                        "status": "followUp",
                        "additionalData": {
                          "quoteState": "open"
                        },
                        "phones": [
                          "+5491155550199"
                        ],
                        "emails": [
                          "ximena.paz@example.com"
                        ],
                        "contactMediums": [
                          {
                            "_id": "69a5990cc0ffee0010000014",
                            "type": "phone"
                          },
                          {
                            "_id": "69a5990cc0ffee0010000015",
                            "type": "email"
                          }
                        ],
                        "leads": [
                          {
                            "created": "2026-03-02T14:05:00.000Z",
                            "source": "google",
                            "utmSource": "google",
                            "utmCampaign": "Autumn",
                            "providerKey": "api.leads:write_notifications",
                            "comments": "Is the hatchback still there?",
                            "type": "vehicle",
                            "product": {
                              "make": "Ficta",
                              "model": "Brisa",
                              "modelYear": "2025",
                              "condition": "used",
                              "price": {
                                "amount": 18500000,
                                "currency": "ars"
                              }
                            }
                          }
                        ],
                        "agent": {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        },
                        "assigned": "2026-03-02T14:10:00.000Z",
                        "firstContactedAt": "2026-03-02T14:20:00.000Z",
                        "whatsAppDueAt": "2026-03-03T14:30:00.000Z"
                      },
                      {
                        "id": "69a598d0c0ffee0010000030",
                        "created": "2026-03-02T14:04:00.000Z",
                        "transferredAt": null,
                        "group": "Boreal Centro",
                        "groupId": "60b62140c0ffee0010000002",
                        "account": "Boreal Motors",
                        "accountId": "5e5cf540c0ffee0010000001",
                        "firstName": "Bruno",
                        "nin": [],
                        "userMade": false,
                        "status": "followUp",
                        "phones": [
                          "+5491155550177"
                        ],
                        "emails": [],
                        "leads": [
                          {
                            "created": "2026-03-02T14:04:00.000Z",
                            "source": "google",
                            "utmSource": "google",
                            "type": "vehicle"
                          }
                        ],
                        "agent": {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra"
                        },
                        "assigned": "2026-03-02T14:10:00.000Z"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                },
                "examples": {
                  "two": {
                    "summary": "A line of keys and a prospect",
                    "value": "id,created,status,phones\n69a5990cc0ffee0010000010,2026-03-02T14:05:00.000Z,followUp,\"[\"\"+5491155550199\"\"]\"\n"
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospects/quotes": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getQuotes",
        "tags": [
          "Prospects"
        ],
        "summary": "Quotes",
        "description": "Quotes of all prospects that the key sees. No window applies without a limit (assumed). Needs the scope\n`prospects:read` (documented).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "prospects:read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Format"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/QuoteStatusFilter"
          },
          {
            "$ref": "#/components/parameters/CreatedBefore"
          },
          {
            "$ref": "#/components/parameters/CreatedAfter"
          },
          {
            "$ref": "#/components/parameters/AcceptedBefore"
          },
          {
            "$ref": "#/components/parameters/AcceptedAfter"
          },
          {
            "$ref": "#/components/parameters/RejectedBefore"
          },
          {
            "$ref": "#/components/parameters/RejectedAfter"
          }
        ],
        "responses": {
          "200": {
            "description": "The quotes, newest first (assumed).",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Quotes"
                },
                "examples": {
                  "one": {
                    "summary": "One",
                    "value": [
                      {
                        "id": "69a6b120c0ffee0010000012",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "status": "accepted",
                        "items": [
                          {
                            "quantity": 1,
                            "price": 18500000,
                            "concept": "Ficta Brisa 2025"
                          }
                        ],
                        "total": 18500000,
                        "createdAt": "2026-03-03T10:00:00.000Z",
                        "acceptedAt": "2026-03-04T10:00:00.000Z",
                        "finishedAt": "2026-03-04T10:00:00.000Z"
                      }
                    ]
                  }
                }
              },
              "text/csv": {
                "schema": {
                  "$ref": "#/components/schemas/CommaSeparated"
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/PlainText"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/MissingScope"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/prospect/{prospectId}/messaging/{channel}/notification": {
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ProspectId"
        },
        {
          "$ref": "#/components/parameters/ChannelName"
        }
      ],
      "post": {
        "operationId": "sendTemplateMessage",
        "tags": [
          "TransactionalMessaging"
        ],
        "summary": "Send a template",
        "description": "Sends a message from a template, whether or not a conversation is open. Needs the scope\n`messages:transactional` (observed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "x-scopes": [
          "messages:transactional"
        ],
        "requestBody": {
          "required": true,
          "description": "Template and values.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewTemplateMessage"
              },
              "examples": {
                "followUp": {
                  "summary": "With a value",
                  "value": {
                    "key": "4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0001",
                    "parameters": {
                      "prospect.firstName": "Ximena"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The interaction that the message became.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Interactions"
                },
                "examples": {
                  "sent": {
                    "summary": "Sent",
                    "value": [
                      {
                        "id": "69a59c90c0ffee0010000011",
                        "createdAt": "2026-03-02T14:20:00.000Z",
                        "status": "created",
                        "prospectId": "69a5990cc0ffee0010000010",
                        "agentId": "61dc1fc0c0ffee0010000003",
                        "agent": {
                          "id": "61dc1fc0c0ffee0010000003",
                          "firstName": "Paula",
                          "lastName": "Ferreyra",
                          "email": "paula.ferreyra@example.com",
                          "phone": "+5491155550123",
                          "appFields": {}
                        },
                        "finishedAt": "2026-03-02T14:20:00.000Z",
                        "proactive": true,
                        "via": "whatsApp",
                        "output": {
                          "message": {
                            "via": "whatsApp",
                            "body": "Hola Ximena, seguimos en contacto?",
                            "content": "Hola Ximena, seguimos en contacto?",
                            "performer": "agent",
                            "delivered": false,
                            "providerId": "wamid-0002",
                            "sender": "5491155550100",
                            "recipient": "+5491155550199",
                            "templateConfig": null,
                            "template": "Follow-up",
                            "templateParameters": {
                              "prospectFirstName": "Ximena"
                            }
                          }
                        }
                      }
                    ]
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/TemplateForbidden"
          },
          "404": {
            "$ref": "#/components/responses/ProspectOrChannelNotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    }
  },
  "webhooks": {
    "agents": {
      "x-fidelity": "observed",
      "x-source": "zenvia-conversion-live-notes-2026",
      "post": {
        "operationId": "receiveAgentNotification",
        "tags": [
          "Notifications"
        ],
        "summary": "Something about an agent changed",
        "description": "The topic `agents`. How it is delivered, NotificationEnvelope says.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "security": [],
        "requestBody": {
          "required": true,
          "description": "The notification.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AgentNotification"
              },
              "examples": {
                "online": {
                  "summary": "An agent came online",
                  "value": {
                    "subscriptionId": "697f1610c0ffee0010000013",
                    "topic": "agents",
                    "type": "updated",
                    "received": "2026-03-02T14:20:00.140Z",
                    "sent": "2026-03-02T14:20:00.140Z",
                    "attempts": 1,
                    "updatedAt": "2026-03-02T14:20:00.000Z",
                    "operationId": "69a59c90c0ffee001000001a",
                    "agent": {
                      "id": "61dc1fc0c0ffee0010000003",
                      "firstName": "Paula",
                      "lastName": "Ferreyra",
                      "email": "paula.ferreyra@example.com",
                      "phone": "+5491155550123",
                      "appFields": {}
                    },
                    "online": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Taken.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "2XX": {
            "description": "Taken, too.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          }
        }
      }
    },
    "interactions": {
      "x-fidelity": "documented",
      "x-source": "zenvia-conversion-introduction",
      "post": {
        "operationId": "receiveInteractionNotification",
        "tags": [
          "Notifications"
        ],
        "summary": "An interaction is new or has changed",
        "description": "The topic `interactions`. Notes, assignments and messages of bots count, too (observed). How it is delivered,\nNotificationEnvelope says.\n",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-introduction",
        "security": [],
        "requestBody": {
          "required": true,
          "description": "The notification.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/InteractionNotification"
              },
              "examples": {
                "inbound": {
                  "summary": "A message of a prospect",
                  "value": {
                    "subscriptionId": "697f1610c0ffee0010000013",
                    "topic": "interactions",
                    "type": "created",
                    "received": "2026-03-02T14:20:00.140Z",
                    "sent": "2026-03-02T14:20:00.140Z",
                    "attempts": 1,
                    "updatedAt": "2026-03-02T14:20:00.000Z",
                    "operationId": "69a59c90c0ffee0010000011",
                    "prospect": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "initialGroup": "Boreal Centro",
                      "initialGroupId": "60b62140c0ffee0010000002",
                      "firstName": "Ximena",
                      "lastName": "Paz",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "additionalData": {
                        "quoteState": "open"
                      },
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [
                        "ximena.paz@example.com"
                      ],
                      "contactMediums": [
                        {
                          "_id": "69a5990cc0ffee0010000014",
                          "type": "phone"
                        },
                        {
                          "_id": "69a5990cc0ffee0010000015",
                          "type": "email"
                        }
                      ],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "utmCampaign": "Autumn",
                          "providerKey": "api.leads:write_notifications",
                          "comments": "Is the hatchback still there?",
                          "type": "vehicle",
                          "product": {
                            "make": "Ficta",
                            "model": "Brisa",
                            "modelYear": "2025",
                            "condition": "used",
                            "price": {
                              "amount": 18500000,
                              "currency": "ars"
                            }
                          }
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra",
                        "email": "paula.ferreyra@example.com",
                        "phone": "+5491155550123",
                        "appFields": {}
                      },
                      "assigned": "2026-03-02T14:10:00.000Z",
                      "firstContactedAt": "2026-03-02T14:20:00.000Z",
                      "whatsAppDueAt": "2026-03-03T14:30:00.000Z"
                    },
                    "interaction": {
                      "id": "69a59c90c0ffee0010000011",
                      "createdAt": "2026-03-02T14:20:00.000Z",
                      "status": "created",
                      "prospectId": "69a5990cc0ffee0010000010",
                      "agentId": "61dc1fc0c0ffee0010000003",
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra",
                        "email": "paula.ferreyra@example.com",
                        "phone": "+5491155550123",
                        "appFields": {}
                      },
                      "finishedAt": "2026-03-02T14:20:00.000Z",
                      "proactive": false,
                      "via": "whatsApp",
                      "output": {
                        "message": {
                          "via": "whatsApp",
                          "body": "Hola, sigue disponible?",
                          "content": "Hola, sigue disponible?",
                          "performer": "integration",
                          "delivered": false,
                          "providerId": "wamid-0001",
                          "sender": "+5491155550199",
                          "recipient": "5491155550100",
                          "templateConfig": null
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Taken.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "2XX": {
            "description": "Taken, too.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          }
        }
      }
    },
    "prospects": {
      "x-fidelity": "documented",
      "x-source": "zenvia-conversion-introduction",
      "post": {
        "operationId": "receiveProspectNotification",
        "tags": [
          "Notifications"
        ],
        "summary": "A prospect is new or has changed",
        "description": "The topic `prospects`. How it is delivered, NotificationEnvelope says.",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-introduction",
        "security": [],
        "requestBody": {
          "required": true,
          "description": "The notification.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ProspectNotification"
              },
              "examples": {
                "created": {
                  "summary": "A new prospect",
                  "value": {
                    "subscriptionId": "697f1610c0ffee0010000013",
                    "topic": "prospects",
                    "type": "created",
                    "received": "2026-03-02T14:20:00.140Z",
                    "sent": "2026-03-02T14:20:00.140Z",
                    "attempts": 1,
                    "updatedAt": "2026-03-02T14:20:00.000Z",
                    "operationId": "69a5990cc0ffee0010000017",
                    "prospect": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "initialGroup": "Boreal Centro",
                      "initialGroupId": "60b62140c0ffee0010000002",
                      "firstName": "Ximena",
                      "lastName": "Paz",
                      "nin": [],
                      "userMade": false,
                      "status": "unclaimed",
                      "additionalData": {},
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [
                        "ximena.paz@example.com"
                      ],
                      "contactMediums": [
                        {
                          "_id": "69a5990cc0ffee0010000014",
                          "type": "phone"
                        },
                        {
                          "_id": "69a5990cc0ffee0010000015",
                          "type": "email"
                        }
                      ],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "utmCampaign": "Autumn",
                          "providerKey": "api.leads:write_notifications",
                          "comments": "Is the hatchback still there?",
                          "type": "vehicle",
                          "product": {
                            "make": "Ficta",
                            "model": "Brisa",
                            "modelYear": "2025",
                            "condition": "used",
                            "price": {
                              "amount": 18500000,
                              "currency": "ars"
                            }
                          }
                        }
                      ]
                    }
                  }
                },
                "statusChanged": {
                  "summary": "Its state changed; second attempt",
                  "value": {
                    "subscriptionId": "697f1610c0ffee0010000013",
                    "topic": "prospects",
                    "type": "updated",
                    "received": "2026-03-02T14:20:00.140Z",
                    "sent": "2026-03-02T14:20:00.140Z",
                    "attempts": 2,
                    "updatedAt": "2026-03-02T14:20:00.000Z",
                    "operationId": "69a59a38c0ffee0010000018",
                    "prospect": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Taken.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "2XX": {
            "description": "Taken, too.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          }
        }
      }
    },
    "quotes": {
      "x-fidelity": "observed",
      "x-source": "zenvia-conversion-live-notes-2026",
      "post": {
        "operationId": "receiveQuoteNotification",
        "tags": [
          "Notifications"
        ],
        "summary": "A quote is new or has changed",
        "description": "The topic `quotes`. How it is delivered, NotificationEnvelope says.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "security": [],
        "requestBody": {
          "required": true,
          "description": "The notification.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/QuoteNotification"
              },
              "examples": {
                "accepted": {
                  "summary": "A quote was accepted",
                  "value": {
                    "subscriptionId": "697f1610c0ffee0010000013",
                    "topic": "quotes",
                    "type": "updated",
                    "received": "2026-03-02T14:20:00.140Z",
                    "sent": "2026-03-02T14:20:00.140Z",
                    "attempts": 1,
                    "updatedAt": "2026-03-02T14:20:00.000Z",
                    "operationId": "69a802a0c0ffee0010000019",
                    "prospect": {
                      "id": "69a5990cc0ffee0010000010",
                      "created": "2026-03-02T14:05:00.000Z",
                      "transferredAt": null,
                      "group": "Boreal Centro",
                      "groupId": "60b62140c0ffee0010000002",
                      "account": "Boreal Motors",
                      "accountId": "5e5cf540c0ffee0010000001",
                      "firstName": "Ximena",
                      "nin": [],
                      "userMade": false,
                      "status": "followUp",
                      "phones": [
                        "+5491155550199"
                      ],
                      "emails": [],
                      "leads": [
                        {
                          "created": "2026-03-02T14:05:00.000Z",
                          "source": "google",
                          "utmSource": "google",
                          "type": "vehicle"
                        }
                      ],
                      "agent": {
                        "id": "61dc1fc0c0ffee0010000003",
                        "firstName": "Paula",
                        "lastName": "Ferreyra"
                      },
                      "assigned": "2026-03-02T14:10:00.000Z"
                    },
                    "quote": {
                      "id": "69a6b120c0ffee0010000012",
                      "prospectId": "69a5990cc0ffee0010000010",
                      "status": "accepted",
                      "items": [
                        {
                          "quantity": 1,
                          "price": 18500000,
                          "concept": "Ficta Brisa 2025"
                        }
                      ],
                      "total": 18500000,
                      "createdAt": "2026-03-03T10:00:00.000Z",
                      "acceptedAt": "2026-03-04T10:00:00.000Z",
                      "finishedAt": "2026-03-04T10:00:00.000Z"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Taken.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "2XX": {
            "description": "Taken, too.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "ApiKey": {
        "type": "apiKey",
        "in": "query",
        "name": "api-key",
        "description": "The key that the vendor issues with the app for API access; it has scopes and belongs to a group.",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference"
      },
      "PrivateToken": {
        "type": "apiKey",
        "in": "header",
        "name": "X-API-Token",
        "description": "Declared by the live service; nobody was seen to use it. That it takes the same keys is assumed.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026"
      }
    },
    "parameters": {
      "AcceptedAfter": {
        "name": "acceptedAfter",
        "in": "query",
        "description": "Only what was accepted at this instant or later (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "AcceptedBefore": {
        "name": "acceptedBefore",
        "in": "query",
        "description": "Only what was accepted at this instant or before (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Active": {
        "name": "active",
        "in": "query",
        "description": "Only active agents, or only inactive ones.",
        "schema": {
          "type": "boolean"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "AdditionalData": {
        "name": "additionalData[]",
        "in": "query",
        "description": "Only prospects whose additional data meet a condition: a field, then one of `=`, `>=`, `>`, `<=`, `<`, `~`\n(contains), then a value. Several conditions all hold (documented by an example).\n",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[^=<>~]+(>=|<=|[=<>~])",
            "examples": [
              "quoteState=open"
            ]
          }
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference"
      },
      "AdditionalDataPlain": {
        "name": "additionalData",
        "in": "query",
        "description": "The same without brackets, as generated clients send it. Conditions written with brackets show up here too, so\na reader takes the two as one set.\n",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[^=<>~]+(>=|<=|[=<>~])",
            "examples": [
              "quoteState=open"
            ]
          }
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "After": {
        "name": "after",
        "in": "query",
        "description": "Only what was made after the record of this key, without it. The order stays the same (assumed).",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "AgentFilter": {
        "name": "agent",
        "in": "query",
        "description": "Only what this agent has.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "AgentId": {
        "name": "agentId",
        "in": "path",
        "required": true,
        "description": "Key of the agent.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ApiKey": {
        "name": "api-key",
        "in": "query",
        "description": "The key to check. Without it the answer is 401 (assumed).",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Before": {
        "name": "before",
        "in": "query",
        "description": "Only what was made before the record of this key, without it.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "CategoryFilter": {
        "name": "category",
        "in": "query",
        "description": "Only prospects of this category.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ChannelName": {
        "name": "channel",
        "in": "path",
        "required": true,
        "description": "Channel to send by.",
        "schema": {
          "$ref": "#/components/schemas/CommunicationChannel"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ClaimEnd": {
        "name": "claimEnd",
        "in": "query",
        "description": "Older name of `claimedBefore`, which wins where both are given (assumed).",
        "deprecated": true,
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ClaimStart": {
        "name": "claimStart",
        "in": "query",
        "description": "Older name of `claimedAfter`, which wins where both are given (assumed).",
        "deprecated": true,
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ClaimedAfter": {
        "name": "claimedAfter",
        "in": "query",
        "description": "Only what was claimed at this instant or later (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ClaimedBefore": {
        "name": "claimedBefore",
        "in": "query",
        "description": "Only what was claimed at this instant or before (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "CreatedAfter": {
        "name": "createdAfter",
        "in": "query",
        "description": "Only what was made at this instant or later (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "CreatedBefore": {
        "name": "createdBefore",
        "in": "query",
        "description": "Only what was made at this instant or before (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "End": {
        "name": "end",
        "in": "query",
        "description": "Older name of `createdBefore`, which wins where both are given (assumed).",
        "deprecated": true,
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Fields": {
        "name": "fields",
        "in": "query",
        "description": "Keys to leave in; repeated for several. The required keys of a prospect always come.",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Format": {
        "name": "format",
        "in": "query",
        "description": "Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are\nassumed; another one is refused (assumed).\n",
        "schema": {
          "type": "string",
          "enum": [
            "json",
            "csv",
            "text"
          ]
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "GroupFilter": {
        "name": "group",
        "in": "query",
        "description": "Only what this group has; groups below it are included (assumed).",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "GroupId": {
        "name": "groupId",
        "in": "path",
        "required": true,
        "description": "Key of the group.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "InteractionId": {
        "name": "interactionId",
        "in": "path",
        "required": true,
        "description": "Key of the interaction.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "InteractionStatus": {
        "name": "status",
        "in": "query",
        "description": "Only interactions in this state.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "How many items at most: multiples of 100 up to 1,000 are advised; no more than 5,000 come (observed; that more\nis refused rather than cut is assumed). With it, no window of 31 days applies (assumed). Without it, all of\nthe window come. The documented window is 31 days, the one seen in captures 30: the behaviour switch\n`windowOfThirtyDays` follows the latter.\n",
        "x-behaviour": "windowOfThirtyDays",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5000
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Offset": {
        "name": "offset",
        "in": "query",
        "description": "How many contacts to leave out.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "OrdersLimit": {
        "name": "limit",
        "in": "query",
        "description": "How many orders at most, the newest (which ones is assumed); all without it (assumed).",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5000
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "PageLimit": {
        "name": "limit",
        "in": "query",
        "description": "How many contacts at most; 100 without it (assumed).",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5000,
          "default": 100
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "PhoneNumber": {
        "name": "phoneNumber",
        "in": "query",
        "description": "Only prospects with this phone number: with its `+`, without it (observed of the search by phone number), or as\npeople of the group's country write it (assumed). A plus that was not percent-encoded is read as one (assumed).\n",
        "schema": {
          "type": "string",
          "minLength": 1,
          "x-blank-is-plus": true
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "PhoneNumberOf": {
        "name": "phoneNumber",
        "in": "query",
        "description": "Phone number, with or without its `+` (both are asked), or as people of the group's country write it (assumed). A\nplus that was not percent-encoded is read as one (assumed).\n",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "x-blank-is-plus": true
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026"
      },
      "ProspectId": {
        "name": "prospectId",
        "in": "path",
        "required": true,
        "description": "Key of the prospect.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ProspectStatusFilter": {
        "name": "status",
        "in": "query",
        "description": "Only prospects in this state.",
        "schema": {
          "$ref": "#/components/schemas/ProspectStatus"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "QuoteId": {
        "name": "quoteId",
        "in": "path",
        "required": true,
        "description": "Key of the quote.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "QuoteStatusFilter": {
        "name": "status",
        "in": "query",
        "description": "Only quotes in this state.",
        "schema": {
          "$ref": "#/components/schemas/QuoteStatus"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "RejectedAfter": {
        "name": "rejectedAfter",
        "in": "query",
        "description": "Only what was rejected at this instant or later (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "RejectedBefore": {
        "name": "rejectedBefore",
        "in": "query",
        "description": "Only what was rejected at this instant or before (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "RequiredAgent": {
        "name": "agent",
        "in": "query",
        "description": "The agent whose reasons are asked for.",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Search": {
        "name": "search",
        "in": "query",
        "description": "Only prospects with this in a name, a phone number or an email address.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "SelectionId": {
        "name": "selectionId",
        "in": "path",
        "required": true,
        "description": "Key of the selection of contacts.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Start": {
        "name": "start",
        "in": "query",
        "description": "Older name of `createdAfter`, which wins where both are given (assumed).",
        "deprecated": true,
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "SubscriptionId": {
        "name": "subscriptionId",
        "in": "path",
        "required": true,
        "description": "Key of the subscription.",
        "schema": {
          "$ref": "#/components/schemas/ObjectId"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "TransferEnd": {
        "name": "transferEnd",
        "in": "query",
        "description": "Older name of `transferredBefore`, which wins where both are given (assumed).",
        "deprecated": true,
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "TransferStart": {
        "name": "transferStart",
        "in": "query",
        "description": "Older name of `transferredAfter`, which wins where both are given (assumed).",
        "deprecated": true,
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "TransferredAfter": {
        "name": "transferredAfter",
        "in": "query",
        "description": "Only what was transferred at this instant or later (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "TransferredBefore": {
        "name": "transferredBefore",
        "in": "query",
        "description": "Only what was transferred at this instant or before (that the instant itself counts is assumed).",
        "schema": {
          "$ref": "#/components/schemas/DateTimeFilter"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Via": {
        "name": "via",
        "in": "query",
        "description": "Only interactions by one of these media; repeated for several.",
        "style": "form",
        "explode": true,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/InteractionMediumFilter"
          }
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "WithAgent": {
        "name": "withAgent",
        "in": "query",
        "description": "Only prospects that have an agent, or only those that have none.",
        "schema": {
          "type": "boolean"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      }
    },
    "headers": {
      "Allow": {
        "description": "Methods that the path takes.",
        "required": true,
        "schema": {
          "type": "string"
        },
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      },
      "RateLimitLimit": {
        "description": "Requests that a window of 60 seconds allows.",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference"
      },
      "RateLimitRemaining": {
        "description": "Requests that are left in this window.",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference"
      },
      "RateLimitReset": {
        "description": "When the window ends; seconds since 1970 (assumed).",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference"
      }
    },
    "responses": {
      "AgentNotFound": {
        "description": "No such agent among what the key sees. The body is assumed.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Agent does not exist"
                }
              }
            }
          }
        }
      },
      "BodyTooLarge": {
        "description": "The body is larger than the service reads. Nothing about a limit is known.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "tooLarge": {
                "summary": "Too large",
                "value": {
                  "code": "TOO_LARGE",
                  "message": "The body is too large"
                }
              }
            }
          }
        }
      },
      "ChannelNotFound": {
        "description": "The group has no such channel. When the service says so is assumed; so is the body.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Channel does not exist"
                }
              }
            }
          }
        }
      },
      "GroupNotFound": {
        "description": "No such group among what the key sees. The body is assumed.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Group does not exist"
                }
              }
            }
          }
        }
      },
      "InteractionNotFound": {
        "description": "No such interaction or prospect among what the key sees.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Interaction does not exist"
                }
              },
              "prospect": {
                "summary": "Unknown prospect",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Prospect does not exist"
                }
              }
            }
          }
        }
      },
      "InvalidRequest": {
        "description": "The request breaks the definition, or asks for something that does not make sense: an unknown reason, label,\ntopic or template, or a range of dates that is reversed or longer than 31 days (statuses and codes of these\nare assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "schema": {
                "summary": "A key is missing",
                "value": {
                  "message": "body must have required property 'key'",
                  "code": "SCHEMA_VALIDATION_FAILED"
                }
              },
              "json": {
                "summary": "The body is no JSON (the message is assumed)",
                "value": {
                  "message": "Unexpected token in JSON",
                  "code": "UNEXPECTED_ERROR"
                }
              },
              "id": {
                "summary": "A key in the path is none (the code is assumed)",
                "value": {
                  "message": "Invalid prospectId",
                  "code": "SCHEMA_VALIDATION_FAILED"
                }
              },
              "range": {
                "summary": "A range of dates is too long (assumed)",
                "value": {
                  "message": "The range between createdAfter and createdBefore is longer than 31 days",
                  "code": "INVALID"
                }
              }
            }
          }
        }
      },
      "MessageForbidden": {
        "description": "The API key lacks the scope, or no conversation is open: the last message of the prospect is more than 24\nhours old (status and code of the latter are assumed).\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "scope": {
                "summary": "The key lacks a scope (all but the text is assumed)",
                "value": {
                  "message": "Invalid scope... need messages:conversational",
                  "code": "FORBIDDEN"
                }
              },
              "closed": {
                "summary": "No open conversation (assumed)",
                "value": {
                  "message": "The conversation is closed: send a template",
                  "code": "CONVERSATION_CLOSED"
                }
              }
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The path does not take this method. Nothing is known of it.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "headers": {
          "Allow": {
            "$ref": "#/components/headers/Allow"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "other": {
                "summary": "Another method",
                "value": {
                  "code": "METHOD_NOT_ALLOWED",
                  "message": "Method not allowed"
                }
              }
            }
          }
        }
      },
      "MissingScope": {
        "description": "The API key lacks the scope that the operation needs; the message names it. A new scope may take 15 to 20\nminutes to count.\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "scope": {
                "summary": "The key lacks a scope (all but the text is assumed)",
                "value": {
                  "message": "Invalid scope... need messages:transactional",
                  "code": "FORBIDDEN"
                }
              }
            }
          }
        }
      },
      "NoUser": {
        "description": "The integration has no user in whose name to act. The body is assumed.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "noUser": {
                "summary": "No user",
                "value": {
                  "code": "CONFLICT",
                  "message": "The integration has no user"
                }
              }
            }
          }
        }
      },
      "NotFoundWithoutBody": {
        "description": "No such prospect, or none in the groups that the key sees (the latter is assumed). Here the answer has neither\nbody nor content type.\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026"
      },
      "NotPermittedOrInvalid": {
        "description": "The app may not send notifications, or the request breaks the definition.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notPermitted": {
                "summary": "The app may not",
                "value": {
                  "code": "UNEXPECTED_ERROR",
                  "message": "This app does not have the permissions to send notifications",
                  "summary": "ValidationError"
                }
              }
            }
          }
        }
      },
      "ProspectNotFound": {
        "description": "No such prospect, or none in the groups that the key sees (the latter is assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Prospect does not exist"
                }
              }
            }
          }
        }
      },
      "ProspectOrChannelNotFound": {
        "description": "No such prospect, or its group has no such channel (the latter is assumed).",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown prospect",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Prospect does not exist"
                }
              },
              "channel": {
                "summary": "Unknown channel (assumed)",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Channel does not exist"
                }
              }
            }
          }
        }
      },
      "QuoteNotFound": {
        "description": "No such quote or prospect among what the key sees.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Quote does not exist"
                }
              },
              "prospect": {
                "summary": "Unknown prospect",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Prospect does not exist"
                }
              }
            }
          }
        }
      },
      "RateLimited": {
        "description": "Too many requests in the present minute. How many are allowed is unknown; the body is assumed.",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference",
        "headers": {
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "limited": {
                "summary": "Too many",
                "value": {
                  "code": "TOO_MANY_REQUESTS",
                  "message": "Too many requests"
                }
              }
            }
          }
        }
      },
      "SelectionNotFound": {
        "description": "No such selection among what the key sees.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Selection does not exist"
                }
              }
            }
          }
        }
      },
      "SubscriptionNotFound": {
        "description": "No such subscription among what the key sees. A deactivated one counts as none.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Subscription does not exist"
                }
              }
            }
          }
        }
      },
      "TemplateForbidden": {
        "description": "The API key lacks the scope, or the prospect cannot be reached by the channel.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-client-code",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "scope": {
                "summary": "The key lacks a scope (all but the text is assumed)",
                "value": {
                  "message": "Invalid scope... need messages:transactional",
                  "code": "FORBIDDEN"
                }
              },
              "withoutPhone": {
                "summary": "No phone number (its code is assumed)",
                "value": {
                  "message": "WITHOUT_PHONE",
                  "code": "UNEXPECTED_ERROR"
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The API key is missing or unknown. Nothing was captured; status and body follow the other API of the vendor.\n",
        "x-fidelity": "assumed",
        "x-source": "zenvia-platform-conventions",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "missing": {
                "summary": "No key, or an unknown one",
                "value": {
                  "message": "No authorization token was found",
                  "code": "AUTHENTICATION_ERROR"
                }
              }
            }
          }
        }
      },
      "Unavailable": {
        "description": "The service cannot answer now. The body is assumed to follow the schema of errors.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unavailable": {
                "summary": "Unavailable",
                "value": {
                  "code": "INTERNAL_ERROR",
                  "message": "Service unavailable"
                }
              }
            }
          }
        }
      },
      "UnknownPath": {
        "description": "No such path. Nothing was captured; status and body follow the other API of the vendor.",
        "x-fidelity": "assumed",
        "x-source": "zenvia-platform-conventions",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknown": {
                "summary": "Unknown",
                "value": {
                  "code": "NOT_FOUND",
                  "message": "Not found"
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Agent": {
        "description": "A salesperson.",
        "type": "object",
        "required": [
          "id",
          "firstName",
          "lastName"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the agent.",
            "x-fidelity": "observed"
          },
          "firstName": {
            "type": "string",
            "description": "Given name.",
            "x-fidelity": "observed"
          },
          "lastName": {
            "type": "string",
            "description": "Family name.",
            "x-fidelity": "observed"
          },
          "email": {
            "type": "string",
            "description": "Email address.",
            "x-fidelity": "observed"
          },
          "phone": {
            "type": "string",
            "description": "Phone number, E.164.",
            "x-fidelity": "observed"
          },
          "legacyId": {
            "type": "string",
            "description": "The agent's key in another system, such as the customer's CRM.",
            "x-fidelity": "observed"
          },
          "externalId": {
            "type": "object",
            "additionalProperties": true,
            "description": "The agent's keys in other systems, by the system's name.",
            "x-fidelity": "observed"
          },
          "appFields": {
            "type": "object",
            "additionalProperties": true,
            "description": "Further fields that apps keep about the agent.",
            "x-fidelity": "observed"
          }
        }
      },
      "AgentNotification": {
        "description": "Something about an agent changed. Its payload was never captured; the envelope of interactions, without a\nprospect, is assumed.\n",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "allOf": [
          {
            "$ref": "#/components/schemas/NotificationEnvelope"
          },
          {
            "type": "object",
            "required": [
              "topic",
              "agent"
            ],
            "properties": {
              "topic": {
                "type": "string",
                "const": "agents",
                "description": "The topic.",
                "x-fidelity": "assumed"
              },
              "agent": {
                "$ref": "#/components/schemas/Agent",
                "description": "The agent as they are now.",
                "x-fidelity": "assumed"
              },
              "online": {
                "type": "boolean",
                "description": "Whether the agent is online; there when that is what changed.",
                "x-fidelity": "assumed"
              }
            }
          }
        ]
      },
      "Agents": {
        "description": "Agents.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Agent"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ArchivingReason": {
        "description": "A reason to archive a prospect.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "reason": {
            "type": "string",
            "description": "Code of the reason.",
            "examples": [
              "notInterested"
            ],
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name of the reason.",
            "x-fidelity": "observed"
          }
        }
      },
      "ArchivingReasons": {
        "description": "Reasons to archive.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ArchivingReason"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Attachment": {
        "description": "A file of a message. The vendor says only object; its keys were seen in answers.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/AttachmentTypes",
            "description": "Kind of file.",
            "x-fidelity": "observed"
          },
          "url": {
            "type": "string",
            "description": "Where the file can be read.",
            "x-fidelity": "observed"
          }
        }
      },
      "AttachmentTypes": {
        "description": "Kind of an attached file.",
        "type": "string",
        "enum": [
          "FILE",
          "IMAGE",
          "AUDIO",
          "VIDEO"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ButtonsMessage": {
        "description": "A message with buttons.",
        "type": "object",
        "required": [
          "body",
          "buttons"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "header": {
            "type": "string",
            "description": "Header.",
            "x-fidelity": "observed"
          },
          "body": {
            "type": "string",
            "description": "Text.",
            "x-fidelity": "observed"
          },
          "footer": {
            "type": "string",
            "description": "Footer.",
            "x-fidelity": "observed"
          },
          "buttons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ButtonsMessageButtons"
            },
            "description": "The buttons.",
            "x-fidelity": "observed"
          }
        }
      },
      "ButtonsMessageButtons": {
        "description": "A button of a message.",
        "type": "object",
        "required": [
          "id",
          "title"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "type": "string",
            "description": "Unique key of the button.",
            "x-fidelity": "observed"
          },
          "title": {
            "type": "string",
            "description": "What stands on it.",
            "x-fidelity": "observed"
          }
        }
      },
      "CSAT": {
        "description": "How content a prospect is.",
        "type": "object",
        "required": [
          "result"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "result": {
            "type": "number",
            "minimum": 1,
            "maximum": 5,
            "description": "Score from 1 to 5; more is better.",
            "x-fidelity": "observed"
          },
          "comment": {
            "type": "string",
            "description": "What the prospect said.",
            "x-fidelity": "observed"
          }
        }
      },
      "CSATCreated": {
        "description": "The score as it was stored. The vendor says only that it is an object.",
        "type": "object",
        "required": [
          "prospectId",
          "result"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "prospectId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The prospect.",
            "x-fidelity": "assumed"
          },
          "result": {
            "type": "number",
            "minimum": 1,
            "maximum": 5,
            "description": "Score from 1 to 5.",
            "x-fidelity": "assumed"
          },
          "comment": {
            "type": "string",
            "description": "What the prospect said.",
            "x-fidelity": "assumed"
          }
        }
      },
      "Categories": {
        "description": "Names of the categories.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Category": {
        "description": "A category of leads, in the form of version 1.5. Version 1.10 lists bare names.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "name": {
            "type": "string",
            "description": "Unique name.",
            "x-fidelity": "observed"
          },
          "description": {
            "type": "string",
            "description": "What belongs there.",
            "x-fidelity": "observed"
          }
        }
      },
      "Channel": {
        "description": "A channel that messages can be sent by.",
        "type": "object",
        "required": [
          "channel",
          "channelId"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "channel": {
            "$ref": "#/components/schemas/CommunicationChannel",
            "description": "Kind of channel.",
            "x-fidelity": "observed"
          },
          "channelId": {
            "type": "string",
            "description": "Key of the channel.",
            "x-fidelity": "observed"
          },
          "templates": {
            "$ref": "#/components/schemas/TransactionalTemplates",
            "description": "Templates that it has.",
            "x-fidelity": "observed"
          }
        }
      },
      "ChannelInteraction": {
        "description": "What a message of a social network refers to.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "channelName": {
            "type": "string",
            "description": "Receiver.",
            "x-fidelity": "observed"
          },
          "contactUsername": {
            "type": "string",
            "description": "User name of the sender.",
            "x-fidelity": "observed"
          },
          "type": {
            "type": "string",
            "enum": [
              "story",
              "comment"
            ],
            "description": "What is referred to.",
            "x-fidelity": "observed"
          },
          "action": {
            "type": "string",
            "enum": [
              "mention",
              "reply",
              "reaction"
            ],
            "description": "How it is referred to.",
            "x-fidelity": "observed"
          },
          "link": {
            "type": "string",
            "description": "Address of what is referred to.",
            "x-fidelity": "observed"
          },
          "provider": {
            "type": "string",
            "description": "The network.",
            "x-fidelity": "observed"
          }
        }
      },
      "Channels": {
        "description": "Channels.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Channel"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "CommaSeparated": {
        "description": "Comma-separated values: a line of keys, then a line for each item; a value that is an object or a list stands\nthere as JSON; lines end in a line feed. That there is such an answer is observed, its layout assumed.\n",
        "type": "string",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "CommunicationChannel": {
        "description": "Channel that messages leave by, as paths spell it; `via` of an interaction spells the first one `whatsApp`.\n",
        "type": "string",
        "enum": [
          "whatsapp",
          "facebook",
          "instagram"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ContactMedium": {
        "description": "A way to reach a prospect.",
        "type": "object",
        "required": [
          "_id",
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "_id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the entry.",
            "x-fidelity": "observed"
          },
          "type": {
            "type": "string",
            "enum": [
              "phone",
              "email",
              "facebook",
              "instagram"
            ],
            "description": "Kind of way.",
            "x-fidelity": "observed"
          },
          "mediumId": {
            "type": "string",
            "description": "The person's key at Facebook or Instagram; only there.",
            "x-fidelity": "observed"
          }
        }
      },
      "CredentialsChecked": {
        "description": "Says that an API key is valid. What the vendor answers is unknown; this follows the shape of its custom app\nanswers.\n",
        "type": "object",
        "required": [
          "status"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "status": {
            "type": "string",
            "const": "ok",
            "description": "Always ok.",
            "x-fidelity": "assumed"
          }
        }
      },
      "CustomEvent": {
        "description": "An event of a custom app.",
        "type": "object",
        "required": [
          "event",
          "type",
          "data"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "event": {
            "type": "string",
            "description": "Name of the event, as the app was set up with.",
            "x-fidelity": "observed"
          },
          "type": {
            "$ref": "#/components/schemas/CustomEventType",
            "description": "What it is about.",
            "x-fidelity": "observed"
          },
          "prospectId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The prospect it is about.",
            "x-fidelity": "observed"
          },
          "userId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The agent it is about.",
            "x-fidelity": "observed"
          },
          "data": {
            "$ref": "#/components/schemas/CustomEventData",
            "description": "The credentials, and what happened.",
            "x-fidelity": "observed"
          }
        }
      },
      "CustomEventData": {
        "description": "What a custom app says about its event.",
        "type": "object",
        "required": [
          "apiKey"
        ],
        "additionalProperties": true,
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "apiKey": {
            "type": "string",
            "description": "API key of the app; this operation reads it here alone.",
            "x-fidelity": "observed"
          },
          "details": {
            "type": "object",
            "additionalProperties": true,
            "description": "Whatever the app wants to say.",
            "x-fidelity": "observed"
          }
        }
      },
      "CustomEventResponseOk": {
        "description": "Says that the event was taken.",
        "type": "object",
        "required": [
          "messageId",
          "status"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "messageId": {
            "type": "string",
            "description": "Key of the event inside the service.",
            "x-fidelity": "observed"
          },
          "status": {
            "type": "string",
            "description": "State of the event.",
            "examples": [
              "ok"
            ],
            "x-fidelity": "observed"
          }
        }
      },
      "CustomEventType": {
        "description": "What an event of a custom app is about.",
        "type": "string",
        "enum": [
          "prospect",
          "user",
          "quote"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "DateTime": {
        "description": "An instant, RFC 3339. The service answers in UTC with milliseconds.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-03-02T14:05:00.000Z"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "DateTimeFilter": {
        "description": "An instant to filter by. That a bare day is accepted too is assumed.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/DateTime"
          },
          {
            "$ref": "#/components/schemas/Day"
          }
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Day": {
        "description": "A day in place of an instant; read as its first moment in UTC.",
        "type": "string",
        "format": "date",
        "examples": [
          "2026-03-02"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      },
      "Defaults": {
        "description": "What is assumed where a lead leaves it out.",
        "type": "object",
        "required": [
          "currency",
          "distance"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "currency": {
            "type": "string",
            "description": "ISO 4217 code; its case does not matter.",
            "examples": [
              "ars"
            ],
            "x-fidelity": "observed"
          },
          "distance": {
            "type": "string",
            "enum": [
              "km",
              "mi"
            ],
            "description": "Unit of odometers.",
            "x-fidelity": "observed"
          }
        }
      },
      "Error": {
        "description": "What went wrong.",
        "type": "object",
        "required": [
          "message",
          "code"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "message": {
            "type": "string",
            "description": "What went wrong, for people.",
            "examples": [
              "Prospect does not exist"
            ],
            "x-fidelity": "observed"
          },
          "code": {
            "type": "string",
            "description": "What went wrong, for programs. Seen: NOT_FOUND, SCHEMA_VALIDATION_FAILED, UNEXPECTED_ERROR. Assumed:\nAUTHENTICATION_ERROR, CONFLICT, CONVERSATION_CLOSED, FORBIDDEN, INTERNAL_ERROR, INVALID,\nMETHOD_NOT_ALLOWED, TOO_LARGE, TOO_MANY_REQUESTS, UNREADABLE.\n",
            "examples": [
              "NOT_FOUND"
            ],
            "x-fidelity": "observed"
          },
          "summary": {
            "type": "string",
            "description": "Kind of failure inside the service; on some answers only.",
            "examples": [
              "ValidationError"
            ],
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-live-notes-2026"
          }
        }
      },
      "FileUpload": {
        "description": "A file to send, as a form with one part.",
        "type": "object",
        "required": [
          "file"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "file": {
            "type": "string",
            "contentMediaType": "application/octet-stream",
            "description": "The file.",
            "x-fidelity": "observed"
          }
        }
      },
      "Finance": {
        "description": "How the buyer wants to pay. Other keys are unknown and kept as sent (assumed).",
        "type": "object",
        "additionalProperties": true,
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-field-notes",
        "properties": {
          "paymentMonthLength": {
            "type": "integer",
            "minimum": 0,
            "description": "For how many months, whole ones.",
            "x-fidelity": "observed"
          }
        }
      },
      "GenericLead": {
        "description": "A lead with a product of any kind. Insurance leads use it; the published definition names the bare product\nthere, by a slip.\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Lead"
          },
          {
            "$ref": "#/components/schemas/LeadSource"
          },
          {
            "type": "object",
            "properties": {
              "product": {
                "$ref": "#/components/schemas/Product",
                "description": "What the lead is interested in.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "Group": {
        "description": "A group of agents, as far as its name.",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the group.",
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name of the group.",
            "x-fidelity": "observed"
          }
        }
      },
      "GroupNode": {
        "description": "A group and its place in the tree of the account.",
        "type": "object",
        "required": [
          "id"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the group.",
            "x-fidelity": "observed"
          },
          "displayName": {
            "type": "string",
            "description": "Name that customers see.",
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name inside the account.",
            "x-fidelity": "observed"
          },
          "parent": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the group above; absent at the root (assumed).",
            "x-fidelity": "observed"
          },
          "ancestors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ObjectId"
            },
            "description": "Keys of all groups above, root first (the order is assumed).",
            "x-fidelity": "observed"
          },
          "descendants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ObjectId"
            },
            "description": "Keys of all groups below.",
            "x-fidelity": "observed"
          },
          "type": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "What the group is: `store`, `leadProvider`, `group`, `OEM`.",
            "examples": [
              [
                "group",
                "store"
              ]
            ],
            "x-fidelity": "observed"
          },
          "timezone": {
            "type": "string",
            "description": "Time zone of the group's office hours, by its IANA name (assumed).",
            "examples": [
              "America/Argentina/Buenos_Aires"
            ],
            "x-fidelity": "observed"
          },
          "countryCode": {
            "type": "string",
            "description": "Country, two letters of ISO 3166 (assumed).",
            "examples": [
              "AR"
            ],
            "x-fidelity": "observed"
          }
        }
      },
      "GroupTree": {
        "description": "The groups of a subtree.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/GroupNode"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "GroupUserTransferable": {
        "description": "Where a prospect can be transferred to.",
        "type": "object",
        "required": [
          "agents",
          "groups"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "agents": {
            "$ref": "#/components/schemas/Agents",
            "description": "Agents who can take it.",
            "x-fidelity": "observed"
          },
          "groups": {
            "$ref": "#/components/schemas/Groups",
            "description": "Groups that can take it.",
            "x-fidelity": "observed"
          }
        }
      },
      "Groups": {
        "description": "Groups.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Group"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Industries": {
        "description": "Industries.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Industry"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Industry": {
        "description": "An industry that leads can belong to.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "name": {
            "type": "string",
            "description": "Unique name of the industry.",
            "examples": [
              "vehicle"
            ],
            "x-fidelity": "observed"
          }
        }
      },
      "Integration": {
        "description": "An installed app, and what its API key may see.",
        "type": "object",
        "required": [
          "id",
          "name",
          "providerKey",
          "groupId",
          "group"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the integration.",
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name of the integration.",
            "x-fidelity": "observed"
          },
          "providerKey": {
            "type": "string",
            "description": "`api.` and the scopes of the key, joined by `_` (observed on the live service).",
            "examples": [
              "api.leads:write_notifications"
            ],
            "x-fidelity": "observed"
          },
          "groupId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Group that the key belongs to; it sees that group and all below.",
            "x-fidelity": "observed"
          },
          "group": {
            "type": "string",
            "description": "Name of that group.",
            "x-fidelity": "observed"
          },
          "user": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Agent in whose name the as-user operations act; absent where none is configured (observed).",
            "x-fidelity": "observed"
          },
          "language": {
            "type": "string",
            "description": "Language of the group.",
            "examples": [
              "es"
            ],
            "x-fidelity": "observed"
          },
          "account": {
            "type": "string",
            "description": "Name of the account.",
            "x-fidelity": "observed"
          },
          "accountId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the account.",
            "x-fidelity": "observed"
          }
        }
      },
      "Integrations": {
        "description": "Integrations.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Integration"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Interaction": {
        "description": "Something that happened between a prospect and an agent, a bot or the system.",
        "type": "object",
        "required": [
          "id",
          "createdAt",
          "status"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the interaction; the `operationId` of its notifications.",
            "x-fidelity": "observed"
          },
          "agentId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The agent.",
            "x-fidelity": "observed"
          },
          "agent": {
            "$ref": "#/components/schemas/Agent",
            "description": "The agent.",
            "x-fidelity": "observed"
          },
          "bot": {
            "type": "boolean",
            "description": "Whether a bot did it.",
            "x-fidelity": "observed"
          },
          "prospectId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The prospect.",
            "x-fidelity": "observed"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was noted.",
            "x-fidelity": "observed"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it shall take place.",
            "x-fidelity": "observed"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it began.",
            "x-fidelity": "observed"
          },
          "finishedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was over.",
            "x-fidelity": "observed"
          },
          "status": {
            "type": "string",
            "description": "`created` at first, `updated` once it has changed (both observed); other words are possible.",
            "examples": [
              "created",
              "updated"
            ],
            "x-fidelity": "observed"
          },
          "proactive": {
            "type": "boolean",
            "description": "Whether it came from the agent rather than the prospect.",
            "x-fidelity": "observed"
          },
          "via": {
            "$ref": "#/components/schemas/InteractionMedium",
            "description": "How it took place.",
            "x-fidelity": "observed"
          },
          "output": {
            "$ref": "#/components/schemas/InteractionOutput",
            "description": "What came of it; empty for events of the system.",
            "x-fidelity": "observed"
          }
        }
      },
      "InteractionCall": {
        "description": "A call that was noted through the API.",
        "type": "object",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "providerId": {
            "type": "string",
            "description": "The call's key at the provider.",
            "x-fidelity": "assumed"
          },
          "utmSource": {
            "type": "string",
            "description": "Where the call comes from.",
            "x-fidelity": "assumed"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it began.",
            "x-fidelity": "assumed"
          },
          "duration": {
            "type": "number",
            "description": "How long it took, in milliseconds.",
            "x-fidelity": "assumed"
          },
          "recordingUrl": {
            "type": "string",
            "description": "Where the recording can be heard.",
            "x-fidelity": "assumed"
          }
        }
      },
      "InteractionConversation": {
        "description": "A thread at a provider.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "id": {
            "type": "string",
            "description": "Key of the thread.",
            "x-fidelity": "observed"
          },
          "_id": {
            "type": "string",
            "description": "Key of the thread, in other answers.",
            "x-fidelity": "observed"
          },
          "channel": {
            "type": "string",
            "description": "The channel.",
            "x-fidelity": "observed"
          },
          "providerName": {
            "type": "string",
            "description": "The provider.",
            "x-fidelity": "observed"
          },
          "threadTitle": {
            "type": "string",
            "description": "Title of the thread.",
            "x-fidelity": "observed"
          },
          "threadSubtitle": {
            "type": "string",
            "description": "Subtitle of the thread.",
            "x-fidelity": "observed"
          },
          "threadThumbnail": {
            "type": "string",
            "description": "Address of its picture.",
            "x-fidelity": "observed"
          }
        }
      },
      "InteractionMedium": {
        "description": "How an interaction took place. `other` with an empty output is an assignment or another event of the system\n(observed in captures).\n",
        "type": "string",
        "enum": [
          "inboundCall",
          "outboundCall",
          "whatsApp",
          "sms",
          "email",
          "walkIn",
          "visit",
          "other",
          "testDrive",
          "phoneCall",
          "facebook",
          "instagram",
          "webAction",
          "customApp"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "InteractionMediumFilter": {
        "description": "A medium, or `call`, which the definition lacks and the vendor's own client sends. That it finds calls of every\ndirection, those by `inboundCall`, `outboundCall` and `phoneCall`, is assumed.\n",
        "anyOf": [
          {
            "$ref": "#/components/schemas/InteractionMedium"
          },
          {
            "type": "string",
            "const": "call"
          }
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-field-notes"
      },
      "InteractionMessage": {
        "description": "A message, inbound or outbound.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "via": {
            "$ref": "#/components/schemas/MessageMedium",
            "description": "Medium of the message.",
            "x-fidelity": "observed"
          },
          "body": {
            "type": "string",
            "description": "Text of the message.",
            "x-fidelity": "observed"
          },
          "content": {
            "type": "string",
            "description": "The same text.",
            "x-fidelity": "observed"
          },
          "performer": {
            "type": "string",
            "enum": [
              "integration",
              "agent"
            ],
            "description": "Who wrote it: `integration` stands for the prospect, `agent` for our side.",
            "x-fidelity": "observed"
          },
          "delivered": {
            "type": "boolean",
            "description": "Whether it has arrived.",
            "x-fidelity": "observed"
          },
          "status": {
            "$ref": "#/components/schemas/MessageStatus",
            "description": "How far it has come. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "error": {
            "type": "object",
            "additionalProperties": true,
            "description": "Why it failed. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "providerId": {
            "type": "string",
            "description": "The message's key at the provider. Always there, like sender and recipient.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-field-notes"
          },
          "repliesTo": {
            "type": "string",
            "description": "`operationId` of the message that it answers. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "sender": {
            "type": "string",
            "description": "Who sent it.",
            "x-fidelity": "observed"
          },
          "recipient": {
            "type": "string",
            "description": "Who gets it.",
            "x-fidelity": "observed"
          },
          "template": {
            "type": "string",
            "description": "Name of the template that it was made from.",
            "x-fidelity": "observed"
          },
          "templateParameters": {
            "type": "object",
            "additionalProperties": true,
            "description": "Values for the gaps of the template.",
            "x-fidelity": "observed"
          },
          "templateConfig": {
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": true,
            "description": "Settings of the template; `null` in all captures.",
            "x-fidelity": "observed"
          },
          "attachment": {
            "$ref": "#/components/schemas/Attachment",
            "description": "Its file.",
            "x-fidelity": "observed"
          },
          "channelInteraction": {
            "$ref": "#/components/schemas/ChannelInteraction",
            "description": "What it refers to in a social network. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "list": {
            "$ref": "#/components/schemas/ListMessage",
            "description": "A list to choose from. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "buttons": {
            "$ref": "#/components/schemas/ButtonsMessage",
            "description": "Buttons to choose from. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "productList": {
            "$ref": "#/components/schemas/ProductListMessage",
            "description": "Products of a catalogue. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "order": {
            "$ref": "#/components/schemas/OrderListMessage",
            "description": "An order from a catalogue. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          }
        }
      },
      "InteractionNotification": {
        "description": "An interaction is new or has changed.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "allOf": [
          {
            "$ref": "#/components/schemas/NotificationEnvelope"
          },
          {
            "type": "object",
            "required": [
              "topic",
              "prospect",
              "interaction"
            ],
            "properties": {
              "topic": {
                "type": "string",
                "const": "interactions",
                "description": "The topic.",
                "x-fidelity": "observed"
              },
              "prospect": {
                "$ref": "#/components/schemas/Prospect",
                "description": "The prospect as it is now.",
                "x-fidelity": "observed"
              },
              "interaction": {
                "$ref": "#/components/schemas/Interaction",
                "description": "The interaction.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "InteractionOutput": {
        "description": "What came of an interaction. Version 1.10 says only object; these keys are those of version 1.5 and of\ncaptured answers.\n",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "callSuccessful": {
            "type": "boolean",
            "description": "Whether the call came about.",
            "x-fidelity": "observed"
          },
          "comment": {
            "type": "string",
            "description": "Text of a note.",
            "x-fidelity": "observed"
          },
          "conversations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InteractionConversation"
            },
            "description": "Threads that belong to it.",
            "x-fidelity": "observed"
          },
          "customEvent": {
            "type": "object",
            "additionalProperties": true,
            "description": "Event of a custom app.",
            "x-fidelity": "observed"
          },
          "call": {
            "$ref": "#/components/schemas/InteractionCall",
            "description": "A call that was noted through the API. Its place here is assumed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio"
          },
          "message": {
            "$ref": "#/components/schemas/InteractionMessage",
            "description": "A message.",
            "x-fidelity": "observed"
          },
          "proposal": {
            "$ref": "#/components/schemas/InteractionProposal",
            "description": "A proposal.",
            "x-fidelity": "observed"
          },
          "question": {
            "$ref": "#/components/schemas/InteractionQuestion",
            "description": "A question in a marketplace.",
            "x-fidelity": "observed"
          },
          "rejectionReason": {
            "type": "string",
            "description": "Why the prospect was turned down.",
            "x-fidelity": "observed"
          },
          "reminder": {
            "type": "object",
            "additionalProperties": true,
            "description": "A reminder. Its keys are unknown.",
            "x-fidelity": "observed"
          },
          "response": {
            "type": "string",
            "description": "What the prospect answered.",
            "x-fidelity": "observed"
          },
          "status": {
            "type": "string",
            "description": "State that the prospect came into.",
            "x-fidelity": "observed"
          },
          "transferedTo": {
            "$ref": "#/components/schemas/InteractionTransfer",
            "description": "Agent that it was transferred to; spelt as the vendor does.",
            "x-fidelity": "observed"
          },
          "transferedToAgentId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Agent that it was transferred to.",
            "x-fidelity": "observed"
          },
          "transferedToGroupId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Group that it was transferred to.",
            "x-fidelity": "observed"
          },
          "visitScheduled": {
            "type": "object",
            "additionalProperties": true,
            "description": "A visit to come. Its keys are unknown.",
            "x-fidelity": "observed"
          },
          "visitSuccessful": {
            "type": "boolean",
            "description": "Whether the visit took place.",
            "x-fidelity": "observed"
          },
          "webAction": {
            "type": "object",
            "additionalProperties": true,
            "description": "Something done on a web page. Its keys are unknown.",
            "x-fidelity": "observed"
          }
        }
      },
      "InteractionProposal": {
        "description": "A proposal to a prospect.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "firstCreatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was first made.",
            "x-fidelity": "observed"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InteractionProposalItem"
            },
            "description": "Its lines.",
            "x-fidelity": "observed"
          },
          "status": {
            "type": "string",
            "description": "Its state.",
            "x-fidelity": "observed"
          }
        }
      },
      "InteractionProposalItem": {
        "description": "A line of a proposal.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "price": {
            "type": "number",
            "description": "Price.",
            "x-fidelity": "observed"
          },
          "concept": {
            "type": "string",
            "description": "What it is.",
            "x-fidelity": "observed"
          }
        }
      },
      "InteractionQuestion": {
        "description": "A question in a marketplace, and its answer.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "id": {
            "type": "string",
            "description": "Key of the question.",
            "x-fidelity": "observed"
          },
          "providerId": {
            "type": "string",
            "description": "The question's key at the provider.",
            "x-fidelity": "observed"
          },
          "threadTitle": {
            "type": "string",
            "description": "Title of the thread.",
            "x-fidelity": "observed"
          },
          "threadUrl": {
            "type": "string",
            "description": "Address of the thread.",
            "x-fidelity": "observed"
          },
          "question": {
            "type": "string",
            "description": "The question.",
            "x-fidelity": "observed"
          },
          "answer": {
            "type": "string",
            "description": "The answer.",
            "x-fidelity": "observed"
          },
          "delivered": {
            "type": "boolean",
            "description": "Whether the answer has arrived.",
            "x-fidelity": "observed"
          },
          "cancelReason": {
            "type": "string",
            "description": "Why no answer can be delivered.",
            "x-fidelity": "observed"
          }
        }
      },
      "InteractionTransfer": {
        "description": "Whom a prospect was transferred to.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "agent": {
            "$ref": "#/components/schemas/Agent",
            "description": "The agent.",
            "x-fidelity": "observed"
          }
        }
      },
      "Interactions": {
        "description": "Interactions.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Interaction"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "LabelProspect": {
        "description": "The label to put on.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "label": {
            "type": "string",
            "description": "Key of a label that exists.",
            "x-fidelity": "observed"
          }
        }
      },
      "Lead": {
        "description": "A person who is interested in something, and how to reach them. LeadSource says what has to be there; besides,\nat least one phone or email has to be there (documented; this is said here and not in the schema, because\nwhoever reads the lead has to answer it in words of its own).\n",
        "type": "object",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference",
        "properties": {
          "priority": {
            "type": "number",
            "description": "Priority of the lead.",
            "x-fidelity": "documented"
          },
          "provider": {
            "type": "string",
            "description": "Name or key of who provides the lead.",
            "x-fidelity": "documented"
          },
          "providerLeadId": {
            "type": "string",
            "description": "The lead's key at the provider.",
            "x-fidelity": "documented"
          },
          "utmSource": {
            "type": "string",
            "description": "Advertiser, site or publication that the lead comes from. Required, unless `source` is there (that the\nolder key stands in for it is assumed).\n",
            "examples": [
              "google"
            ],
            "x-fidelity": "documented"
          },
          "utmMedium": {
            "type": "string",
            "description": "Kind of medium, such as cpc or email.",
            "x-fidelity": "documented"
          },
          "utmCampaign": {
            "type": "string",
            "description": "Campaign.",
            "x-fidelity": "documented"
          },
          "firstName": {
            "type": "string",
            "description": "Given name.",
            "x-fidelity": "documented"
          },
          "lastName": {
            "type": "string",
            "description": "Family name.",
            "x-fidelity": "documented"
          },
          "phones": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Phone numbers, in any notation; stored as E.164 (observed).",
            "x-fidelity": "documented"
          },
          "emails": {
            "type": "array",
            "items": {
              "type": "string",
              "format": "email"
            },
            "description": "Email addresses.",
            "x-fidelity": "documented"
          },
          "callIn": {
            "type": "object",
            "additionalProperties": true,
            "description": "An inbound call. Superseded by `history`.",
            "deprecated": true,
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-swagger-1.10"
          },
          "category": {
            "type": "string",
            "description": "Category; one of those that the categories operation lists. Without it, the first of them (which one is\nassumed).\n",
            "x-fidelity": "documented"
          },
          "nin": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Nin"
            },
            "description": "National identification numbers.",
            "x-fidelity": "documented"
          },
          "address": {
            "type": "string",
            "description": "Street and house number.",
            "x-fidelity": "documented"
          },
          "subLocality": {
            "type": "string",
            "description": "County or commune, for example.",
            "x-fidelity": "documented"
          },
          "locality": {
            "type": "string",
            "description": "City.",
            "x-fidelity": "documented"
          },
          "region": {
            "type": "string",
            "description": "State or province.",
            "x-fidelity": "documented"
          },
          "country": {
            "type": "string",
            "description": "Country.",
            "x-fidelity": "documented"
          },
          "zipCode": {
            "type": "string",
            "description": "Postal code.",
            "x-fidelity": "documented"
          },
          "listingTitle": {
            "type": "string",
            "description": "Title of the page of the offer.",
            "x-fidelity": "documented"
          },
          "listingUrl": {
            "type": "string",
            "description": "Address of the page of the offer.",
            "x-fidelity": "documented"
          },
          "comments": {
            "type": "string",
            "description": "What the lead, or the channel, wants the agent to know.",
            "x-fidelity": "documented"
          },
          "company": {
            "type": "string",
            "description": "Name or code of the company that shall get the lead.",
            "x-fidelity": "documented"
          },
          "store": {
            "type": "string",
            "description": "Name or code of the branch that shall get the lead.",
            "x-fidelity": "documented"
          },
          "agent": {
            "type": "string",
            "description": "Name or code of the agent who shall get the lead.",
            "x-fidelity": "documented"
          },
          "leadId": {
            "type": "string",
            "description": "Older name of `providerLeadId`.",
            "deprecated": true,
            "x-fidelity": "documented"
          },
          "source": {
            "type": "string",
            "description": "Older name of `utmSource`.",
            "deprecated": true,
            "x-fidelity": "documented"
          },
          "medium": {
            "type": "string",
            "description": "Older name of `utmMedium`.",
            "deprecated": true,
            "x-fidelity": "documented"
          },
          "campaign": {
            "type": "string",
            "description": "Older name of `utmCampaign`.",
            "deprecated": true,
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-swagger-1.10"
          },
          "history": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NewEvent"
            },
            "description": "What happened with the lead so far, oldest first; becomes interactions.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-swagger-1.10"
          }
        }
      },
      "LeadData": {
        "description": "One lead of a prospect, as it was sent or came in.",
        "type": "object",
        "required": [
          "created",
          "source",
          "utmSource",
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "created": {
            "type": "string",
            "format": "date-time",
            "description": "When the lead came in.",
            "x-fidelity": "observed"
          },
          "createdBy": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Agent who entered the prospect manually; then there is no `providerKey` (observed in captures).",
            "x-fidelity": "observed"
          },
          "priority": {
            "type": "number",
            "description": "Priority of the lead.",
            "x-fidelity": "observed"
          },
          "source": {
            "type": "string",
            "description": "Same as `utmSource` (observed in captures).",
            "x-fidelity": "observed"
          },
          "medium": {
            "type": "string",
            "description": "Same as `utmMedium`.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "campaign": {
            "type": "string",
            "description": "Same as `utmCampaign`.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "utmSource": {
            "type": "string",
            "description": "Where the lead comes from; `WHATSAPP`, `FACEBOOK` and `INSTAGRAM` for those who wrote there.",
            "x-fidelity": "observed"
          },
          "utmMedium": {
            "type": "string",
            "description": "Kind of medium; `ctwa` for an ad that opens WhatsApp, whose campaign is a number (observed).",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "utmCampaign": {
            "type": "string",
            "description": "Campaign.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "comments": {
            "type": "string",
            "description": "Comments that came with it.",
            "x-fidelity": "observed"
          },
          "providerKey": {
            "type": "string",
            "description": "Channel or integration that it came by.",
            "examples": [
              "wasp",
              "instagram",
              "ganymede.mercadolibre.ar"
            ],
            "x-fidelity": "observed"
          },
          "providerLeadId": {
            "type": "string",
            "description": "The lead's key at the provider. For `wasp` a UUID, an underscore and the digits of the phone; for Facebook and\nInstagram the id of the contact there, as its contact medium has it.\n",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-field-notes"
          },
          "company": {
            "type": "string",
            "description": "Company that the lead was sent to.",
            "x-fidelity": "observed"
          },
          "store": {
            "type": "string",
            "description": "Branch that the lead was sent to.",
            "x-fidelity": "observed"
          },
          "agent": {
            "type": "string",
            "description": "Agent that the lead was sent to.",
            "x-fidelity": "observed"
          },
          "type": {
            "$ref": "#/components/schemas/LeadType",
            "description": "Industry of the lead's product.",
            "x-fidelity": "observed"
          },
          "product": {
            "$ref": "#/components/schemas/LeadProduct",
            "description": "What the lead is interested in.",
            "x-fidelity": "observed"
          }
        }
      },
      "LeadProduct": {
        "description": "Product of a lead, by the lead's `type`: the keys of Product, VehicleProduct, SavingPlanProduct or\nRealEstateProduct in one flat schema, so that long lists are checked fast.\n",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "make": {
            "type": "string",
            "description": "Manufacturer or brand.",
            "x-fidelity": "observed"
          },
          "model": {
            "type": "string",
            "description": "Model of the good.",
            "x-fidelity": "observed"
          },
          "detail": {
            "type": "string",
            "description": "What else tells the item apart.",
            "x-fidelity": "observed"
          },
          "sku": {
            "type": "string",
            "description": "Stock keeping unit.",
            "x-fidelity": "observed"
          },
          "price": {
            "$ref": "#/components/schemas/MoneyAmount",
            "description": "Price.",
            "x-fidelity": "observed"
          },
          "modelYear": {
            "type": "string",
            "description": "Calendar year in which this very vehicle was built. The vendor swaps the usual meanings of this key and\nthe next.\n",
            "x-fidelity": "observed"
          },
          "productionYear": {
            "type": "string",
            "description": "Model year that the manufacturer gave it.",
            "x-fidelity": "observed"
          },
          "trimLevel": {
            "type": "string",
            "description": "Level of equipment.",
            "x-fidelity": "observed"
          },
          "style": {
            "type": "string",
            "description": "Further features: engine, gearbox, colour, options.",
            "x-fidelity": "observed"
          },
          "condition": {
            "$ref": "#/components/schemas/ProductCondition",
            "description": "Whether the good is second-hand.",
            "x-fidelity": "observed"
          },
          "fuelType": {
            "type": "string",
            "enum": [
              "gasoline",
              "diesel",
              "flex",
              "hybrid",
              "electric",
              "hydrogen",
              "naturalGas",
              "propane"
            ],
            "description": "What the vehicle runs on.",
            "x-fidelity": "observed"
          },
          "vin": {
            "type": "string",
            "description": "Identification number of the vehicle.",
            "x-fidelity": "observed"
          },
          "registrationPlate": {
            "type": "string",
            "description": "Licence plate; second-hand vehicles only.",
            "x-fidelity": "observed"
          },
          "reservation": {
            "type": "object",
            "additionalProperties": true,
            "description": "Reservation in the marketplace, where it has such: type, amount, currency.",
            "x-fidelity": "observed"
          },
          "odometer": {
            "$ref": "#/components/schemas/Odometer",
            "description": "Distance travelled; second-hand vehicles only.",
            "x-fidelity": "observed"
          },
          "tradeInVehicle": {
            "type": "string",
            "description": "Vehicle that the buyer offers in part payment.",
            "x-fidelity": "observed"
          },
          "finance": {
            "$ref": "#/components/schemas/Finance",
            "description": "How the buyer wants to pay.",
            "x-fidelity": "observed"
          },
          "goodType": {
            "type": "string",
            "enum": [
              "vehicle",
              "property",
              "loan",
              "other"
            ],
            "description": "Kind of good that is saved for.",
            "x-fidelity": "observed"
          },
          "goodSubType": {
            "type": "string",
            "description": "Finer kind, such as car or truck, house or land.",
            "x-fidelity": "observed"
          },
          "brand": {
            "type": "string",
            "description": "Brand of the good.",
            "x-fidelity": "observed"
          },
          "description": {
            "type": "string",
            "description": "The good in words.",
            "x-fidelity": "observed"
          },
          "planType": {
            "type": "string",
            "description": "Kind of plan.",
            "x-fidelity": "observed"
          },
          "monthlyPaymentsEstimate": {
            "$ref": "#/components/schemas/MoneyAmountEstimate",
            "description": "What a month costs. The vendor says only object; the range is assumed.",
            "x-fidelity": "observed"
          },
          "creditAmountEstimate": {
            "$ref": "#/components/schemas/MoneyAmountEstimate",
            "description": "What is paid out. The vendor says only object; the range is assumed.",
            "x-fidelity": "observed"
          },
          "title": {
            "type": "string",
            "description": "Title of the offer.",
            "x-fidelity": "observed"
          },
          "type": {
            "type": "string",
            "enum": [
              "residential",
              "commercial",
              "industrial",
              "land"
            ],
            "description": "Kind of property.",
            "x-fidelity": "observed"
          }
        }
      },
      "LeadSource": {
        "description": "A lead names where it comes from; `utmSource` is documented, that the older key will do is assumed.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/LeadWithUtmSource"
          },
          {
            "$ref": "#/components/schemas/LeadWithSource"
          }
        ],
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference"
      },
      "LeadType": {
        "description": "Industry of a lead's product.",
        "type": "string",
        "enum": [
          "retail",
          "insurance",
          "realEstate",
          "vehicle",
          "savingPlan"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "LeadWithSource": {
        "description": "A lead that names its source by the older key.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "allOf": [
          {
            "type": "object",
            "required": [
              "source"
            ],
            "properties": {
              "source": {
                "type": "string",
                "description": "Where the lead comes from.",
                "x-fidelity": "assumed"
              }
            }
          }
        ]
      },
      "LeadWithUtmSource": {
        "description": "A lead that names its source.",
        "x-fidelity": "documented",
        "x-source": "zenvia-conversion-reference",
        "allOf": [
          {
            "type": "object",
            "required": [
              "utmSource"
            ],
            "properties": {
              "utmSource": {
                "type": "string",
                "description": "Where the lead comes from.",
                "x-fidelity": "documented"
              }
            }
          }
        ]
      },
      "ListMessage": {
        "description": "A message with a list to choose from.",
        "type": "object",
        "required": [
          "body",
          "button",
          "sections"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "header": {
            "type": "string",
            "description": "Header.",
            "x-fidelity": "observed"
          },
          "body": {
            "type": "string",
            "description": "Text.",
            "x-fidelity": "observed"
          },
          "footer": {
            "type": "string",
            "description": "Footer.",
            "x-fidelity": "observed"
          },
          "button": {
            "type": "string",
            "description": "What stands on the button that opens the list.",
            "x-fidelity": "observed"
          },
          "sections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ListMessageSection"
            },
            "description": "Sections of the list.",
            "x-fidelity": "observed"
          }
        }
      },
      "ListMessageButton": {
        "description": "A button that starts an action of an app.",
        "type": "object",
        "required": [
          "title",
          "action"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "title": {
            "type": "string",
            "description": "What stands on it.",
            "x-fidelity": "observed"
          },
          "appId": {
            "type": "string",
            "description": "Key of an installed app.",
            "x-fidelity": "observed"
          },
          "action": {
            "type": "string",
            "description": "Action that the app was set up with.",
            "x-fidelity": "observed"
          }
        }
      },
      "ListMessageSection": {
        "description": "A section of a list.",
        "type": "object",
        "required": [
          "title",
          "rows"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "title": {
            "type": "string",
            "description": "Title.",
            "x-fidelity": "observed"
          },
          "rows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ListMessageSectionRow"
            },
            "description": "Rows.",
            "x-fidelity": "observed"
          }
        }
      },
      "ListMessageSectionRow": {
        "description": "A row of a list.",
        "type": "object",
        "required": [
          "id",
          "title"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "type": "string",
            "description": "Unique key of the row.",
            "x-fidelity": "observed"
          },
          "title": {
            "type": "string",
            "description": "Title.",
            "x-fidelity": "observed"
          },
          "description": {
            "type": "string",
            "description": "More about it.",
            "x-fidelity": "observed"
          }
        }
      },
      "MessageMedium": {
        "description": "Medium of a message.",
        "type": "string",
        "enum": [
          "whatsApp",
          "sms",
          "email",
          "facebook",
          "instagram"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "MessageStatus": {
        "description": "How far a message has come.",
        "type": "string",
        "enum": [
          "pending",
          "sent",
          "received",
          "read",
          "failed",
          "deleted"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "MoneyAmount": {
        "description": "An amount of money.",
        "type": "object",
        "required": [
          "amount"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "amount": {
            "type": "number",
            "description": "How much, in the main unit of the currency.",
            "x-fidelity": "observed"
          },
          "currency": {
            "type": "string",
            "description": "ISO 4217 code in lower case; without it, the currency of the defaults.",
            "examples": [
              "ars"
            ],
            "x-fidelity": "observed"
          }
        }
      },
      "MoneyAmountEstimate": {
        "description": "A range that an amount lies in.",
        "type": "object",
        "required": [
          "upperEstimate"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "lowerEstimate": {
            "type": "number",
            "description": "At least this much.",
            "x-fidelity": "observed"
          },
          "upperEstimate": {
            "type": "number",
            "description": "At most this much.",
            "x-fidelity": "observed"
          },
          "currency": {
            "type": "string",
            "description": "ISO 4217 code in lower case; without it, the currency of the defaults.",
            "x-fidelity": "observed"
          }
        }
      },
      "NewCallEvent": {
        "description": "A phone call.",
        "type": "object",
        "required": [
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "const": "call",
            "description": "Kind of event.",
            "x-fidelity": "observed"
          },
          "providerId": {
            "type": "string",
            "description": "The call's key at the provider.",
            "x-fidelity": "observed"
          },
          "utmSource": {
            "type": "string",
            "description": "Where the call comes from.",
            "x-fidelity": "observed"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it began.",
            "x-fidelity": "observed"
          },
          "duration": {
            "type": "number",
            "minimum": 0,
            "description": "How long it took, in milliseconds.",
            "x-fidelity": "observed"
          },
          "recordingUrl": {
            "type": "string",
            "description": "Where the recording can be heard: MP3, WAV or AAC.",
            "x-fidelity": "observed"
          }
        }
      },
      "NewEvent": {
        "description": "An event to note as an interaction; `type` says which.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/NewCallEvent"
          },
          {
            "$ref": "#/components/schemas/NewNoteEvent"
          },
          {
            "$ref": "#/components/schemas/NewMessageEvent"
          },
          {
            "$ref": "#/components/schemas/NewQuestionEvent"
          }
        ],
        "discriminator": {
          "propertyName": "type",
          "mapping": {
            "call": "#/components/schemas/NewCallEvent",
            "note": "#/components/schemas/NewNoteEvent",
            "message": "#/components/schemas/NewMessageEvent",
            "question": "#/components/schemas/NewQuestionEvent"
          }
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "NewMessage": {
        "description": "A message to send: exactly one of the four kinds (that two are refused is assumed).",
        "type": "object",
        "minProperties": 1,
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "content": {
            "type": "string",
            "description": "Plain text.",
            "x-fidelity": "observed"
          },
          "list": {
            "$ref": "#/components/schemas/ListMessage",
            "description": "A list to choose from.",
            "x-fidelity": "observed"
          },
          "buttons": {
            "$ref": "#/components/schemas/ButtonsMessage",
            "description": "Buttons to choose from.",
            "x-fidelity": "observed"
          },
          "productList": {
            "$ref": "#/components/schemas/ProductListMessage",
            "description": "Products of a catalogue.",
            "x-fidelity": "observed"
          }
        }
      },
      "NewMessageEvent": {
        "description": "A message that was sent or received elsewhere.",
        "type": "object",
        "required": [
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "const": "message",
            "description": "Kind of event.",
            "x-fidelity": "observed"
          },
          "repliesTo": {
            "type": "string",
            "description": "`operationId` of the message that it answers.",
            "x-fidelity": "observed"
          },
          "providerId": {
            "type": "string",
            "description": "The message's key at the provider.",
            "x-fidelity": "observed"
          },
          "content": {
            "type": "string",
            "description": "Text of the message.",
            "x-fidelity": "observed"
          },
          "delivered": {
            "type": "boolean",
            "description": "Whether it has arrived.",
            "x-fidelity": "observed"
          },
          "sender": {
            "type": "string",
            "description": "Who sent it.",
            "x-fidelity": "observed"
          },
          "recipient": {
            "type": "string",
            "description": "Who gets it.",
            "x-fidelity": "observed"
          },
          "attachment": {
            "$ref": "#/components/schemas/Attachment",
            "description": "Its file.",
            "x-fidelity": "observed"
          },
          "channelInteraction": {
            "$ref": "#/components/schemas/ChannelInteraction",
            "description": "What it refers to in a social network.",
            "x-fidelity": "observed"
          },
          "list": {
            "$ref": "#/components/schemas/ListMessage",
            "description": "A list to choose from.",
            "x-fidelity": "observed"
          },
          "buttons": {
            "$ref": "#/components/schemas/ButtonsMessage",
            "description": "Buttons to choose from.",
            "x-fidelity": "observed"
          },
          "productList": {
            "$ref": "#/components/schemas/ProductListMessage",
            "description": "Products of a catalogue.",
            "x-fidelity": "observed"
          },
          "order": {
            "$ref": "#/components/schemas/OrderListMessage",
            "description": "An order from a catalogue.",
            "x-fidelity": "observed"
          }
        }
      },
      "NewNoteEvent": {
        "description": "A note that only agents see.",
        "type": "object",
        "required": [
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "const": "note",
            "description": "Kind of event.",
            "x-fidelity": "observed"
          },
          "content": {
            "type": "string",
            "description": "Text of the note.",
            "x-fidelity": "observed"
          }
        }
      },
      "NewQuestionEvent": {
        "description": "A question in a marketplace.",
        "type": "object",
        "required": [
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "const": "question",
            "description": "Kind of event.",
            "x-fidelity": "observed"
          },
          "providerId": {
            "type": "string",
            "description": "The question's key at the provider.",
            "x-fidelity": "observed"
          },
          "threadTitle": {
            "type": "string",
            "description": "Title of the thread.",
            "x-fidelity": "observed"
          },
          "threadUrl": {
            "type": "string",
            "description": "Address of the thread.",
            "x-fidelity": "observed"
          },
          "question": {
            "type": "string",
            "description": "The question.",
            "x-fidelity": "observed"
          },
          "answer": {
            "type": "string",
            "description": "The answer. It is said not to count while a `status` is `opened`, but no such property is defined; it always counts here (assumed).",
            "x-fidelity": "observed"
          },
          "delivered": {
            "type": "boolean",
            "description": "Whether the answer has arrived.",
            "x-fidelity": "observed"
          },
          "cancelReason": {
            "type": "string",
            "description": "Why no answer can be delivered. It is said to count only while a `status` is `cancelled`, but no such property is defined; it always counts here (assumed).",
            "x-fidelity": "observed"
          }
        }
      },
      "NewQuote": {
        "description": "A quote to make.",
        "type": "object",
        "required": [
          "items"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "status": {
            "$ref": "#/components/schemas/QuoteStatus",
            "description": "Its state; pending without it (assumed).",
            "x-fidelity": "observed"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/QuoteItem"
            },
            "description": "Its lines.",
            "x-fidelity": "observed"
          }
        }
      },
      "NewSubscription": {
        "description": "A subscription to make.",
        "type": "object",
        "required": [
          "topics",
          "callbackUrl"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "topics": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/TopicName"
            },
            "description": "Topics; at least one, and none but those that exist (both assumed).",
            "x-fidelity": "observed"
          },
          "callbackUrl": {
            "type": "string",
            "format": "uri",
            "description": "Where notifications go; its query string is kept (observed).",
            "examples": [
              "https://crm.example.com/zenvia?secret=a1b2c3"
            ],
            "x-fidelity": "observed"
          }
        }
      },
      "NewTemplateMessage": {
        "description": "A message from a template.",
        "type": "object",
        "required": [
          "key"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "key": {
            "type": "string",
            "description": "Key of the template.",
            "x-fidelity": "observed"
          },
          "parameters": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "Values for its gaps, by name. No line breaks, tabulators or four blanks in a row.",
            "x-fidelity": "observed"
          }
        }
      },
      "Nin": {
        "description": "A national identification number.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "CUIT",
              "CUIL",
              "DNI",
              "CPF",
              "RUN",
              "RUT",
              "CURP",
              "RFC",
              "IMSS",
              "DNIC",
              "RUC",
              "CE"
            ],
            "description": "Kind of number, by the lead's country.",
            "x-fidelity": "observed"
          },
          "number": {
            "type": "string",
            "description": "The number.",
            "x-fidelity": "observed"
          }
        }
      },
      "NotificationData": {
        "description": "A push notification to agents.",
        "type": "object",
        "required": [
          "type",
          "target",
          "platforms"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "description": "Kind of notification, as the app was set up with.",
            "x-fidelity": "observed"
          },
          "target": {
            "$ref": "#/components/schemas/NotificationTarget",
            "description": "Who shall get it.",
            "x-fidelity": "observed"
          },
          "platforms": {
            "$ref": "#/components/schemas/NotificationPlatforms",
            "description": "What is sent, by platform.",
            "x-fidelity": "observed"
          }
        }
      },
      "NotificationEnvelope": {
        "description": "What all notifications have in common. Each is one call, as JSON, to the address of the subscription, its\nquery string kept, without a signature. An answer of 200 takes it, whatever its body; a failure, or no answer\nin time, brings it again, and even a taken one may come twice. When and how often it is repeated is unknown.\n",
        "type": "object",
        "required": [
          "subscriptionId",
          "topic",
          "type",
          "received",
          "sent",
          "attempts",
          "updatedAt",
          "operationId"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-captures-2024",
        "properties": {
          "subscriptionId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The subscription.",
            "x-fidelity": "observed"
          },
          "topic": {
            "$ref": "#/components/schemas/TopicName",
            "description": "The topic.",
            "x-fidelity": "observed"
          },
          "type": {
            "type": "string",
            "enum": [
              "created",
              "updated"
            ],
            "description": "Whether the thing is new or has changed. Only `created` was captured; the other is assumed.",
            "x-fidelity": "observed"
          },
          "received": {
            "type": "string",
            "format": "date-time",
            "description": "When the service heard of the event.",
            "x-fidelity": "observed"
          },
          "sent": {
            "type": "string",
            "format": "date-time",
            "description": "When this attempt was sent.",
            "x-fidelity": "observed"
          },
          "attempts": {
            "type": "integer",
            "minimum": 1,
            "description": "Which attempt this is; 1 at first.",
            "x-fidelity": "observed"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the thing changed.",
            "x-fidelity": "observed"
          },
          "operationId": {
            "type": "string",
            "description": "Key of the event, the same on each attempt: what a receiver tells duplicates by. For interactions, the key\nof the interaction; for other topics, a key of its own (assumed).\n",
            "x-fidelity": "observed"
          }
        }
      },
      "NotificationPlatforms": {
        "description": "Contents of a push notification by platform, in the terms of each platform.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "android": {
            "type": "object",
            "additionalProperties": true,
            "description": "For Android.",
            "x-fidelity": "observed"
          },
          "ios": {
            "type": "object",
            "additionalProperties": true,
            "description": "For iOS.",
            "x-fidelity": "observed"
          },
          "desktop": {
            "type": "object",
            "additionalProperties": true,
            "description": "For the browser.",
            "x-fidelity": "observed"
          }
        }
      },
      "NotificationResponseOk": {
        "description": "Says who was notified.",
        "type": "object",
        "required": [
          "finalTargets",
          "status"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "finalTargets": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Keys of the agents who get it.",
            "x-fidelity": "observed"
          },
          "status": {
            "type": "string",
            "description": "State of the notification.",
            "examples": [
              "ok"
            ],
            "x-fidelity": "observed"
          }
        }
      },
      "NotificationTarget": {
        "description": "Who shall be notified: named agents, or all with a role.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "user": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ObjectId"
            },
            "description": "Keys of agents.",
            "x-fidelity": "observed"
          },
          "role": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "owner",
                "agent",
                "admin"
              ]
            },
            "description": "Roles.",
            "x-fidelity": "observed"
          }
        }
      },
      "ObjectId": {
        "description": "Key of a record. Its first eight characters are the second of its creation, in hexadecimal (observed in\ncaptured records).\n",
        "type": "string",
        "pattern": "^[a-z0-9]{24}$",
        "examples": [
          "69a59a3cc0ffee0010000001"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Odometer": {
        "description": "Distance travelled.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-field-notes",
        "properties": {
          "amount": {
            "type": "number",
            "minimum": 0,
            "description": "How far.",
            "x-fidelity": "observed"
          },
          "unit": {
            "type": "string",
            "enum": [
              "km",
              "mi"
            ],
            "description": "Unit of the amount; `km` where none is sent.",
            "x-fidelity": "observed"
          }
        }
      },
      "OnlineAgents": {
        "description": "Who of a group is online.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "officeHours": {
            "type": "boolean",
            "description": "Whether at least one agent is online. The vendor explains it so in spite of the name.",
            "x-fidelity": "observed"
          },
          "agents": {
            "$ref": "#/components/schemas/Agents",
            "description": "The agents who are online.",
            "x-fidelity": "observed"
          }
        }
      },
      "OrderByProspect": {
        "description": "An order of a prospect.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "orderId": {
            "type": "string",
            "description": "Key of the order.",
            "x-fidelity": "observed"
          },
          "createdAt": {
            "type": "string",
            "description": "When it was placed; RFC 3339 (assumed).",
            "x-fidelity": "observed"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ProductOrder"
            },
            "description": "What was ordered.",
            "x-fidelity": "observed"
          }
        }
      },
      "OrderListMessage": {
        "description": "An order from a catalogue.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "catalogId": {
            "type": "string",
            "description": "Key of the catalogue.",
            "x-fidelity": "observed"
          },
          "body": {
            "type": "string",
            "description": "Text that came with it.",
            "x-fidelity": "observed"
          },
          "button": {
            "$ref": "#/components/schemas/ListMessageButton",
            "description": "Button below it.",
            "x-fidelity": "observed"
          },
          "productItems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ProductItemOrderListMessage"
            },
            "description": "What was ordered.",
            "x-fidelity": "observed"
          }
        }
      },
      "OrdersByProspect": {
        "description": "Orders.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OrderByProspect"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "PlainText": {
        "description": "The same separated by tabulators. That there is such an answer is observed, its layout assumed.",
        "type": "string",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Product": {
        "description": "A product of any industry.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "make": {
            "type": "string",
            "description": "Manufacturer or brand.",
            "x-fidelity": "observed"
          },
          "model": {
            "type": "string",
            "description": "Name or number of the model.",
            "x-fidelity": "observed"
          },
          "detail": {
            "type": "string",
            "description": "What else tells the item apart.",
            "x-fidelity": "observed"
          },
          "sku": {
            "type": "string",
            "description": "Stock keeping unit.",
            "x-fidelity": "observed"
          },
          "price": {
            "$ref": "#/components/schemas/MoneyAmount",
            "description": "Price.",
            "x-fidelity": "observed"
          }
        }
      },
      "ProductCondition": {
        "description": "Whether a product was owned before.",
        "type": "string",
        "enum": [
          "used",
          "new"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ProductItemOrderListMessage": {
        "description": "A line of an order.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "productId": {
            "type": "string",
            "description": "Key of the product.",
            "x-fidelity": "observed"
          },
          "quantity": {
            "type": "number",
            "description": "How many.",
            "x-fidelity": "observed"
          },
          "itemPrice": {
            "type": "number",
            "description": "Price of one.",
            "x-fidelity": "observed"
          },
          "currency": {
            "type": "string",
            "description": "ISO 4217 code.",
            "x-fidelity": "observed"
          }
        }
      },
      "ProductListMessage": {
        "description": "A message with products of a catalogue.",
        "type": "object",
        "required": [
          "body",
          "button",
          "catalogId",
          "sections"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "header": {
            "type": "string",
            "description": "Header.",
            "x-fidelity": "observed"
          },
          "body": {
            "type": "string",
            "description": "Text.",
            "x-fidelity": "observed"
          },
          "footer": {
            "type": "string",
            "description": "Footer.",
            "x-fidelity": "observed"
          },
          "button": {
            "$ref": "#/components/schemas/ListMessageButton",
            "description": "Button that opens the products.",
            "x-fidelity": "observed"
          },
          "catalogId": {
            "type": "string",
            "description": "Key of the catalogue.",
            "x-fidelity": "observed"
          },
          "sections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ProductListMessageSection"
            },
            "description": "Sections.",
            "x-fidelity": "observed"
          }
        }
      },
      "ProductListMessageSection": {
        "description": "A section of products.",
        "type": "object",
        "required": [
          "title",
          "productItems"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "title": {
            "type": "string",
            "description": "Title.",
            "x-fidelity": "observed"
          },
          "productItems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ProductListMessageSectionProductItem"
            },
            "description": "Products.",
            "x-fidelity": "observed"
          }
        }
      },
      "ProductListMessageSectionProductItem": {
        "description": "A product of a section.",
        "type": "object",
        "required": [
          "productId"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "productId": {
            "type": "string",
            "description": "Key of the product in the catalogue.",
            "x-fidelity": "observed"
          }
        }
      },
      "ProductOrder": {
        "description": "A product in an order, in the words of the catalogue.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "brand": {
            "type": "string",
            "description": "Brand.",
            "x-fidelity": "observed"
          },
          "color": {
            "type": "string",
            "description": "Colour.",
            "x-fidelity": "observed"
          },
          "category": {
            "type": "string",
            "description": "Category.",
            "x-fidelity": "observed"
          },
          "id": {
            "type": "string",
            "description": "Key of the product.",
            "x-fidelity": "observed"
          },
          "price": {
            "type": "string",
            "description": "Price with its currency, as text.",
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name.",
            "x-fidelity": "observed"
          },
          "size": {
            "type": "string",
            "description": "Size.",
            "x-fidelity": "observed"
          },
          "url": {
            "type": "string",
            "description": "Page of the product.",
            "x-fidelity": "observed"
          },
          "description": {
            "type": "string",
            "description": "Description.",
            "x-fidelity": "observed"
          },
          "gender": {
            "type": "string",
            "description": "For whom.",
            "x-fidelity": "observed"
          },
          "sale_price": {
            "type": "string",
            "description": "Reduced price, as text.",
            "x-fidelity": "observed"
          },
          "inventory": {
            "type": "number",
            "description": "How many there are.",
            "x-fidelity": "observed"
          },
          "image_url": {
            "type": "string",
            "description": "Picture.",
            "x-fidelity": "observed"
          },
          "availability": {
            "type": "string",
            "description": "Whether it can be had.",
            "x-fidelity": "observed"
          },
          "age_group": {
            "type": "string",
            "description": "Age that it is made for.",
            "x-fidelity": "observed"
          },
          "retailer_id": {
            "type": "string",
            "description": "The seller's key of it.",
            "x-fidelity": "observed"
          },
          "product_catalog": {
            "type": "object",
            "additionalProperties": true,
            "description": "Its catalogue. Its keys are unknown.",
            "x-fidelity": "observed"
          }
        }
      },
      "Prospect": {
        "description": "A potential client. Beyond the required keys, captured prospects always have transferredAt, initialGroup,\ninitialGroupId, nin, userMade, phones, emails and contactMediums; `agent` and `assigned` come and go together.\n",
        "type": "object",
        "required": [
          "id",
          "created",
          "account",
          "accountId",
          "group",
          "groupId",
          "status",
          "leads"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the prospect.",
            "x-fidelity": "observed"
          },
          "created": {
            "type": "string",
            "format": "date-time",
            "description": "When the prospect was made.",
            "x-fidelity": "observed"
          },
          "transferredAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When it was last transferred; `null` if never. Always there in captured prospects.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "account": {
            "type": "string",
            "description": "Name of the account.",
            "x-fidelity": "observed"
          },
          "accountId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the account.",
            "x-fidelity": "observed"
          },
          "group": {
            "type": "string",
            "description": "Name of the group that has it.",
            "x-fidelity": "observed"
          },
          "groupId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the group that has it.",
            "x-fidelity": "observed"
          },
          "initialGroup": {
            "type": "string",
            "description": "Name of the group that it came to first.",
            "x-fidelity": "observed"
          },
          "initialGroupId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the group that it came to first.",
            "x-fidelity": "observed"
          },
          "firstName": {
            "type": "string",
            "description": "Given name.",
            "x-fidelity": "observed"
          },
          "lastName": {
            "type": "string",
            "description": "Family name.",
            "x-fidelity": "observed"
          },
          "category": {
            "type": "string",
            "description": "Name of its category.",
            "x-fidelity": "observed"
          },
          "status": {
            "$ref": "#/components/schemas/ProspectStatus",
            "description": "Its state.",
            "x-fidelity": "observed"
          },
          "nin": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Nin"
            },
            "description": "National identification numbers.",
            "x-fidelity": "observed"
          },
          "userMade": {
            "type": "boolean",
            "description": "Whether an agent entered it manually, as opposed to a lead.",
            "x-fidelity": "observed"
          },
          "label": {
            "type": [
              "string",
              "null"
            ],
            "description": "Key of its label; absent if it never had one, `null` if it was taken off (which of the two when is\nassumed).\n",
            "examples": [
              "hot"
            ],
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "archivingReason": {
            "type": "string",
            "description": "Code of the reason why it was archived; only on archived ones.",
            "examples": [
              "notInterested"
            ],
            "x-fidelity": "observed"
          },
          "phones": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Phone numbers, E.164.",
            "x-fidelity": "observed"
          },
          "emails": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Email addresses.",
            "x-fidelity": "observed"
          },
          "contactMediums": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ContactMedium"
            },
            "description": "Ways to reach the person.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-captures-2024"
          },
          "additionalData": {
            "type": "object",
            "additionalProperties": true,
            "description": "Values of additional fields, by key. Only with the scope prospects:readAdditionalData.",
            "x-fidelity": "observed"
          },
          "merged": {
            "type": "boolean",
            "description": "Whether the lead was merged into a prospect that was there before.",
            "x-fidelity": "observed"
          },
          "absenceMessage": {
            "type": "string",
            "description": "Message of the group for the hours when nobody works; only then, and only in the answer to a lead (the\nlatter is assumed).\n",
            "x-fidelity": "observed"
          },
          "leads": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LeadData"
            },
            "description": "Its leads, oldest first (the order is observed).",
            "x-fidelity": "observed"
          },
          "agent": {
            "$ref": "#/components/schemas/Agent",
            "description": "Agent who claimed it.",
            "x-fidelity": "observed"
          },
          "assigned": {
            "type": "string",
            "format": "date-time",
            "description": "When the agent claimed it.",
            "x-fidelity": "observed"
          },
          "nextReminder": {
            "type": "string",
            "format": "date-time",
            "description": "When the agent's next reminder is due.",
            "x-fidelity": "observed"
          },
          "firstContactedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was first contacted.",
            "x-fidelity": "observed"
          },
          "sentWorkingHourMessage": {
            "type": "string",
            "format": "date-time",
            "description": "When the message for the hours when nobody works was sent.",
            "x-fidelity": "observed"
          },
          "facebookDueAt": {
            "type": "string",
            "format": "date-time",
            "description": "Until when free messages can be sent on Facebook.",
            "x-fidelity": "observed"
          },
          "instagramDueAt": {
            "type": "string",
            "format": "date-time",
            "description": "Until when free messages can be sent on Instagram.",
            "x-fidelity": "observed"
          },
          "whatsAppDueAt": {
            "type": "string",
            "format": "date-time",
            "description": "Until when free messages can be sent on WhatsApp: 24 hours after the last message of the prospect\n(observed).\n",
            "x-fidelity": "observed"
          }
        }
      },
      "ProspectAdditionalField": {
        "description": "A field that an account adds to its prospects.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "key": {
            "type": "string",
            "description": "Key of the field.",
            "examples": [
              "quoteState"
            ],
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name of the field.",
            "x-fidelity": "observed"
          }
        }
      },
      "ProspectAdditionalFields": {
        "description": "Additional fields.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ProspectAdditionalField"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ProspectByPhone": {
        "description": "A prospect as the search by phone number shows it: its key is `_id`. Nothing else is known of it, so its other\nkeys are some of Prospect.\n",
        "type": "object",
        "required": [
          "_id"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "_id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the prospect.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-live-notes-2026"
          },
          "created": {
            "type": "string",
            "format": "date-time",
            "description": "When the prospect was made.",
            "x-fidelity": "assumed"
          },
          "account": {
            "type": "string",
            "description": "Name of the account.",
            "x-fidelity": "assumed"
          },
          "accountId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the account.",
            "x-fidelity": "assumed"
          },
          "group": {
            "type": "string",
            "description": "Name of the group that has it.",
            "x-fidelity": "assumed"
          },
          "groupId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the group that has it.",
            "x-fidelity": "assumed"
          },
          "firstName": {
            "type": "string",
            "description": "Given name.",
            "x-fidelity": "assumed"
          },
          "lastName": {
            "type": "string",
            "description": "Family name.",
            "x-fidelity": "assumed"
          },
          "status": {
            "$ref": "#/components/schemas/ProspectStatus",
            "description": "Its state.",
            "x-fidelity": "assumed"
          },
          "phones": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Phone numbers, E.164.",
            "x-fidelity": "assumed"
          },
          "emails": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Email addresses.",
            "x-fidelity": "assumed"
          },
          "agent": {
            "$ref": "#/components/schemas/Agent",
            "description": "Agent who claimed it.",
            "x-fidelity": "assumed"
          },
          "leads": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LeadData"
            },
            "description": "Its leads, oldest first (the order is observed).",
            "x-fidelity": "assumed"
          }
        }
      },
      "ProspectCreated": {
        "description": "The prospect that a lead became or was merged into; without its earlier leads.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Prospect"
          },
          {
            "type": "object",
            "properties": {
              "interactions": {
                "$ref": "#/components/schemas/Interactions",
                "description": "Interactions made from the lead's history.",
                "x-fidelity": "observed"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "69a5990cc0ffee0010000010",
            "created": "2026-03-02T14:05:00.000Z",
            "transferredAt": null,
            "group": "Boreal Centro",
            "groupId": "60b62140c0ffee0010000002",
            "account": "Boreal Motors",
            "accountId": "5e5cf540c0ffee0010000001",
            "firstName": "Ximena",
            "nin": [],
            "userMade": false,
            "status": "unclaimed",
            "phones": [
              "+5491155550199"
            ],
            "emails": [],
            "leads": [
              {
                "created": "2026-03-02T14:05:00.000Z",
                "source": "google",
                "utmSource": "google",
                "type": "retail"
              }
            ]
          }
        ]
      },
      "ProspectLabel": {
        "description": "A label for prospects.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "key": {
            "type": "string",
            "description": "Key of the label.",
            "examples": [
              "hot"
            ],
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name of the label.",
            "x-fidelity": "observed"
          }
        }
      },
      "ProspectLabels": {
        "description": "Labels.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ProspectLabel"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ProspectNotification": {
        "description": "A prospect is new or has changed.\n",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-field-notes",
        "allOf": [
          {
            "$ref": "#/components/schemas/NotificationEnvelope"
          },
          {
            "type": "object",
            "required": [
              "topic",
              "prospect"
            ],
            "properties": {
              "topic": {
                "type": "string",
                "const": "prospects",
                "description": "The topic.",
                "x-fidelity": "observed"
              },
              "prospect": {
                "$ref": "#/components/schemas/Prospect",
                "description": "The prospect as it is now.",
                "x-fidelity": "observed"
              },
              "updates": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "The keys of the prospect that changed, where its type is `updated`. Seen: one that the definition lacks and\nno answer shows, `pendingViewCount`. That it counts messages of the prospect that no agent has seen, so that\nit changes with each of these and with the agent's answer, is assumed.\n",
                "examples": [
                  [
                    "status",
                    "agent",
                    "assigned"
                  ],
                  [
                    "pendingViewCount"
                  ]
                ],
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "ProspectStatus": {
        "description": "State of a prospect. `unclaimed` exactly while it has no agent; `archived` always with a reason (both observed\nin captures). Those who were seen to get an agent, by claim or transfer, had been contacted before, and went from\n`unclaimed` to `followUp` immediately (observed); that an agent's are `new` until the first contact otherwise, and\n`processing` while a quote is pending, is assumed.\n",
        "type": "string",
        "enum": [
          "unclaimed",
          "new",
          "followUp",
          "processing",
          "archived"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Prospects": {
        "description": "Prospects.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Prospect"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "ProspectsByPhone": {
        "description": "Prospects that have a phone number.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ProspectByPhone"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026"
      },
      "ProspectsPaginated": {
        "description": "One page of the prospects of a selection.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "contacts": {
            "$ref": "#/components/schemas/Prospects",
            "description": "The prospects of the page.",
            "x-fidelity": "observed"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "How many there are on all pages.",
            "x-fidelity": "observed"
          }
        }
      },
      "Quote": {
        "description": "A quote for a prospect.",
        "type": "object",
        "required": [
          "id",
          "status",
          "createdAt"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the quote.",
            "x-fidelity": "observed"
          },
          "prospectId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The prospect.",
            "x-fidelity": "observed"
          },
          "status": {
            "$ref": "#/components/schemas/QuoteStatus",
            "description": "Its state.",
            "x-fidelity": "observed"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/QuoteItem"
            },
            "description": "Its lines.",
            "x-fidelity": "observed"
          },
          "total": {
            "type": "number",
            "description": "Sum of quantity times price (assumed).",
            "x-fidelity": "observed"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was made.",
            "x-fidelity": "observed"
          },
          "acceptedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was accepted.",
            "x-fidelity": "observed"
          },
          "rejectedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was rejected.",
            "x-fidelity": "observed"
          },
          "finishedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was accepted or rejected (assumed).",
            "x-fidelity": "observed"
          },
          "additionalData": {
            "type": "object",
            "additionalProperties": true,
            "description": "The prospect's additional data. Only with the scope prospects:readAdditionalData.",
            "x-fidelity": "observed"
          }
        }
      },
      "QuoteItem": {
        "description": "A line of a quote.",
        "type": "object",
        "required": [
          "quantity"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "quantity": {
            "type": "number",
            "description": "How many.",
            "x-fidelity": "observed"
          },
          "price": {
            "type": "number",
            "description": "Price of one (of one, not of all: assumed).",
            "x-fidelity": "observed"
          },
          "concept": {
            "type": "string",
            "description": "What it is.",
            "x-fidelity": "observed"
          },
          "code": {
            "type": "string",
            "description": "Code of the product.",
            "x-fidelity": "observed"
          },
          "product": {
            "type": "string",
            "description": "Name of the product.",
            "x-fidelity": "observed"
          }
        }
      },
      "QuoteNotification": {
        "description": "A quote is new or has changed. Its payload was never captured; the envelope of interactions is assumed.\n",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "allOf": [
          {
            "$ref": "#/components/schemas/NotificationEnvelope"
          },
          {
            "type": "object",
            "required": [
              "topic",
              "prospect",
              "quote"
            ],
            "properties": {
              "topic": {
                "type": "string",
                "const": "quotes",
                "description": "The topic.",
                "x-fidelity": "assumed"
              },
              "prospect": {
                "$ref": "#/components/schemas/Prospect",
                "description": "The prospect as it is now.",
                "x-fidelity": "assumed"
              },
              "quote": {
                "$ref": "#/components/schemas/Quote",
                "description": "The quote as it is now.",
                "x-fidelity": "assumed"
              }
            }
          }
        ]
      },
      "QuoteStatus": {
        "description": "State of a quote.",
        "type": "string",
        "enum": [
          "pending",
          "accepted",
          "rejected"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Quotes": {
        "description": "Quotes.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Quote"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "RealEstateLead": {
        "description": "A lead for a property.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Lead"
          },
          {
            "$ref": "#/components/schemas/LeadSource"
          },
          {
            "type": "object",
            "properties": {
              "product": {
                "$ref": "#/components/schemas/RealEstateProduct",
                "description": "What the lead is interested in.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "RealEstateProduct": {
        "description": "A property.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "title": {
            "type": "string",
            "description": "Title of the offer.",
            "x-fidelity": "observed"
          },
          "type": {
            "type": "string",
            "enum": [
              "residential",
              "commercial",
              "industrial",
              "land"
            ],
            "description": "Kind of property.",
            "x-fidelity": "observed"
          }
        }
      },
      "ResponseTime": {
        "description": "How fast an agent or a group answers. The vendor says only that it is an object.",
        "type": "object",
        "required": [
          "responseTime"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "responseTime": {
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "description": "Mean time from a message of a prospect to the answer, over the last 31 days, in milliseconds; `null` where\nnothing was answered.\n",
            "x-fidelity": "assumed"
          }
        }
      },
      "RetailLead": {
        "description": "A retail lead.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Lead"
          },
          {
            "$ref": "#/components/schemas/LeadSource"
          },
          {
            "type": "object",
            "properties": {
              "product": {
                "$ref": "#/components/schemas/Product",
                "description": "What the lead is interested in.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "SavingPlanLead": {
        "description": "A lead for a saving plan.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Lead"
          },
          {
            "$ref": "#/components/schemas/LeadSource"
          },
          {
            "type": "object",
            "properties": {
              "product": {
                "$ref": "#/components/schemas/SavingPlanProduct",
                "description": "What the lead is interested in.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "SavingPlanProduct": {
        "description": "A saving plan.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Product"
          },
          {
            "type": "object",
            "properties": {
              "goodType": {
                "type": "string",
                "enum": [
                  "vehicle",
                  "property",
                  "loan",
                  "other"
                ],
                "description": "Kind of good that is saved for.",
                "x-fidelity": "observed"
              },
              "goodSubType": {
                "type": "string",
                "description": "Finer kind, such as car or truck, house or land.",
                "x-fidelity": "observed"
              },
              "brand": {
                "type": "string",
                "description": "Brand of the good.",
                "x-fidelity": "observed"
              },
              "model": {
                "type": "string",
                "description": "Model of the good.",
                "x-fidelity": "observed"
              },
              "description": {
                "type": "string",
                "description": "The good in words.",
                "x-fidelity": "observed"
              },
              "condition": {
                "$ref": "#/components/schemas/ProductCondition",
                "description": "Whether the good is second-hand.",
                "x-fidelity": "observed"
              },
              "planType": {
                "type": "string",
                "description": "Kind of plan.",
                "x-fidelity": "observed"
              },
              "monthlyPaymentsEstimate": {
                "$ref": "#/components/schemas/MoneyAmountEstimate",
                "description": "What a month costs. The vendor says only object; the range is assumed.",
                "x-fidelity": "observed"
              },
              "creditAmountEstimate": {
                "$ref": "#/components/schemas/MoneyAmountEstimate",
                "description": "What is paid out. The vendor says only object; the range is assumed.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "Subscription": {
        "description": "A subscription.",
        "type": "object",
        "required": [
          "id",
          "topics",
          "callbackUrl"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of the subscription.",
            "x-fidelity": "observed"
          },
          "topics": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TopicName"
            },
            "description": "Its topics.",
            "x-fidelity": "observed"
          },
          "callbackUrl": {
            "type": "string",
            "description": "Where its notifications go.",
            "x-fidelity": "observed"
          }
        }
      },
      "Subscriptions": {
        "description": "Subscriptions.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Subscription"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "SubscriptionsModified": {
        "description": "How many subscriptions changed.",
        "type": "object",
        "required": [
          "modified"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "modified": {
            "type": "integer",
            "minimum": 0,
            "description": "How many.",
            "x-fidelity": "observed"
          }
        }
      },
      "Topic": {
        "description": "A topic of notifications.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/TopicName",
            "description": "Unique name.",
            "x-fidelity": "observed"
          },
          "description": {
            "type": "string",
            "description": "What is notified.",
            "x-fidelity": "observed"
          }
        }
      },
      "TopicName": {
        "description": "Topic of notifications; the four that the live service lists.",
        "type": "string",
        "enum": [
          "prospects",
          "interactions",
          "quotes",
          "agents"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-live-notes-2026"
      },
      "Topics": {
        "description": "Topics.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Topic"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "TransactionalTemplate": {
        "description": "A template for messages outside the 24 hours.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "key": {
            "type": "string",
            "description": "Key of the template.",
            "x-fidelity": "observed"
          },
          "name": {
            "type": "string",
            "description": "Name of the template.",
            "x-fidelity": "observed"
          },
          "body": {
            "type": "string",
            "description": "Its text.",
            "x-fidelity": "observed"
          },
          "template": {
            "type": "string",
            "description": "Its text with gaps.",
            "examples": [
              "Hello {{prospect.firstName}}"
            ],
            "x-fidelity": "observed"
          }
        }
      },
      "TransactionalTemplates": {
        "description": "Templates.",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TransactionalTemplate"
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "Transfer": {
        "description": "Where the prospect shall go: one of the two.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "group": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Group to go to.",
            "x-fidelity": "observed"
          },
          "user": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Agent to go to. Two clients' comments have it without as-user too.",
            "x-fidelity": "observed",
            "x-source": "zenvia-conversion-field-notes"
          }
        }
      },
      "TransferDone": {
        "description": "Where the prospect went. The vendor says only that it is an object.",
        "type": "object",
        "required": [
          "prospectId",
          "group",
          "groupId"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "prospectId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "The prospect.",
            "x-fidelity": "assumed"
          },
          "group": {
            "type": "string",
            "description": "Name of its group now.",
            "x-fidelity": "assumed"
          },
          "groupId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Key of its group now.",
            "x-fidelity": "assumed"
          },
          "agentId": {
            "$ref": "#/components/schemas/ObjectId",
            "description": "Its agent now, if it has one.",
            "x-fidelity": "assumed"
          }
        }
      },
      "UpdateAdditionalData": {
        "description": "New values of additional fields, by key.",
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {
          "description": "New value. Which types are taken is assumed.",
          "type": [
            "string",
            "number",
            "boolean",
            "null"
          ]
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "UpdateEvent": {
        "description": "What became of an interaction; `type` says of which kind it is.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/UpdateMessageEvent"
          },
          {
            "$ref": "#/components/schemas/UpdateQuestionEvent"
          }
        ],
        "discriminator": {
          "propertyName": "type",
          "mapping": {
            "message": "#/components/schemas/UpdateMessageEvent",
            "question": "#/components/schemas/UpdateQuestionEvent"
          }
        },
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10"
      },
      "UpdateMessageEvent": {
        "description": "What became of a message.",
        "type": "object",
        "required": [
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "const": "message",
            "description": "Kind of event.",
            "x-fidelity": "observed"
          },
          "delivered": {
            "type": "boolean",
            "description": "Whether it has arrived.",
            "x-fidelity": "observed"
          },
          "status": {
            "$ref": "#/components/schemas/MessageStatus",
            "description": "How far it has come.",
            "x-fidelity": "observed"
          },
          "error": {
            "type": "object",
            "additionalProperties": true,
            "description": "Why it failed. Its keys are unknown.",
            "x-fidelity": "observed"
          }
        }
      },
      "UpdateProspect": {
        "description": "What to change of a prospect.",
        "type": "object",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "archivingReason": {
            "type": "string",
            "description": "Archives the prospect, for the reason of this code.",
            "x-fidelity": "observed"
          },
          "firstName": {
            "type": "string",
            "description": "New given name.",
            "x-fidelity": "observed"
          },
          "lastName": {
            "type": "string",
            "description": "New family name.",
            "x-fidelity": "observed"
          },
          "phone": {
            "type": "string",
            "description": "Phone number to add.",
            "x-fidelity": "observed"
          },
          "email": {
            "type": "string",
            "format": "email",
            "description": "Email address to add.",
            "x-fidelity": "observed"
          },
          "label": {
            "type": "string",
            "description": "Key of the new label.",
            "x-fidelity": "observed"
          }
        }
      },
      "UpdateQuestionEvent": {
        "description": "What became of a question.",
        "type": "object",
        "required": [
          "type"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "type": {
            "type": "string",
            "const": "question",
            "description": "Kind of event.",
            "x-fidelity": "observed"
          },
          "answer": {
            "type": "string",
            "description": "The answer. It is said not to count while a `status` is `opened`, but no such property is defined; it always counts here (assumed).",
            "x-fidelity": "observed"
          },
          "delivered": {
            "type": "boolean",
            "description": "Whether the answer has arrived.",
            "x-fidelity": "observed"
          },
          "cancelReason": {
            "type": "string",
            "description": "Why no answer can be delivered. It is said to count only while a `status` is `cancelled`, but no such property is defined; it always counts here (assumed).",
            "x-fidelity": "observed"
          }
        }
      },
      "UpdateQuote": {
        "description": "The new state of a quote.",
        "type": "object",
        "required": [
          "status"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "accepted",
              "rejected"
            ],
            "description": "New state.",
            "x-fidelity": "observed"
          }
        }
      },
      "VehicleLead": {
        "description": "A lead for a vehicle.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Lead"
          },
          {
            "$ref": "#/components/schemas/LeadSource"
          },
          {
            "type": "object",
            "properties": {
              "product": {
                "$ref": "#/components/schemas/VehicleProduct",
                "description": "What the lead is interested in.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "VehicleProduct": {
        "description": "A vehicle.",
        "x-fidelity": "observed",
        "x-source": "zenvia-conversion-swagger-1.10",
        "allOf": [
          {
            "$ref": "#/components/schemas/Product"
          },
          {
            "type": "object",
            "properties": {
              "modelYear": {
                "type": "string",
                "description": "Calendar year in which this very vehicle was built. The vendor swaps the usual meanings of this key\nand the next.\n",
                "x-fidelity": "observed"
              },
              "productionYear": {
                "type": "string",
                "description": "Model year that the manufacturer gave it.",
                "x-fidelity": "observed"
              },
              "trimLevel": {
                "type": "string",
                "description": "Level of equipment.",
                "x-fidelity": "observed"
              },
              "style": {
                "type": "string",
                "description": "Further features: engine, gearbox, colour, options.",
                "x-fidelity": "observed"
              },
              "condition": {
                "$ref": "#/components/schemas/ProductCondition",
                "description": "Whether the vehicle is second-hand.",
                "x-fidelity": "observed"
              },
              "fuelType": {
                "type": "string",
                "enum": [
                  "gasoline",
                  "diesel",
                  "flex",
                  "hybrid",
                  "electric",
                  "hydrogen",
                  "naturalGas",
                  "propane"
                ],
                "description": "What the vehicle runs on.",
                "x-fidelity": "observed"
              },
              "vin": {
                "type": "string",
                "description": "Identification number of the vehicle.",
                "x-fidelity": "observed"
              },
              "registrationPlate": {
                "type": "string",
                "description": "Licence plate; second-hand vehicles only.",
                "x-fidelity": "observed"
              },
              "reservation": {
                "type": "object",
                "additionalProperties": true,
                "description": "Reservation in the marketplace, where it has such: type, amount, currency.",
                "x-fidelity": "observed"
              },
              "odometer": {
                "$ref": "#/components/schemas/Odometer",
                "description": "Distance travelled; second-hand vehicles only.",
                "x-fidelity": "observed"
              },
              "tradeInVehicle": {
                "type": "string",
                "description": "Vehicle that the buyer offers in part payment.",
                "x-fidelity": "observed"
              },
              "finance": {
                "$ref": "#/components/schemas/Finance",
                "description": "How the buyer wants to pay.",
                "x-fidelity": "observed"
              }
            }
          }
        ]
      },
      "WorkingState": {
        "description": "Whether it is office hours. The vendor says only that it is an object.",
        "type": "object",
        "required": [
          "isWorking"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "isWorking": {
            "type": "boolean",
            "description": "Whether now lies in the office hours.",
            "x-fidelity": "assumed"
          }
        }
      }
    }
  }
}
