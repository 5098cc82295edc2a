// Generated from specs/control.yaml by `pnpm generate`. Do not edit.
import type { OpenApiDocument } from '../../src/index.ts'

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Ensaio control plane",
    "version": "0.1",
    "description": "Inspects and controls the sandbox, next to the vendors' APIs and on its own port: time, starting states,\ncallback endpoints, deliveries, faults, the journal. Nothing here imitates a vendor.\n\nOn this machine it asks for no credentials; with a `--host` beyond it, every request but those for `/health`, `/livez` and\n`/readyz` must carry the control token that is printed at the start. It answers requests to a loopback name (or the host it was bound\nto) only, and none that a web page of another site sends. All instants are ISO 8601 in UTC, on the sandbox clock unless a field says\notherwise. Every list is bounded. Failures have one shape, `Failure`, whose codes begin with `SANDBOX_`.\nA node of a cluster answers 503 while a sandbox has no owner, and 502 where its owner broke off, so that a change may have happened; both say by `Retry-After` when to come again.\n\nOf calls that take long (large scenarios, searches, comparisons), one is worked on at a time. Where sixteen wait, others are answered 503 with `Retry-After`.\n\nThis file is the API's own document: what stands here is documented, and its source is `ensaio`.\n"
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4400",
      "description": "The default address; `--port-base` and `--host` move it."
    }
  ],
  "security": [
    {},
    {
      "ControlToken": []
    }
  ],
  "tags": [
    {
      "name": "process",
      "description": "The process and its services."
    },
    {
      "name": "sandboxes",
      "description": "One isolated set of worlds each."
    },
    {
      "name": "clock",
      "description": "The time inside a sandbox."
    },
    {
      "name": "snapshots",
      "description": "Sandboxes as they were at one moment."
    },
    {
      "name": "services",
      "description": "One service in a sandbox."
    },
    {
      "name": "records",
      "description": "The records of a service, and the jobs that it has planned."
    },
    {
      "name": "deliveries",
      "description": "Webhook calls, sent or still to be sent."
    },
    {
      "name": "journal",
      "description": "The record of what happened."
    },
    {
      "name": "keys",
      "description": "The credentials of a sandbox."
    },
    {
      "name": "faults",
      "description": "Rules that disturb requests and deliveries."
    }
  ],
  "x-unknown-path": {
    "404": {
      "$ref": "#/components/responses/UnknownPath"
    }
  },
  "paths": {
    "/health": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getHealth",
        "security": [],
        "tags": [
          "process"
        ],
        "summary": "Health of the sandbox",
        "description": "Answers as soon as every service takes requests.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The sandbox is up.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "up": {
                    "summary": "Up",
                    "value": {
                      "status": "ok",
                      "version": "0.1.0"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/livez": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getLiveness",
        "security": [],
        "tags": [
          "process"
        ],
        "summary": "Whether the process lives",
        "description": "Answers as long as the process takes requests, whatever else is wrong: a process that does not answer should be restarted.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The process takes requests.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "up": {
                    "summary": "Up",
                    "value": {
                      "status": "ok",
                      "version": "0.1.0"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/readyz": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getReadiness",
        "security": [],
        "tags": [
          "process"
        ],
        "summary": "Whether the process should be sent requests",
        "description": "Every port is open before this one is. It is not ready while a log that it keeps cannot be written, and, as a node of a cluster, while it drains or has lost its membership.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "It should be sent requests.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "up": {
                    "summary": "Ready",
                    "value": {
                      "status": "ok",
                      "version": "0.1.0"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "description": "It should be sent no requests for now; the message says why.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                }
              }
            }
          }
        }
      }
    },
    "/metrics": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getMetrics",
        "tags": [
          "process"
        ],
        "summary": "Figures of the process, for Prometheus",
        "description": "Requests, faults, deliveries, jobs, sandboxes, and what the process takes of the machine. OpenMetrics where the header `Accept` prefers it, else the text format of Prometheus.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The figures as they are now.",
            "x-fidelity": "documented",
            "content": {
              "text/plain; version=0.0.4; charset=utf-8": {
                "schema": {
                  "type": "string"
                }
              },
              "application/openmetrics-text; version=1.0.0; charset=utf-8": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/cluster": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "getCluster",
        "tags": [
          "process"
        ],
        "summary": "The nodes of the cluster",
        "description": "The nodes that share a store by `--store`, and how many sandboxes each of them owns. Any node takes requests for any sandbox. A process without `--store` refuses.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Cluster"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/cluster/drain": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "post": {
        "operationId": "drainNode",
        "tags": [
          "process"
        ],
        "summary": "Hand the sandboxes of this node on",
        "description": "The node that is asked lets other nodes have its sandboxes, and takes none any more; it answers once it has none. Requests to it go on: other nodes answer them. SIGTERM does the same, and then ends the process. To take sandboxes again, the node is started anew.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Cluster"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/services": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "listServices",
        "tags": [
          "process"
        ],
        "summary": "The services that run, and how to use them",
        "description": "All that an integration needs to connect, with the credentials of one sandbox.",
        "x-fidelity": "documented",
        "parameters": [
          {
            "name": "sandbox",
            "in": "query",
            "description": "The sandbox whose credentials are shown.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "default": "main"
            },
            "x-fidelity": "documented"
          }
        ],
        "responses": {
          "200": {
            "description": "One entry for each service.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServiceList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/services/{service}/operations": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/ServiceSlug"
        }
      ],
      "get": {
        "operationId": "listOperations",
        "tags": [
          "process"
        ],
        "summary": "The operations and webhooks of a service, and which of them were used",
        "description": "Everything that the service's spec has, with how sure its facts are, and how often the journal and the outbox of one sandbox know of it. What was never called has a count of 0.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "name": "sandbox",
            "in": "query",
            "description": "The sandbox whose requests and deliveries are counted.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "default": "main"
            },
            "x-fidelity": "documented"
          }
        ],
        "responses": {
          "200": {
            "description": "The operations and webhooks, in the order of the spec.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OperationList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "listSandboxes",
        "tags": [
          "sandboxes"
        ],
        "summary": "The sandboxes of this process",
        "description": "The process starts with the one called main. A node of a cluster lists those of all nodes.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The sandboxes, oldest first.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SandboxList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "post": {
        "operationId": "createSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "Create a sandbox",
        "description": "It has records, credentials, a clock, faults, deliveries and a journal of its own, on the ports of all. A fork begins with everything that another sandbox has, pending deliveries and endpoints included; its journal begins empty. Without a fork, it begins from a scenario. A sandbox that nobody uses is deleted after its `ttl`.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "description": "The start; without a body, the scenario default under a name of its own.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SandboxDraft"
              },
              "examples": {
                "fork": {
                  "summary": "A copy of main for one test",
                  "value": {
                    "name": "one",
                    "fork": "main"
                  }
                },
                "fresh": {
                  "summary": "An own start and clock",
                  "value": {
                    "scenario": "empty",
                    "seed": 7,
                    "clock": {
                      "mode": "frozen",
                      "at": "2026-03-02T09:00:00Z"
                    },
                    "ttl": "10m"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Created; its credentials choose it in calls to the services.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sandbox"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      }
    },
    "/sandboxes/{sandbox}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "getSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "One sandbox",
        "description": "Its clock, its services and how many deliveries and fault rules it holds.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "delete": {
        "operationId": "deleteSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "Delete a sandbox",
        "description": "Everything in it is lost; its followers are disconnected. The sandbox main stays.\n",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/reset": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "resetSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "Start over from a scenario",
        "description": "Replaces the worlds of all services, or of one. Endpoints, behaviours, faults, the clock and the journal stay;\nrecords, deliveries and planned events go. With `everything`, they go too, and the clock is set back. Fixtures of the sandbox's start are put in again, for each service that keeps its scenario.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "description": "The starting state; without a body, the one that the sandbox started from before.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ResetRequest"
              },
              "examples": {
                "scenario": {
                  "summary": "Every service without records of its customers",
                  "value": {
                    "scenario": "empty",
                    "seed": 7
                  }
                },
                "oneService": {
                  "summary": "One service only",
                  "value": {
                    "service": "conversica",
                    "scenario": "busy"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      }
    },
    "/snapshots": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "listSnapshots",
        "tags": [
          "snapshots"
        ],
        "summary": "The snapshots of this process",
        "description": "They are kept in memory, and go when the process ends.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The snapshots, oldest first.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SnapshotList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/snapshots/{snapshot}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "name": "snapshot",
          "in": "path",
          "required": true,
          "description": "The snapshot's name.",
          "schema": {
            "type": "string",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$",
            "examples": [
              "before-import"
            ]
          },
          "x-fidelity": "documented"
        }
      ],
      "get": {
        "operationId": "exportSnapshot",
        "tags": [
          "snapshots"
        ],
        "summary": "A snapshot as a document",
        "description": "Everything that the sandbox was, secrets included; keep it in a file, and import it into another process of the same version.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The document.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SnapshotDocument"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "put": {
        "operationId": "importSnapshot",
        "tags": [
          "snapshots"
        ],
        "summary": "Keep a document as a snapshot",
        "description": "The document is one that was exported, or that `ensaio exec --snapshot` wrote. Another version of Ensaio, a service that does not run here and a scenario that there is not are refused.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The document, 32 MiB at most. Its values may take 160 MiB of memory, and an object in it may have 131,072 keys.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SnapshotDocument"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Kept under the name.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Snapshot"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "delete": {
        "operationId": "deleteSnapshot",
        "tags": [
          "snapshots"
        ],
        "summary": "Delete a snapshot",
        "description": "Sandboxes that were made from it stay.\n",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/snapshots/{snapshot}/diff": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "name": "snapshot",
          "in": "path",
          "required": true,
          "description": "The snapshot's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "get": {
        "operationId": "diffSnapshot",
        "tags": [
          "snapshots"
        ],
        "summary": "The difference between a snapshot and what came after",
        "description": "The records that were added, changed and removed since the snapshot, up to another snapshot or to a sandbox as it is now; secrets are redacted.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "name": "to",
            "in": "query",
            "description": "The other snapshot; not together with `sandbox`.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "name": "sandbox",
            "in": "query",
            "description": "The sandbox whose present records are compared.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "default": "main"
            },
            "x-fidelity": "documented"
          },
          {
            "$ref": "#/components/parameters/ServiceFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "The difference.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SnapshotDiff"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/verify": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "verifySandbox",
        "tags": [
          "journal"
        ],
        "summary": "Compare what happened with what was expected",
        "description": "Expectations of requests, by the journal, and of deliveries. Without a count, at least one has to match. An expectation that is not met lists the nearest misses, with what differs in each. The answer is 200 either way; `ok` tells.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The expectations.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VerifyRequest"
              },
              "examples": {
                "once": {
                  "summary": "A lead was saved once, and none was deleted",
                  "value": {
                    "requests": [
                      {
                        "match": {
                          "operationId": "createOrUpdateLead",
                          "body": {
                            "firstName": "Sally"
                          }
                        },
                        "count": 1
                      }
                    ],
                    "deliveries": [
                      {
                        "match": {
                          "webhook": "message",
                          "status": "failed"
                        },
                        "never": true
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
            "description": "The verdict.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Verdict"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/snapshots": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "saveSnapshot",
        "tags": [
          "snapshots"
        ],
        "summary": "Save a sandbox",
        "description": "Keeps records, jobs, deliveries, endpoints, behaviours, faults and the clock as they are now; the journal is not kept. A name that is taken is refused.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The name of the snapshot.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SnapshotDraft"
              },
              "examples": {
                "before": {
                  "summary": "Before an experiment",
                  "value": {
                    "name": "before"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Saved.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Snapshot"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/snapshots/{snapshot}/load": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "name": "snapshot",
          "in": "path",
          "required": true,
          "description": "The snapshot's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "post": {
        "operationId": "loadSnapshot",
        "tags": [
          "snapshots"
        ],
        "summary": "Load a snapshot into a sandbox",
        "description": "The sandbox becomes what was saved, of this one or another, under its own credentials. The counts of its faults start again at 0.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/fixtures": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "loadFixtures",
        "tags": [
          "records"
        ],
        "summary": "Put the records of a fixtures file into a sandbox",
        "description": "The text of a file, JSON or YAML: each section is the input of the action `putFixtures` of its service. Every mistake is listed in `details`, with its line; where there is one, nothing changes, in any service. A text of more than 250,000 names, values and punctuation marks is refused; a mebibyte of records has about half of them.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The file.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FixturesText"
              },
              "examples": {
                "exclusions": {
                  "summary": "An account that leaves out its own tests",
                  "value": {
                    "name": "account.yaml",
                    "text": "conversica:\n  exclusions:\n    - { by: leadSource, value: Internal Test }\n"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "description": "Too many other texts wait to be read; `Retry-After` says when to come again.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                }
              }
            }
          }
        }
      }
    },
    "/sandboxes/{sandbox}/requests": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "sendRequest",
        "tags": [
          "services"
        ],
        "summary": "Send a request to a service",
        "description": "The service answers it as any other, faults and rate limits included, and the journal has it. It is sent within the process and to this sandbox alone: credentials of another one are refused. To send a request of the journal again, leave `credentials` on: they replace what was redacted.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The request.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RequestDraft"
              },
              "examples": {
                "again": {
                  "summary": "A request for which the credentials are filled in",
                  "value": {
                    "service": "conversica",
                    "method": "POST",
                    "path": "/json/",
                    "body": {
                      "apiVersion": "7.2",
                      "id": "lead-1",
                      "firstName": "Sally",
                      "email": "sally@example.com",
                      "leadSource": "Web",
                      "repName": "Tiago"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer of the service, whatever its status is.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SentRequest"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/settle": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "settleSandbox",
        "tags": [
          "sandboxes"
        ],
        "summary": "Wait until everything that is due is done",
        "description": "Answers once no planned event is due and no delivery that could be sent is left to send. Deliveries that are\npaused, or whose receiver hangs, are not waited for.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/clock": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "getClock",
        "tags": [
          "clock"
        ],
        "summary": "The time in the sandbox",
        "description": "The instant that the clock shows, its mode, and how far an advance has come that is under way.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "put": {
        "operationId": "setClock",
        "tags": [
          "clock"
        ],
        "summary": "Set the mode or the instant of the clock",
        "description": "Setting the clock runs nothing on the way; what is due at the new instant starts afterwards. It is refused while\nan advance is under way: wait for its answer, or cancel it first.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The mode, and the instant if it is to change.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockSetting"
              },
              "examples": {
                "frozen": {
                  "summary": "Stands still at an instant",
                  "value": {
                    "mode": "frozen",
                    "at": "2026-03-02T09:00:00Z"
                  }
                },
                "scaled": {
                  "summary": "A minute a second",
                  "value": {
                    "mode": "scaled",
                    "factor": 60
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "description": "An advance is under way.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                },
                "examples": {
                  "advancing": {
                    "summary": "A week is being advanced",
                    "value": {
                      "error": {
                        "code": "SANDBOX_CLOCK_ADVANCING",
                        "message": "Failed to change the sandbox: its clock is being advanced to 2026-03-09T09:00:00.000Z. Wait until that is done, or cancel it with DELETE on the advance."
                      }
                    }
                  }
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/clock/advance": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "advanceClock",
        "tags": [
          "clock"
        ],
        "summary": "Advance the clock",
        "description": "Moves the clock on and runs every planned event and every delivery that falls due on the way, in order of time.\nAnswers when all of it is done; calls queue up behind each other. Requests are answered meanwhile, and see the\nsandbox as it is on the way. A receiver that hangs is waited for three times, ten seconds of machine time each;\nthen its target rests and its deliveries stay pending. The next advance tries it again. No clock goes beyond the year 9000.\n\n`GET` on the clock and the stream of the journal show how far it has come. It ends early when it is cancelled,\nwhen the process is stopped, and, with `cancelOnDisconnect`, when its caller disconnects. What has happened by\nthen stays, and the clock stays at the instant that it has reached.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "name": "cancelOnDisconnect",
            "in": "query",
            "description": "Cancels the advance when the caller closes the connection before the answer.",
            "schema": {
              "type": "boolean",
              "default": false
            },
            "x-fidelity": "documented"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The duration.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AdvanceRequest"
              },
              "examples": {
                "week": {
                  "summary": "Seven days",
                  "value": {
                    "duration": "P7D"
                  }
                },
                "shorthand": {
                  "summary": "An hour and a half",
                  "value": {
                    "duration": "1h30m"
                  }
                },
                "milliseconds": {
                  "summary": "Half a second",
                  "value": {
                    "ms": 500
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The clock was advanced.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Advanced"
                },
                "examples": {
                  "week": {
                    "summary": "A week",
                    "value": {
                      "now": "2026-03-09T09:00:00.000Z",
                      "jobs": 12,
                      "attempts": 9
                    }
                  },
                  "cancelled": {
                    "summary": "Cancelled on the third day",
                    "value": {
                      "now": "2026-03-04T17:12:30.000Z",
                      "jobs": 5,
                      "attempts": 3,
                      "cancelled": true
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
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "delete": {
        "operationId": "cancelAdvance",
        "tags": [
          "clock"
        ],
        "summary": "Cancel the advance that is under way",
        "description": "Cancels it, and those that wait behind it. Answers once they have ended, so that the clock can be set. Where none\nis under way, it does nothing.\n",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/endpoints": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        }
      ],
      "get": {
        "operationId": "listEndpoints",
        "tags": [
          "services"
        ],
        "summary": "The callback endpoints of a service",
        "description": "The addresses of its webhooks, which a customer registers with the vendor manually.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/EndpointList"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "put": {
        "operationId": "setEndpoints",
        "tags": [
          "services"
        ],
        "summary": "Send all webhooks of a service to one receiver",
        "description": "Registers an endpoint for each webhook: the base URL, and the first path that the vendor suggests for the\nwebhook (its name, where the vendor suggests none). One request instead of one for each webhook.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The receiver, and the credentials that it expects.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EndpointsSetting"
              },
              "examples": {
                "receiver": {
                  "summary": "A receiver on this machine",
                  "value": {
                    "baseUrl": "http://localhost:3000",
                    "username": "callbacks",
                    "password": "secret"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/EndpointList"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/endpoints/{target}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "target",
          "in": "path",
          "required": true,
          "description": "The webhook's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "put": {
        "operationId": "setEndpoint",
        "tags": [
          "services"
        ],
        "summary": "Register a callback endpoint",
        "description": "Replaces what was registered before. Loopback addresses are allowed, others only where the process was started\nwith their name in `--allow-callbacks`.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The address, and the credentials that it expects.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EndpointSetting"
              },
              "examples": {
                "withCredentials": {
                  "summary": "With Basic credentials",
                  "value": {
                    "url": "http://localhost:3000/conversica/message",
                    "username": "callbacks",
                    "password": "secret"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Registered.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Endpoint"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "delete": {
        "operationId": "deleteEndpoint",
        "tags": [
          "services"
        ],
        "summary": "Remove a callback endpoint",
        "description": "Removing an endpoint that is not registered does nothing.",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/behaviours": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        }
      ],
      "get": {
        "operationId": "listBehaviours",
        "tags": [
          "services"
        ],
        "summary": "The behaviour switches of a service",
        "description": "Switches stand where the vendor's documents leave more than one reading open.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The switches and their values.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BehaviourList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/behaviours/{behaviour}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "behaviour",
          "in": "path",
          "required": true,
          "description": "The switch's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "put": {
        "operationId": "setBehaviour",
        "tags": [
          "services"
        ],
        "summary": "Set a behaviour switch",
        "description": "It applies to this sandbox, and survives a reset.",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The new value, of the type of the switch's default.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BehaviourSetting"
              },
              "examples": {
                "on": {
                  "summary": "Switched on",
                  "value": {
                    "value": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Set.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Behaviour"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/actions": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        }
      ],
      "get": {
        "operationId": "listActions",
        "tags": [
          "services"
        ],
        "summary": "The actions of a service",
        "description": "Events on the vendor's side that no call to its API causes.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The actions of the service.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ActionList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/actions/{action}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "action",
          "in": "path",
          "required": true,
          "description": "The action's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "post": {
        "operationId": "runAction",
        "tags": [
          "services"
        ],
        "summary": "Run an action on the vendor's side",
        "description": "The input has to fit the schema that the list of actions shows. A field that it does not list is refused.",
        "x-fidelity": "documented",
        "requestBody": {
          "description": "The action's input, a JSON object; left out, it is an empty one.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AnyJson"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The action was carried out.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ActionOutcome"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/records": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        }
      ],
      "get": {
        "operationId": "listCollections",
        "tags": [
          "records"
        ],
        "summary": "The collections of a service",
        "description": "The kinds of records that the service holds, and the number of each.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The collections.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CollectionList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/records/{collection}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "collection",
          "in": "path",
          "required": true,
          "description": "The collection's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "get": {
        "operationId": "listRecords",
        "tags": [
          "records"
        ],
        "summary": "The records of a collection",
        "description": "In the order in which they were created, with secrets redacted. One call looks at 20,000 records at most: where `next` is present, go on with it as `after`, even if the page is not full.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "name": "where",
            "in": "query",
            "description": "Only records whose field has this value, such as `status=OPEN`. Dots lead into nested fields; several conditions hold together.",
            "schema": {
              "type": "array",
              "maxItems": 10,
              "items": {
                "type": "string",
                "pattern": "^[^=]+=",
                "maxLength": 500,
                "examples": [
                  "status=OPEN"
                ]
              }
            },
            "x-fidelity": "documented"
          },
          {
            "name": "text",
            "in": "query",
            "description": "Only records that contain this text, in any field and any case.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            },
            "x-fidelity": "documented"
          },
          {
            "name": "after",
            "in": "query",
            "description": "The key of the record after which the page begins.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of records.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/records/{collection}/{record}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "collection",
          "in": "path",
          "required": true,
          "description": "The collection's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        },
        {
          "name": "record",
          "in": "path",
          "required": true,
          "description": "The record's key.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "get": {
        "operationId": "getRecord",
        "tags": [
          "records"
        ],
        "summary": "One record",
        "description": "As it is now, with secrets redacted. The journal, filtered by `record`, tells its history.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The record.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeyedRecord"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/jobs": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "listJobs",
        "tags": [
          "records"
        ],
        "summary": "The jobs that are planned",
        "description": "The agenda of all services, by the instant at which they fall due.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/ServiceFilter"
          },
          {
            "name": "name",
            "in": "query",
            "description": "Only jobs of this name.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "name": "subject",
            "in": "query",
            "description": "Only jobs about this subject.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "$ref": "#/components/parameters/CauseFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "The jobs.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JobList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/targets/{target}/pause": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "target",
          "in": "path",
          "required": true,
          "description": "The name of the endpoint or subscription.",
          "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "x-fidelity": "documented"
        }
      ],
      "post": {
        "operationId": "pauseTarget",
        "tags": [
          "deliveries"
        ],
        "summary": "Pause the deliveries to one target",
        "description": "They stay pending until it is resumed. A hundred targets of a sandbox may be paused.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/targets/{target}/resume": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "target",
          "in": "path",
          "required": true,
          "description": "The name of the endpoint or subscription.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "post": {
        "operationId": "resumeTarget",
        "tags": [
          "deliveries"
        ],
        "summary": "Resume the deliveries to one target",
        "description": "Those that fell due in the meantime are sent immediately.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/webhooks/{webhook}/trigger": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "name": "webhook",
          "in": "path",
          "required": true,
          "description": "The webhook's name.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "post": {
        "operationId": "triggerWebhook",
        "tags": [
          "deliveries"
        ],
        "summary": "Send a webhook without its cause",
        "description": "The payload is that of the latest delivery of the webhook, or else the example of the vendor, with your fields laid over it, nested ones too. It is checked by the contract. Records do not change.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "description": "The fields that are to differ.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TriggerRequest"
              },
              "examples": {
                "subject": {
                  "summary": "About a lead of your own",
                  "value": {
                    "subject": "lead-9",
                    "fields": {
                      "id": "lead-9"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The deliveries that this makes.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/deliveries/{delivery}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "$ref": "#/components/parameters/DeliveryId"
        }
      ],
      "get": {
        "operationId": "getDelivery",
        "tags": [
          "deliveries"
        ],
        "summary": "One delivery",
        "description": "With every attempt, its request and its response; secrets are redacted.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Delivery"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/services/{service}/deliveries/{delivery}/redeliver": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "$ref": "#/components/parameters/ServiceSlug"
        },
        {
          "$ref": "#/components/parameters/DeliveryId"
        }
      ],
      "post": {
        "operationId": "redeliver",
        "tags": [
          "deliveries"
        ],
        "summary": "Send a delivery again",
        "description": "It becomes due now, whatever its status, with the same id and the same bytes. Settle waits for it.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Delivery"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/deliveries": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "listDeliveries",
        "tags": [
          "deliveries"
        ],
        "summary": "The deliveries of all services",
        "description": "The latest that match the filters, oldest first.",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/ServiceFilter"
          },
          {
            "name": "status",
            "in": "query",
            "description": "Only deliveries of this status.",
            "schema": {
              "$ref": "#/components/schemas/DeliveryStatus"
            },
            "x-fidelity": "documented"
          },
          {
            "name": "webhook",
            "in": "query",
            "description": "Only deliveries of this webhook.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "name": "target",
            "in": "query",
            "description": "Only deliveries to this target.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "name": "subject",
            "in": "query",
            "description": "Only deliveries about this subject.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "$ref": "#/components/parameters/CauseFilter"
          },
          {
            "name": "collected",
            "in": "query",
            "description": "Only deliveries that were laid into the inbox, or only the others.",
            "schema": {
              "type": "boolean"
            },
            "x-fidelity": "documented"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "Deliveries without their attempts.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/deliveries/redeliver": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "redeliverMany",
        "tags": [
          "deliveries"
        ],
        "summary": "Send deliveries again",
        "description": "Those that match every given key become due now, 500 at most, the oldest first; each with the same id and the same bytes.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "description": "The deliveries; all of them without a body.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeliveryMatch"
              },
              "examples": {
                "failed": {
                  "summary": "Those that have failed",
                  "value": {
                    "service": "conversica",
                    "status": "failed"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Those that are sent again.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/deliveries/settings": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "getDeliverySettings",
        "tags": [
          "deliveries"
        ],
        "summary": "The settings of deliveries",
        "description": "Timeout, retries, concurrency and the inbox.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The settings.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliverySettings"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "put": {
        "operationId": "setDeliverySettings",
        "tags": [
          "deliveries"
        ],
        "summary": "Set how deliveries go out",
        "description": "A setting that is left out stays as it is. With `collect`, deliveries are laid into an inbox, as if a receiver had taken them: `collected=true` lists them.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The new settings.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeliverySettingsPatch"
              },
              "examples": {
                "inbox": {
                  "summary": "Without a receiver, into the inbox",
                  "value": {
                    "collect": true
                  }
                },
                "impatient": {
                  "summary": "Two quick retries, two attempts at a time",
                  "value": {
                    "timeoutMs": 2000,
                    "retries": {
                      "delaysMs": [
                        1000,
                        5000
                      ],
                      "jitter": 0
                    },
                    "concurrency": 2
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The settings as they are now.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliverySettings"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/deliveries/pause": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "pauseDeliveries",
        "tags": [
          "deliveries"
        ],
        "summary": "Pause all deliveries",
        "description": "They stay pending until they are resumed; attempts under way are completed.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/deliveries/resume": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "post": {
        "operationId": "resumeDeliveries",
        "tags": [
          "deliveries"
        ],
        "summary": "Resume deliveries",
        "description": "Those that fell due in the meantime are sent immediately, to each endpoint in order; receivers that did not answer are tried again.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Sandbox"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/journal": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "listJournal",
        "tags": [
          "journal"
        ],
        "summary": "What happened",
        "description": "The last entries that fit the filters, oldest first; with `after`, the first ones that follow that entry; with\n`before`, the last ones that precede that entry. The journal forgets its oldest entries.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/ServiceFilter"
          },
          {
            "$ref": "#/components/parameters/KindFilter"
          },
          {
            "$ref": "#/components/parameters/OperationFilter"
          },
          {
            "$ref": "#/components/parameters/MethodFilter"
          },
          {
            "$ref": "#/components/parameters/PathFilter"
          },
          {
            "$ref": "#/components/parameters/StatusFilter"
          },
          {
            "$ref": "#/components/parameters/TextFilter"
          },
          {
            "$ref": "#/components/parameters/SinceFilter"
          },
          {
            "$ref": "#/components/parameters/UntilFilter"
          },
          {
            "$ref": "#/components/parameters/ViolationsFilter"
          },
          {
            "$ref": "#/components/parameters/WarningsFilter"
          },
          {
            "$ref": "#/components/parameters/CauseFilter"
          },
          {
            "$ref": "#/components/parameters/RecordFilter"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "name": "after",
            "in": "query",
            "description": "Id of the entry after which the list begins.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          },
          {
            "name": "before",
            "in": "query",
            "description": "Id of the entry before which the list ends.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "x-fidelity": "documented"
          }
        ],
        "responses": {
          "200": {
            "description": "Entries, with secrets redacted.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JournalList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      },
      "delete": {
        "operationId": "clearJournal",
        "tags": [
          "journal"
        ],
        "summary": "Clear the journal",
        "description": "Changes nothing else.",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/journal/stream": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "followJournal",
        "tags": [
          "journal"
        ],
        "summary": "What happens, as it happens",
        "description": "Server-sent events, one for each new entry: its `id` is the entry's, its `event` the entry's kind, its `data`\nthe entry as JSON. With `Last-Event-ID` the entries since that one come first. Where the journal has forgotten\nwhat comes next, because the follower was away or reads slowly, an event `gap` stands before what is left.\nWhile the clock is advanced, events `advance` say how far it has come, whatever the filter; their `data` is an\n`AdvanceProgress`. The last one has `ended`.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/ServiceFilter"
          },
          {
            "$ref": "#/components/parameters/KindFilter"
          },
          {
            "$ref": "#/components/parameters/OperationFilter"
          },
          {
            "$ref": "#/components/parameters/MethodFilter"
          },
          {
            "$ref": "#/components/parameters/PathFilter"
          },
          {
            "$ref": "#/components/parameters/StatusFilter"
          },
          {
            "$ref": "#/components/parameters/TextFilter"
          },
          {
            "$ref": "#/components/parameters/SinceFilter"
          },
          {
            "$ref": "#/components/parameters/UntilFilter"
          },
          {
            "$ref": "#/components/parameters/ViolationsFilter"
          },
          {
            "$ref": "#/components/parameters/WarningsFilter"
          },
          {
            "$ref": "#/components/parameters/CauseFilter"
          },
          {
            "$ref": "#/components/parameters/RecordFilter"
          },
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "Id of the last entry that the follower has seen.",
            "schema": {
              "type": "string"
            },
            "x-fidelity": "documented"
          }
        ],
        "responses": {
          "200": {
            "description": "It continues until either side ends it.",
            "x-fidelity": "documented",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "description": "The limit of followers of this process is reached.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                }
              }
            }
          }
        }
      }
    },
    "/sandboxes/{sandbox}/journal.har": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "exportHar",
        "tags": [
          "journal"
        ],
        "summary": "The journal as a HAR file",
        "description": "Requests to the services and attempts of deliveries as HAR 1.2, which browsers and most HTTP tools open. Secrets are redacted. Its times are those of the sandbox clock, its durations those of the machine.\n",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/ServiceFilter"
          },
          {
            "$ref": "#/components/parameters/KindFilter"
          },
          {
            "$ref": "#/components/parameters/OperationFilter"
          },
          {
            "$ref": "#/components/parameters/MethodFilter"
          },
          {
            "$ref": "#/components/parameters/PathFilter"
          },
          {
            "$ref": "#/components/parameters/StatusFilter"
          },
          {
            "$ref": "#/components/parameters/TextFilter"
          },
          {
            "$ref": "#/components/parameters/SinceFilter"
          },
          {
            "$ref": "#/components/parameters/UntilFilter"
          },
          {
            "$ref": "#/components/parameters/ViolationsFilter"
          },
          {
            "$ref": "#/components/parameters/WarningsFilter"
          },
          {
            "$ref": "#/components/parameters/CauseFilter"
          },
          {
            "$ref": "#/components/parameters/RecordFilter"
          }
        ],
        "responses": {
          "200": {
            "description": "The HAR file.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Har"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/journal/{entry}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "name": "entry",
          "in": "path",
          "required": true,
          "description": "The entry's id; a service's answer carries it in `x-ensaio-request-id`.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "get": {
        "operationId": "getJournalEntry",
        "tags": [
          "journal"
        ],
        "summary": "One entry of the journal",
        "description": "For a request, everything that was wrong with it and everything that it changed.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The entry.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JournalEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/journal/{entry}/chain": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "name": "entry",
          "in": "path",
          "required": true,
          "description": "The entry's id.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "get": {
        "operationId": "getChain",
        "tags": [
          "journal"
        ],
        "summary": "Causes and effects of an entry",
        "description": "From the first cause that the journal still knows, through the entry, to all of its effects: changes, jobs, deliveries and their attempts.\n",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The chain.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Chain"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          },
          "503": {
            "$ref": "#/components/responses/Busy"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/keys": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "listKeys",
        "tags": [
          "keys"
        ],
        "summary": "The valid credentials",
        "description": "Those of all services, the oldest of each first.",
        "x-fidelity": "documented",
        "parameters": [
          {
            "$ref": "#/components/parameters/ServiceFilter"
          }
        ],
        "responses": {
          "200": {
            "description": "The credentials.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeyList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "post": {
        "operationId": "createKey",
        "tags": [
          "keys"
        ],
        "summary": "Make new credentials",
        "description": "By the action of the service that does it: where the vendor knows but one token or password, the new one replaces it. A reset goes back to the first.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The service, and what its action takes.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KeyDraft"
              },
              "examples": {
                "password": {
                  "summary": "A new password for Conversica",
                  "value": {
                    "service": "conversica"
                  }
                },
                "scoped": {
                  "summary": "A key of Zenvia Conversion that only reads prospects",
                  "value": {
                    "service": "zenvia-conversion",
                    "input": {
                      "scopes": [
                        "prospects:read"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Key"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/keys/{key}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "name": "key",
          "in": "path",
          "required": true,
          "description": "The id of the credentials.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "put": {
        "operationId": "limitKey",
        "tags": [
          "keys"
        ],
        "summary": "Limit the requests of credentials",
        "description": "Beyond the limit, requests are answered with 429 until the minute of sandbox time is over, in the vendor's words where it has some. It takes the place of the service's own limit.\n",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The limit.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KeyLimit"
              },
              "examples": {
                "ten": {
                  "summary": "Ten requests a minute",
                  "value": {
                    "perMinute": 10
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The credentials with their limit.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Key"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "delete": {
        "operationId": "revokeKey",
        "tags": [
          "keys"
        ],
        "summary": "Revoke credentials",
        "description": "The service answers them as any that it does not know.",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/faults": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        }
      ],
      "get": {
        "operationId": "listFaults",
        "tags": [
          "faults"
        ],
        "summary": "The fault rules, and how often each was applied",
        "description": "Rules are applied in this order.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The rules, oldest first.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaultList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "post": {
        "operationId": "addFault",
        "tags": [
          "faults"
        ],
        "summary": "Add a fault rule",
        "description": "A rule that names an operation, webhook, service or preset that does not exist is refused.",
        "x-fidelity": "documented",
        "requestBody": {
          "required": true,
          "description": "The rule.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FaultDraft"
              },
              "examples": {
                "rateLimited": {
                  "summary": "The first three calls are told to come again later",
                  "value": {
                    "service": "conversica",
                    "on": "request",
                    "match": {
                      "operationId": "createOrUpdateLead"
                    },
                    "when": {
                      "first": 3
                    },
                    "effect": {
                      "kind": "status",
                      "status": 429,
                      "headers": {
                        "Retry-After": "2"
                      }
                    }
                  }
                },
                "preset": {
                  "summary": "A tenth of the connections to Conversica breaks",
                  "value": {
                    "preset": "flaky",
                    "service": "conversica"
                  }
                },
                "forOne": {
                  "summary": "The first answer for one lead is lost",
                  "value": {
                    "service": "conversica",
                    "on": "request",
                    "match": {
                      "body": {
                        "id": "lead-1"
                      }
                    },
                    "when": {
                      "first": 1
                    },
                    "effect": {
                      "kind": "answerLost"
                    }
                  }
                },
                "duplicated": {
                  "summary": "Every fifth message callback comes twice",
                  "value": {
                    "service": "conversica",
                    "on": "delivery",
                    "match": {
                      "webhook": "message"
                    },
                    "when": {
                      "every": 5
                    },
                    "effect": {
                      "kind": "duplicate",
                      "times": 2
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Added.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaultRule"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "tags": [
          "faults"
        ],
        "summary": "Remove all fault rules",
        "description": "An effect that has begun is completed.",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/fault-presets": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "get": {
        "operationId": "listFaultPresets",
        "tags": [
          "faults"
        ],
        "summary": "The presets of fault rules",
        "description": "A rule that names one takes its fields.",
        "x-fidelity": "documented",
        "responses": {
          "200": {
            "description": "The presets.",
            "x-fidelity": "documented",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaultPresetList"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    },
    "/sandboxes/{sandbox}/faults/{fault}": {
      "x-source": "ensaio",
      "x-other-methods": {
        "405": {
          "$ref": "#/components/responses/MethodNotAllowed"
        }
      },
      "parameters": [
        {
          "$ref": "#/components/parameters/SandboxName"
        },
        {
          "name": "fault",
          "in": "path",
          "required": true,
          "description": "The rule's id.",
          "schema": {
            "type": "string",
            "minLength": 1
          },
          "x-fidelity": "documented"
        }
      ],
      "delete": {
        "operationId": "deleteFault",
        "tags": [
          "faults"
        ],
        "summary": "Remove one fault rule",
        "description": "An effect that has begun is completed.",
        "x-fidelity": "documented",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenMissing"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "500": {
            "$ref": "#/components/responses/Broken"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "ControlToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "The token that is printed at the start, or was given by `--control-token`.",
        "x-fidelity": "documented",
        "x-source": "ensaio"
      }
    },
    "parameters": {
      "SandboxName": {
        "name": "sandbox",
        "in": "path",
        "required": true,
        "description": "The sandbox's name.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "ServiceSlug": {
        "name": "service",
        "in": "path",
        "required": true,
        "description": "The service's slug.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "DeliveryId": {
        "name": "delivery",
        "in": "path",
        "required": true,
        "description": "The delivery's id, which is unique within its service.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "ServiceFilter": {
        "name": "service",
        "in": "query",
        "description": "Only what belongs to this service.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "KindFilter": {
        "name": "kind",
        "in": "query",
        "description": "Only entries of this kind.",
        "schema": {
          "$ref": "#/components/schemas/JournalKind"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "OperationFilter": {
        "name": "operationId",
        "in": "query",
        "description": "Only requests for this operation.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "MethodFilter": {
        "name": "method",
        "in": "query",
        "description": "Only requests with this method.",
        "schema": {
          "type": "string",
          "pattern": "^[A-Za-z]+$",
          "maxLength": 20,
          "examples": [
            "POST"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "PathFilter": {
        "name": "path",
        "in": "query",
        "description": "Only requests for this path, with or without the base path; an asterisk stands for one segment.",
        "schema": {
          "type": "string",
          "pattern": "^/",
          "maxLength": 1000,
          "examples": [
            "/v1/prospects"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "StatusFilter": {
        "name": "status",
        "in": "query",
        "description": "Only requests and attempts that were answered so: a status such as 404, a class such as 5xx, or `none` for no answer.",
        "schema": {
          "type": "string",
          "pattern": "^(?:[1-5]\\d\\d|[1-5]xx|none)$",
          "examples": [
            "404",
            "5xx",
            "none"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "TextFilter": {
        "name": "text",
        "in": "query",
        "description": "Only entries that contain this text, including bodies and records, in any case.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "SinceFilter": {
        "name": "since",
        "in": "query",
        "description": "Only entries from this instant on.",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "UntilFilter": {
        "name": "until",
        "in": "query",
        "description": "Only entries before this instant.",
        "schema": {
          "$ref": "#/components/schemas/Instant"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "ViolationsFilter": {
        "name": "violations",
        "in": "query",
        "description": "Only requests that break the contract, or only those that do not.",
        "schema": {
          "type": "boolean"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "WarningsFilter": {
        "name": "warnings",
        "in": "query",
        "description": "Only requests with warnings, or only those without.",
        "schema": {
          "type": "boolean"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "CauseFilter": {
        "name": "causedBy",
        "in": "query",
        "description": "Only what this journal entry caused, by its id.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "RecordFilter": {
        "name": "record",
        "in": "query",
        "description": "Only what changed this record, given as `collection/key`.",
        "schema": {
          "type": "string",
          "pattern": "^[^/]+/.+$",
          "maxLength": 1000,
          "examples": [
            "leads/lead-1"
          ]
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "The largest number of entries to return.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500,
          "default": 100
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      }
    },
    "headers": {
      "Allow": {
        "description": "The methods that the path has, with commas between them.",
        "required": true,
        "schema": {
          "type": "string"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      }
    },
    "responses": {
      "Done": {
        "description": "Done.",
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Sandbox": {
        "description": "The sandbox as it is now.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Sandbox"
            }
          }
        }
      },
      "Cluster": {
        "description": "The cluster as the store has it.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Cluster"
            }
          }
        }
      },
      "Busy": {
        "description": "Too many calls that take long wait already.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            }
          }
        }
      },
      "Unavailable": {
        "description": "The store of the cluster, or the node that owns the sandbox, does not answer at the moment.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            }
          }
        }
      },
      "Clock": {
        "description": "The clock as it is now.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Clock"
            },
            "examples": {
              "scaled": {
                "summary": "A minute a second",
                "value": {
                  "mode": "scaled",
                  "factor": 60,
                  "now": "2026-03-02T09:00:00.000Z"
                }
              }
            }
          }
        }
      },
      "EndpointList": {
        "description": "The registered endpoints of the service.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/EndpointList"
            }
          }
        }
      },
      "Delivery": {
        "description": "The delivery as it is now.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Delivery"
            }
          }
        }
      },
      "InvalidRequest": {
        "description": "The request is not valid, or cannot be carried out.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "examples": {
              "factor": {
                "summary": "A mode that does not exist",
                "value": {
                  "error": {
                    "code": "SANDBOX_REQUEST_INVALID",
                    "message": "Failed to carry out setClock: body /mode: expected one of \"real\", \"scaled\", \"frozen\", got \"stopped\". Fix it and retry.",
                    "details": [
                      "body /mode: expected one of real, scaled, frozen, got \"stopped\""
                    ]
                  }
                }
              }
            }
          }
        }
      },
      "TokenMissing": {
        "description": "The request does not carry the control token.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "headers": {
          "WWW-Authenticate": {
            "description": "How to send it.",
            "schema": {
              "type": "string",
              "const": "Bearer realm=\"Ensaio\""
            },
            "x-fidelity": "documented"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "examples": {
              "missing": {
                "summary": "No token",
                "value": {
                  "error": {
                    "code": "SANDBOX_TOKEN_MISSING",
                    "message": "Failed to answer: the control token is missing. Send the header \"authorization: Bearer\" with the token that was printed at the start."
                  }
                }
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The request is meant for another host, or a web page of another site sent it.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "examples": {
              "origin": {
                "summary": "A page of another site",
                "value": {
                  "error": {
                    "code": "SANDBOX_ORIGIN_FORBIDDEN",
                    "message": "Failed to answer: a page of https://example.com may not control the sandbox. Call it from a program."
                  }
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "A name in the path does not exist.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "examples": {
              "sandbox": {
                "summary": "No such sandbox",
                "value": {
                  "error": {
                    "code": "SANDBOX_NAME_UNKNOWN",
                    "message": "Failed to find the sandbox \"mian\": there is none of that name. Did you mean \"main\"? Known: main."
                  }
                }
              }
            }
          }
        }
      },
      "BodyTooLarge": {
        "description": "The body is too large.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            }
          }
        }
      },
      "Broken": {
        "description": "A bug of the sandbox.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            }
          }
        }
      },
      "Conflict": {
        "description": "The state of the sandbox, or of the process, does not allow it.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "examples": {
              "taken": {
                "summary": "The name is taken",
                "value": {
                  "error": {
                    "code": "SANDBOX_NAME_TAKEN",
                    "message": "Failed to create the sandbox \"one\": the name is taken. Choose another name, or delete that sandbox."
                  }
                }
              }
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The path has other methods only.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "headers": {
          "Allow": {
            "$ref": "#/components/headers/Allow"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            }
          }
        }
      },
      "UnknownPath": {
        "description": "No such path; the message names the nearest ones.",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            }
          }
        }
      }
    },
    "schemas": {
      "Failure": {
        "description": "Why a request was not carried out.",
        "type": "object",
        "required": [
          "error"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "error": {
            "description": "The cause.",
            "type": "object",
            "required": [
              "code",
              "message"
            ],
            "x-fidelity": "documented",
            "properties": {
              "code": {
                "type": "string",
                "pattern": "^SANDBOX_",
                "description": "The cause, for programs.",
                "x-fidelity": "documented"
              },
              "message": {
                "type": "string",
                "description": "The cause, for people, and what to do about it.",
                "x-fidelity": "documented"
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "Each problem by itself, where there are several.",
                "x-fidelity": "documented"
              }
            }
          }
        }
      },
      "AnyJson": {
        "description": "Any JSON value.",
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Instant": {
        "description": "An instant in UTC.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-03-02T09:00:00.000Z"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Health": {
        "description": "The state of the process.",
        "type": "object",
        "required": [
          "status",
          "version"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "status": {
            "type": "string",
            "const": "ok",
            "description": "Always ok.",
            "x-fidelity": "documented"
          },
          "version": {
            "type": "string",
            "description": "Version of Ensaio.",
            "x-fidelity": "documented"
          }
        }
      },
      "Cluster": {
        "description": "The nodes that share a store.",
        "type": "object",
        "required": [
          "node",
          "valid",
          "validForMs",
          "storeMs",
          "nodes",
          "sandboxes",
          "ownerless"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "node": {
            "type": "string",
            "description": "The id of the node that answers.",
            "x-fidelity": "documented"
          },
          "valid": {
            "type": "boolean",
            "description": "False while the node may have been given up, because it has not reached the store in time; it answers nothing then.",
            "x-fidelity": "documented"
          },
          "validForMs": {
            "type": "number",
            "description": "The machine's milliseconds for which no other node can take what this one owns, unless the store is reached in between.",
            "x-fidelity": "documented"
          },
          "storeMs": {
            "type": "number",
            "minimum": 0,
            "description": "The machine's milliseconds that the store took to answer.",
            "x-fidelity": "documented"
          },
          "nodes": {
            "type": "array",
            "description": "The nodes that were heard of in time.",
            "items": {
              "$ref": "#/components/schemas/ClusterNode"
            },
            "x-fidelity": "documented"
          },
          "sandboxes": {
            "type": "integer",
            "minimum": 0,
            "description": "The sandboxes of the cluster.",
            "x-fidelity": "documented"
          },
          "ownerless": {
            "type": "integer",
            "minimum": 0,
            "description": "Those that no node owns at the moment.",
            "x-fidelity": "documented"
          }
        }
      },
      "ClusterNode": {
        "description": "One process of the cluster, from its start to its end. A process that was given up comes back as another node.",
        "type": "object",
        "required": [
          "id",
          "controlUrl",
          "sandboxes",
          "names",
          "draining"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id.",
            "x-fidelity": "documented"
          },
          "controlUrl": {
            "type": "string",
            "description": "The address of its control plane for other nodes.",
            "x-fidelity": "documented"
          },
          "sandboxes": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of the sandboxes that it owns.",
            "x-fidelity": "documented"
          },
          "names": {
            "type": "array",
            "description": "The names of the first ones.",
            "maxItems": 20,
            "items": {
              "type": "string"
            },
            "x-fidelity": "documented"
          },
          "draining": {
            "type": "boolean",
            "description": "True once it hands its sandboxes on.",
            "x-fidelity": "documented"
          }
        }
      },
      "ServiceList": {
        "description": "The services that run.",
        "type": "object",
        "required": [
          "services"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Service"
            },
            "description": "In the order of their ports.",
            "x-fidelity": "documented"
          }
        }
      },
      "Service": {
        "description": "One service and all that can be done with it.",
        "type": "object",
        "required": [
          "service",
          "title",
          "baseUrl",
          "credentials",
          "curl",
          "scenarios",
          "behaviours",
          "webhooks",
          "actions"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "description": "Its slug.",
            "x-fidelity": "documented"
          },
          "title": {
            "type": "string",
            "description": "The vendor's name, for people.",
            "x-fidelity": "documented"
          },
          "baseUrl": {
            "type": "string",
            "description": "Its address; the paths below it are the vendor's.",
            "x-fidelity": "documented"
          },
          "credentials": {
            "$ref": "#/components/schemas/Credentials",
            "description": "Those of the sandbox.",
            "x-fidelity": "documented"
          },
          "curl": {
            "type": "string",
            "description": "A request that works when it is pasted into a shell.",
            "x-fidelity": "documented"
          },
          "scenarios": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Described"
            },
            "description": "The starting states that it has.",
            "x-fidelity": "documented"
          },
          "behaviours": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/BehaviourSwitch"
            },
            "description": "Its switches.",
            "x-fidelity": "documented"
          },
          "webhooks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Webhook"
            },
            "description": "Its webhooks.",
            "x-fidelity": "documented"
          },
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Action"
            },
            "description": "Its actions.",
            "x-fidelity": "documented"
          }
        }
      },
      "Credentials": {
        "description": "The credentials of a sandbox in one service, by what the vendor calls them.",
        "type": "object",
        "additionalProperties": {
          "type": "string"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Described": {
        "description": "A name and its meaning.",
        "type": "object",
        "required": [
          "name",
          "description"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "The name.",
            "x-fidelity": "documented"
          },
          "description": {
            "type": "string",
            "description": "Its meaning in a line.",
            "x-fidelity": "documented"
          }
        }
      },
      "JsonSchema": {
        "description": "A JSON Schema (2020-12). It is enough to draw a form and to check what is typed into it.",
        "type": "object",
        "additionalProperties": true,
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Action": {
        "description": "An action on the vendor's side.",
        "type": "object",
        "required": [
          "name",
          "description",
          "input"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "description": {
            "type": "string",
            "description": "Its effect in a line.",
            "x-fidelity": "documented"
          },
          "input": {
            "$ref": "#/components/schemas/JsonSchema",
            "description": "The schema of its input.",
            "x-fidelity": "documented"
          }
        }
      },
      "BehaviourValue": {
        "description": "The value of a switch.",
        "type": [
          "boolean",
          "number"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "BehaviourSwitch": {
        "description": "A switch where the vendor's documents leave several readings open.",
        "type": "object",
        "required": [
          "name",
          "description",
          "schema",
          "default"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "description": {
            "type": "string",
            "description": "Its effect.",
            "x-fidelity": "documented"
          },
          "schema": {
            "$ref": "#/components/schemas/JsonSchema",
            "description": "The schema of its values.",
            "x-fidelity": "documented"
          },
          "default": {
            "$ref": "#/components/schemas/BehaviourValue",
            "description": "Its value from the start.",
            "x-fidelity": "documented"
          }
        }
      },
      "Webhook": {
        "description": "A call that the service makes to its customer.",
        "type": "object",
        "required": [
          "name",
          "defaultPaths"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "defaultPaths": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Paths that the vendor suggests for the customer's endpoint.",
            "x-fidelity": "documented"
          }
        }
      },
      "SandboxList": {
        "description": "The sandboxes of the process.",
        "type": "object",
        "required": [
          "sandboxes"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "sandboxes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Sandbox"
            },
            "description": "Oldest first.",
            "x-fidelity": "documented"
          }
        }
      },
      "Sandbox": {
        "description": "One isolated set of worlds, one for each service.",
        "type": "object",
        "required": [
          "name",
          "clock",
          "services",
          "deliveries",
          "deliveriesPaused",
          "pausedTargets",
          "faults",
          "requests"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name; the credentials derive from it.",
            "x-fidelity": "documented"
          },
          "clock": {
            "$ref": "#/components/schemas/Clock",
            "description": "Its time.",
            "x-fidelity": "documented"
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SandboxService"
            },
            "description": "Its worlds.",
            "x-fidelity": "documented"
          },
          "deliveries": {
            "$ref": "#/components/schemas/DeliveryCounts",
            "description": "The number of deliveries by status.",
            "x-fidelity": "documented"
          },
          "deliveriesPaused": {
            "type": "boolean",
            "description": "True while deliveries are held back.",
            "x-fidelity": "documented"
          },
          "pausedTargets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PausedTarget"
            },
            "description": "Targets whose deliveries alone are held back.",
            "x-fidelity": "documented"
          },
          "faults": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of fault rules.",
            "x-fidelity": "documented"
          },
          "requests": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of requests to its services so far.",
            "x-fidelity": "documented"
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of the machine at which it is deleted unless somebody uses it before; absent where it stays.",
            "x-fidelity": "documented"
          },
          "node": {
            "type": "string",
            "description": "The id of the node that owns it, in a cluster; absent elsewhere.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotDraft": {
        "description": "A snapshot to be.",
        "type": "object",
        "required": [
          "name"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$",
            "examples": [
              "before-import"
            ],
            "description": "Its name.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotList": {
        "description": "Snapshots.",
        "type": "object",
        "required": [
          "snapshots"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "snapshots": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Snapshot"
            },
            "description": "Oldest first.",
            "x-fidelity": "documented"
          }
        }
      },
      "Snapshot": {
        "description": "A sandbox as it was at one moment.",
        "type": "object",
        "required": [
          "name",
          "sandbox",
          "at",
          "services"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "sandbox": {
            "type": "string",
            "description": "The sandbox that was saved.",
            "x-fidelity": "documented"
          },
          "at": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant that its clock showed.",
            "x-fidelity": "documented"
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SnapshotService"
            },
            "description": "Its services.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotService": {
        "description": "One service in a snapshot.",
        "type": "object",
        "required": [
          "service",
          "scenario",
          "records"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "description": "The service's slug.",
            "x-fidelity": "documented"
          },
          "scenario": {
            "type": "string",
            "description": "The scenario that its records began from.",
            "x-fidelity": "documented"
          },
          "records": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of its records.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotDocument": {
        "description": "A sandbox as plain data.",
        "type": "object",
        "required": [
          "format",
          "version",
          "ensaio",
          "name",
          "clock",
          "faults",
          "worlds"
        ],
        "additionalProperties": true,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "format": {
            "type": "string",
            "const": "ensaio-sandbox",
            "description": "Always ensaio-sandbox.",
            "x-fidelity": "documented"
          },
          "version": {
            "type": "integer",
            "const": 1,
            "description": "The version of the format.",
            "x-fidelity": "documented"
          },
          "ensaio": {
            "type": "string",
            "description": "The version of Ensaio that made it.",
            "x-fidelity": "documented"
          },
          "name": {
            "type": "string",
            "pattern": "^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",
            "examples": [
              "worker-1"
            ],
            "description": "The name of the sandbox.",
            "x-fidelity": "documented"
          },
          "clock": {
            "$ref": "#/components/schemas/SnapshotClock",
            "description": "Its clock.",
            "x-fidelity": "documented"
          },
          "faults": {
            "$ref": "#/components/schemas/SnapshotFaults",
            "description": "Its fault rules.",
            "x-fidelity": "documented"
          },
          "worlds": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/SnapshotWorld"
            },
            "description": "One for each service.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotClock": {
        "description": "A clock in a snapshot.",
        "type": "object",
        "required": [
          "mode",
          "at"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "mode": {
            "description": "How it moves.",
            "type": "object",
            "required": [
              "kind"
            ],
            "x-fidelity": "documented",
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "real",
                  "scaled",
                  "frozen"
                ],
                "description": "Its mode.",
                "x-fidelity": "documented"
              },
              "factor": {
                "type": "number",
                "exclusiveMinimum": 0,
                "maximum": 1000000,
                "description": "Of a scaled clock: its speed.",
                "x-fidelity": "documented"
              }
            }
          },
          "at": {
            "type": "integer",
            "description": "The instant that it shows, in milliseconds since 1970.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotFaults": {
        "description": "The fault rules in a snapshot.",
        "type": "object",
        "required": [
          "seed",
          "rules"
        ],
        "additionalProperties": true,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "What their chances are drawn from.",
            "x-fidelity": "documented"
          },
          "rules": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/SnapshotFault"
            },
            "description": "Oldest first.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotFault": {
        "description": "A fault rule in a snapshot.",
        "type": "object",
        "required": [
          "rule"
        ],
        "additionalProperties": true,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "rule": {
            "$ref": "#/components/schemas/FaultDraft",
            "description": "The rule.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotWorld": {
        "description": "The records of a service in a snapshot.",
        "type": "object",
        "required": [
          "format",
          "version",
          "service",
          "scenario",
          "seed",
          "random",
          "sequence",
          "collections"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "format": {
            "type": "string",
            "const": "ensaio-world",
            "description": "Always ensaio-world.",
            "x-fidelity": "documented"
          },
          "version": {
            "type": "integer",
            "const": 1,
            "description": "The version of the format.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service's slug.",
            "x-fidelity": "documented"
          },
          "scenario": {
            "type": "string",
            "description": "The scenario that its records began from.",
            "x-fidelity": "documented"
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "Its seed.",
            "x-fidelity": "documented"
          },
          "random": {
            "type": "array",
            "minItems": 4,
            "maxItems": 4,
            "items": {
              "type": "integer"
            },
            "description": "The state of its random source.",
            "x-fidelity": "documented"
          },
          "sequence": {
            "type": "integer",
            "minimum": 0,
            "description": "The last number that it gave.",
            "x-fidelity": "documented"
          },
          "collections": {
            "type": "object",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": true
              }
            },
            "description": "The records of each collection, in order; the names of the engine's own begin with `$`.",
            "x-fidelity": "documented"
          }
        }
      },
      "SnapshotDiff": {
        "description": "The difference between two states of the services.",
        "type": "object",
        "required": [
          "added",
          "changed",
          "removed",
          "changes"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "added": {
            "type": "integer",
            "minimum": 0,
            "description": "Records that are new.",
            "x-fidelity": "documented"
          },
          "changed": {
            "type": "integer",
            "minimum": 0,
            "description": "Records that are others.",
            "x-fidelity": "documented"
          },
          "removed": {
            "type": "integer",
            "minimum": 0,
            "description": "Records that are gone.",
            "x-fidelity": "documented"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceChange"
            },
            "description": "As many of them as the limit allows.",
            "x-fidelity": "documented"
          }
        }
      },
      "ServiceChange": {
        "description": "One record that differs.",
        "type": "object",
        "required": [
          "service",
          "collection",
          "key"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "description": "The service.",
            "x-fidelity": "documented"
          },
          "collection": {
            "type": "string",
            "description": "The kind of record.",
            "x-fidelity": "documented"
          },
          "key": {
            "type": "string",
            "description": "Its key.",
            "x-fidelity": "documented"
          },
          "before": {
            "$ref": "#/components/schemas/AnyRecord",
            "description": "The record before; absent where it is new.",
            "x-fidelity": "documented"
          },
          "after": {
            "$ref": "#/components/schemas/AnyRecord",
            "description": "The record after; absent where it is gone.",
            "x-fidelity": "documented"
          }
        }
      },
      "FixturesText": {
        "description": "A fixtures file.",
        "type": "object",
        "required": [
          "text"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "default": "the text",
            "description": "Its name, for messages.",
            "x-fidelity": "documented"
          },
          "text": {
            "type": "string",
            "description": "Its text, JSON or YAML.",
            "x-fidelity": "documented"
          }
        }
      },
      "SandboxDraft": {
        "description": "A sandbox to be.",
        "type": "object",
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "pattern": "^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",
            "examples": [
              "worker-1"
            ],
            "description": "Its name, which stands in its credentials: lower-case letters, digits and inner hyphens; generated without it.",
            "x-fidelity": "documented"
          },
          "fork": {
            "type": "string",
            "minLength": 1,
            "description": "The sandbox that it begins as a copy of; not together with a scenario, a seed or a snapshot.",
            "x-fidelity": "documented"
          },
          "snapshot": {
            "type": "string",
            "minLength": 1,
            "description": "The snapshot that it begins from; not together with a fork, a scenario, a seed or a clock.",
            "x-fidelity": "documented"
          },
          "scenario": {
            "description": "The starting state of all services, or of each by its slug; default without it.",
            "oneOf": [
              {
                "type": "string",
                "minLength": 1,
                "description": "Of all services."
              },
              {
                "type": "object",
                "maxProperties": 20,
                "additionalProperties": {
                  "type": "string",
                  "minLength": 1
                },
                "description": "Of each service."
              }
            ],
            "x-fidelity": "documented"
          },
          "seed": {
            "$ref": "#/components/schemas/Seed",
            "description": "The seed of all randomness; 1 without it.",
            "x-fidelity": "documented"
          },
          "clock": {
            "$ref": "#/components/schemas/ClockSetting",
            "description": "Its clock; without it that of the fork, else the real one.",
            "x-fidelity": "documented"
          },
          "fixtures": {
            "description": "Records of your own for each service, as in a fixtures file.",
            "type": "object",
            "maxProperties": 20,
            "additionalProperties": true,
            "x-fidelity": "documented"
          },
          "ttl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 50,
            "description": "The time of the machine for which it stays unused before it is deleted, such as `10m` or `PT1H`; at most 30 days. It stays without it.",
            "x-fidelity": "documented"
          }
        }
      },
      "SandboxService": {
        "description": "One service in a sandbox.",
        "type": "object",
        "required": [
          "service",
          "scenario",
          "seed",
          "credentials",
          "baseUrl"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "description": "The service's slug.",
            "x-fidelity": "documented"
          },
          "scenario": {
            "type": "string",
            "description": "The starting state of its world.",
            "x-fidelity": "documented"
          },
          "seed": {
            "type": "integer",
            "description": "The seed of its randomness.",
            "x-fidelity": "documented"
          },
          "credentials": {
            "$ref": "#/components/schemas/Credentials",
            "description": "The credentials of this sandbox.",
            "x-fidelity": "documented"
          },
          "baseUrl": {
            "type": "string",
            "description": "The address of the service; the same for all sandboxes.",
            "x-fidelity": "documented"
          }
        }
      },
      "DeliveryCounts": {
        "description": "Numbers of deliveries.",
        "type": "object",
        "required": [
          "pending",
          "delivered",
          "failed"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "pending": {
            "type": "integer",
            "minimum": 0,
            "description": "To be sent, now or later.",
            "x-fidelity": "documented"
          },
          "delivered": {
            "type": "integer",
            "minimum": 0,
            "description": "Arrived.",
            "x-fidelity": "documented"
          },
          "failed": {
            "type": "integer",
            "minimum": 0,
            "description": "Given up.",
            "x-fidelity": "documented"
          }
        }
      },
      "ResetRequest": {
        "description": "The start of a reset.",
        "type": "object",
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "minLength": 1,
            "description": "Only this service; all of them without it.",
            "x-fidelity": "documented"
          },
          "scenario": {
            "type": "string",
            "minLength": 1,
            "description": "The starting state; the one before without it.",
            "x-fidelity": "documented"
          },
          "seed": {
            "$ref": "#/components/schemas/Seed",
            "description": "The seed of all randomness; the one before without it.",
            "x-fidelity": "documented"
          },
          "everything": {
            "type": "boolean",
            "description": "True to reset endpoints, behaviours, faults, the clock and the journal as well; not together with `service`.",
            "x-fidelity": "documented"
          }
        }
      },
      "Seed": {
        "description": "A whole number that decides all randomness.",
        "type": "integer",
        "minimum": 0,
        "maximum": 4294967295,
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "ClockMode": {
        "description": "Real: with the machine's clock; scaled: faster or slower; frozen: only by advance.",
        "type": "string",
        "enum": [
          "real",
          "scaled",
          "frozen"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Clock": {
        "description": "The time inside a sandbox.",
        "type": "object",
        "required": [
          "mode",
          "now"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "mode": {
            "$ref": "#/components/schemas/ClockMode",
            "description": "Its mode.",
            "x-fidelity": "documented"
          },
          "factor": {
            "type": "number",
            "description": "Sandbox seconds per machine second; only of a scaled clock.",
            "x-fidelity": "documented"
          },
          "now": {
            "$ref": "#/components/schemas/Instant",
            "description": "Its instant.",
            "x-fidelity": "documented"
          },
          "advance": {
            "$ref": "#/components/schemas/AdvanceProgress",
            "description": "The advance that is under way; absent where none is.",
            "x-fidelity": "documented"
          }
        }
      },
      "AdvanceProgress": {
        "description": "An advance of the clock, and how far it has come.",
        "type": "object",
        "required": [
          "from",
          "to",
          "now",
          "jobs",
          "attempts"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant at which it began.",
            "x-fidelity": "documented"
          },
          "to": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant at which it will end.",
            "x-fidelity": "documented"
          },
          "now": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant that it has reached.",
            "x-fidelity": "documented"
          },
          "jobs": {
            "type": "integer",
            "minimum": 0,
            "description": "Jobs that ran so far.",
            "x-fidelity": "documented"
          },
          "attempts": {
            "type": "integer",
            "minimum": 0,
            "description": "Attempts so far to send a delivery.",
            "x-fidelity": "documented"
          },
          "ended": {
            "type": "boolean",
            "const": true,
            "description": "Present once it has ended, at its time or earlier.",
            "x-fidelity": "documented"
          }
        }
      },
      "ClockSetting": {
        "description": "The new mode and instant of the clock.",
        "type": "object",
        "required": [
          "mode"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "mode": {
            "$ref": "#/components/schemas/ClockMode",
            "description": "Its mode from now on.",
            "x-fidelity": "documented"
          },
          "factor": {
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 1000000,
            "description": "Sandbox seconds per machine second; needed by the mode scaled, and by no other.",
            "x-fidelity": "documented"
          },
          "at": {
            "$ref": "#/components/schemas/Instant",
            "description": "Its instant from now on; unchanged without it. Between the years 1970 and 9000.",
            "x-fidelity": "documented"
          }
        }
      },
      "AdvanceRequest": {
        "description": "A duration of sandbox time, by one of the two keys.",
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "duration": {
            "type": "string",
            "minLength": 1,
            "maxLength": 50,
            "description": "An ISO 8601 duration without months and years, or numbers with units: ms, s, m, h, d, w.",
            "examples": [
              "P7D",
              "PT10M",
              "7d",
              "1h30m"
            ],
            "x-fidelity": "documented"
          },
          "ms": {
            "type": "integer",
            "minimum": 0,
            "description": "Milliseconds, at most ten years of them.",
            "x-fidelity": "documented"
          }
        }
      },
      "Advanced": {
        "description": "The result of an advance.",
        "type": "object",
        "required": [
          "now",
          "jobs",
          "attempts"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "now": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of the clock.",
            "x-fidelity": "documented"
          },
          "jobs": {
            "type": "integer",
            "minimum": 0,
            "description": "Jobs that ran.",
            "x-fidelity": "documented"
          },
          "attempts": {
            "type": "integer",
            "minimum": 0,
            "description": "Attempts to send a delivery.",
            "x-fidelity": "documented"
          },
          "cancelled": {
            "type": "boolean",
            "const": true,
            "description": "Present where it was cancelled before its time.",
            "x-fidelity": "documented"
          }
        }
      },
      "EndpointList": {
        "description": "Callback endpoints.",
        "type": "object",
        "required": [
          "endpoints"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "endpoints": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Endpoint"
            },
            "description": "One for each webhook that has one.",
            "x-fidelity": "documented"
          }
        }
      },
      "Endpoint": {
        "description": "The address of a webhook. The password is never shown.",
        "type": "object",
        "required": [
          "target",
          "url",
          "hasPassword"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "target": {
            "type": "string",
            "description": "The webhook's name.",
            "x-fidelity": "documented"
          },
          "url": {
            "type": "string",
            "description": "The address.",
            "x-fidelity": "documented"
          },
          "username": {
            "type": "string",
            "description": "The user name that is sent along.",
            "x-fidelity": "documented"
          },
          "hasPassword": {
            "type": "boolean",
            "description": "True where a password is sent along.",
            "x-fidelity": "documented"
          }
        }
      },
      "EndpointSetting": {
        "description": "A callback endpoint.",
        "type": "object",
        "required": [
          "url"
        ],
        "dependentRequired": {
          "username": [
            "password"
          ],
          "password": [
            "username"
          ]
        },
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "description": "An http or https address.",
            "x-fidelity": "documented"
          },
          "username": {
            "$ref": "#/components/schemas/CallbackUsername",
            "description": "With a password the Basic credentials that are sent along.",
            "x-fidelity": "documented"
          },
          "password": {
            "$ref": "#/components/schemas/CallbackPassword",
            "description": "Kept and never shown.",
            "x-fidelity": "documented"
          }
        }
      },
      "EndpointsSetting": {
        "description": "A receiver for all webhooks of a service.",
        "type": "object",
        "required": [
          "baseUrl"
        ],
        "dependentRequired": {
          "username": [
            "password"
          ],
          "password": [
            "username"
          ]
        },
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "baseUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "description": "An http or https address that the default paths are appended to.",
            "x-fidelity": "documented"
          },
          "username": {
            "$ref": "#/components/schemas/CallbackUsername",
            "description": "With a password the Basic credentials that are sent along.",
            "x-fidelity": "documented"
          },
          "password": {
            "$ref": "#/components/schemas/CallbackPassword",
            "description": "Kept and never shown.",
            "x-fidelity": "documented"
          }
        }
      },
      "CallbackUsername": {
        "description": "A user name for Basic authentication, which cannot hold a colon.",
        "type": "string",
        "minLength": 1,
        "maxLength": 500,
        "pattern": "^[^:]+$",
        "examples": [
          "ensaio"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "CallbackPassword": {
        "description": "A password for Basic authentication.",
        "type": "string",
        "maxLength": 500,
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "BehaviourList": {
        "description": "The switches of a service in a sandbox.",
        "type": "object",
        "required": [
          "behaviours"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "behaviours": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Behaviour"
            },
            "description": "All of them.",
            "x-fidelity": "documented"
          }
        }
      },
      "Behaviour": {
        "description": "A switch and its value.",
        "type": "object",
        "required": [
          "name",
          "description",
          "schema",
          "default",
          "value"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "description": {
            "type": "string",
            "description": "Its effect.",
            "x-fidelity": "documented"
          },
          "schema": {
            "$ref": "#/components/schemas/JsonSchema",
            "description": "The schema of its values.",
            "x-fidelity": "documented"
          },
          "default": {
            "$ref": "#/components/schemas/BehaviourValue",
            "description": "Its value from the start.",
            "x-fidelity": "documented"
          },
          "value": {
            "$ref": "#/components/schemas/BehaviourValue",
            "description": "Its value now.",
            "x-fidelity": "documented"
          }
        }
      },
      "BehaviourSetting": {
        "description": "A switch's new value.",
        "type": "object",
        "required": [
          "value"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "value": {
            "$ref": "#/components/schemas/BehaviourValue",
            "description": "Of the type of the default.",
            "x-fidelity": "documented"
          }
        }
      },
      "ActionList": {
        "description": "The actions of a service.",
        "type": "object",
        "required": [
          "actions"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Action"
            },
            "description": "All actions of the service.",
            "x-fidelity": "documented"
          }
        }
      },
      "ActionOutcome": {
        "description": "The result of an action.",
        "type": "object",
        "required": [
          "result"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "result": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "The result; null where there is none.",
            "x-fidelity": "documented"
          }
        }
      },
      "DeliveryStatus": {
        "description": "Pending: to be sent, now or later; delivered; or failed: no more attempts.",
        "type": "string",
        "enum": [
          "pending",
          "delivered",
          "failed"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "DeliveryList": {
        "description": "Deliveries that match the filters.",
        "type": "object",
        "required": [
          "deliveries",
          "total"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "deliveries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeliverySummary"
            },
            "description": "The last of them, oldest first.",
            "x-fidelity": "documented"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "The number that match, shown or not.",
            "x-fidelity": "documented"
          }
        }
      },
      "RetrySchedule": {
        "description": "The waits after which a failed delivery is tried again.",
        "type": "object",
        "required": [
          "delaysMs",
          "jitter"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "delaysMs": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2592000000
            },
            "description": "The wait before each retry, in milliseconds of sandbox time; when they are used up, it has failed.",
            "x-fidelity": "documented"
          },
          "jitter": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "The most that a wait may be off, as a share of it.",
            "x-fidelity": "documented"
          }
        }
      },
      "DeliverySettings": {
        "description": "The way in which deliveries go out.",
        "type": "object",
        "required": [
          "collect",
          "timeoutMs",
          "retries",
          "concurrency"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "collect": {
            "type": "boolean",
            "description": "True to lay deliveries into the inbox instead of sending them.",
            "x-fidelity": "documented"
          },
          "timeoutMs": {
            "type": "integer",
            "minimum": 1,
            "maximum": 600000,
            "description": "The time that a receiver may take, in milliseconds of machine time.",
            "x-fidelity": "documented"
          },
          "retries": {
            "$ref": "#/components/schemas/RetrySchedule",
            "description": "The schedule of retries.",
            "x-fidelity": "documented"
          },
          "concurrency": {
            "type": "integer",
            "minimum": 1,
            "maximum": 16,
            "description": "The maximum number of simultaneous attempts to one target; with more than one, deliveries overlap.",
            "x-fidelity": "documented"
          }
        }
      },
      "DeliverySettingsPatch": {
        "description": "New settings; those that are left out stay.",
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "collect": {
            "type": "boolean",
            "description": "True to lay deliveries into the inbox instead of sending them.",
            "x-fidelity": "documented"
          },
          "timeoutMs": {
            "type": "integer",
            "minimum": 1,
            "maximum": 600000,
            "description": "The time that a receiver may take, in milliseconds of machine time.",
            "x-fidelity": "documented"
          },
          "retries": {
            "$ref": "#/components/schemas/RetrySchedule",
            "description": "The schedule of retries.",
            "x-fidelity": "documented"
          },
          "concurrency": {
            "type": "integer",
            "minimum": 1,
            "maximum": 16,
            "description": "The maximum number of simultaneous attempts to one target; with more than one, deliveries overlap.",
            "x-fidelity": "documented"
          }
        }
      },
      "PausedTarget": {
        "description": "A target that nothing is sent to.",
        "type": "object",
        "required": [
          "service",
          "target"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "description": "The service.",
            "x-fidelity": "documented"
          },
          "target": {
            "type": "string",
            "description": "The name of its endpoint or subscription.",
            "x-fidelity": "documented"
          }
        }
      },
      "DeliveryMatch": {
        "description": "Deliveries that match every given key.",
        "type": "object",
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "minLength": 1,
            "description": "Of this service.",
            "x-fidelity": "documented"
          },
          "webhook": {
            "type": "string",
            "minLength": 1,
            "description": "Of this webhook.",
            "x-fidelity": "documented"
          },
          "target": {
            "type": "string",
            "minLength": 1,
            "description": "To this target.",
            "x-fidelity": "documented"
          },
          "subject": {
            "type": "string",
            "minLength": 1,
            "description": "About this subject.",
            "x-fidelity": "documented"
          },
          "status": {
            "$ref": "#/components/schemas/DeliveryStatus",
            "description": "Of this status.",
            "x-fidelity": "documented"
          }
        }
      },
      "TriggerRequest": {
        "description": "A webhook to be sent.",
        "type": "object",
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "subject": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "The record that it is about; that of the latest delivery, or `triggered`, without it.",
            "x-fidelity": "documented"
          },
          "fields": {
            "$ref": "#/components/schemas/AnyRecord",
            "description": "The fields that are to differ.",
            "x-fidelity": "documented"
          },
          "targets": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "type": "string",
              "minLength": 1
            },
            "description": "The endpoints or subscriptions that it goes to; those of the service, or of the latest delivery, without it.",
            "x-fidelity": "documented"
          }
        }
      },
      "DeliverySummary": {
        "description": "A delivery without its attempts.",
        "type": "object",
        "required": [
          "id",
          "service",
          "webhook",
          "target",
          "subject",
          "contentType",
          "body",
          "causedBy",
          "createdAt",
          "status",
          "attemptCount"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id; unique within its service and the same on every attempt.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service that sends it.",
            "x-fidelity": "documented"
          },
          "webhook": {
            "type": "string",
            "description": "The webhook's name.",
            "x-fidelity": "documented"
          },
          "target": {
            "type": "string",
            "description": "The name of the endpoint or subscription that it goes to.",
            "x-fidelity": "documented"
          },
          "subject": {
            "type": "string",
            "description": "The record that it is about, by its key.",
            "x-fidelity": "documented"
          },
          "contentType": {
            "type": "string",
            "description": "The media type of its body.",
            "x-fidelity": "documented"
          },
          "body": {
            "type": "string",
            "description": "The body.",
            "x-fidelity": "documented"
          },
          "causedBy": {
            "type": "string",
            "description": "The journal id of its cause.",
            "x-fidelity": "documented"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of its cause.",
            "x-fidelity": "documented"
          },
          "status": {
            "$ref": "#/components/schemas/DeliveryStatus",
            "description": "Its status.",
            "x-fidelity": "documented"
          },
          "nextAttemptAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of the next attempt; only while it is pending.",
            "x-fidelity": "documented"
          },
          "reason": {
            "type": "string",
            "description": "Why it waits or has failed, and what to do; absent where it has arrived or is merely not due.",
            "x-fidelity": "documented"
          },
          "attemptCount": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of attempts.",
            "x-fidelity": "documented"
          }
        }
      },
      "Delivery": {
        "description": "A delivery with its attempts.",
        "type": "object",
        "required": [
          "id",
          "service",
          "webhook",
          "target",
          "subject",
          "contentType",
          "body",
          "causedBy",
          "createdAt",
          "status",
          "attemptCount",
          "attempts"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id; unique within its service and the same on every attempt.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service that sends it.",
            "x-fidelity": "documented"
          },
          "webhook": {
            "type": "string",
            "description": "The webhook's name.",
            "x-fidelity": "documented"
          },
          "target": {
            "type": "string",
            "description": "The name of the endpoint or subscription that it goes to.",
            "x-fidelity": "documented"
          },
          "subject": {
            "type": "string",
            "description": "The record that it is about, by its key.",
            "x-fidelity": "documented"
          },
          "contentType": {
            "type": "string",
            "description": "The media type of its body.",
            "x-fidelity": "documented"
          },
          "body": {
            "type": "string",
            "description": "The body.",
            "x-fidelity": "documented"
          },
          "causedBy": {
            "type": "string",
            "description": "The journal id of its cause.",
            "x-fidelity": "documented"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of its cause.",
            "x-fidelity": "documented"
          },
          "status": {
            "$ref": "#/components/schemas/DeliveryStatus",
            "description": "Its status.",
            "x-fidelity": "documented"
          },
          "nextAttemptAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of the next attempt; only while it is pending.",
            "x-fidelity": "documented"
          },
          "reason": {
            "type": "string",
            "description": "Why it waits or has failed, and what to do; absent where it has arrived or is merely not due.",
            "x-fidelity": "documented"
          },
          "attemptCount": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of attempts.",
            "x-fidelity": "documented"
          },
          "attempts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attempt"
            },
            "description": "Oldest first.",
            "x-fidelity": "documented"
          }
        }
      },
      "Attempt": {
        "description": "One attempt to send a delivery.",
        "type": "object",
        "required": [
          "number",
          "at",
          "outcome",
          "durationMs",
          "faults"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1,
            "description": "1 for the first.",
            "x-fidelity": "documented"
          },
          "at": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of the attempt.",
            "x-fidelity": "documented"
          },
          "request": {
            "$ref": "#/components/schemas/AttemptRequest",
            "description": "The request without its body; absent where nothing was sent.",
            "x-fidelity": "documented"
          },
          "outcome": {
            "$ref": "#/components/schemas/AttemptOutcome",
            "description": "The outcome.",
            "x-fidelity": "documented"
          },
          "durationMs": {
            "type": "number",
            "minimum": 0,
            "description": "Its duration in machine time.",
            "x-fidelity": "documented"
          },
          "faults": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Ids of the fault rules that touched it.",
            "x-fidelity": "documented"
          },
          "nextAttemptAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant of the next attempt.",
            "x-fidelity": "documented"
          }
        }
      },
      "AttemptRequest": {
        "description": "The request of an attempt.",
        "type": "object",
        "required": [
          "method",
          "url",
          "headers"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "method": {
            "type": "string",
            "description": "The method.",
            "x-fidelity": "documented"
          },
          "url": {
            "type": "string",
            "description": "The address, with secrets redacted.",
            "x-fidelity": "documented"
          },
          "headers": {
            "$ref": "#/components/schemas/HttpHeaders",
            "description": "The headers, with secrets redacted.",
            "x-fidelity": "documented"
          }
        }
      },
      "AttemptOutcome": {
        "description": "A response of any status; a failure; a fault that dropped the delivery; or the inbox, which took it.",
        "type": "object",
        "required": [
          "kind"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "answered",
              "failed",
              "dropped",
              "collected"
            ],
            "description": "The kind of outcome.",
            "x-fidelity": "documented"
          },
          "status": {
            "type": "integer",
            "description": "The status of the response.",
            "x-fidelity": "documented"
          },
          "headers": {
            "$ref": "#/components/schemas/HttpHeaders",
            "description": "The headers of the response.",
            "x-fidelity": "documented"
          },
          "body": {
            "type": "string",
            "description": "The beginning of the response's body.",
            "x-fidelity": "documented"
          },
          "truncated": {
            "type": "boolean",
            "description": "True where the response's body is longer than shown.",
            "x-fidelity": "documented"
          },
          "code": {
            "type": "string",
            "description": "The cause of a failure, for programs.",
            "x-fidelity": "documented"
          },
          "message": {
            "type": "string",
            "description": "The cause of a failure, and what to do about it.",
            "x-fidelity": "documented"
          },
          "fault": {
            "type": "string",
            "description": "Id of the fault rule that dropped it.",
            "x-fidelity": "documented"
          }
        }
      },
      "HttpHeaders": {
        "description": "HTTP headers by name.",
        "type": "object",
        "additionalProperties": {
          "type": "string"
        },
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "JournalKind": {
        "description": "The kind of an entry.",
        "type": "string",
        "enum": [
          "request",
          "job",
          "action",
          "reset",
          "delivery"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "JournalList": {
        "description": "Entries that match the filters.",
        "type": "object",
        "required": [
          "entries",
          "gap",
          "more"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/JournalEntry"
            },
            "description": "Oldest first.",
            "x-fidelity": "documented"
          },
          "gap": {
            "type": "boolean",
            "description": "True where the entry named by `after` or `before` is not known any more; the list then begins with the oldest.",
            "x-fidelity": "documented"
          },
          "more": {
            "type": "boolean",
            "description": "True where more entries fit than were shown: later ones with `after`, else earlier ones.",
            "x-fidelity": "documented"
          }
        }
      },
      "JournalEntry": {
        "description": "One thing that happened in a sandbox.",
        "type": "object",
        "required": [
          "id",
          "kind",
          "service",
          "at"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id.",
            "x-fidelity": "documented"
          },
          "kind": {
            "$ref": "#/components/schemas/JournalKind",
            "description": "Its kind.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service.",
            "x-fidelity": "documented"
          },
          "at": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant at which it happened.",
            "x-fidelity": "documented"
          },
          "restored": {
            "type": "boolean",
            "const": true,
            "description": "Present where it comes from the data of an earlier process, which keep no headers, bodies, violations and warnings.",
            "x-fidelity": "documented"
          },
          "operationId": {
            "type": "string",
            "description": "The operation that a request was for; absent where there is none.",
            "x-fidelity": "documented"
          },
          "request": {
            "$ref": "#/components/schemas/JournalRequest",
            "description": "The request.",
            "x-fidelity": "documented"
          },
          "answer": {
            "$ref": "#/components/schemas/JournalAnswer",
            "description": "The answer; absent where a fault left the caller without one.",
            "x-fidelity": "documented"
          },
          "durationMs": {
            "type": "number",
            "minimum": 0,
            "description": "Machine time from the request to its answer.",
            "x-fidelity": "documented"
          },
          "violations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Violation"
            },
            "description": "Everything that is wrong with the request.",
            "x-fidelity": "documented"
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Oddities of the request that are no reason to refuse it, and hints.",
            "x-fidelity": "documented"
          },
          "faults": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Ids of the fault rules that touched the request.",
            "x-fidelity": "documented"
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Change"
            },
            "description": "The records that it changed.",
            "x-fidelity": "documented"
          },
          "deliveries": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Ids of the deliveries that it caused.",
            "x-fidelity": "documented"
          },
          "error": {
            "type": "string",
            "description": "An error of the sandbox itself.",
            "x-fidelity": "documented"
          },
          "name": {
            "type": "string",
            "description": "The job's or action's name, or the scenario of a reset.",
            "x-fidelity": "documented"
          },
          "subject": {
            "type": "string",
            "description": "The subject of a job or action.",
            "x-fidelity": "documented"
          },
          "causedBy": {
            "type": "string",
            "description": "Of a job, the id of the entry that planned it; of an attempt, of the entry that caused its delivery.",
            "x-fidelity": "documented"
          },
          "delivery": {
            "type": "string",
            "description": "Id of the delivery that an attempt was made for.",
            "x-fidelity": "documented"
          },
          "webhook": {
            "type": "string",
            "description": "That delivery's webhook.",
            "x-fidelity": "documented"
          },
          "attempt": {
            "$ref": "#/components/schemas/Attempt",
            "description": "The attempt.",
            "x-fidelity": "documented"
          }
        }
      },
      "JournalRequest": {
        "description": "A request, with secrets redacted.",
        "type": "object",
        "required": [
          "method",
          "url",
          "headers"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "method": {
            "type": "string",
            "description": "The method.",
            "x-fidelity": "documented"
          },
          "url": {
            "type": "string",
            "description": "Path and query string.",
            "x-fidelity": "documented"
          },
          "headers": {
            "$ref": "#/components/schemas/HttpHeaders",
            "description": "The headers.",
            "x-fidelity": "documented"
          },
          "body": {
            "type": "string",
            "description": "The body; absent where it was not read.",
            "x-fidelity": "documented"
          }
        }
      },
      "JournalAnswer": {
        "description": "A response, with secrets redacted.",
        "type": "object",
        "required": [
          "status",
          "headers",
          "body"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "status": {
            "type": "integer",
            "description": "The status.",
            "x-fidelity": "documented"
          },
          "headers": {
            "$ref": "#/components/schemas/HttpHeaders",
            "description": "The headers.",
            "x-fidelity": "documented"
          },
          "body": {
            "type": "string",
            "description": "The body.",
            "x-fidelity": "documented"
          }
        }
      },
      "Violation": {
        "description": "One way in which a message breaks its spec.",
        "type": "object",
        "required": [
          "in",
          "where",
          "rule",
          "expected",
          "received",
          "spec"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "in": {
            "$ref": "#/components/schemas/ViolationPlace",
            "description": "The part of the message.",
            "x-fidelity": "documented"
          },
          "where": {
            "type": "string",
            "description": "The parameter's name or a JSON pointer into the body; empty for the whole.",
            "x-fidelity": "documented"
          },
          "rule": {
            "type": "string",
            "description": "The rule that it breaks.",
            "x-fidelity": "documented"
          },
          "expected": {
            "type": "string",
            "description": "The value that the spec expects.",
            "x-fidelity": "documented"
          },
          "received": {
            "type": "string",
            "description": "The value that came, shortened.",
            "x-fidelity": "documented"
          },
          "spec": {
            "type": "string",
            "description": "The place of the rule in the spec.",
            "x-fidelity": "documented"
          }
        }
      },
      "ViolationPlace": {
        "description": "The part of a message that breaks its spec.",
        "type": "string",
        "enum": [
          "path",
          "query",
          "header",
          "body",
          "status",
          "contentType"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "Change": {
        "description": "One record that was created, changed or removed.",
        "type": "object",
        "required": [
          "collection",
          "key"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "collection": {
            "type": "string",
            "description": "The kind of record.",
            "x-fidelity": "documented"
          },
          "key": {
            "type": "string",
            "description": "Its key.",
            "x-fidelity": "documented"
          },
          "before": {
            "$ref": "#/components/schemas/AnyRecord",
            "description": "The record before; absent where it was created.",
            "x-fidelity": "documented"
          },
          "after": {
            "$ref": "#/components/schemas/AnyRecord",
            "description": "The record after; absent where it was removed.",
            "x-fidelity": "documented"
          }
        }
      },
      "AnyRecord": {
        "description": "A record of a service's world, in the service's own shape.",
        "type": "object",
        "additionalProperties": true,
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "CollectionList": {
        "description": "The collections of a service.",
        "type": "object",
        "required": [
          "collections"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "collections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CollectionSummary"
            },
            "description": "All of them.",
            "x-fidelity": "documented"
          }
        }
      },
      "CollectionSummary": {
        "description": "A kind of record.",
        "type": "object",
        "required": [
          "name",
          "size"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "size": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of its records.",
            "x-fidelity": "documented"
          }
        }
      },
      "RecordList": {
        "description": "A page of records.",
        "type": "object",
        "required": [
          "records",
          "total"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "records": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeyedRecord"
            },
            "description": "Those that match, in the order in which they were created.",
            "x-fidelity": "documented"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of records in the collection, matching or not.",
            "x-fidelity": "documented"
          },
          "next": {
            "type": "string",
            "description": "The key after which to continue; absent if there are no more.",
            "x-fidelity": "documented"
          }
        }
      },
      "KeyedRecord": {
        "description": "A record under its key.",
        "type": "object",
        "required": [
          "key",
          "record"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "key": {
            "type": "string",
            "description": "Its key; unique within its collection.",
            "x-fidelity": "documented"
          },
          "record": {
            "$ref": "#/components/schemas/AnyRecord",
            "description": "Its fields.",
            "x-fidelity": "documented"
          }
        }
      },
      "JobList": {
        "description": "Planned jobs.",
        "type": "object",
        "required": [
          "jobs",
          "total"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "jobs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Job"
            },
            "description": "Those that fall due first, in order of time.",
            "x-fidelity": "documented"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "The number that match, shown or not.",
            "x-fidelity": "documented"
          }
        }
      },
      "Job": {
        "description": "Something that a service is to do later.",
        "type": "object",
        "required": [
          "id",
          "service",
          "name",
          "subject",
          "payload",
          "dueAt",
          "causedBy"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id; unique within its service.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service.",
            "x-fidelity": "documented"
          },
          "name": {
            "type": "string",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "subject": {
            "type": "string",
            "description": "The record that it is about, by its key.",
            "x-fidelity": "documented"
          },
          "payload": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "Its input.",
            "x-fidelity": "documented"
          },
          "dueAt": {
            "$ref": "#/components/schemas/Instant",
            "description": "The instant at which it falls due.",
            "x-fidelity": "documented"
          },
          "causedBy": {
            "type": "string",
            "description": "The journal id of what planned it; a scenario plans under its name.",
            "x-fidelity": "documented"
          }
        }
      },
      "Chain": {
        "description": "An entry with its causes and effects.",
        "type": "object",
        "required": [
          "entries",
          "jobs",
          "deliveries",
          "cut"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/JournalEntry"
            },
            "description": "Oldest first.",
            "x-fidelity": "documented"
          },
          "jobs": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Job"
            },
            "description": "Jobs that these entries planned and that are still to run.",
            "x-fidelity": "documented"
          },
          "deliveries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeliverySummary"
            },
            "description": "Deliveries that these entries caused.",
            "x-fidelity": "documented"
          },
          "cut": {
            "type": "boolean",
            "description": "True where there are more entries, jobs or deliveries than the 500 of each that are shown.",
            "x-fidelity": "documented"
          }
        }
      },
      "Har": {
        "description": "A HAR 1.2 document.",
        "type": "object",
        "required": [
          "log"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "log": {
            "description": "The log.",
            "type": "object",
            "required": [
              "version",
              "creator",
              "entries"
            ],
            "additionalProperties": true,
            "x-fidelity": "documented",
            "properties": {
              "version": {
                "type": "string",
                "const": "1.2",
                "description": "The version of the format.",
                "x-fidelity": "documented"
              },
              "creator": {
                "$ref": "#/components/schemas/AnyRecord",
                "description": "Ensaio and its version.",
                "x-fidelity": "documented"
              },
              "entries": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/AnyRecord"
                },
                "description": "Requests and attempts, oldest first; `_ensaio` of each says what the journal knows beside.",
                "x-fidelity": "documented"
              }
            }
          }
        }
      },
      "OperationList": {
        "description": "The operations and webhooks of a service.",
        "type": "object",
        "required": [
          "service",
          "operations",
          "webhooks"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "description": "The service's slug.",
            "x-fidelity": "documented"
          },
          "operations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceOperation"
            },
            "description": "Calls to the service, in the order of its spec.",
            "x-fidelity": "documented"
          },
          "webhooks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceWebhook"
            },
            "description": "Calls by the service, in the order of its spec.",
            "x-fidelity": "documented"
          }
        }
      },
      "ServiceOperation": {
        "description": "An operation, and how often it was called.",
        "type": "object",
        "required": [
          "operationId",
          "method",
          "path",
          "summary",
          "statuses",
          "fidelity",
          "source",
          "facts",
          "requests",
          "answers"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "operationId": {
            "type": "string",
            "description": "Its id in the spec.",
            "x-fidelity": "documented"
          },
          "method": {
            "type": "string",
            "description": "Its method.",
            "x-fidelity": "documented"
          },
          "path": {
            "type": "string",
            "description": "The template of its path, base path included.",
            "x-fidelity": "documented"
          },
          "summary": {
            "type": "string",
            "description": "Its purpose in a line; empty where the spec has none.",
            "x-fidelity": "documented"
          },
          "statuses": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The documented statuses, as the spec spells them.",
            "x-fidelity": "documented"
          },
          "fidelity": {
            "$ref": "#/components/schemas/Fidelity",
            "description": "How it is known that it exists.",
            "x-fidelity": "documented"
          },
          "source": {
            "type": "string",
            "description": "Where that is known from; a key of specs/README.md.",
            "x-fidelity": "documented"
          },
          "facts": {
            "$ref": "#/components/schemas/FactCounts",
            "description": "Everything that can stand in its requests and answers.",
            "x-fidelity": "documented"
          },
          "requests": {
            "type": "integer",
            "minimum": 0,
            "description": "The requests for it that the journal knows.",
            "x-fidelity": "documented"
          },
          "answers": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": 1
            },
            "description": "How often it was answered with each status; `none` counts those without an answer.",
            "x-fidelity": "documented"
          }
        }
      },
      "ServiceWebhook": {
        "description": "A webhook, and how often it was sent.",
        "type": "object",
        "required": [
          "webhook",
          "operationId",
          "summary",
          "defaultPaths",
          "fidelity",
          "source",
          "facts",
          "deliveries",
          "statuses"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "webhook": {
            "type": "string",
            "description": "Its name in the spec.",
            "x-fidelity": "documented"
          },
          "operationId": {
            "type": "string",
            "description": "The id of its operation in the spec.",
            "x-fidelity": "documented"
          },
          "summary": {
            "type": "string",
            "description": "Its purpose in a line; empty where the spec has none.",
            "x-fidelity": "documented"
          },
          "defaultPaths": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Paths that the vendor suggests.",
            "x-fidelity": "documented"
          },
          "fidelity": {
            "$ref": "#/components/schemas/Fidelity",
            "description": "How it is known that it exists.",
            "x-fidelity": "documented"
          },
          "source": {
            "type": "string",
            "description": "Where that is known from; a key of specs/README.md.",
            "x-fidelity": "documented"
          },
          "facts": {
            "$ref": "#/components/schemas/FactCounts",
            "description": "Everything that can stand in its payloads.",
            "x-fidelity": "documented"
          },
          "deliveries": {
            "type": "integer",
            "minimum": 0,
            "description": "The deliveries that the outbox knows.",
            "x-fidelity": "documented"
          },
          "statuses": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": 1
            },
            "description": "The deliveries by their status.",
            "x-fidelity": "documented"
          }
        }
      },
      "Fidelity": {
        "description": "How a fact is known: documented by the vendor, observed elsewhere, or assumed.",
        "type": "string",
        "enum": [
          "documented",
          "observed",
          "assumed"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "FactCounts": {
        "description": "The number of facts by how they are known.",
        "type": "object",
        "required": [
          "documented",
          "observed",
          "assumed"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "documented": {
            "type": "integer",
            "minimum": 0,
            "description": "Documented by the vendor.",
            "x-fidelity": "documented"
          },
          "observed": {
            "type": "integer",
            "minimum": 0,
            "description": "Observed elsewhere.",
            "x-fidelity": "documented"
          },
          "assumed": {
            "type": "integer",
            "minimum": 0,
            "description": "Assumed.",
            "x-fidelity": "documented"
          }
        }
      },
      "RequestDraft": {
        "description": "A request to be sent.",
        "type": "object",
        "required": [
          "service",
          "path"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "minLength": 1,
            "description": "The service's slug.",
            "x-fidelity": "documented"
          },
          "method": {
            "type": "string",
            "pattern": "^[A-Za-z]+$",
            "maxLength": 20,
            "examples": [
              "POST"
            ],
            "default": "GET",
            "description": "The method.",
            "x-fidelity": "documented"
          },
          "path": {
            "type": "string",
            "pattern": "^/",
            "maxLength": 8000,
            "examples": [
              "/v1/prospects"
            ],
            "description": "The whole path, base path and query included, as the journal shows it.",
            "x-fidelity": "documented"
          },
          "headers": {
            "type": "object",
            "maxProperties": 100,
            "additionalProperties": {
              "type": "string",
              "maxLength": 8000
            },
            "description": "The headers. `host` and `content-length` follow from the request.",
            "x-fidelity": "documented"
          },
          "body": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "Text is sent as it is, anything else as JSON; `content-type` is then `application/json` unless a header says otherwise.",
            "x-fidelity": "documented"
          },
          "credentials": {
            "type": "boolean",
            "default": true,
            "description": "Puts the sandbox's credentials where the operation wants them, in the place of others.",
            "x-fidelity": "documented"
          }
        }
      },
      "SentRequest": {
        "description": "The answer of a service.",
        "type": "object",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "entry": {
            "type": "string",
            "description": "The id of its journal entry; absent where the journal has forgotten it already.",
            "x-fidelity": "documented"
          },
          "answer": {
            "description": "The answer; absent where a fault broke the connection.",
            "type": "object",
            "required": [
              "status",
              "headers",
              "body"
            ],
            "x-fidelity": "documented",
            "properties": {
              "status": {
                "type": "integer",
                "description": "Its status.",
                "x-fidelity": "documented"
              },
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                },
                "description": "Its headers, names in lower case.",
                "x-fidelity": "documented"
              },
              "body": {
                "type": "string",
                "description": "Its body as text; bytes that are not UTF-8 are replaced.",
                "x-fidelity": "documented"
              }
            }
          },
          "error": {
            "type": "string",
            "description": "Why there is no answer.",
            "x-fidelity": "documented"
          }
        }
      },
      "VerifyRequest": {
        "description": "Expectations of what happened.",
        "type": "object",
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "requests": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/RequestExpectation"
            },
            "description": "Of requests to the services.",
            "x-fidelity": "documented"
          },
          "deliveries": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/DeliveryExpectation"
            },
            "description": "Of webhooks.",
            "x-fidelity": "documented"
          },
          "inOrder": {
            "type": "boolean",
            "description": "True where the requests, and the deliveries, have to have come in the order in which they are listed.",
            "x-fidelity": "documented"
          }
        }
      },
      "RequestExpectation": {
        "description": "An expectation of requests.",
        "type": "object",
        "required": [
          "match"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "match": {
            "$ref": "#/components/schemas/RequestMatch",
            "description": "Which requests it is about.",
            "x-fidelity": "documented"
          },
          "count": {
            "type": "integer",
            "minimum": 0,
            "description": "So many have to match, no more and no fewer.",
            "x-fidelity": "documented"
          },
          "atLeast": {
            "type": "integer",
            "minimum": 0,
            "description": "So many or more have to match.",
            "x-fidelity": "documented"
          },
          "atMost": {
            "type": "integer",
            "minimum": 0,
            "description": "So many or fewer have to match.",
            "x-fidelity": "documented"
          },
          "never": {
            "type": "boolean",
            "const": true,
            "description": "None may match.",
            "x-fidelity": "documented"
          }
        }
      },
      "DeliveryExpectation": {
        "description": "An expectation of deliveries.",
        "type": "object",
        "required": [
          "match"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "match": {
            "$ref": "#/components/schemas/ExpectedDelivery",
            "description": "Which deliveries it is about.",
            "x-fidelity": "documented"
          },
          "count": {
            "type": "integer",
            "minimum": 0,
            "description": "So many have to match, no more and no fewer.",
            "x-fidelity": "documented"
          },
          "atLeast": {
            "type": "integer",
            "minimum": 0,
            "description": "So many or more have to match.",
            "x-fidelity": "documented"
          },
          "atMost": {
            "type": "integer",
            "minimum": 0,
            "description": "So many or fewer have to match.",
            "x-fidelity": "documented"
          },
          "never": {
            "type": "boolean",
            "const": true,
            "description": "None may match.",
            "x-fidelity": "documented"
          }
        }
      },
      "RequestMatch": {
        "description": "Requests that fit every given key.",
        "type": "object",
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "minLength": 1,
            "description": "To this service.",
            "x-fidelity": "documented"
          },
          "operationId": {
            "type": "string",
            "minLength": 1,
            "description": "For this operation.",
            "x-fidelity": "documented"
          },
          "method": {
            "type": "string",
            "minLength": 1,
            "description": "With this method.",
            "x-fidelity": "documented"
          },
          "path": {
            "type": "string",
            "minLength": 1,
            "description": "For this path, with or without the base path; an asterisk stands for one segment.",
            "x-fidelity": "documented"
          },
          "status": {
            "type": "integer",
            "description": "Answered with this status.",
            "x-fidelity": "documented"
          },
          "query": {
            "type": "object",
            "maxProperties": 50,
            "additionalProperties": {
              "type": "string"
            },
            "description": "With these parameters in the query.",
            "x-fidelity": "documented"
          },
          "headers": {
            "type": "object",
            "maxProperties": 50,
            "additionalProperties": {
              "type": "string"
            },
            "description": "With these headers; those that hold secrets are redacted.",
            "x-fidelity": "documented"
          },
          "body": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "With a JSON body that holds at least this: objects may have more keys, lists have the same length.",
            "x-fidelity": "documented"
          },
          "jsonPath": {
            "type": "object",
            "maxProperties": 20,
            "propertyNames": {
              "maxLength": 500
            },
            "additionalProperties": {
              "$ref": "#/components/schemas/AnyJson"
            },
            "description": "Values by their JSONPath in the body, such as `$.items[*].id`: names, indexes, `*` and `..`. One of those that a path selects has to hold its value, as with `body`.",
            "x-fidelity": "documented"
          }
        }
      },
      "ExpectedDelivery": {
        "description": "Deliveries that fit every given key.",
        "type": "object",
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "minLength": 1,
            "description": "Of this service.",
            "x-fidelity": "documented"
          },
          "webhook": {
            "type": "string",
            "minLength": 1,
            "description": "Of this webhook.",
            "x-fidelity": "documented"
          },
          "target": {
            "type": "string",
            "minLength": 1,
            "description": "To this target.",
            "x-fidelity": "documented"
          },
          "subject": {
            "type": "string",
            "minLength": 1,
            "description": "About this subject.",
            "x-fidelity": "documented"
          },
          "status": {
            "$ref": "#/components/schemas/DeliveryStatus",
            "description": "Of this status.",
            "x-fidelity": "documented"
          },
          "body": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "With a JSON body that holds at least this.",
            "x-fidelity": "documented"
          },
          "jsonPath": {
            "type": "object",
            "maxProperties": 20,
            "propertyNames": {
              "maxLength": 500
            },
            "additionalProperties": {
              "$ref": "#/components/schemas/AnyJson"
            },
            "description": "Values by their JSONPath in the body, such as `$.items[*].id`: names, indexes, `*` and `..`. One of those that a path selects has to hold its value, as with `body`.",
            "x-fidelity": "documented"
          }
        }
      },
      "Verdict": {
        "description": "The outcome of a verification.",
        "type": "object",
        "required": [
          "ok",
          "results"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "ok": {
            "type": "boolean",
            "description": "True where every expectation is met.",
            "x-fidelity": "documented"
          },
          "results": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Expected"
            },
            "description": "One for each expectation: those of requests, then those of deliveries.",
            "x-fidelity": "documented"
          }
        }
      },
      "Expected": {
        "description": "The outcome of one expectation.",
        "type": "object",
        "required": [
          "ok",
          "expectation",
          "found",
          "matched",
          "nearestMisses"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "ok": {
            "type": "boolean",
            "description": "True where it is met.",
            "x-fidelity": "documented"
          },
          "expectation": {
            "type": "string",
            "description": "The expectation in words: \"requests[0]: exactly 1\".",
            "x-fidelity": "documented"
          },
          "found": {
            "type": "integer",
            "minimum": 0,
            "description": "The number that match.",
            "x-fidelity": "documented"
          },
          "matched": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Ids of the journal entries or deliveries that match, 20 at most.",
            "x-fidelity": "documented"
          },
          "nearestMisses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NearMiss"
            },
            "description": "Where too few match, those that come nearest, three at most.",
            "x-fidelity": "documented"
          },
          "reason": {
            "type": "string",
            "description": "Why it is not met; absent where it is.",
            "x-fidelity": "documented"
          }
        }
      },
      "NearMiss": {
        "description": "A request or delivery that nearly matches.",
        "type": "object",
        "required": [
          "id",
          "title",
          "differences"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the journal entry or delivery.",
            "x-fidelity": "documented"
          },
          "title": {
            "type": "string",
            "description": "It in a line, such as `POST /json/`.",
            "x-fidelity": "documented"
          },
          "differences": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldDifference"
            },
            "description": "The differences, field by field.",
            "x-fidelity": "documented"
          }
        }
      },
      "FieldDifference": {
        "description": "A field that is not as expected.",
        "type": "object",
        "required": [
          "where",
          "expected"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "where": {
            "type": "string",
            "description": "The field, such as `body/firstName`.",
            "x-fidelity": "documented"
          },
          "expected": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "The value that was expected.",
            "x-fidelity": "documented"
          },
          "received": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "The value that is there; absent where there is none.",
            "x-fidelity": "documented"
          }
        }
      },
      "KeyList": {
        "description": "Credentials.",
        "type": "object",
        "required": [
          "keys"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "keys": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Key"
            },
            "description": "Those that are valid.",
            "x-fidelity": "documented"
          }
        }
      },
      "Key": {
        "description": "Credentials for one service.",
        "type": "object",
        "required": [
          "id",
          "service",
          "credentials"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id: the service and a number.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service's slug.",
            "x-fidelity": "documented"
          },
          "credentials": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "The credentials by what the vendor calls them.",
            "x-fidelity": "documented"
          },
          "perMinute": {
            "type": "integer",
            "minimum": 1,
            "description": "The requests that a minute allows, where they are limited.",
            "x-fidelity": "documented"
          }
        }
      },
      "KeyDraft": {
        "description": "Credentials to be.",
        "type": "object",
        "required": [
          "service"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "service": {
            "type": "string",
            "minLength": 1,
            "description": "The service's slug.",
            "x-fidelity": "documented"
          },
          "input": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "The input of the action that makes them; GET on the actions has its schema.",
            "x-fidelity": "documented"
          }
        }
      },
      "KeyLimit": {
        "description": "A rate limit.",
        "type": "object",
        "required": [
          "perMinute"
        ],
        "additionalProperties": false,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "perMinute": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 1000000,
            "description": "The requests that a minute allows; null for no limit.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultList": {
        "description": "Fault rules.",
        "type": "object",
        "required": [
          "faults"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "faults": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FaultRule"
            },
            "description": "Oldest first.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultDraft": {
        "description": "A fault rule to be. The sandbox then checks what no schema says: the names of the service, and which effects its\nside takes.\n",
        "type": "object",
        "additionalProperties": true,
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "An id of the caller's choice; generated without it.",
            "x-fidelity": "documented"
          },
          "preset": {
            "$ref": "#/components/schemas/FaultPresetName",
            "description": "The preset whose fields it takes where it has none of its own, `*` for the service included.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service that is disturbed; `*` for each.",
            "x-fidelity": "documented"
          },
          "on": {
            "$ref": "#/components/schemas/FaultSide",
            "description": "What is disturbed.",
            "x-fidelity": "documented"
          },
          "match": {
            "$ref": "#/components/schemas/FaultMatch",
            "description": "Which ones; all of them without it.",
            "x-fidelity": "documented"
          },
          "when": {
            "$ref": "#/components/schemas/FaultTiming",
            "description": "When; every time without it.",
            "x-fidelity": "documented"
          },
          "effect": {
            "$ref": "#/components/schemas/FaultEffect",
            "description": "How.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultRule": {
        "description": "A rule that disturbs requests or deliveries, with its counts.",
        "type": "object",
        "required": [
          "id",
          "service",
          "on",
          "match",
          "effect",
          "matched",
          "hits"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id.",
            "x-fidelity": "documented"
          },
          "preset": {
            "$ref": "#/components/schemas/FaultPresetName",
            "description": "The preset that it was made from.",
            "x-fidelity": "documented"
          },
          "service": {
            "type": "string",
            "description": "The service that is disturbed; `*` for each.",
            "x-fidelity": "documented"
          },
          "on": {
            "$ref": "#/components/schemas/FaultSide",
            "description": "What is disturbed.",
            "x-fidelity": "documented"
          },
          "match": {
            "$ref": "#/components/schemas/FaultMatch",
            "description": "Which ones.",
            "x-fidelity": "documented"
          },
          "when": {
            "$ref": "#/components/schemas/FaultTiming",
            "description": "When; every time without it.",
            "x-fidelity": "documented"
          },
          "effect": {
            "$ref": "#/components/schemas/FaultEffect",
            "description": "How.",
            "x-fidelity": "documented"
          },
          "matched": {
            "type": "integer",
            "minimum": 0,
            "description": "How many requests or deliveries it was about.",
            "x-fidelity": "documented"
          },
          "hits": {
            "type": "integer",
            "minimum": 0,
            "description": "How many of them it disturbed.",
            "x-fidelity": "documented"
          },
          "remaining": {
            "type": "integer",
            "minimum": 0,
            "description": "How many hits are left until it ends, by `when.first`; absent where it does not end.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultPresetName": {
        "description": "A preset.",
        "type": "string",
        "enum": [
          "flaky",
          "slow",
          "rateLimited",
          "outage"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "FaultPresetList": {
        "description": "The presets of fault rules.",
        "type": "object",
        "required": [
          "presets"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "presets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FaultPreset"
            },
            "description": "All of them.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultPreset": {
        "description": "A fault that is often asked for.",
        "type": "object",
        "required": [
          "name",
          "description",
          "rule"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "properties": {
          "name": {
            "$ref": "#/components/schemas/FaultPresetName",
            "description": "Its name.",
            "x-fidelity": "documented"
          },
          "description": {
            "type": "string",
            "description": "What its rule does.",
            "x-fidelity": "documented"
          },
          "rule": {
            "$ref": "#/components/schemas/FaultDraft",
            "description": "The fields that it fills in.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultSide": {
        "description": "Calls to the service or calls by it.",
        "type": "string",
        "enum": [
          "request",
          "delivery"
        ],
        "x-fidelity": "documented",
        "x-source": "ensaio"
      },
      "FaultMatch": {
        "description": "All that fit every given key.",
        "type": "object",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "additionalProperties": false,
        "properties": {
          "operationId": {
            "type": "string",
            "description": "Of a request.",
            "x-fidelity": "documented"
          },
          "method": {
            "type": "string",
            "description": "Of a request.",
            "x-fidelity": "documented"
          },
          "path": {
            "type": "string",
            "description": "Of a request without its query, with or without the base path; an asterisk stands for one segment.",
            "x-fidelity": "documented"
          },
          "query": {
            "type": "object",
            "maxProperties": 50,
            "additionalProperties": {
              "type": "string"
            },
            "description": "Of a request: parameters that its query holds, with these values.",
            "x-fidelity": "documented"
          },
          "headers": {
            "type": "object",
            "maxProperties": 50,
            "additionalProperties": {
              "type": "string"
            },
            "description": "Of a request: headers with these values.",
            "x-fidelity": "documented"
          },
          "webhook": {
            "type": "string",
            "description": "Of a delivery.",
            "x-fidelity": "documented"
          },
          "target": {
            "type": "string",
            "description": "Of a delivery.",
            "x-fidelity": "documented"
          },
          "body": {
            "$ref": "#/components/schemas/AnyJson",
            "description": "JSON that the body of the request or the delivery holds at least: objects may have more keys, lists have the same length.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultTiming": {
        "description": "Which of the matches are hit. The keys work together in the order in which they stand here.",
        "type": "object",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "additionalProperties": false,
        "properties": {
          "after": {
            "type": "integer",
            "description": "Lets so many pass first.",
            "x-fidelity": "documented"
          },
          "every": {
            "type": "integer",
            "description": "Hits only every nth match.",
            "x-fidelity": "documented"
          },
          "probability": {
            "type": "number",
            "description": "Draws by the seed whether one is hit.",
            "x-fidelity": "documented"
          },
          "first": {
            "type": "integer",
            "description": "Ends after so many hits.",
            "x-fidelity": "documented"
          }
        }
      },
      "FaultEffect": {
        "description": "What happens to those that are hit; the kind decides which other keys it has. Requests take status, delay, reset,\ntruncate, malformedJson, drip, silence and answerLost; deliveries take drop, duplicate, delay, reorder and corrupt.\n",
        "x-fidelity": "documented",
        "x-source": "ensaio",
        "oneOf": [
          {
            "description": "Sends this answer in place of the real one; the request has no effect.",
            "type": "object",
            "required": [
              "kind",
              "status"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "status",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              },
              "status": {
                "type": "integer",
                "minimum": 200,
                "maximum": 599,
                "description": "The status of the answer.",
                "x-fidelity": "documented"
              },
              "headers": {
                "description": "Sent in addition to the headers that the service has for the status.",
                "type": "object",
                "maxProperties": 50,
                "additionalProperties": {
                  "type": "string",
                  "maxLength": 2000
                },
                "x-fidelity": "documented"
              },
              "body": {
                "$ref": "#/components/schemas/AnyJson",
                "description": "Text is sent as it is, anything else as JSON. Without it, the service's own body for the status is sent.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Happens so much later. A request waits ten minutes of machine time at most, a delivery thirty days of sandbox time.",
            "type": "object",
            "required": [
              "kind",
              "ms"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "delay",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              },
              "ms": {
                "type": "integer",
                "minimum": 0,
                "maximum": 2592000000,
                "description": "Milliseconds.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Delays by a time that is drawn for each hit, both bounds included.",
            "type": "object",
            "required": [
              "kind",
              "fromMs",
              "toMs"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "delay",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              },
              "fromMs": {
                "type": "integer",
                "minimum": 0,
                "maximum": 2592000000,
                "description": "The shortest, in milliseconds.",
                "x-fidelity": "documented"
              },
              "toMs": {
                "type": "integer",
                "minimum": 0,
                "maximum": 2592000000,
                "description": "The longest, in milliseconds.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Resets the connection without an answer; the request has no effect.",
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "reset",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Handles the request; its answer breaks off in the middle of the body.",
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "truncate",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Handles the request; the body of its answer is not JSON.",
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "malformedJson",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Handles the request; the body of its answer comes slowly.",
            "type": "object",
            "required": [
              "kind",
              "bytesPerSecond"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "drip",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              },
              "bytesPerSecond": {
                "type": "integer",
                "minimum": 1,
                "maximum": 100000000,
                "description": "The speed.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Gives no answer until the caller gives up; the request has no effect.",
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "silence",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Handles the request; the connection is reset instead of its answer.",
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "answerLost",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Lets the service believe that it sent it; nothing arrives.",
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "drop",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Sends it so many times in all, with the same id and the same bytes.",
            "type": "object",
            "required": [
              "kind",
              "times"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "duplicate",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              },
              "times": {
                "type": "integer",
                "minimum": 2,
                "maximum": 10,
                "description": "The number of times in all.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Holds it back until so many later ones to the same target have gone. It waits for them a minute at most.",
            "type": "object",
            "required": [
              "kind",
              "behind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "reorder",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              },
              "behind": {
                "type": "integer",
                "minimum": 1,
                "maximum": 100,
                "description": "The number of deliveries that go first.",
                "x-fidelity": "documented"
              }
            }
          },
          {
            "description": "Cuts its bytes in the middle.",
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "const": "corrupt",
                "description": "The kind of the effect.",
                "x-fidelity": "documented"
              }
            }
          }
        ]
      }
    }
  }
}
