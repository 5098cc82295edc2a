// Generated from specs/conversica.yaml by `pnpm generate`. Do not edit.
import type { OpenApiDocument } from '../../src/index.ts'

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Conversica API",
    "version": "7.2",
    "description": "A customer's system sends its leads to Conversica's sales assistant and is notified of what the assistant and the lead\ndid. One operation accepts leads; three webhooks carry messages, lead updates and website-chat leads. Nothing can be\nread or listed: only the webhooks tell the state of a lead.\n\nRequests are answered in this order: an unknown path, a wrong method (observed before the credentials), the\ncredentials, the size of the body (assumed), the body itself (assumed). No rate limit is documented.\n\nEach fact carries `x-fidelity` and, unless its parent's holds, `x-source`; specs/README.md explains both.\n"
  },
  "servers": [
    {
      "url": "https://integrations-api.conversica.com",
      "description": "The vendor's one production host. No test host is documented."
    }
  ],
  "security": [
    {
      "Basic": []
    }
  ],
  "tags": [
    {
      "name": "leads",
      "description": "From the customer's system to Conversica."
    },
    {
      "name": "callbacks",
      "description": "From Conversica to endpoints of the customer, registered with the vendor manually."
    }
  ],
  "x-unknown-path": {
    "404": {
      "$ref": "#/components/responses/UnknownPath"
    }
  },
  "paths": {
    "/json/": {
      "x-fidelity": "observed",
      "x-source": "conversica-connector-definition",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "createOrUpdateLead",
        "tags": [
          "leads"
        ],
        "summary": "Create or update a lead",
        "description": "Creates the lead when its `id` (together with `clientId`, where one integration serves several customers) is\nnew, and updates it otherwise. Sending the same lead twice does no harm. On an update, keys that are left out\nkeep their value (assumed).\n",
        "x-fidelity": "documented",
        "x-source": "conversica-connector-doc",
        "security": [
          {
            "Basic": []
          }
        ],
        "requestBody": {
          "required": true,
          "description": "One lead, as a JSON object.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Lead"
              },
              "examples": {
                "requiredKeysOnly": {
                  "summary": "The required keys only",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1001",
                    "firstName": "Marta",
                    "email": "marta.okafor@example.com",
                    "leadSource": "Spring Webinar",
                    "repName": "Tiago"
                  }
                },
                "webinarLead": {
                  "summary": "A lead for email and text messages",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1002",
                    "clientId": "branch-07",
                    "conversationId": "Spring Webinar Follow-up",
                    "firstName": "Ilse",
                    "lastName": "Brandão",
                    "email": "ilse.brandao@example.com",
                    "homePhone": "+15555550141",
                    "workPhone": "+15555550142",
                    "cellPhone": "+15555550143",
                    "address": "12 Orchard Lane",
                    "city": "Springfield",
                    "state": "OR",
                    "zip": "97477",
                    "leadSource": "Spring Webinar",
                    "leadType": "Web Form",
                    "leadStatus": "New",
                    "date": "2026-03-02T14:05:00Z",
                    "repId": "rep-31",
                    "repName": "Tiago",
                    "repEmail": "tiago@example.com",
                    "optOut": false,
                    "smsOptIn": true,
                    "smsOptOut": false,
                    "stopMessaging": false,
                    "skipToFollowup": false
                  }
                },
                "automotiveLead": {
                  "summary": "A car dealer's lead, with the automotive keys",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1003",
                    "clientId": "dealer-02",
                    "firstName": "Noor",
                    "lastName": "Lindqvist",
                    "email": "noor.lindqvist@example.com",
                    "leadSource": "Dealer Website",
                    "leadStatus": "New",
                    "leadSubStatus": "Waiting for Call",
                    "repId": "rep-12",
                    "repName": "Paula",
                    "bdcRepId": "bdc-3",
                    "bdcRepName": "Henrik",
                    "bdcRepEmail": "henrik@example.com",
                    "serviceRepId": "svc-8",
                    "serviceRepName": "Amina",
                    "serviceRepEmail": "amina@example.com",
                    "year": "2027",
                    "make": "Ficta",
                    "model": "Roadster",
                    "vin": "ENSAIO00000000001",
                    "appointmentStatus": "Scheduled",
                    "appointmentDate": "2026-03-09T16:30:00+00:00"
                  }
                },
                "olderClient": {
                  "summary": "A lead from a client that still uses 7.1",
                  "value": {
                    "apiVersion": "7.1",
                    "id": "lead-1004",
                    "firstName": "Bruno",
                    "email": "bruno.vale@example.com",
                    "altEmail": "bruno@home.example.com",
                    "homeEmail": "bruno@home.example.com",
                    "workEmail": "bruno@work.example.com",
                    "leadSource": "Newsletter",
                    "repName": "Tiago",
                    "altRepId": "rep-44",
                    "altRepName": "Sunniva",
                    "altRepEmail": "sunniva@example.com"
                  }
                },
                "testLead": {
                  "summary": "A test lead, marked by the token in place of the last name",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1005",
                    "firstName": "Test",
                    "lastName": "TLT4830917",
                    "email": "test.lead@example.com",
                    "leadSource": "Integration Test",
                    "repName": "Tiago"
                  }
                },
                "withoutEmailAndRep": {
                  "summary": "Accepted, yet unworkable for the assistant",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1006",
                    "firstName": "Sem",
                    "email": "",
                    "leadSource": "Import",
                    "repName": ""
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/LeadAccepted"
          },
          "400": {
            "$ref": "#/components/responses/LeadRefused"
          },
          "401": {
            "$ref": "#/components/responses/InvalidCredentials"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          }
        }
      }
    }
  },
  "webhooks": {
    "message": {
      "x-fidelity": "observed",
      "x-source": "conversica-manual-7.2",
      "x-default-paths": [
        "/conversicaMessage/",
        "/conversica/message"
      ],
      "post": {
        "operationId": "receiveMessage",
        "tags": [
          "callbacks"
        ],
        "summary": "A message was sent to or received from a lead",
        "description": "One call for each message that the assistant writes and for each answer of the lead. No event id, signature,\nretry rule or timeout is documented, so a receiver has to bear the same message twice (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2",
        "security": [
          {
            "CallbackBasic": []
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The message.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MessageCallback"
              },
              "examples": {
                "sent": {
                  "summary": "The assistant wrote",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1002",
                    "clientId": "branch-07",
                    "action": "sent",
                    "date": "2026-03-02T15:10:00+00:00",
                    "subject": "Your questions after the webinar",
                    "body": "Hello Ilse,\n\nwould a short call with Tiago help you this week?\n\nKind regards,\nRosa"
                  }
                },
                "received": {
                  "summary": "The lead answered",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1002",
                    "clientId": "branch-07",
                    "action": "received",
                    "date": "2026-03-02T18:42:13+00:00",
                    "subject": "Re: Your questions after the webinar",
                    "body": "Yes please, Thursday after two suits me."
                  }
                },
                "withoutClient": {
                  "summary": "The lead was sent without a clientId (that the key is left out is assumed)",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1001",
                    "action": "sent",
                    "date": "2026-03-03T09:00:00+00:00",
                    "subject": "Nice to meet you",
                    "body": "Hello Marta, may Tiago call you tomorrow?"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The customer's system has taken the message. The body, if any, is not read (assumed).",
            "x-fidelity": "observed"
          }
        }
      }
    },
    "leadUpdate": {
      "x-fidelity": "observed",
      "x-source": "conversica-manual-7.2",
      "x-default-paths": [
        "/conversicaLead/",
        "/conversica/lead"
      ],
      "post": {
        "operationId": "receiveLeadUpdate",
        "tags": [
          "callbacks"
        ],
        "summary": "Something about a lead changed",
        "description": "Names the lead and carries only the keys whose value changed; a receiver merges them into what it knows. No\nevent id, signature, retry rule or timeout is documented, so the same update may come twice (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2",
        "security": [
          {
            "CallbackBasic": []
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The keys that changed.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LeadUpdateCallback"
              },
              "examples": {
                "firstMessage": {
                  "summary": "The assistant has written for the first time",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1002",
                    "clientId": "branch-07",
                    "firstMessageDate": "2026-03-02T15:10:00+00:00",
                    "lastMessageDate": "2026-03-02T15:10:00+00:00",
                    "leadStatus": "None",
                    "leadStatusDate": "2026-03-02T15:10:00+00:00",
                    "conversationStage": "Messaging",
                    "conversationStageDate": "2026-03-02T15:10:00+00:00",
                    "conversationStatus": "Sent Message",
                    "conversationStatusDate": "2026-03-02T15:10:00+00:00"
                  }
                },
                "hotLead": {
                  "summary": "The lead wants to talk and named another number and address",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1002",
                    "clientId": "branch-07",
                    "lastResponseDate": "2026-03-02T18:42:13+00:00",
                    "hotLead": true,
                    "hotLeadDate": "2026-03-02T18:42:13+00:00",
                    "discoveredPhone1": "+15555550177",
                    "discoveredEmail1": "ilse@home.example.com",
                    "leadStatus": "Hot Lead",
                    "leadStatusDate": "2026-03-02T18:42:13+00:00"
                  }
                },
                "needsReview": {
                  "summary": "A person has to read the answer",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1003",
                    "clientId": "dealer-02",
                    "actionRequired": true,
                    "actionRequiredDate": "2026-03-04T10:01:00+00:00",
                    "leadStatus": "Lead to Review",
                    "leadStatusDate": "2026-03-04T10:01:00+00:00",
                    "conversationStage": "Conversica Stopped",
                    "conversationStageDate": "2026-03-04T10:01:00+00:00",
                    "conversationStatus": "System Stopped",
                    "conversationStatusDate": "2026-03-04T10:01:00+00:00"
                  }
                },
                "leadAtRisk": {
                  "summary": "Nobody has called a hot lead",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1002",
                    "clientId": "branch-07",
                    "leadAtRisk": true,
                    "leadAtRiskDate": "2026-03-06T18:42:13+00:00"
                  }
                },
                "wantsNoMore": {
                  "summary": "The lead asked for no more messages",
                  "value": {
                    "apiVersion": "7.2",
                    "id": "lead-1001",
                    "doNotEmail": true,
                    "smsOptIn": false,
                    "smsOptOut": true,
                    "conversationStage": "Lead Stopped",
                    "conversationStageDate": "2026-03-05T08:20:00+00:00",
                    "conversationStatus": "Lead Requested Stop",
                    "conversationStatusDate": "2026-03-05T08:20:00+00:00"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The customer's system has taken the update. The body, if any, is not read (assumed).",
            "x-fidelity": "observed"
          }
        }
      }
    },
    "chatLead": {
      "x-fidelity": "observed",
      "x-source": "conversica-chat-webhook-article",
      "x-default-paths": [
        "/conversicaCreate/",
        "/conversica/create"
      ],
      "post": {
        "operationId": "receiveChatLead",
        "tags": [
          "callbacks"
        ],
        "summary": "The website chat produced a lead",
        "description": "Optional. Hands over a visitor whom the website chat turned into a lead, with the talk so far. The answer says\nin its body, by an HTTP status written as text, whether the lead was taken. Whether the HTTP status has to say the\nsame is not stated; here it does (assumed).\n",
        "x-fidelity": "observed",
        "x-source": "conversica-chat-webhook-article",
        "security": [
          {
            "CallbackBasic": []
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The visitor and the talk.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChatLeadCallback"
              },
              "examples": {
                "visitor": {
                  "summary": "A visitor of the customer's website",
                  "value": {
                    "firstName": "Yara",
                    "lastName": "Duarte",
                    "email": "yara.duarte@example.com",
                    "conversationHistory": "2026-03-02T11:40:07 Yara Duarte: Do you ship abroad?\n2026-03-02T11:40:11 Assistant: We do. Where to?"
                  }
                },
                "partnerWithCustomField": {
                  "summary": "For a partner who serves several customers, with a field of its own",
                  "value": {
                    "clientId": "branch-07",
                    "firstName": "Yara",
                    "lastName": "Duarte",
                    "email": "yara.duarte@example.com",
                    "conversationHistory": "2026-03-02T11:40:07 Yara Duarte: Do you ship abroad?",
                    "favouriteProduct": "Garden bench"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The lead was taken.",
            "x-fidelity": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatLeadAnswer"
                },
                "examples": {
                  "taken": {
                    "summary": "Taken",
                    "value": {
                      "status": "200",
                      "message": "Lead received successfully"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "description": "The lead was refused, because its data is wrong.",
            "x-fidelity": "assumed",
            "x-source": "ensaio",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatLeadAnswer"
                },
                "examples": {
                  "refused": {
                    "summary": "Refused",
                    "value": {
                      "status": "400",
                      "message": "The email is missing"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "description": "Conversica's credentials for the customer's endpoint are wrong.",
            "x-fidelity": "assumed",
            "x-source": "ensaio",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatLeadAnswer"
                },
                "examples": {
                  "unauthorised": {
                    "summary": "Wrong credentials",
                    "value": {
                      "status": "401",
                      "message": "Unknown user"
                    }
                  }
                }
              }
            }
          },
          "500": {
            "description": "The customer's system failed.",
            "x-fidelity": "assumed",
            "x-source": "ensaio",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatLeadAnswer"
                },
                "examples": {
                  "failed": {
                    "summary": "Failed",
                    "value": {
                      "status": "500",
                      "message": "The lead could not be stored"
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "Basic": {
        "type": "http",
        "scheme": "basic",
        "description": "The user name and password that the vendor hands to a customer. The user name has at least 5 characters\n(observed). Repeated failures may lock the account or ban the address; after how many is not documented.\n",
        "x-fidelity": "documented",
        "x-source": "conversica-connector-doc"
      },
      "CallbackBasic": {
        "type": "http",
        "scheme": "basic",
        "description": "The one user name and password that the customer hands to the vendor, for all of its endpoints.",
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2"
      }
    },
    "headers": {
      "WwwAuthenticate": {
        "description": "Names the scheme and realm that credentials are wanted for.",
        "required": true,
        "schema": {
          "type": "string",
          "const": "Basic realm=\"Conversica\""
        },
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08"
      },
      "Allow": {
        "description": "The only method that the path accepts.",
        "required": true,
        "schema": {
          "type": "string",
          "const": "POST"
        },
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08"
      },
      "CacheControl": {
        "description": "How long the answer may be kept.",
        "schema": {
          "type": "string"
        },
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08"
      },
      "Pragma": {
        "description": "The same for HTTP/1.0 caches.",
        "schema": {
          "type": "string"
        },
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08"
      },
      "Expires": {
        "description": "The moment from which a kept answer is stale.",
        "schema": {
          "type": "string"
        },
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08"
      },
      "Server": {
        "description": "The software that answered.",
        "schema": {
          "type": "string"
        },
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08"
      }
    },
    "responses": {
      "LeadAccepted": {
        "description": "The lead was created or updated. The status is observed; the body is assumed.",
        "x-fidelity": "observed",
        "x-source": "conversica-connector-definition",
        "headers": {
          "Cache-Control": {
            "$ref": "#/components/headers/CacheControl"
          },
          "Pragma": {
            "$ref": "#/components/headers/Pragma"
          },
          "Expires": {
            "$ref": "#/components/headers/Expires"
          },
          "Server": {
            "$ref": "#/components/headers/Server"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/LeadAccepted"
            },
            "examples": {
              "accepted": {
                "summary": "Accepted",
                "value": {
                  "message": "Lead accepted.",
                  "status": true
                }
              }
            }
          }
        }
      },
      "LeadRefused": {
        "description": "The body is not a lead: not JSON, not an object, a required key missing, a null, a value of the wrong type, or a\ndatetime that is not valid. The status is observed; the body is assumed.\n",
        "x-fidelity": "observed",
        "x-source": "conversica-connector-definition",
        "headers": {
          "Cache-Control": {
            "$ref": "#/components/headers/CacheControl"
          },
          "Pragma": {
            "$ref": "#/components/headers/Pragma"
          },
          "Expires": {
            "$ref": "#/components/headers/Expires"
          },
          "Server": {
            "$ref": "#/components/headers/Server"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/LeadRefused"
            },
            "examples": {
              "refusedKeys": {
                "summary": "Two keys are wrong",
                "value": {
                  "message": "Invalid lead. firstName: required but missing; optOut: must be a boolean, but is a string",
                  "status": false
                }
              },
              "notJson": {
                "summary": "The body could not be read",
                "value": {
                  "message": "The body is not valid JSON.",
                  "status": false
                }
              }
            }
          }
        }
      },
      "InvalidCredentials": {
        "description": "The credentials are missing or wrong.",
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08",
        "headers": {
          "WWW-Authenticate": {
            "$ref": "#/components/headers/WwwAuthenticate"
          },
          "Cache-Control": {
            "$ref": "#/components/headers/CacheControl"
          },
          "Pragma": {
            "$ref": "#/components/headers/Pragma"
          },
          "Expires": {
            "$ref": "#/components/headers/Expires"
          },
          "Server": {
            "$ref": "#/components/headers/Server"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvalidCredentials"
            },
            "examples": {
              "invalidCredentials": {
                "summary": "Missing or wrong",
                "value": {
                  "message": "Invalid username or password. Additional failed attempts may result in your account being locked or your IP address being banned."
                }
              }
            }
          }
        }
      },
      "BodyTooLarge": {
        "description": "The body is larger than the service reads. Nothing about a limit is documented.",
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/LeadRefused"
            },
            "examples": {
              "tooLarge": {
                "summary": "Too large",
                "value": {
                  "message": "The body is too large.",
                  "status": false
                }
              }
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The path accepts only POST. This is checked before the credentials.",
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08",
        "headers": {
          "Allow": {
            "$ref": "#/components/headers/Allow"
          },
          "Cache-Control": {
            "$ref": "#/components/headers/CacheControl"
          },
          "Pragma": {
            "$ref": "#/components/headers/Pragma"
          },
          "Expires": {
            "$ref": "#/components/headers/Expires"
          },
          "Server": {
            "$ref": "#/components/headers/Server"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MethodNotAllowed"
            },
            "examples": {
              "get": {
                "summary": "A GET",
                "value": {
                  "message": "GET method is not allowed for this resource. The following methods are available: POST",
                  "status": false
                }
              }
            }
          }
        }
      },
      "UnknownPath": {
        "description": "No such path. The status is observed; the body, and that no credentials are asked for, are assumed.",
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/UnknownPath"
            },
            "examples": {
              "notFound": {
                "summary": "Not found",
                "value": {
                  "message": "Not found.",
                  "status": false
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "ClientId": {
        "description": "Key of the customer, as sent with the lead. The manual lists it as required; a receiver in production takes a callback\nwithout it and refuses an empty one, so it is left out where the lead came without a clientId, or with an empty one (assumed).\nThe behaviour switch `emptyClientId` sends the empty string instead, for receivers that follow the manual.\n",
        "type": "string",
        "x-behaviour": "emptyClientId",
        "x-fidelity": "observed",
        "x-source": "conversica-field-notes"
      },
      "MessageSubject": {
        "description": "Subject line of a message, never empty: a receiver in production refuses an empty one. That a text message, which has no\nsubject line, carries the fixed words `Text message` is assumed.\n",
        "type": "string",
        "minLength": 1,
        "x-fidelity": "observed",
        "x-source": "conversica-field-notes"
      },
      "NonEmptyText": {
        "description": "Text of at least one character. That the vendor refuses an empty one is assumed.",
        "type": "string",
        "minLength": 1,
        "x-fidelity": "assumed",
        "x-source": "ensaio"
      },
      "Lead": {
        "description": "A person to whom the assistant writes, as the customer's system knows them. Unknown keys are accepted (observed).\nA null is refused everywhere, and so is a number in place of a string (observed).\n",
        "type": "object",
        "required": [
          "apiVersion",
          "id",
          "firstName",
          "email",
          "leadSource",
          "repName"
        ],
        "additionalProperties": true,
        "x-fidelity": "documented",
        "x-source": "conversica-connector-doc",
        "properties": {
          "apiVersion": {
            "$ref": "#/components/schemas/NonEmptyText",
            "description": "Version of the API that the caller uses. Which values are refused is not documented.",
            "examples": [
              "7.2",
              "7.1"
            ],
            "x-fidelity": "documented"
          },
          "id": {
            "$ref": "#/components/schemas/NonEmptyText",
            "description": "The lead's key in the customer's system, a string even where it looks like a number. Decides between create and update.",
            "examples": [
              "lead-1001"
            ],
            "x-fidelity": "documented"
          },
          "conversationId": {
            "type": "string",
            "description": "Name of the conversation or campaign that the lead belongs to; chooses what the assistant writes about. How is not\ndocumented; here the messages speak of the topic that it names (assumed).\nOptional in the connector document, required in the connector definition: the behaviour switch\n`requireConversationId` follows the latter.\n",
            "examples": [
              "Spring Webinar Follow-up"
            ],
            "x-behaviour": "requireConversationId",
            "x-fidelity": "documented"
          },
          "firstName": {
            "$ref": "#/components/schemas/NonEmptyText",
            "description": "Given name, by which the assistant addresses the lead.",
            "x-fidelity": "documented"
          },
          "email": {
            "type": "string",
            "description": "Address that the assistant writes to. Its form is not checked on the way in: an empty, malformed or dead\naddress is accepted, and shows later as the status No Email, Malformed Email or Invalid Email (assumed).\n",
            "examples": [
              "marta.okafor@example.com"
            ],
            "x-fidelity": "documented"
          },
          "leadSource": {
            "$ref": "#/components/schemas/NonEmptyText",
            "description": "Where the customer got the lead from; used in reports, and to leave sources out.",
            "examples": [
              "Spring Webinar"
            ],
            "x-fidelity": "documented"
          },
          "leadStatus": {
            "type": "string",
            "description": "State of the lead in the customer's own words, such as New, Sold or Lost. Not the LeadStatus of the callbacks.",
            "examples": [
              "New",
              "Sold",
              "Lost"
            ],
            "x-fidelity": "documented"
          },
          "optOut": {
            "type": "boolean",
            "description": "True when the lead wants no contact at all, by any channel.",
            "x-fidelity": "documented"
          },
          "repId": {
            "type": "string",
            "description": "Key, in the customer's system, of the salesperson who owns the lead.",
            "x-fidelity": "documented"
          },
          "repName": {
            "type": "string",
            "description": "Name of the salesperson who owns the lead; appears in messages. The key is required, but an empty name is\naccepted and shows later as the status No Rep Assignment (assumed).\n",
            "examples": [
              "Tiago"
            ],
            "x-fidelity": "documented"
          },
          "clientId": {
            "type": "string",
            "description": "Key of the customer, needed where one integration serves several customers; then part of the lead's identity.",
            "x-fidelity": "documented"
          },
          "lastName": {
            "type": "string",
            "description": "Family name. A test lead carries the vendor's test lead token (10 characters) here instead; 10 test leads are granted by default (observed).",
            "x-fidelity": "documented"
          },
          "homePhone": {
            "type": "string",
            "description": "Main phone number, in any format.",
            "x-fidelity": "documented"
          },
          "workPhone": {
            "type": "string",
            "description": "Phone number at work, in any format.",
            "x-fidelity": "documented"
          },
          "cellPhone": {
            "type": "string",
            "description": "Mobile number. Without it the lead gets no text messages.",
            "x-fidelity": "documented"
          },
          "address": {
            "type": "string",
            "description": "Street and house number.",
            "x-fidelity": "documented"
          },
          "city": {
            "type": "string",
            "description": "City of the address.",
            "x-fidelity": "documented"
          },
          "state": {
            "type": "string",
            "description": "State or region of the address.",
            "x-fidelity": "documented"
          },
          "zip": {
            "type": "string",
            "description": "Postal code of the address; a string, so leading zeros survive.",
            "x-fidelity": "documented"
          },
          "leadType": {
            "type": "string",
            "description": "Kind of lead in the customer's own words, such as Internet, Web Form or Phone-In.",
            "x-fidelity": "documented"
          },
          "date": {
            "type": "string",
            "format": "date-time",
            "description": "When the customer's system created the lead; RFC 3339, UTC. Other offsets are accepted too (assumed). A blank for the T and an offset without a colon are refused (assumed).",
            "x-fidelity": "documented"
          },
          "smsOptOut": {
            "type": "boolean",
            "description": "True when the lead wants no text messages. Needed for conversations by text message.",
            "x-fidelity": "documented"
          },
          "stopMessaging": {
            "type": "boolean",
            "description": "True makes the assistant fall silent and stop listening for answers; the status is CRM Stopped. That a later false\ntakes the stop back, and the conversation continues, is assumed.\n",
            "x-fidelity": "documented"
          },
          "skipToFollowup": {
            "type": "boolean",
            "description": "True leaves out the first message; the assistant follows up some days later.",
            "x-fidelity": "documented"
          },
          "repEmail": {
            "type": "string",
            "description": "Email address of the salesperson who owns the lead.",
            "x-fidelity": "documented"
          },
          "smsOptIn": {
            "type": "boolean",
            "description": "True when the lead agreed to text messages. Needed for conversations by text message.",
            "x-fidelity": "documented"
          },
          "leadSubStatus": {
            "type": "string",
            "description": "Automotive. Finer state of the lead in the customer's own words.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "appointmentStatus": {
            "type": "string",
            "description": "Automotive. State of the lead's appointment in the customer's own words.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "appointmentDate": {
            "type": "string",
            "format": "date-time",
            "description": "Automotive. When the appointment came into its present state; RFC 3339, UTC.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "bdcRepId": {
            "type": "string",
            "description": "Automotive. Key of the representative in the business development centre.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "bdcRepName": {
            "type": "string",
            "description": "Automotive. Name of the representative in the business development centre; may appear in messages.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "bdcRepEmail": {
            "type": "string",
            "description": "Automotive. Email address of the representative in the business development centre.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "serviceRepId": {
            "type": "string",
            "description": "Automotive. Key of the service adviser.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "serviceRepName": {
            "type": "string",
            "description": "Automotive. Name of the service adviser; may appear in messages.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "serviceRepEmail": {
            "type": "string",
            "description": "Automotive. Email address of the service adviser.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "year": {
            "type": "string",
            "description": "Automotive. Model year of the lead's vehicle, four digits as a string.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "make": {
            "type": "string",
            "description": "Automotive. Brand of the lead's vehicle.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "model": {
            "type": "string",
            "description": "Automotive. Model of the lead's vehicle.",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "vin": {
            "type": "string",
            "description": "Automotive. Identification number of the lead's vehicle. Its form is not checked (assumed).",
            "x-fidelity": "observed",
            "x-source": "conversica-manual-7.2"
          },
          "altEmail": {
            "type": "string",
            "description": "Version 7.1. A second email address of the lead.",
            "x-fidelity": "observed",
            "x-source": "conversica-public-clients"
          },
          "homeEmail": {
            "type": "string",
            "description": "Version 7.1. The lead's private email address.",
            "x-fidelity": "observed",
            "x-source": "conversica-public-clients"
          },
          "workEmail": {
            "type": "string",
            "description": "Version 7.1. The lead's email address at work.",
            "x-fidelity": "observed",
            "x-source": "conversica-public-clients"
          },
          "altRepName": {
            "type": "string",
            "description": "Version 7.1. Name of a second salesperson.",
            "x-fidelity": "observed",
            "x-source": "conversica-public-clients"
          },
          "altRepId": {
            "type": "string",
            "description": "Version 7.1. Key of a second salesperson in the customer's system.",
            "x-fidelity": "observed",
            "x-source": "conversica-public-clients"
          },
          "altRepEmail": {
            "type": "string",
            "description": "Version 7.1. Email address of a second salesperson.",
            "x-fidelity": "observed",
            "x-source": "conversica-public-clients"
          }
        }
      },
      "LeadAccepted": {
        "description": "Says that the lead was taken. The vendor documents no body; all that is known is that clients can read it as JSON.",
        "type": "object",
        "required": [
          "message",
          "status"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "message": {
            "type": "string",
            "description": "What happened, for people. Not to be parsed.",
            "x-fidelity": "assumed"
          },
          "status": {
            "type": "boolean",
            "const": true,
            "description": "Always true, as the counterpart of the false of refusals.",
            "x-fidelity": "assumed"
          }
        }
      },
      "LeadRefused": {
        "description": "Says why the lead was not taken. The vendor documents no body; this one follows the shape of its answer to wrong methods.",
        "type": "object",
        "required": [
          "message",
          "status"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "message": {
            "type": "string",
            "description": "Why, for people and programs. Where keys are at fault it is `Invalid lead. ` followed by one\n`<key>: <reason>` for each offending key, parted by `; `; reasons hold neither `: ` nor `; `. Else it is a sentence.\n",
            "x-fidelity": "assumed"
          },
          "status": {
            "type": "boolean",
            "const": false,
            "description": "Always false.",
            "x-fidelity": "assumed"
          }
        }
      },
      "InvalidCredentials": {
        "description": "The answer to missing or wrong credentials, word for word. Unlike the others it has no status key.",
        "type": "object",
        "required": [
          "message"
        ],
        "additionalProperties": false,
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08",
        "properties": {
          "message": {
            "type": "string",
            "const": "Invalid username or password. Additional failed attempts may result in your account being locked or your IP address being banned.",
            "description": "The one text that was seen, whether credentials are missing or wrong.",
            "x-fidelity": "observed"
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The answer to any other method than POST.",
        "type": "object",
        "required": [
          "message",
          "status"
        ],
        "additionalProperties": false,
        "x-fidelity": "observed",
        "x-source": "conversica-probe-2026-08",
        "properties": {
          "message": {
            "type": "string",
            "pattern": "^[A-Z-]+ method is not allowed for this resource\\. The following methods are available: POST$",
            "description": "Names the method that was tried and the one that works.",
            "x-fidelity": "observed"
          },
          "status": {
            "type": "boolean",
            "const": false,
            "description": "Always false.",
            "x-fidelity": "observed"
          }
        }
      },
      "UnknownPath": {
        "description": "The answer to a path that does not exist. The body is our own choice, in the shape of the answer to wrong methods.",
        "type": "object",
        "required": [
          "message",
          "status"
        ],
        "additionalProperties": false,
        "x-fidelity": "assumed",
        "x-source": "ensaio",
        "properties": {
          "message": {
            "type": "string",
            "description": "That nothing is there, for people.",
            "x-fidelity": "assumed"
          },
          "status": {
            "type": "boolean",
            "const": false,
            "description": "Always false.",
            "x-fidelity": "assumed"
          }
        }
      },
      "MessageCallback": {
        "description": "One message between the assistant and a lead. Datetimes are RFC 3339 in UTC, written with the offset +00:00 and\nwhole seconds rather than with Z.\n",
        "type": "object",
        "required": [
          "apiVersion",
          "id",
          "action",
          "date",
          "subject",
          "body"
        ],
        "additionalProperties": false,
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2",
        "properties": {
          "apiVersion": {
            "type": "string",
            "description": "Version of the API that Conversica speaks. That it is the version which the lead came with is assumed.",
            "examples": [
              "7.2"
            ],
            "x-fidelity": "observed"
          },
          "id": {
            "type": "string",
            "description": "The lead's key in the customer's system.",
            "x-fidelity": "observed"
          },
          "clientId": {
            "$ref": "#/components/schemas/ClientId",
            "description": "Key of the customer, as sent with the lead.",
            "x-fidelity": "observed"
          },
          "action": {
            "$ref": "#/components/schemas/MessageAction",
            "description": "Which way the message went.",
            "x-fidelity": "observed"
          },
          "date": {
            "type": "string",
            "format": "date-time",
            "description": "When the message was sent or received.",
            "examples": [
              "2026-03-02T15:10:00+00:00"
            ],
            "x-fidelity": "observed"
          },
          "subject": {
            "$ref": "#/components/schemas/MessageSubject",
            "description": "Subject line of the message.",
            "x-fidelity": "observed"
          },
          "body": {
            "type": "string",
            "description": "Text of the message, lines parted by a line feed (assumed).",
            "x-fidelity": "observed"
          }
        }
      },
      "MessageAction": {
        "description": "The way of a message. `sent` means from the assistant to the lead, `received` from the lead to the assistant.",
        "type": "string",
        "enum": [
          "sent",
          "received"
        ],
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2"
      },
      "LeadUpdateCallback": {
        "description": "Which lead, and the keys whose value changed; all other keys are left out. Datetimes are RFC 3339 in UTC, written\nwith the offset +00:00 and whole seconds rather than with Z.\n",
        "type": "object",
        "required": [
          "apiVersion",
          "id"
        ],
        "additionalProperties": false,
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2",
        "properties": {
          "apiVersion": {
            "type": "string",
            "description": "Version of the API that Conversica speaks. That it is the version which the lead came with is assumed.",
            "examples": [
              "7.2"
            ],
            "x-fidelity": "observed"
          },
          "id": {
            "type": "string",
            "description": "The lead's key in the customer's system.",
            "x-fidelity": "observed"
          },
          "clientId": {
            "$ref": "#/components/schemas/ClientId",
            "description": "Key of the customer, as sent with the lead.",
            "x-fidelity": "observed"
          },
          "dateAdded": {
            "type": "string",
            "format": "date-time",
            "description": "When Conversica took the lead in.",
            "x-fidelity": "observed"
          },
          "firstMessageDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the assistant first wrote to the lead.",
            "x-fidelity": "observed"
          },
          "lastMessageDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the assistant last wrote to the lead.",
            "x-fidelity": "observed"
          },
          "lastResponseDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the lead last answered.",
            "x-fidelity": "observed"
          },
          "hotLead": {
            "type": "boolean",
            "description": "True when the lead is interested and waits for the salesperson.",
            "x-fidelity": "observed"
          },
          "hotLeadDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the lead became hot.",
            "x-fidelity": "observed"
          },
          "leadAtRisk": {
            "type": "boolean",
            "description": "True when an interested lead has not been contacted by the salesperson so far.",
            "x-fidelity": "observed"
          },
          "leadAtRiskDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the lead came to be at risk.",
            "x-fidelity": "observed"
          },
          "actionRequired": {
            "type": "boolean",
            "description": "True when the assistant has stopped writing and a person has to act. No message is sent while it is true.",
            "x-fidelity": "observed"
          },
          "actionRequiredDate": {
            "type": "string",
            "format": "date-time",
            "description": "When a person's action came to be required.",
            "x-fidelity": "observed"
          },
          "discoveredPhone1": {
            "type": "string",
            "description": "A phone number, not known before, that the lead gave in the talk.",
            "x-fidelity": "observed"
          },
          "discoveredPhone2": {
            "type": "string",
            "description": "A second such phone number.",
            "x-fidelity": "observed"
          },
          "discoveredEmail1": {
            "type": "string",
            "description": "An email address, not known before, that the lead gave in the talk.",
            "x-fidelity": "observed"
          },
          "discoveredEmail2": {
            "type": "string",
            "description": "A second such email address.",
            "x-fidelity": "observed"
          },
          "leadStatus": {
            "$ref": "#/components/schemas/LeadStatus",
            "description": "What the salesperson should do with the lead now.",
            "x-fidelity": "observed"
          },
          "leadStatusDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the lead came into its leadStatus.",
            "x-fidelity": "observed"
          },
          "conversationStage": {
            "$ref": "#/components/schemas/ConversationStage",
            "description": "The part of its life that the conversation is in.",
            "x-fidelity": "observed"
          },
          "conversationStageDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the conversation came into its stage.",
            "x-fidelity": "observed"
          },
          "conversationStatus": {
            "$ref": "#/components/schemas/ConversationStatus",
            "description": "Where exactly the conversation stands; belongs to the stage.",
            "x-fidelity": "observed"
          },
          "conversationStatusDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the conversation came into its status.",
            "x-fidelity": "observed"
          },
          "doNotEmail": {
            "type": "boolean",
            "description": "True when the lead asked for no more emails.",
            "x-fidelity": "observed"
          },
          "smsOptIn": {
            "type": "boolean",
            "description": "True when the lead agreed to text messages.",
            "x-fidelity": "observed"
          },
          "smsOptOut": {
            "type": "boolean",
            "description": "True when the lead asked for no more text messages.",
            "x-fidelity": "observed"
          }
        }
      },
      "LeadStatus": {
        "description": "What Conversica makes of a lead. `Lead to Review` means that the assistant has stopped and a person must look.\n`None` is in no list of the vendor's, but in an example of a callback: nothing is known yet.\n",
        "type": "string",
        "enum": [
          "None",
          "Hot Lead",
          "Lead to Review",
          "Further Action",
          "Satisfied (New)",
          "Disqualified",
          "No Further Action"
        ],
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2"
      },
      "ConversationStage": {
        "description": "The seven parts of a conversation's life, from being prepared to being stopped by one of the three sides.",
        "type": "string",
        "enum": [
          "Preparing Lead",
          "Messaging",
          "Excluded",
          "Unworkable",
          "Lead Stopped",
          "Client Stopped",
          "Conversica Stopped"
        ],
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2"
      },
      "ConversationStatus": {
        "description": "Where a conversation stands. Each status belongs to one stage, see x-statuses-by-stage. `First Message Schedule`\nmeans planned, not sent; `Sent Message` at least one message out and no answer to the series; `Listening` no\nanswer within seven days of the last message of a series, which an answer undoes; `Bounced` three soft\nbounces or one hard; `Service Not Active` that the lead was never messaged; `CRM Stopped` that the customer's CRM\nended the conversation; `Client Requested Stop` that the vendor's staff did so at the customer's request;\n`Duplicate (External)` that the vendor knows the person from another client.\n",
        "type": "string",
        "enum": [
          "Preparing Lead",
          "First Message Schedule",
          "Sent Message",
          "Out of Office",
          "Checking Back Later",
          "Received Response",
          "Message Scheduled",
          "Excluded (Lead Source)",
          "Excluded (Rep)",
          "Excluded (Lead Status)",
          "Excluded (Rule)",
          "No Rep Assignment",
          "Duplicate (Internal)",
          "Duplicate (CRM)",
          "Duplicate (External)",
          "Invalid Email",
          "Malformed Email",
          "No Email",
          "Bounced",
          "Unsubscribed",
          "Marked Spam",
          "Do Not Email",
          "Lead Requested Stop",
          "No Longer at Company",
          "Manager Stopped",
          "Rep Stopped",
          "Admin Stopped",
          "Inactive Service",
          "CRM Stopped",
          "Client Requested Stop",
          "Listening",
          "Pause Limit Exceeded",
          "Marked Sold",
          "Conversation Complete",
          "System Stopped",
          "Service Not Active"
        ],
        "x-fidelity": "observed",
        "x-source": "conversica-manual-7.2",
        "x-statuses-by-stage": {
          "Preparing Lead": [
            "Preparing Lead",
            "First Message Schedule"
          ],
          "Messaging": [
            "Sent Message",
            "Out of Office",
            "Checking Back Later",
            "Received Response",
            "Message Scheduled"
          ],
          "Excluded": [
            "Excluded (Lead Source)",
            "Excluded (Rep)",
            "Excluded (Lead Status)",
            "Excluded (Rule)"
          ],
          "Unworkable": [
            "No Rep Assignment",
            "Duplicate (Internal)",
            "Duplicate (CRM)",
            "Duplicate (External)",
            "Invalid Email",
            "Malformed Email",
            "No Email",
            "Bounced"
          ],
          "Lead Stopped": [
            "Unsubscribed",
            "Marked Spam",
            "Do Not Email",
            "Lead Requested Stop",
            "No Longer at Company"
          ],
          "Client Stopped": [
            "Manager Stopped",
            "Rep Stopped",
            "Admin Stopped",
            "Inactive Service",
            "CRM Stopped",
            "Client Requested Stop"
          ],
          "Conversica Stopped": [
            "Listening",
            "Pause Limit Exceeded",
            "Marked Sold",
            "Conversation Complete",
            "System Stopped",
            "Service Not Active"
          ]
        }
      },
      "ChatLeadCallback": {
        "description": "A visitor of the customer's website whom the chat turned into a lead, plus the customer's own fields.",
        "type": "object",
        "required": [
          "firstName",
          "lastName",
          "email",
          "conversationHistory"
        ],
        "additionalProperties": {
          "type": "string",
          "description": "A field that the customer had the chat ask for. That its value is always a string is assumed.",
          "x-fidelity": "assumed",
          "x-source": "ensaio"
        },
        "x-fidelity": "observed",
        "x-source": "conversica-chat-webhook-article",
        "properties": {
          "clientId": {
            "type": "string",
            "description": "Key of the customer; only sent to partners who serve several.",
            "x-fidelity": "observed"
          },
          "firstName": {
            "type": "string",
            "description": "Given name of the visitor.",
            "x-fidelity": "observed"
          },
          "lastName": {
            "type": "string",
            "description": "Family name of the visitor.",
            "x-fidelity": "observed"
          },
          "email": {
            "type": "string",
            "description": "Email address that the visitor gave.",
            "x-fidelity": "observed"
          },
          "conversationHistory": {
            "type": "string",
            "description": "The talk so far as one text, one utterance a line, such as `2026-03-02T11:40:07 Yara Duarte: text`. The time has no\noffset; that it is UTC is assumed.\n",
            "x-fidelity": "observed"
          }
        }
      },
      "ChatLeadAnswer": {
        "description": "What the customer's endpoint says about a chat lead.",
        "type": "object",
        "required": [
          "status",
          "message"
        ],
        "additionalProperties": false,
        "x-fidelity": "observed",
        "x-source": "conversica-chat-webhook-article",
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "200",
              "400",
              "401",
              "500"
            ],
            "description": "Outcome as an HTTP status, written as a string.",
            "x-fidelity": "observed"
          },
          "message": {
            "type": "string",
            "description": "Outcome for people.",
            "x-fidelity": "observed"
          }
        }
      }
    }
  }
}
