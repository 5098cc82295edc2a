// Generated from specs/zenvia-chat.yaml by `pnpm generate`. Do not edit.
import type { OpenApiDocument } from '../../src/index.ts'

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Zenvia Chat data API",
    "version": "1.0",
    "description": "Reads what happened in a customer's Zenvia Chat account: counts and averages, interactions that are or were\nhandled, and what was said in them. It is read only: five GET operations, no webhook. The vendor numbers no versions;\nthe version above is this file's.\n\nAn interaction is one conversation between a customer and the account's agents, on one channel, from its first\nmessage to its end. Its id is called its protocol number.\n\nRequests are answered in this order (assumed): an unknown path, a wrong method, the token, the parameters, the\nprotocol. Parameters that are not described are ignored (assumed). No rate limit is documented. Every refusal has\nthe one body `Error`.\n\nInstants in answers are RFC 3339 in UTC with milliseconds and Z (observed), whatever `timezone` the request names;\nit moves only what the request means by its dates, and where a report's days begin (assumed). Durations are whole\nseconds (that they are whole is assumed). Texts that are not known are empty; an object or instant that does not\nexist is null (assumed).\n\nEach fact carries `x-fidelity` and, unless its parent's holds, `x-source`; specs/README.md explains both.\n"
  },
  "servers": [
    {
      "url": "https://zchat.zenvia.io/api/ms/external",
      "description": "The vendor's one production host. No test host is documented."
    }
  ],
  "security": [
    {
      "Token": []
    }
  ],
  "tags": [
    {
      "name": "reports",
      "description": "Counts and averages."
    },
    {
      "name": "history",
      "description": "Single interactions and their messages."
    },
    {
      "name": "ongoing",
      "description": "What is not finished yet."
    }
  ],
  "x-unknown-path": {
    "404": {
      "$ref": "#/components/responses/UnknownPath"
    }
  },
  "paths": {
    "/reports": {
      "x-source": "zenvia-chat-data-api",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getReports",
        "tags": [
          "reports"
        ],
        "summary": "Count interactions and average their times",
        "description": "One row for each group that `data_type` makes, and a last row titled `Total`. A row is a balance of its time: what was\nopen when it began, what came in, what became of it, and what is left; see ReportRow. Not paged.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/Grouping"
          },
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/Timezone"
          },
          {
            "$ref": "#/components/parameters/Agents"
          },
          {
            "$ref": "#/components/parameters/Departments"
          },
          {
            "$ref": "#/components/parameters/States"
          },
          {
            "$ref": "#/components/parameters/Types"
          },
          {
            "$ref": "#/components/parameters/Tags"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Report"
          },
          "400": {
            "$ref": "#/components/responses/InvalidParameter"
          },
          "401": {
            "$ref": "#/components/responses/InvalidToken"
          }
        }
      }
    },
    "/history": {
      "x-source": "zenvia-chat-data-api",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getHistory",
        "tags": [
          "history"
        ],
        "summary": "List interactions",
        "description": "The interactions that began in the window, finished or not, newest first (assumed); one that began in the same\nmillisecond as another stands before it if its protocol number is higher (assumed). A page that is as long as\n`limit` may have a next one, so a caller asks on until a page is shorter.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/Timezone"
          },
          {
            "$ref": "#/components/parameters/Active"
          },
          {
            "$ref": "#/components/parameters/Agents"
          },
          {
            "$ref": "#/components/parameters/Departments"
          },
          {
            "$ref": "#/components/parameters/States"
          },
          {
            "$ref": "#/components/parameters/Types"
          },
          {
            "$ref": "#/components/parameters/Search"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Page"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/History"
          },
          "400": {
            "$ref": "#/components/responses/InvalidParameter"
          },
          "401": {
            "$ref": "#/components/responses/InvalidToken"
          }
        }
      }
    },
    "/history/expanded": {
      "x-source": "zenvia-chat-data-api",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getExpandedHistory",
        "tags": [
          "history"
        ],
        "summary": "List interactions with all their variables",
        "description": "The same interactions, filters, order and pages as getHistory, with counts, durations and the customer's data\nbeside each.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/From"
          },
          {
            "$ref": "#/components/parameters/To"
          },
          {
            "$ref": "#/components/parameters/Timezone"
          },
          {
            "$ref": "#/components/parameters/Active"
          },
          {
            "$ref": "#/components/parameters/Agents"
          },
          {
            "$ref": "#/components/parameters/Departments"
          },
          {
            "$ref": "#/components/parameters/States"
          },
          {
            "$ref": "#/components/parameters/Types"
          },
          {
            "$ref": "#/components/parameters/Search"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Page"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/ExpandedHistory"
          },
          "400": {
            "$ref": "#/components/responses/InvalidParameter"
          },
          "401": {
            "$ref": "#/components/responses/InvalidToken"
          }
        }
      }
    },
    "/history/{id}/messages": {
      "x-source": "zenvia-chat-data-api",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getMessages",
        "tags": [
          "history"
        ],
        "summary": "Read what was said in an interaction",
        "description": "All messages between the customer and the agents, oldest first (assumed), as many as the expanded history's\n`messages` says (assumed). Works for unfinished interactions too (assumed). A voice call has none (assumed).\nNot paged.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/Protocol"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/MessageList"
          },
          "400": {
            "$ref": "#/components/responses/InvalidParameter"
          },
          "401": {
            "$ref": "#/components/responses/InvalidToken"
          },
          "404": {
            "$ref": "#/components/responses/UnknownProtocol"
          }
        }
      }
    },
    "/ongoing": {
      "x-source": "zenvia-chat-data-api",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getOngoing",
        "tags": [
          "ongoing"
        ],
        "summary": "List interactions that are not finished",
        "description": "Those that wait in the queue, are handled, are pending on either side, or are inactive and not yet closed;\nwhenever they began. Newest first and paged like getHistory (the order is assumed).\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/Agents"
          },
          {
            "$ref": "#/components/parameters/Departments"
          },
          {
            "$ref": "#/components/parameters/OngoingStates"
          },
          {
            "$ref": "#/components/parameters/Types"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Page"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/OngoingList"
          },
          "400": {
            "$ref": "#/components/responses/InvalidParameter"
          },
          "401": {
            "$ref": "#/components/responses/InvalidToken"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "Token": {
        "type": "apiKey",
        "in": "query",
        "name": "token",
        "description": "The account's access token, made in the administration's settings under Integrations, API. Creating a new one revokes the\nold one (observed). It stands in the URL, so it has to be kept out of logs.\n",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      }
    },
    "parameters": {
      "Grouping": {
        "name": "data_type",
        "in": "query",
        "description": "What the rows of the report stand for.",
        "schema": {
          "$ref": "#/components/schemas/DataType",
          "default": "period"
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "From": {
        "name": "from",
        "in": "query",
        "description": "The beginning of the window, inclusive (assumed), local to `timezone`; compared with `created_at` (assumed). The\ndocument writes it with minutes for reports, with seconds for the history, and with a T in the examples; all of these are\naccepted everywhere, and a date alone, which means its midnight (assumed). An instant as the answers show it, with\nmilliseconds and Z, is accepted too, and means itself whatever `timezone` says (observed). Without it the window is 30 days\nlong: it begins 30 times 24 hours before its end (that it is counted from `to`, where that is given, is assumed).\nLater than `to` it is refused (assumed).\n",
        "schema": {
          "type": "string",
          "x-date-spellings": true,
          "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{3})?)?Z?)?$",
          "examples": [
            "2026-03-01",
            "2026-03-01 06:00",
            "2026-03-01T06:00:00",
            "2026-03-01T09:00:00.000Z"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "To": {
        "name": "to",
        "in": "query",
        "description": "The end of the window, inclusive to the millisecond (assumed), so `23:59:59` leaves out the fraction of the\nlast second; otherwise like `from`. A date alone means the midnight with which the day begins (assumed), not its\nend. Without it the window ends now.\n",
        "schema": {
          "type": "string",
          "x-date-spellings": true,
          "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{3})?)?Z?)?$",
          "examples": [
            "2026-03-31",
            "2026-03-31 18:00",
            "2026-03-31T18:00:00"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Timezone": {
        "name": "timezone",
        "in": "query",
        "description": "Offset from UTC that `from`, `to` and the days of a report are meant in: a sign, two digits of hours, two of\nminutes. Default UTC. A plus sign that was not percent-encoded arrives as a blank, and is read as a plus with a\nwarning (assumed). Z, names of zones, a colon, and offsets beyond 14:59 are refused (assumed).\n",
        "schema": {
          "type": "string",
          "pattern": "^[+-](?:0[0-9]|1[0-4])[0-5][0-9]$",
          "x-blank-is-plus": true,
          "default": "+0000",
          "examples": [
            "-0300",
            "+0530"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Agents": {
        "name": "agents",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "Ids of agents, separated by commas; any of them. Without it, or empty (assumed), every agent and none. An id that nobody has finds nothing (assumed).",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Id"
          },
          "examples": [
            [
              "101",
              "102"
            ]
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Departments": {
        "name": "departments",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "Ids of departments, separated by commas; any of them. Without it, or empty (assumed), every department and none. An id that nobody has finds nothing (assumed).",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Id"
          },
          "examples": [
            [
              "7"
            ]
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Tags": {
        "name": "tags",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "Ids of tags, separated by commas; interactions that have any of them (assumed, all would be the other reading). Without it, or empty (assumed), no filter. Only getReports has it.",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Id"
          },
          "examples": [
            [
              "31",
              "32"
            ]
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "States": {
        "name": "states",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "States, separated by commas (assumed, as for ids); any of them, as the interaction stands now. The document writes each\nin single quotes; with them and without they mean the same (observed). Without it, or empty (assumed), every state. An unknown word is refused (assumed), one in small letters too (assumed).\n",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/InteractionState",
            "x-quotes-optional": true
          },
          "examples": [
            [
              "ENDED",
              "CANCELED"
            ]
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "OngoingStates": {
        "name": "states",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "States, separated by commas (assumed, as for ids); any of them. The document writes each in single quotes; with them and\nwithout they mean the same (observed). Without it, or empty (assumed), every unfinished state. An unknown word is\nrefused, and so is the state of something finished (assumed).\n",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/OngoingState",
            "x-quotes-optional": true
          },
          "examples": [
            [
              "NOT_ANSWER"
            ]
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Types": {
        "name": "types",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "Channels, separated by commas (assumed, as for ids); any of them. Without it, or empty (assumed), every channel. An\nunknown word is refused (assumed), one in small letters too (assumed).\n",
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Channel"
          },
          "examples": [
            [
              "WHATSAPP",
              "TEXT"
            ]
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Active": {
        "name": "active",
        "in": "query",
        "description": "`true` finds what an agent began, `false` what a customer began. Without it, both. Other words are refused (assumed).",
        "schema": {
          "type": "string",
          "enum": [
            "true",
            "false"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Search": {
        "name": "search",
        "in": "query",
        "description": "Finds interactions whose customer's name or whose agent's email address holds this text, in any case, accents as\ntyped (that they count is assumed). The text stands between two percent signs of an ILIKE, so that in it, too, a percent\nsign means any text and an underscore any character, and a backslash takes the meaning from the next one (assumed,\nas ILIKE does). A whole number finds the interaction of that protocol number too. Empty: no filter (assumed).\n",
        "schema": {
          "type": "string",
          "examples": [
            "helena",
            "48213"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "Interactions on a page, a whole number from 1 (the 1 is assumed). The most is 10,000. What happens above is not\nsaid: a larger one is read as 10,000 (assumed), so that a page of 10,000 rows need not be the last; the behaviour switch\n`rejectOversizedLimit` answers 400 instead.\n",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "default": 100
        },
        "x-behaviour": "rejectOversizedLimit",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Page": {
        "name": "page",
        "in": "query",
        "description": "Number of the page, from 1. A page after the last one is an empty list (assumed).",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "default": 1
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Protocol": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "Protocol number of the interaction. Anything else is unknown, whether a number or not (assumed).",
        "schema": {
          "type": "string",
          "examples": [
            "48213"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      }
    },
    "headers": {
      "Allow": {
        "description": "The only method that every path accepts.",
        "required": true,
        "schema": {
          "type": "string",
          "const": "GET"
        },
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      }
    },
    "responses": {
      "Report": {
        "description": "The rows, the one titled Total last.",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Report"
            },
            "examples": {
              "byDay": {
                "summary": "Two days",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": [
                    {
                      "title": "2026-03-02",
                      "backlog": 4,
                      "received": 9,
                      "made": 2,
                      "rang": 8,
                      "answered": 7,
                      "ended": 6,
                      "not_answered": 0,
                      "pending": 1,
                      "postponed": 0,
                      "discarded": 1,
                      "missed": 1,
                      "expired": 0,
                      "remainder": 5,
                      "tma": 412,
                      "tme": 38,
                      "tmaxe": 120,
                      "tmpr": 41,
                      "tmr": 55,
                      "tmpa": 75,
                      "tmp": 300,
                      "sla": 525,
                      "slapr": 1
                    },
                    {
                      "title": "2026-03-03",
                      "backlog": 5,
                      "received": 5,
                      "made": 0,
                      "rang": 5,
                      "answered": 3,
                      "ended": 3,
                      "not_answered": 1,
                      "pending": 2,
                      "postponed": 1,
                      "discarded": 0,
                      "missed": 0,
                      "expired": 1,
                      "remainder": 6,
                      "tma": 300,
                      "tme": 20,
                      "tmaxe": 65,
                      "tmpr": 30,
                      "tmr": 40,
                      "tmpa": 60,
                      "tmp": 0,
                      "sla": 380,
                      "slapr": 0
                    },
                    {
                      "title": "Total",
                      "backlog": 4,
                      "received": 14,
                      "made": 2,
                      "rang": 13,
                      "answered": 10,
                      "ended": 9,
                      "not_answered": 1,
                      "pending": 2,
                      "postponed": 1,
                      "discarded": 1,
                      "missed": 1,
                      "expired": 1,
                      "remainder": 6,
                      "tma": 378,
                      "tme": 32,
                      "tmaxe": 120,
                      "tmpr": 38,
                      "tmr": 51,
                      "tmpa": 70,
                      "tmp": 300,
                      "sla": 480,
                      "slapr": 1
                    }
                  ]
                }
              },
              "nothing": {
                "summary": "A window and filter that nothing fits, by agent",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": [
                    {
                      "title": "Total",
                      "backlog": 0,
                      "received": 0,
                      "made": 0,
                      "rang": 0,
                      "answered": 0,
                      "ended": 0,
                      "not_answered": 0,
                      "pending": 0,
                      "postponed": 0,
                      "discarded": 0,
                      "missed": 0,
                      "expired": 0,
                      "remainder": 0,
                      "tma": 0,
                      "tme": 0,
                      "tmaxe": 0,
                      "tmpr": 0,
                      "tmr": 0,
                      "tmpa": 0,
                      "tmp": 0,
                      "sla": 0,
                      "slapr": 0
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "History": {
        "description": "One page of interactions.",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/History"
            },
            "examples": {
              "twoInteractions": {
                "summary": "One that nobody took, one that ended well",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": [
                    {
                      "id": "48214",
                      "active": "false",
                      "agent": null,
                      "created_at": "2026-03-02T13:20:00.412Z",
                      "current_state": "CANCELED",
                      "current_state_time": "2026-03-02T13:21:30.412Z",
                      "customer": {
                        "id": "9021",
                        "fields": {
                          "channel_email": [
                            "joao.pires@example.com",
                            "jpires@escola.example.com"
                          ],
                          "channel_external": "",
                          "channel_facebook": "",
                          "channel_mercado_livre": "",
                          "channel_phone": "+5511955550102",
                          "channel_telegram": "",
                          "document": "",
                          "main_identifier": "João Pires",
                          "main_photo": ""
                        }
                      },
                      "department": null,
                      "first_answer_time": null,
                      "media": "TEXT",
                      "mood": null,
                      "sla_overdue": false
                    },
                    {
                      "id": "48213",
                      "active": "false",
                      "agent": {
                        "id": "101",
                        "name": "Caio Nogueira",
                        "phone_extension": "2101"
                      },
                      "created_at": "2026-03-02T13:05:10.000Z",
                      "current_state": "ENDED",
                      "current_state_time": "2026-03-02T13:14:50.000Z",
                      "customer": {
                        "id": "9020",
                        "fields": {
                          "channel_email": "helena.prado@example.com",
                          "channel_external": "cli-5501",
                          "channel_facebook": "",
                          "channel_mercado_livre": "",
                          "channel_phone": "+5511955550101",
                          "channel_telegram": "",
                          "document": "00000000191",
                          "main_identifier": "Helena Prado",
                          "main_photo": "https://files.example.com/photos/9020.jpg"
                        }
                      },
                      "department": {
                        "id": "7",
                        "name": "Trocas e devoluções"
                      },
                      "first_answer_time": "2026-03-02T13:05:55.000Z",
                      "media": "WHATSAPP",
                      "mood": "POSITIVE",
                      "sla_overdue": false
                    }
                  ]
                }
              },
              "pastTheEnd": {
                "summary": "A page after the last",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": []
                }
              }
            }
          }
        }
      },
      "ExpandedHistory": {
        "description": "One page of interactions with all their variables. Only the variables are documented, not how they stand together.",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ExpandedHistory"
            },
            "examples": {
              "ended": {
                "summary": "One that ended well; the six parts of its time make 580 seconds",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": [
                    {
                      "id": "48213",
                      "active": "false",
                      "agent": {
                        "id": "101",
                        "name": "Caio Nogueira",
                        "phone_extension": "2101"
                      },
                      "created_at": "2026-03-02T13:05:10.000Z",
                      "current_state": "ENDED",
                      "current_state_time": "2026-03-02T13:14:50.000Z",
                      "customer": {
                        "id": "9020",
                        "fields": {
                          "channel_email": "helena.prado@example.com",
                          "channel_external": "cli-5501",
                          "channel_facebook": "",
                          "channel_mercado_livre": "",
                          "channel_phone": "+5511955550101",
                          "channel_telegram": "",
                          "document": "00000000191",
                          "main_identifier": "Helena Prado",
                          "main_photo": "https://files.example.com/photos/9020.jpg"
                        }
                      },
                      "department": {
                        "id": "7",
                        "name": "Trocas e devoluções"
                      },
                      "first_answer_time": "2026-03-02T13:05:55.000Z",
                      "media": "WHATSAPP",
                      "mood": "POSITIVE",
                      "sla_overdue": false,
                      "queued": 1,
                      "ringing": 1,
                      "answered": 1,
                      "ended": 1,
                      "canceled": 0,
                      "discarded": 0,
                      "expired": 0,
                      "missed": 0,
                      "postponed": 1,
                      "pending": 1,
                      "transferring": 0,
                      "messages": 8,
                      "response_count": 4,
                      "queued_time": 22,
                      "ringing_time": 8,
                      "talking_time": 400,
                      "postponed_time": 100,
                      "pending_time": 50,
                      "expired_time": 0,
                      "canceled_time": 0,
                      "discarded_time": 0,
                      "missed_time": 0,
                      "first_contact_time": 45,
                      "response_time": 31,
                      "sla_time": 580,
                      "browser": "",
                      "ip": "",
                      "os": "",
                      "source": "",
                      "group_name": "",
                      "channel_external": "cli-5501",
                      "channel_email": "helena.prado@example.com",
                      "channel_phone": "+5511955550101",
                      "channel_mercado_livre": "",
                      "channel_facebook": "",
                      "channel_telegram": "",
                      "document": "00000000191",
                      "main_identifier": "Helena Prado",
                      "phone_extension": "2101",
                      "origin": "CLIENT",
                      "state": "ENDED",
                      "type": "WHATSAPP",
                      "startTime": "2026-03-02T13:05:10.000Z",
                      "endTime": "2026-03-02T13:14:50.000Z",
                      "tagCount": 1,
                      "tags": [
                        {
                          "id": "31",
                          "name": "Troca"
                        }
                      ],
                      "notes": [
                        {
                          "body": "Enviar etiqueta de postagem até amanhã.",
                          "agent": "Caio Nogueira",
                          "date": "2026-03-02T13:13:00.000Z",
                          "tags": []
                        }
                      ]
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "MessageList": {
        "description": "Every message of the interaction. The vendor documents the operation, but no answer; the status and the body are assumed.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MessageList"
            },
            "examples": {
              "talk": {
                "summary": "A question, an answer, a photo",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": [
                    {
                      "id": "48213-1",
                      "source": "CLIENT",
                      "type": "text",
                      "text": "Bom dia! O tênis chegou no tamanho errado, consigo trocar?",
                      "file": null,
                      "date": "2026-03-02T13:05:10.000Z",
                      "agent_name": null
                    },
                    {
                      "id": "48213-2",
                      "source": "AGENT",
                      "type": "text",
                      "text": "Bom dia, Helena! Consegue sim. Pode me mandar uma foto da etiqueta?",
                      "file": null,
                      "date": "2026-03-02T13:05:55.000Z",
                      "agent_name": "Caio Nogueira"
                    },
                    {
                      "id": "48213-3",
                      "source": "CLIENT",
                      "type": "image",
                      "text": null,
                      "file": {
                        "name": "etiqueta.jpg",
                        "url": "https://files.example.com/48213/etiqueta.jpg",
                        "content_type": "image/jpeg"
                      },
                      "date": "2026-03-02T13:07:02.000Z",
                      "agent_name": null
                    }
                  ]
                }
              },
              "voiceCall": {
                "summary": "A voice call",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": []
                }
              }
            }
          }
        }
      },
      "OngoingList": {
        "description": "One page of unfinished interactions.",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/OngoingList"
            },
            "examples": {
              "twoInteractions": {
                "summary": "One in the queue, one that waits for its agent",
                "value": {
                  "status": 200,
                  "success": true,
                  "data": [
                    {
                      "id": "48301",
                      "active": "false",
                      "agent": null,
                      "created_at": "2026-03-04T18:02:11.090Z",
                      "current_state": "NOT_ANSWER",
                      "current_state_time": "2026-03-04T18:02:11.090Z",
                      "customer": {
                        "id": "9077",
                        "fields": {
                          "channel_email": "",
                          "channel_external": "",
                          "channel_facebook": "",
                          "channel_mercado_livre": "900000417",
                          "channel_phone": "",
                          "channel_telegram": "",
                          "document": "",
                          "main_identifier": "Iara Batista",
                          "main_photo": ""
                        }
                      },
                      "department": {
                        "id": "7",
                        "name": "Trocas e devoluções"
                      },
                      "media": "MELI_QST",
                      "sla_overdue": false
                    },
                    {
                      "id": "48288",
                      "active": "true",
                      "agent": {
                        "id": "102",
                        "name": "Lívia Sampaio",
                        "phone_extension": "",
                        "status": "ONLINE"
                      },
                      "created_at": "2026-03-04T16:40:00.500Z",
                      "current_state": "PENDING",
                      "current_state_time": "2026-03-04T17:31:20.700Z",
                      "customer": {
                        "id": "9020",
                        "fields": {
                          "channel_email": "helena.prado@example.com",
                          "channel_external": "cli-5501",
                          "channel_facebook": "",
                          "channel_mercado_livre": "",
                          "channel_phone": [
                            "+5511955550101",
                            "+5511955550177"
                          ],
                          "channel_telegram": "",
                          "document": "00000000191",
                          "main_identifier": "Helena Prado",
                          "main_photo": ""
                        }
                      },
                      "department": {
                        "id": "8",
                        "name": "Vendas"
                      },
                      "media": "WHATSAPP",
                      "sla_overdue": true
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "InvalidParameter": {
        "description": "A parameter has a value that the operation does not take, or `from` is later than `to`.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "limit": {
                "summary": "A limit of 0",
                "value": {
                  "error": "Invalid parameter limit: expected at least 1, got 0.",
                  "status": 400,
                  "success": false
                }
              }
            }
          }
        }
      },
      "InvalidToken": {
        "description": "The token is missing, unknown, or was replaced by a newer one. The document does not say which of these it means; all are 401 here.",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "invalidToken": {
                "summary": "Missing or wrong",
                "value": {
                  "error": "Invalid token",
                  "status": 401,
                  "success": false
                }
              }
            }
          }
        }
      },
      "UnknownProtocol": {
        "description": "The account has no interaction of this protocol number.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "unknownProtocol": {
                "summary": "Unknown",
                "value": {
                  "error": "Interaction not found",
                  "status": 404,
                  "success": false
                }
              }
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The path accepts only GET. This is checked before the token.",
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
              "post": {
                "summary": "A POST",
                "value": {
                  "error": "Method not allowed",
                  "status": 405,
                  "success": false
                }
              }
            }
          }
        }
      },
      "UnknownPath": {
        "description": "No such path. This is checked before the token.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "examples": {
              "notFound": {
                "summary": "Not found",
                "value": {
                  "error": "Not found",
                  "status": 404,
                  "success": false
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "description": "Every refusal.",
        "type": "object",
        "required": [
          "error",
          "status",
          "success"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "error": {
            "type": "string",
            "minLength": 1,
            "description": "The reason, for people. No text is documented; all texts are ours.",
            "x-fidelity": "documented"
          },
          "status": {
            "type": "integer",
            "enum": [
              400,
              401,
              404,
              405,
              408,
              413,
              417,
              431
            ],
            "description": "The HTTP status again; always the same number. Only 401 is documented, the others are assumed. The last four are those of requests that HTTP itself refuses.",
            "x-fidelity": "documented"
          },
          "success": {
            "type": "boolean",
            "const": false,
            "description": "Always false.",
            "x-fidelity": "documented"
          }
        }
      },
      "Report": {
        "description": "A report.",
        "type": "object",
        "required": [
          "status",
          "success",
          "data"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "status": {
            "type": "integer",
            "const": 200,
            "description": "The HTTP status again.",
            "x-fidelity": "documented"
          },
          "success": {
            "type": "boolean",
            "const": true,
            "description": "Always true.",
            "x-fidelity": "documented"
          },
          "data": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/ReportRow"
            },
            "description": "The groups in the order of their titles (assumed), then Total. By period every local day that the window\ntouches has a row, an empty one too; by anything else only groups that count something have one (assumed).\n",
            "x-fidelity": "documented"
          }
        }
      },
      "History": {
        "description": "A page of the history.",
        "type": "object",
        "required": [
          "status",
          "success",
          "data"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "status": {
            "type": "integer",
            "const": 200,
            "description": "The HTTP status again.",
            "x-fidelity": "documented"
          },
          "success": {
            "type": "boolean",
            "const": true,
            "description": "Always true.",
            "x-fidelity": "documented"
          },
          "data": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/HistoryRecord"
            },
            "description": "The interactions of the page. The answer has neither their total number nor the number of pages.",
            "x-fidelity": "documented"
          }
        }
      },
      "ExpandedHistory": {
        "description": "A page of the expanded history. That it has the envelope of the history is assumed.",
        "type": "object",
        "required": [
          "status",
          "success",
          "data"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "status": {
            "type": "integer",
            "const": 200,
            "description": "The HTTP status again.",
            "x-fidelity": "assumed"
          },
          "success": {
            "type": "boolean",
            "const": true,
            "description": "Always true.",
            "x-fidelity": "assumed"
          },
          "data": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/ExpandedRecord"
            },
            "description": "The interactions of the page, those that getHistory shows for the same parameters.",
            "x-fidelity": "assumed"
          }
        }
      },
      "MessageList": {
        "description": "The messages of an interaction. That they have the envelope of the other answers is assumed.",
        "type": "object",
        "required": [
          "status",
          "success",
          "data"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "status": {
            "type": "integer",
            "const": 200,
            "description": "The HTTP status again.",
            "x-fidelity": "assumed"
          },
          "success": {
            "type": "boolean",
            "const": true,
            "description": "Always true.",
            "x-fidelity": "assumed"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Message"
            },
            "description": "All messages, oldest first.",
            "x-fidelity": "assumed"
          }
        }
      },
      "OngoingList": {
        "description": "A page of unfinished interactions.",
        "type": "object",
        "required": [
          "status",
          "success",
          "data"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "status": {
            "type": "integer",
            "const": 200,
            "description": "The HTTP status again.",
            "x-fidelity": "documented"
          },
          "success": {
            "type": "boolean",
            "const": true,
            "description": "Always true.",
            "x-fidelity": "documented"
          },
          "data": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/OngoingRecord"
            },
            "description": "The interactions of the page. The answer has neither their total number nor the number of pages.",
            "x-fidelity": "documented"
          }
        }
      },
      "ReportRow": {
        "description": "A balance of a time, which is a day by period and else the window, over the interactions of one group, or over all\nof them (`Total`). No sentence of the document says so, but the numbers of its example add up in no other way:\n\n`backlog` + `received` + `made` - `ended` - `discarded` - `missed` - `expired`, less those that were canceled or\nunavailable in this time, = `remainder`, which is the next row's `backlog`.\n\nAn interaction leaves the balance when it is finished or becomes inactive, whichever comes first, and the row of that\nmoment counts it, whenever it began. An inactive one counts there as `missed` if an agent has closed it since, and\nelse as `expired` (assumed). Which group it belongs to, and whether a filter finds it, depends on what it is now\n(assumed).\n\n`rang`, `slapr` and the times are those of the interactions that left in this time; unfinished ones count with\nwhat they have by now, in the row that now belongs to (assumed). Averages are rounded to whole seconds and are 0\nwhere nothing can be averaged (assumed).\n\nCounts of groups add up to `Total`, but for those by tag, since an interaction may carry several. By period, `Total`\nhas the first row's `backlog`, and what is left and where it waits from the last row (assumed).\n\nThe other reading, which the behaviour switch `reportsByBeginning` turns on: a row counts the interactions that began in\nits time, whatever became of them and whenever.\n",
        "type": "object",
        "required": [
          "title",
          "backlog",
          "received",
          "made",
          "answered",
          "ended",
          "not_answered",
          "pending",
          "postponed",
          "discarded",
          "missed",
          "expired",
          "remainder",
          "tma",
          "tme",
          "tmaxe",
          "tmpr",
          "tmr",
          "tmpa",
          "tmp",
          "sla",
          "slapr"
        ],
        "additionalProperties": false,
        "x-behaviour": "reportsByBeginning",
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "title": {
            "type": "string",
            "description": "What the row stands for: the local day as YYYY-MM-DD, the name of the tag, department or agent, or the channel's\nword; `Total` for the last row. Empty for the interactions that have no agent, department or tag (assumed).\n",
            "examples": [
              "2026-03-02",
              "Total"
            ],
            "x-fidelity": "documented"
          },
          "backlog": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that began before the row's time and were open, which is answerable, when that began.",
            "x-fidelity": "documented"
          },
          "received": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that a customer began in this time.",
            "x-fidelity": "documented"
          },
          "made": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that an agent began in this time.",
            "x-fidelity": "documented"
          },
          "rang": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that were handed to an agent by the automatic distribution, each once however often it was (assumed). Defined in the document, but absent from its example, hence optional.",
            "x-fidelity": "documented"
          },
          "answered": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that left after they had reached an agent and both sides wrote, whoever closed them (that inactive ones which an agent closed count too is assumed).",
            "x-fidelity": "documented"
          },
          "ended": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that an agent marked as ended in this time, after both sides wrote; state ENDED.",
            "x-fidelity": "documented"
          },
          "not_answered": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions of the remainder that wait in the queue now; state NOT_ANSWER (that the moment is now is assumed).",
            "x-fidelity": "documented"
          },
          "pending": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions of the remainder that are on the pending list now and in which the customer wrote last, so that the agent is awaited; state PENDING (that the moment is now is assumed).",
            "x-fidelity": "documented"
          },
          "postponed": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions of the remainder that are on the pending list now and in which the agent wrote last, so that the customer is awaited; state POSTPONED (that the moment is now is assumed).",
            "x-fidelity": "documented"
          },
          "discarded": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that an agent received and dropped in this time, without an exchange of messages; state DISCARDED.",
            "x-fidelity": "documented"
          },
          "missed": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that became inactive in this time and were then closed by an agent; state MISSED.",
            "x-fidelity": "documented"
          },
          "expired": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that became inactive in this time, can be answered no more, and are not closed yet; state EXPIRED, as in the expanded history.",
            "x-fidelity": "documented"
          },
          "remainder": {
            "type": "integer",
            "minimum": 0,
            "description": "Interactions that were unfinished, yet answerable, when the row's time ended (now, where that is still to come).",
            "x-fidelity": "documented"
          },
          "tma": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds, average. How long agents handled an interaction; `talking_time` of those answered (which of the variables it averages is assumed).",
            "x-fidelity": "documented"
          },
          "tme": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds, average. How long interactions waited for an agent; `queued_time` and `ringing_time` together, of all (which of the variables it averages is assumed).",
            "x-fidelity": "documented"
          },
          "tmaxe": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds. The longest of the waits that `tme` averages.",
            "x-fidelity": "documented"
          },
          "tmpr": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds, average. How long the agent took to write for the first time; `first_contact_time` of those that have one (which of the variables it averages is assumed).",
            "x-fidelity": "documented"
          },
          "tmr": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds, average. How long agents took to write back; `response_time` of those that have one (that each interaction weighs the same is assumed).",
            "x-fidelity": "documented"
          },
          "tmpa": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds, average over all resumptions, so that an interaction that pended twice weighs twice. How long it took an agent to take an interaction off the pending list that waited there for the agent. A wait that ended otherwise is no resumption (assumed).",
            "x-fidelity": "documented"
          },
          "tmp": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds, average over all resumptions. How long it took a customer to write in an interaction that waited for the customer on the pending list. A wait that ended otherwise is no resumption (assumed).",
            "x-fidelity": "documented"
          },
          "sla": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds. Sum of `tma`, `tme` and `tmpa`, as the row shows them.",
            "x-fidelity": "documented"
          },
          "slapr": {
            "type": "integer",
            "minimum": 0,
            "description": "The service level of the first answer. The document gives no unit; here the number of interactions with `sla_overdue` (assumed).",
            "x-fidelity": "documented"
          }
        }
      },
      "HistoryRecord": {
        "description": "One interaction.",
        "type": "object",
        "required": [
          "active",
          "agent",
          "created_at",
          "current_state",
          "current_state_time",
          "customer",
          "department",
          "first_answer_time",
          "id",
          "media",
          "mood",
          "sla_overdue"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "active": {
            "$ref": "#/components/schemas/ActiveFlag",
            "description": "Whether an agent began it (true) or the customer (false).",
            "x-fidelity": "documented"
          },
          "agent": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agent"
              },
              {
                "type": "null"
              }
            ],
            "description": "The agent who has it or had it last; null where none ever had (assumed).",
            "x-fidelity": "documented"
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "When it began, which is when its first message was written (assumed).",
            "examples": [
              "2026-03-02T13:05:10.000Z"
            ],
            "x-fidelity": "documented"
          },
          "current_state": {
            "$ref": "#/components/schemas/InteractionState",
            "description": "Where it stands.",
            "x-fidelity": "documented"
          },
          "current_state_time": {
            "type": "string",
            "format": "date-time",
            "description": "When it came into its state.",
            "x-fidelity": "documented"
          },
          "customer": {
            "$ref": "#/components/schemas/Customer",
            "description": "The person on the other side.",
            "x-fidelity": "documented"
          },
          "department": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Department"
              },
              {
                "type": "null"
              }
            ],
            "description": "The department that is or was responsible; null where it was given to none (assumed).",
            "x-fidelity": "documented"
          },
          "first_answer_time": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When an agent first wrote in answer to the customer; null where none has (assumed), and always where the customer never wrote (assumed).",
            "x-fidelity": "documented"
          },
          "id": {
            "$ref": "#/components/schemas/ProtocolNumber",
            "description": "Its protocol number.",
            "x-fidelity": "documented"
          },
          "media": {
            "$ref": "#/components/schemas/Channel",
            "description": "The channel of the interaction.",
            "x-fidelity": "documented"
          },
          "mood": {
            "$ref": "#/components/schemas/Mood",
            "description": "How the customer rated it in the survey at its end; null where there is no rating (assumed).",
            "x-fidelity": "documented"
          },
          "sla_overdue": {
            "type": "boolean",
            "description": "True when the first answer came, or is still to come, later than the account's limit allows (that a missing answer counts is assumed).",
            "x-fidelity": "documented"
          }
        }
      },
      "ExpandedRecord": {
        "description": "One interaction with all its variables. The document lists the variables, but shows no record. Here it is the record of\nthe history, in which `agent` and `department` stay objects, and every other variable beside it (assumed).\n\nWhile it is unfinished, durations run up to now (assumed). Always `queued_time` + `ringing_time` + `talking_time` +\n`postponed_time` + `pending_time` + `expired_time` is the whole time since it began (assumed).\n",
        "type": "object",
        "required": [
          "active",
          "agent",
          "created_at",
          "current_state",
          "current_state_time",
          "customer",
          "department",
          "first_answer_time",
          "id",
          "media",
          "mood",
          "sla_overdue",
          "queued",
          "ringing",
          "answered",
          "ended",
          "canceled",
          "discarded",
          "expired",
          "missed",
          "postponed",
          "pending",
          "transferring",
          "messages",
          "response_count",
          "queued_time",
          "ringing_time",
          "talking_time",
          "postponed_time",
          "pending_time",
          "expired_time",
          "canceled_time",
          "discarded_time",
          "missed_time",
          "first_contact_time",
          "response_time",
          "sla_time",
          "browser",
          "ip",
          "os",
          "source",
          "group_name",
          "channel_external",
          "channel_email",
          "channel_phone",
          "channel_mercado_livre",
          "channel_facebook",
          "channel_telegram",
          "document",
          "main_identifier",
          "phone_extension",
          "origin",
          "state",
          "type",
          "startTime",
          "endTime",
          "tagCount",
          "tags",
          "notes"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "active": {
            "$ref": "#/components/schemas/ActiveFlag",
            "description": "As in the history. Not among the listed variables.",
            "x-fidelity": "assumed"
          },
          "agent": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agent"
              },
              {
                "type": "null"
              }
            ],
            "description": "The agent who has it or completed it; null where none ever had (assumed). That it is an object here too is assumed.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "As in the history. Not among the listed variables.",
            "x-fidelity": "assumed"
          },
          "current_state": {
            "$ref": "#/components/schemas/InteractionState",
            "description": "As in the history. Not among the listed variables.",
            "x-fidelity": "assumed"
          },
          "current_state_time": {
            "type": "string",
            "format": "date-time",
            "description": "As in the history. Not among the listed variables.",
            "x-fidelity": "assumed"
          },
          "customer": {
            "$ref": "#/components/schemas/Customer",
            "description": "As in the history. Not among the listed variables.",
            "x-fidelity": "assumed"
          },
          "department": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Department"
              },
              {
                "type": "null"
              }
            ],
            "description": "The department that is or was responsible; null where it was given to none (assumed). That it is an object here too is assumed.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "first_answer_time": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "As in the history. Not among the listed variables.",
            "x-fidelity": "assumed"
          },
          "id": {
            "$ref": "#/components/schemas/ProtocolNumber",
            "description": "Its protocol number.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "media": {
            "$ref": "#/components/schemas/Channel",
            "description": "As in the history. Not among the listed variables.",
            "x-fidelity": "assumed"
          },
          "mood": {
            "$ref": "#/components/schemas/Mood",
            "description": "How the customer rated it in the survey at its end; null where there is no rating (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "sla_overdue": {
            "type": "boolean",
            "description": "True when the first answer came, or is still to come, later than the account's limit allows (that a missing answer counts is assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "queued": {
            "type": "integer",
            "minimum": 0,
            "description": "How many times it was put into the queue.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "ringing": {
            "type": "integer",
            "minimum": 0,
            "description": "How many times the automatic distribution offered it to an agent.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "answered": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1,
            "description": "1 when it reached an agent and is finished after both sides wrote, else 0 (the numbers are assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "ended": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1,
            "description": "1 when an agent closed it after both sides wrote, else 0 (the numbers are assumed); goes with the state ENDED.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "canceled": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1,
            "description": "1 when the customer gave up before an agent began, else 0 (the numbers are assumed); goes with the state CANCELED.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "discarded": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1,
            "description": "1 when an agent received it and dropped it, else 0 (the numbers are assumed); goes with the state DISCARDED.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "expired": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1,
            "description": "1 when it is inactive, can be answered no more, and is not closed yet, else 0 (the numbers are assumed); goes with the state EXPIRED, as in the reports. One that was closed since is `missed`.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "missed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1,
            "description": "1 when it became inactive and an agent then closed it, else 0 (the numbers are assumed); goes with the state MISSED.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "postponed": {
            "type": "integer",
            "minimum": 0,
            "description": "How many times it was put on the pending list to wait for the customer (that it is a count is assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "pending": {
            "type": "integer",
            "minimum": 0,
            "description": "How many times it was put on the pending list to wait for the agent, after the customer wrote (that it is a count is assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "transferring": {
            "type": "integer",
            "minimum": 0,
            "description": "How many times it was handed on to another agent or department.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "messages": {
            "type": "integer",
            "minimum": 0,
            "description": "How many messages customer and agents wrote; the length of getMessages' list (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "response_count": {
            "type": "integer",
            "minimum": 0,
            "description": "How many times an agent wrote back after the customer had written; several messages in a row are one turn (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "queued_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds it spent in the queue or unanswered, over all its turns there.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "ringing_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds it was offered to agents, over all offers.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "talking_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds it was in service, without the time on the pending list (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "postponed_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds it waited for the customer on the pending list.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "pending_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds it waited for the agent on the pending list.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "expired_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds from becoming inactive to being closed by an agent; 0 where it never became inactive (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "canceled_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds from its beginning to the customer's giving up; 0 where that did not happen (assumed). Not a part of the sum.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "discarded_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds from its beginning to being dropped by an agent; 0 where that did not happen (assumed). Not a part of the sum.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "missed_time": {
            "type": "integer",
            "minimum": 0,
            "description": "Seconds from its beginning to being closed as inactive (that it begins there, unlike `expired_time`, is assumed); 0 where that did not happen (assumed). Not a part of the sum.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "first_contact_time": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "description": "Seconds from the customer's first message to the agent's first answer; null without one (assumed). Goes with `first_answer_time`.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "response_time": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "description": "Seconds, average over the `response_count` turns, that agents took to write back; null without one (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "sla_time": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "description": "Seconds from the customer's first message to the end; null where the customer never wrote (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "browser": {
            "type": "string",
            "description": "Browser of the customer; empty but on web chat (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "ip": {
            "type": "string",
            "description": "IP address of the customer; empty but on web chat (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "os": {
            "type": "string",
            "description": "Operating system of the customer; empty but on web chat (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "source": {
            "type": "string",
            "description": "Address of the web page that led the customer to the chat; empty but on web chat (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "group_name": {
            "type": "string",
            "description": "Name of a group; which kind is not said. Here the group that the customer belongs to, empty without one (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "channel_external": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "The customer's key in another system of the account's.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "channel_email": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Email address of the customer.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "channel_phone": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Phone number of the customer.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "channel_mercado_livre": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "The customer's id on Mercado Livre.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "channel_facebook": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "The customer's id on Facebook.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "channel_telegram": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "The customer's id on Telegram.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "document": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "The customer's CPF, the Brazilian taxpayer number; eleven digits, without dots and dash (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "main_identifier": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Name of the customer.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "phone_extension": {
            "type": "string",
            "description": "Phone extension of the agent; empty without one or without an agent (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "origin": {
            "$ref": "#/components/schemas/Side",
            "description": "Which side began it; AGENT where `active` is true.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "state": {
            "$ref": "#/components/schemas/InteractionState",
            "description": "How it ended. The document speaks of missed or completed only; here the same word as `current_state` (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "type": {
            "$ref": "#/components/schemas/Channel",
            "description": "The channel it runs on; the same word as `media` (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "startTime": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the first message came in that agents received, which is the customer's first; null where the customer never wrote (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "endTime": {
            "type": "string",
            "format": "date-time",
            "description": "When its state last changed; the same as `current_state_time` (assumed), and so also given while it is unfinished (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "tagCount": {
            "type": "integer",
            "minimum": 0,
            "description": "How many tags it carries; the length of `tags`.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "tags": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tag"
            },
            "description": "The tags it carries.",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          },
          "notes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Note"
            },
            "description": "What agents noted about it, oldest first (assumed).",
            "x-fidelity": "documented",
            "x-source": "zenvia-chat-data-api"
          }
        }
      },
      "OngoingRecord": {
        "description": "One unfinished interaction. Unlike the history's it knows neither first answer nor rating.",
        "type": "object",
        "required": [
          "active",
          "agent",
          "created_at",
          "current_state",
          "current_state_time",
          "customer",
          "department",
          "id",
          "media",
          "sla_overdue"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "active": {
            "$ref": "#/components/schemas/ActiveFlag",
            "description": "Whether an agent began it (true) or the customer (false).",
            "x-fidelity": "documented"
          },
          "agent": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/OngoingAgent"
              },
              {
                "type": "null"
              }
            ],
            "description": "The agent who has it, or to whom it is offered (assumed); null while it waits in the queue without one (assumed).",
            "x-fidelity": "documented"
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "When it began.",
            "x-fidelity": "documented"
          },
          "current_state": {
            "$ref": "#/components/schemas/OngoingState",
            "description": "Where it stands.",
            "x-fidelity": "documented"
          },
          "current_state_time": {
            "type": "string",
            "format": "date-time",
            "description": "When it came into its state.",
            "x-fidelity": "documented"
          },
          "customer": {
            "$ref": "#/components/schemas/Customer",
            "description": "The person on the other side.",
            "x-fidelity": "documented"
          },
          "department": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Department"
              },
              {
                "type": "null"
              }
            ],
            "description": "The department that is responsible; null where it was given to none (assumed).",
            "x-fidelity": "documented"
          },
          "id": {
            "$ref": "#/components/schemas/ProtocolNumber",
            "description": "Its protocol number.",
            "x-fidelity": "documented"
          },
          "media": {
            "$ref": "#/components/schemas/Channel",
            "description": "The channel of the interaction.",
            "x-fidelity": "documented"
          },
          "sla_overdue": {
            "type": "boolean",
            "description": "True when the first answer came, or is still to come, later than the account's limit allows (that a missing answer counts is assumed).",
            "x-fidelity": "documented"
          }
        }
      },
      "Agent": {
        "description": "A member of staff who talks to customers.",
        "type": "object",
        "required": [
          "id",
          "name",
          "phone_extension"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "Id of the agent, as the parameter `agents` takes it.",
            "x-fidelity": "documented"
          },
          "name": {
            "type": "string",
            "description": "Name of the agent.",
            "x-fidelity": "documented"
          },
          "phone_extension": {
            "type": "string",
            "description": "Number of the agent's extension; empty without one (assumed).",
            "x-fidelity": "documented"
          }
        }
      },
      "OngoingAgent": {
        "description": "An agent, and whether the agent is at work.",
        "type": "object",
        "required": [
          "id",
          "name",
          "phone_extension",
          "status"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "Id of the agent, as the parameter `agents` takes it.",
            "x-fidelity": "documented"
          },
          "name": {
            "type": "string",
            "description": "Name of the agent.",
            "x-fidelity": "documented"
          },
          "phone_extension": {
            "type": "string",
            "description": "Number of the agent's extension; empty without one (assumed).",
            "x-fidelity": "documented"
          },
          "status": {
            "type": "string",
            "enum": [
              "ONLINE",
              "OFFLINE"
            ],
            "description": "Whether the agent is at work now.",
            "x-fidelity": "documented"
          }
        }
      },
      "Department": {
        "description": "A part of the account's staff.",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "Id of the department, as the parameter `departments` takes it.",
            "x-fidelity": "documented"
          },
          "name": {
            "type": "string",
            "description": "Name of the department.",
            "x-fidelity": "documented"
          }
        }
      },
      "Customer": {
        "description": "A person who talks to the account's agents.",
        "type": "object",
        "required": [
          "id",
          "fields"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "Id of the customer.",
            "x-fidelity": "documented"
          },
          "fields": {
            "$ref": "#/components/schemas/CustomerFields",
            "description": "What is known of the customer.",
            "x-fidelity": "documented"
          }
        }
      },
      "CustomerFields": {
        "description": "What is known of a customer. Every key is always there (assumed), and none besides (assumed).",
        "type": "object",
        "required": [
          "channel_email",
          "channel_external",
          "channel_facebook",
          "channel_mercado_livre",
          "channel_phone",
          "channel_telegram",
          "document",
          "main_identifier",
          "main_photo"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api",
        "properties": {
          "channel_email": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Email address. The document's example has names of phones here, by mistake.",
            "x-fidelity": "documented"
          },
          "channel_external": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Key in another system of the account's.",
            "x-fidelity": "documented"
          },
          "channel_facebook": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Id on Facebook.",
            "x-fidelity": "documented"
          },
          "channel_mercado_livre": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Id on Mercado Livre.",
            "x-fidelity": "documented"
          },
          "channel_phone": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Phone number, with plus sign and country (assumed).",
            "x-fidelity": "documented"
          },
          "channel_telegram": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Id on Telegram.",
            "x-fidelity": "documented"
          },
          "document": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "CPF, the Brazilian taxpayer number; eleven digits, without dots and dash (assumed).",
            "x-fidelity": "documented"
          },
          "main_identifier": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Name.",
            "x-fidelity": "documented"
          },
          "main_photo": {
            "$ref": "#/components/schemas/FieldValue",
            "description": "Address of a photo (assumed).",
            "x-fidelity": "documented"
          }
        }
      },
      "FieldValue": {
        "description": "A customer's field with one value, or with several as a list (at least two, assumed). Empty where nothing is known.",
        "type": [
          "string",
          "array"
        ],
        "items": {
          "type": "string"
        },
        "minItems": 2,
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Tag": {
        "description": "A label that agents put on interactions. How it is shown is not documented; id and name follow agents and departments.",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id",
            "description": "Id of the tag, as the parameter `tags` takes it.",
            "x-fidelity": "assumed"
          },
          "name": {
            "type": "string",
            "description": "Name of the tag.",
            "x-fidelity": "assumed"
          }
        }
      },
      "Note": {
        "description": "What an agent noted for colleagues; the customer does not see it. Sibling APIs have notes of these four keys; how they spell them here is assumed.",
        "type": "object",
        "required": [
          "body",
          "agent",
          "date",
          "tags"
        ],
        "additionalProperties": false,
        "x-fidelity": "observed",
        "x-source": "zenvia-chat-sibling-apis",
        "properties": {
          "body": {
            "type": "string",
            "description": "The text of the note.",
            "x-fidelity": "observed"
          },
          "agent": {
            "type": "string",
            "description": "Name of the agent who wrote it (that it is the name is assumed).",
            "x-fidelity": "observed"
          },
          "date": {
            "type": "string",
            "format": "date-time",
            "description": "When it was written.",
            "x-fidelity": "observed"
          },
          "tags": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tag"
            },
            "description": "Tags put on with the note; they are among the interaction's (assumed).",
            "x-fidelity": "observed"
          }
        }
      },
      "Message": {
        "description": "One message between the customer and an agent. The vendor documents none. That it has a text or a file, a side, a\ndate and an agent's name is taken from sibling APIs; keys and shape are ours.\n",
        "type": "object",
        "required": [
          "id",
          "source",
          "type",
          "text",
          "file",
          "date",
          "agent_name"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "description": "Id of the message, unique in the account.",
            "x-fidelity": "assumed"
          },
          "source": {
            "$ref": "#/components/schemas/Side",
            "description": "The side that wrote it.",
            "x-fidelity": "assumed"
          },
          "type": {
            "$ref": "#/components/schemas/ContentType",
            "description": "What it holds.",
            "x-fidelity": "assumed"
          },
          "text": {
            "type": [
              "string",
              "null"
            ],
            "description": "Its text; null where it is a file without one.",
            "x-fidelity": "assumed"
          },
          "file": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/MessageFile"
              },
              {
                "type": "null"
              }
            ],
            "description": "Its file; null exactly where its type is text.",
            "x-fidelity": "assumed"
          },
          "date": {
            "type": "string",
            "format": "date-time",
            "description": "When it was written.",
            "x-fidelity": "assumed"
          },
          "agent_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of the agent who wrote it; null for the customer's messages.",
            "x-fidelity": "assumed"
          }
        }
      },
      "MessageFile": {
        "description": "A file in a message.",
        "type": "object",
        "required": [
          "name",
          "url",
          "content_type"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the file.",
            "x-fidelity": "assumed"
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "Where it can be fetched.",
            "x-fidelity": "assumed"
          },
          "content_type": {
            "type": "string",
            "minLength": 1,
            "description": "Media type of the file.",
            "examples": [
              "image/jpeg"
            ],
            "x-fidelity": "assumed"
          }
        }
      },
      "Id": {
        "description": "Key of an agent, department, customer or tag. The document writes ids as strings; that the string is never empty,\nand holds neither blanks nor commas, is assumed. So a list with an empty id (`1,,2`) or with a blank after the\ncomma is refused.\n",
        "type": "string",
        "pattern": "^[^\\s,]+$",
        "examples": [
          "17"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      },
      "ProtocolNumber": {
        "description": "Id of an interaction. The document writes it as a string; its search compares it with a number, so it is digits here. Interactions that begin later have higher ones.",
        "type": "string",
        "pattern": "^[1-9][0-9]*$",
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      },
      "ActiveFlag": {
        "description": "Yes or no, as a string. The document shows the two words in one pair of quotes, which may mean a string or stand for\na boolean; it is a string here, and a boolean with the behaviour switch `activeAsBoolean`. Only the strings come\nby default.\n",
        "type": [
          "string",
          "boolean"
        ],
        "enum": [
          "true",
          "false",
          true,
          false
        ],
        "x-behaviour": "activeAsBoolean",
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      },
      "DataType": {
        "description": "What rows of a report stand for. The document says of all but the first that they filter; they group, as its default shows.",
        "type": "string",
        "enum": [
          "period",
          "tag",
          "department",
          "channel",
          "agent"
        ],
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "Channel": {
        "description": "Voice call, voice conference, WhatsApp, Facebook, email, text message, Telegram, web chat, question on a Mercado\nLivre offer, talk after a Mercado Livre sale. In the document's section on the history the list stands under\nanother parameter, by mistake.\n",
        "type": "string",
        "enum": [
          "PHONE",
          "PHONE_CONF",
          "WHATSAPP",
          "FACEBOOK",
          "EMAIL",
          "SMS",
          "TELEGRAM",
          "TEXT",
          "MELI_QST",
          "MELI_MSG"
        ],
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "FinalState": {
        "description": "How a finished interaction ended. `ENDED` an agent closed it after both sides wrote; `UNAVAILABLE` nobody was there to\ntake it, so it was never queued (the meaning is assumed); `CANCELED` the customer gave up before an agent began;\n`DISCARDED` an agent dropped it without an exchange; `MISSED` it became inactive and an agent closed it. The document\ngives the first four as examples; that the fifth, which it has as a variable, is a state too, and that there\nis no sixth, is assumed.\n",
        "type": "string",
        "enum": [
          "ENDED",
          "UNAVAILABLE",
          "CANCELED",
          "DISCARDED",
          "MISSED"
        ],
        "x-fidelity": "documented",
        "x-source": "zenvia-chat-data-api"
      },
      "OngoingState": {
        "description": "Where an unfinished interaction stands. `NOT_ANSWER` in the queue; `CONNECTING` offered to an agent; `TALKING` in service;\n`PENDING` waiting for the agent; `POSTPONED` waiting for the customer; `EXPIRED` inactive: it can be answered no\nmore and waits for an agent to close it. The document names only the first; the others were seen on sibling APIs,\nwhose OPENED for TALKING is not used here. That they hold on this API is assumed.\n",
        "type": "string",
        "enum": [
          "NOT_ANSWER",
          "CONNECTING",
          "TALKING",
          "PENDING",
          "POSTPONED",
          "EXPIRED"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-chat-sibling-apis"
      },
      "InteractionState": {
        "description": "Where an interaction stands, finished (FinalState) or not (OngoingState). That the history has unfinished ones is assumed.",
        "type": "string",
        "enum": [
          "ENDED",
          "UNAVAILABLE",
          "CANCELED",
          "DISCARDED",
          "MISSED",
          "NOT_ANSWER",
          "CONNECTING",
          "TALKING",
          "PENDING",
          "POSTPONED",
          "EXPIRED"
        ],
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      },
      "Mood": {
        "description": "A customer's rating; null where there is none. The document names no value; these were seen on sibling APIs.",
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "POSITIVE",
          "NEGATIVE",
          null
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-chat-sibling-apis"
      },
      "Side": {
        "description": "One of the two sides of an interaction. The words were seen on sibling APIs, as the source of a message.",
        "type": "string",
        "enum": [
          "AGENT",
          "CLIENT"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-chat-sibling-apis"
      },
      "ContentType": {
        "description": "Kinds of content, as seen on sibling APIs.",
        "type": "string",
        "enum": [
          "text",
          "image",
          "video",
          "audio",
          "file"
        ],
        "x-fidelity": "observed",
        "x-source": "zenvia-chat-sibling-apis"
      }
    }
  }
}
