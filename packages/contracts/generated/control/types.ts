// Generated from specs/control.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/cluster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The nodes of the cluster
         * @description The nodes that share a store by `--store`, and how many sandboxes each of them owns. Any node takes requests for any sandbox. A process without `--store` refuses.
         */
        readonly get: operations["getCluster"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cluster/drain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand the sandboxes of this node on
         * @description The node that is asked lets other nodes have its sandboxes, and takes none any more; it answers once it has none. Requests to it go on: other nodes answer them. SIGTERM does the same, and then ends the process. To take sandboxes again, the node is started anew.
         */
        readonly post: operations["drainNode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fault-presets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The presets of fault rules
         * @description A rule that names one takes its fields.
         */
        readonly get: operations["listFaultPresets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Health of the sandbox
         * @description Answers as soon as every service takes requests.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/livez": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the process lives
         * @description Answers as long as the process takes requests, whatever else is wrong: a process that does not answer should be restarted.
         */
        readonly get: operations["getLiveness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Figures of the process, for Prometheus
         * @description Requests, faults, deliveries, jobs, sandboxes, and what the process takes of the machine. OpenMetrics where the header `Accept` prefers it, else the text format of Prometheus.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the process should be sent requests
         * @description Every port is open before this one is. It is not ready while a log that it keeps cannot be written, and, as a node of a cluster, while it drains or has lost its membership.
         */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The sandboxes of this process
         * @description The process starts with the one called main. A node of a cluster lists those of all nodes.
         */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /**
         * Create a sandbox
         * @description It has records, credentials, a clock, faults, deliveries and a journal of its own, on the ports of all. A fork begins with everything that another sandbox has, pending deliveries and endpoints included; its journal begins empty. Without a fork, it begins from a scenario. A sandbox that nobody uses is deleted after its `ttl`.
         */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * One sandbox
         * @description Its clock, its services and how many deliveries and fault rules it holds.
         */
        readonly get: operations["getSandbox"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a sandbox
         * @description Everything in it is lost; its followers are disconnected. The sandbox main stays.
         */
        readonly delete: operations["deleteSandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The time in the sandbox
         * @description The instant that the clock shows, its mode, and how far an advance has come that is under way.
         */
        readonly get: operations["getClock"];
        /**
         * Set the mode or the instant of the clock
         * @description Setting the clock runs nothing on the way; what is due at the new instant starts afterwards. It is refused while
         *     an advance is under way: wait for its answer, or cancel it first.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Advance the clock
         * @description Moves the clock on and runs every planned event and every delivery that falls due on the way, in order of time.
         *     Answers when all of it is done; calls queue up behind each other. Requests are answered meanwhile, and see the
         *     sandbox as it is on the way. A receiver that hangs is waited for three times, ten seconds of machine time each;
         *     then its target rests and its deliveries stay pending. The next advance tries it again. No clock goes beyond the year 9000.
         *
         *     `GET` on the clock and the stream of the journal show how far it has come. It ends early when it is cancelled,
         *     when the process is stopped, and, with `cancelOnDisconnect`, when its caller disconnects. What has happened by
         *     then stays, and the clock stays at the instant that it has reached.
         */
        readonly post: operations["advanceClock"];
        /**
         * Cancel the advance that is under way
         * @description Cancels it, and those that wait behind it. Answers once they have ended, so that the clock can be set. Where none
         *     is under way, it does nothing.
         */
        readonly delete: operations["cancelAdvance"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The deliveries of all services
         * @description The latest that match the filters, oldest first.
         */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/deliveries/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause all deliveries
         * @description They stay pending until they are resumed; attempts under way are completed.
         */
        readonly post: operations["pauseDeliveries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/deliveries/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send deliveries again
         * @description Those that match every given key become due now, 500 at most, the oldest first; each with the same id and the same bytes.
         */
        readonly post: operations["redeliverMany"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/deliveries/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume deliveries
         * @description Those that fell due in the meantime are sent immediately, to each endpoint in order; receivers that did not answer are tried again.
         */
        readonly post: operations["resumeDeliveries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/deliveries/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The settings of deliveries
         * @description Timeout, retries, concurrency and the inbox.
         */
        readonly get: operations["getDeliverySettings"];
        /**
         * Set how deliveries go out
         * @description A setting that is left out stays as it is. With `collect`, deliveries are laid into an inbox, as if a receiver had taken them: `collected=true` lists them.
         */
        readonly put: operations["setDeliverySettings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The fault rules, and how often each was applied
         * @description Rules are applied in this order.
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Add a fault rule
         * @description A rule that names an operation, webhook, service or preset that does not exist is refused.
         */
        readonly post: operations["addFault"];
        /**
         * Remove all fault rules
         * @description An effect that has begun is completed.
         */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/faults/{fault}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The rule's id. */
                readonly fault: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove one fault rule
         * @description An effect that has begun is completed.
         */
        readonly delete: operations["deleteFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/fixtures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put the records of a fixtures file into a sandbox
         * @description The text of a file, JSON or YAML: each section is the input of the action `putFixtures` of its service. Every mistake is listed in `details`, with its line; where there is one, nothing changes, in any service. A text of more than 250,000 names, values and punctuation marks is refused; a mebibyte of records has about half of them.
         */
        readonly post: operations["loadFixtures"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The jobs that are planned
         * @description The agenda of all services, by the instant at which they fall due.
         */
        readonly get: operations["listJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * What happened
         * @description The last entries that fit the filters, oldest first; with `after`, the first ones that follow that entry; with
         *     `before`, the last ones that precede that entry. The journal forgets its oldest entries.
         */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Clear the journal
         * @description Changes nothing else.
         */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/journal.har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The journal as a HAR file
         * @description Requests to the services and attempts of deliveries as HAR 1.2, which browsers and most HTTP tools open. Secrets are redacted. Its times are those of the sandbox clock, its durations those of the machine.
         */
        readonly get: operations["exportHar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/journal/{entry}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The entry's id; a service's answer carries it in `x-ensaio-request-id`. */
                readonly entry: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * One entry of the journal
         * @description For a request, everything that was wrong with it and everything that it changed.
         */
        readonly get: operations["getJournalEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/journal/{entry}/chain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The entry's id. */
                readonly entry: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * Causes and effects of an entry
         * @description From the first cause that the journal still knows, through the entry, to all of its effects: changes, jobs, deliveries and their attempts.
         */
        readonly get: operations["getChain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/journal/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events, one for each new entry: its `id` is the entry's, its `event` the entry's kind, its `data`
         *     the entry as JSON. With `Last-Event-ID` the entries since that one come first. Where the journal has forgotten
         *     what comes next, because the follower was away or reads slowly, an event `gap` stands before what is left.
         *     While the clock is advanced, events `advance` say how far it has come, whatever the filter; their `data` is an
         *     `AdvanceProgress`. The last one has `ended`.
         */
        readonly get: operations["followJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The valid credentials
         * @description Those of all services, the oldest of each first.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Make new credentials
         * @description By the action of the service that does it: where the vendor knows but one token or password, the new one replaces it. A reset goes back to the first.
         */
        readonly post: operations["createKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/keys/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the credentials. */
                readonly key: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Limit the requests of credentials
         * @description Beyond the limit, requests are answered with 429 until the minute of sandbox time is over, in the vendor's words where it has some. It takes the place of the service's own limit.
         */
        readonly put: operations["limitKey"];
        readonly post?: never;
        /**
         * Revoke credentials
         * @description The service answers them as any that it does not know.
         */
        readonly delete: operations["revokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a request to a service
         * @description The service answers it as any other, faults and rate limits included, and the journal has it. It is sent within the process and to this sandbox alone: credentials of another one are refused. To send a request of the journal again, leave `credentials` on: they replace what was redacted.
         */
        readonly post: operations["sendRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start over from a scenario
         * @description Replaces the worlds of all services, or of one. Endpoints, behaviours, faults, the clock and the journal stay;
         *     records, deliveries and planned events go. With `everything`, they go too, and the clock is set back. Fixtures of the sandbox's start are put in again, for each service that keeps its scenario.
         */
        readonly post: operations["resetSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * The actions of a service
         * @description Events on the vendor's side that no call to its API causes.
         */
        readonly get: operations["listActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/actions/{action}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The action's name. */
                readonly action: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run an action on the vendor's side
         * @description The input has to fit the schema that the list of actions shows. A field that it does not list is refused.
         */
        readonly post: operations["runAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/behaviours": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * The behaviour switches of a service
         * @description Switches stand where the vendor's documents leave more than one reading open.
         */
        readonly get: operations["listBehaviours"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/behaviours/{behaviour}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The switch's name. */
                readonly behaviour: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set a behaviour switch
         * @description It applies to this sandbox, and survives a reset.
         */
        readonly put: operations["setBehaviour"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/deliveries/{delivery}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id, which is unique within its service. */
                readonly delivery: components["parameters"]["DeliveryId"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * One delivery
         * @description With every attempt, its request and its response; secrets are redacted.
         */
        readonly get: operations["getDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/deliveries/{delivery}/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id, which is unique within its service. */
                readonly delivery: components["parameters"]["DeliveryId"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a delivery again
         * @description It becomes due now, whatever its status, with the same id and the same bytes. Settle waits for it.
         */
        readonly post: operations["redeliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/endpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * The callback endpoints of a service
         * @description The addresses of its webhooks, which a customer registers with the vendor manually.
         */
        readonly get: operations["listEndpoints"];
        /**
         * Send all webhooks of a service to one receiver
         * @description Registers an endpoint for each webhook: the base URL, and the first path that the vendor suggests for the
         *     webhook (its name, where the vendor suggests none). One request instead of one for each webhook.
         */
        readonly put: operations["setEndpoints"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/endpoints/{target}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The webhook's name. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Register a callback endpoint
         * @description Replaces what was registered before. Loopback addresses are allowed, others only where the process was started
         *     with their name in `--allow-callbacks`.
         */
        readonly put: operations["setEndpoint"];
        readonly post?: never;
        /**
         * Remove a callback endpoint
         * @description Removing an endpoint that is not registered does nothing.
         */
        readonly delete: operations["deleteEndpoint"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * The collections of a service
         * @description The kinds of records that the service holds, and the number of each.
         */
        readonly get: operations["listCollections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/records/{collection}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The collection's name. */
                readonly collection: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * The records of a collection
         * @description In the order in which they were created, with secrets redacted. One call looks at 20,000 records at most: where `next` is present, go on with it as `after`, even if the page is not full.
         */
        readonly get: operations["listRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/records/{collection}/{record}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The collection's name. */
                readonly collection: string;
                /** @description The record's key. */
                readonly record: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * One record
         * @description As it is now, with secrets redacted. The journal, filtered by `record`, tells its history.
         */
        readonly get: operations["getRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/targets/{target}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The name of the endpoint or subscription. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause the deliveries to one target
         * @description They stay pending until it is resumed. A hundred targets of a sandbox may be paused.
         */
        readonly post: operations["pauseTarget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/targets/{target}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The name of the endpoint or subscription. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume the deliveries to one target
         * @description Those that fell due in the meantime are sent immediately.
         */
        readonly post: operations["resumeTarget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/services/{service}/webhooks/{webhook}/trigger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The webhook's name. */
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a webhook without its cause
         * @description The payload is that of the latest delivery of the webhook, or else the example of the vendor, with your fields laid over it, nested ones too. It is checked by the contract. Records do not change.
         */
        readonly post: operations["triggerWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/settle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Wait until everything that is due is done
         * @description Answers once no planned event is due and no delivery that could be sent is left to send. Deliveries that are
         *     paused, or whose receiver hangs, are not waited for.
         */
        readonly post: operations["settleSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Save a sandbox
         * @description Keeps records, jobs, deliveries, endpoints, behaviours, faults and the clock as they are now; the journal is not kept. A name that is taken is refused.
         */
        readonly post: operations["saveSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/snapshots/{snapshot}/load": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Load a snapshot into a sandbox
         * @description The sandbox becomes what was saved, of this one or another, under its own credentials. The counts of its faults start again at 0.
         */
        readonly post: operations["loadSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Compare what happened with what was expected
         * @description Expectations of requests, by the journal, and of deliveries. Without a count, at least one has to match. An expectation that is not met lists the nearest misses, with what differs in each. The answer is 200 either way; `ok` tells.
         */
        readonly post: operations["verifySandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The services that run, and how to use them
         * @description All that an integration needs to connect, with the credentials of one sandbox.
         */
        readonly get: operations["listServices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/services/{service}/operations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /**
         * The operations and webhooks of a service, and which of them were used
         * @description Everything that the service's spec has, with how sure its facts are, and how often the journal and the outbox of one sandbox know of it. What was never called has a count of 0.
         */
        readonly get: operations["listOperations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The snapshots of this process
         * @description They are kept in memory, and go when the process ends.
         */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{snapshot}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        /**
         * A snapshot as a document
         * @description Everything that the sandbox was, secrets included; keep it in a file, and import it into another process of the same version.
         */
        readonly get: operations["exportSnapshot"];
        /**
         * Keep a document as a snapshot
         * @description The document is one that was exported, or that `ensaio exec --snapshot` wrote. Another version of Ensaio, a service that does not run here and a scenario that there is not are refused.
         */
        readonly put: operations["importSnapshot"];
        readonly post?: never;
        /**
         * Delete a snapshot
         * @description Sandboxes that were made from it stay.
         */
        readonly delete: operations["deleteSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{snapshot}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        /**
         * The difference between a snapshot and what came after
         * @description The records that were added, changed and removed since the snapshot, up to another snapshot or to a sandbox as it is now; secrets are redacted.
         */
        readonly get: operations["diffSnapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An action on the vendor's side. */
        readonly Action: {
            /** @description Its effect in a line. */
            readonly description: string;
            /** @description The schema of its input. */
            readonly input: components["schemas"]["JsonSchema"];
            /** @description Its name. */
            readonly name: string;
        };
        /** @description The actions of a service. */
        readonly ActionList: {
            /** @description All actions of the service. */
            readonly actions: readonly components["schemas"]["Action"][];
        };
        /** @description The result of an action. */
        readonly ActionOutcome: {
            /** @description The result; null where there is none. */
            readonly result: components["schemas"]["AnyJson"];
        };
        /** @description The result of an advance. */
        readonly Advanced: {
            /** @description Attempts to send a delivery. */
            readonly attempts: number;
            /**
             * @description Present where it was cancelled before its time.
             * @constant
             */
            readonly cancelled?: true;
            /** @description Jobs that ran. */
            readonly jobs: number;
            /** @description The instant of the clock. */
            readonly now: components["schemas"]["Instant"];
        };
        /** @description An advance of the clock, and how far it has come. */
        readonly AdvanceProgress: {
            /** @description Attempts so far to send a delivery. */
            readonly attempts: number;
            /**
             * @description Present once it has ended, at its time or earlier.
             * @constant
             */
            readonly ended?: true;
            /** @description The instant at which it began. */
            readonly from: components["schemas"]["Instant"];
            /** @description Jobs that ran so far. */
            readonly jobs: number;
            /** @description The instant that it has reached. */
            readonly now: components["schemas"]["Instant"];
            /** @description The instant at which it will end. */
            readonly to: components["schemas"]["Instant"];
        };
        /** @description A duration of sandbox time, by one of the two keys. */
        readonly AdvanceRequest: {
            /**
             * @description An ISO 8601 duration without months and years, or numbers with units: ms, s, m, h, d, w.
             * @example P7D
             * @example PT10M
             * @example 7d
             * @example 1h30m
             */
            readonly duration?: string;
            /** @description Milliseconds, at most ten years of them. */
            readonly ms?: number;
        };
        /** @description Any JSON value. */
        readonly AnyJson: unknown;
        /** @description A record of a service's world, in the service's own shape. */
        readonly AnyRecord: {
            readonly [key: string]: unknown;
        };
        /** @description One attempt to send a delivery. */
        readonly Attempt: {
            /** @description The instant of the attempt. */
            readonly at: components["schemas"]["Instant"];
            /** @description Its duration in machine time. */
            readonly durationMs: number;
            /** @description Ids of the fault rules that touched it. */
            readonly faults: readonly string[];
            /** @description The instant of the next attempt. */
            readonly nextAttemptAt?: components["schemas"]["Instant"];
            /** @description 1 for the first. */
            readonly number: number;
            /** @description The outcome. */
            readonly outcome: components["schemas"]["AttemptOutcome"];
            /** @description The request without its body; absent where nothing was sent. */
            readonly request?: components["schemas"]["AttemptRequest"];
        };
        /** @description A response of any status; a failure; a fault that dropped the delivery; or the inbox, which took it. */
        readonly AttemptOutcome: {
            /** @description The beginning of the response's body. */
            readonly body?: string;
            /** @description The cause of a failure, for programs. */
            readonly code?: string;
            /** @description Id of the fault rule that dropped it. */
            readonly fault?: string;
            /** @description The headers of the response. */
            readonly headers?: components["schemas"]["HttpHeaders"];
            /**
             * @description The kind of outcome.
             * @enum {string}
             */
            readonly kind: "answered" | "failed" | "dropped" | "collected";
            /** @description The cause of a failure, and what to do about it. */
            readonly message?: string;
            /** @description The status of the response. */
            readonly status?: number;
            /** @description True where the response's body is longer than shown. */
            readonly truncated?: boolean;
        };
        /** @description The request of an attempt. */
        readonly AttemptRequest: {
            /** @description The headers, with secrets redacted. */
            readonly headers: components["schemas"]["HttpHeaders"];
            /** @description The method. */
            readonly method: string;
            /** @description The address, with secrets redacted. */
            readonly url: string;
        };
        /** @description A switch and its value. */
        readonly Behaviour: {
            /** @description Its value from the start. */
            readonly default: components["schemas"]["BehaviourValue"];
            /** @description Its effect. */
            readonly description: string;
            /** @description Its name. */
            readonly name: string;
            /** @description The schema of its values. */
            readonly schema: components["schemas"]["JsonSchema"];
            /** @description Its value now. */
            readonly value: components["schemas"]["BehaviourValue"];
        };
        /** @description The switches of a service in a sandbox. */
        readonly BehaviourList: {
            /** @description All of them. */
            readonly behaviours: readonly components["schemas"]["Behaviour"][];
        };
        /** @description A switch's new value. */
        readonly BehaviourSetting: {
            /** @description Of the type of the default. */
            readonly value: components["schemas"]["BehaviourValue"];
        };
        /** @description A switch where the vendor's documents leave several readings open. */
        readonly BehaviourSwitch: {
            /** @description Its value from the start. */
            readonly default: components["schemas"]["BehaviourValue"];
            /** @description Its effect. */
            readonly description: string;
            /** @description Its name. */
            readonly name: string;
            /** @description The schema of its values. */
            readonly schema: components["schemas"]["JsonSchema"];
        };
        /** @description The value of a switch. */
        readonly BehaviourValue: boolean | number;
        /** @description A password for Basic authentication. */
        readonly CallbackPassword: string;
        /**
         * @description A user name for Basic authentication, which cannot hold a colon.
         * @example ensaio
         */
        readonly CallbackUsername: string;
        /** @description An entry with its causes and effects. */
        readonly Chain: {
            /** @description True where there are more entries, jobs or deliveries than the 500 of each that are shown. */
            readonly cut: boolean;
            /** @description Deliveries that these entries caused. */
            readonly deliveries: readonly components["schemas"]["DeliverySummary"][];
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["JournalEntry"][];
            /** @description Jobs that these entries planned and that are still to run. */
            readonly jobs: readonly components["schemas"]["Job"][];
        };
        /** @description One record that was created, changed or removed. */
        readonly Change: {
            /** @description The record after; absent where it was removed. */
            readonly after?: components["schemas"]["AnyRecord"];
            /** @description The record before; absent where it was created. */
            readonly before?: components["schemas"]["AnyRecord"];
            /** @description The kind of record. */
            readonly collection: string;
            /** @description Its key. */
            readonly key: string;
        };
        /** @description The time inside a sandbox. */
        readonly Clock: {
            /** @description The advance that is under way; absent where none is. */
            readonly advance?: components["schemas"]["AdvanceProgress"];
            /** @description Sandbox seconds per machine second; only of a scaled clock. */
            readonly factor?: number;
            /** @description Its mode. */
            readonly mode: components["schemas"]["ClockMode"];
            /** @description Its instant. */
            readonly now: components["schemas"]["Instant"];
        };
        /**
         * @description Real: with the machine's clock; scaled: faster or slower; frozen: only by advance.
         * @enum {string}
         */
        readonly ClockMode: "real" | "scaled" | "frozen";
        /** @description The new mode and instant of the clock. */
        readonly ClockSetting: {
            /** @description Its instant from now on; unchanged without it. Between the years 1970 and 9000. */
            readonly at?: components["schemas"]["Instant"];
            /** @description Sandbox seconds per machine second; needed by the mode scaled, and by no other. */
            readonly factor?: number;
            /** @description Its mode from now on. */
            readonly mode: components["schemas"]["ClockMode"];
        };
        /** @description The nodes that share a store. */
        readonly Cluster: {
            /** @description The id of the node that answers. */
            readonly node: string;
            /** @description The nodes that were heard of in time. */
            readonly nodes: readonly components["schemas"]["ClusterNode"][];
            /** @description Those that no node owns at the moment. */
            readonly ownerless: number;
            /** @description The sandboxes of the cluster. */
            readonly sandboxes: number;
            /** @description The machine's milliseconds that the store took to answer. */
            readonly storeMs: number;
            /** @description False while the node may have been given up, because it has not reached the store in time; it answers nothing then. */
            readonly valid: boolean;
            /** @description The machine's milliseconds for which no other node can take what this one owns, unless the store is reached in between. */
            readonly validForMs: number;
        };
        /** @description One process of the cluster, from its start to its end. A process that was given up comes back as another node. */
        readonly ClusterNode: {
            /** @description The address of its control plane for other nodes. */
            readonly controlUrl: string;
            /** @description True once it hands its sandboxes on. */
            readonly draining: boolean;
            /** @description Its id. */
            readonly id: string;
            /** @description The names of the first ones. */
            readonly names: readonly string[];
            /** @description The number of the sandboxes that it owns. */
            readonly sandboxes: number;
        };
        /** @description The collections of a service. */
        readonly CollectionList: {
            /** @description All of them. */
            readonly collections: readonly components["schemas"]["CollectionSummary"][];
        };
        /** @description A kind of record. */
        readonly CollectionSummary: {
            /** @description Its name. */
            readonly name: string;
            /** @description The number of its records. */
            readonly size: number;
        };
        /** @description The credentials of a sandbox in one service, by what the vendor calls them. */
        readonly Credentials: {
            readonly [key: string]: string;
        };
        /** @description A delivery with its attempts. */
        readonly Delivery: {
            /** @description The number of attempts. */
            readonly attemptCount: number;
            /** @description Oldest first. */
            readonly attempts: readonly components["schemas"]["Attempt"][];
            /** @description The body. */
            readonly body: string;
            /** @description The journal id of its cause. */
            readonly causedBy: string;
            /** @description The media type of its body. */
            readonly contentType: string;
            /** @description The instant of its cause. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Its id; unique within its service and the same on every attempt. */
            readonly id: string;
            /** @description The instant of the next attempt; only while it is pending. */
            readonly nextAttemptAt?: components["schemas"]["Instant"];
            /** @description Why it waits or has failed, and what to do; absent where it has arrived or is merely not due. */
            readonly reason?: string;
            /** @description The service that sends it. */
            readonly service: string;
            /** @description Its status. */
            readonly status: components["schemas"]["DeliveryStatus"];
            /** @description The record that it is about, by its key. */
            readonly subject: string;
            /** @description The name of the endpoint or subscription that it goes to. */
            readonly target: string;
            /** @description The webhook's name. */
            readonly webhook: string;
        };
        /** @description Numbers of deliveries. */
        readonly DeliveryCounts: {
            /** @description Arrived. */
            readonly delivered: number;
            /** @description Given up. */
            readonly failed: number;
            /** @description To be sent, now or later. */
            readonly pending: number;
        };
        /** @description An expectation of deliveries. */
        readonly DeliveryExpectation: {
            /** @description So many or more have to match. */
            readonly atLeast?: number;
            /** @description So many or fewer have to match. */
            readonly atMost?: number;
            /** @description So many have to match, no more and no fewer. */
            readonly count?: number;
            /** @description Which deliveries it is about. */
            readonly match: components["schemas"]["ExpectedDelivery"];
            /**
             * @description None may match.
             * @constant
             */
            readonly never?: true;
        };
        /** @description Deliveries that match the filters. */
        readonly DeliveryList: {
            /** @description The last of them, oldest first. */
            readonly deliveries: readonly components["schemas"]["DeliverySummary"][];
            /** @description The number that match, shown or not. */
            readonly total: number;
        };
        /** @description Deliveries that match every given key. */
        readonly DeliveryMatch: {
            /** @description Of this service. */
            readonly service?: string;
            /** @description Of this status. */
            readonly status?: components["schemas"]["DeliveryStatus"];
            /** @description About this subject. */
            readonly subject?: string;
            /** @description To this target. */
            readonly target?: string;
            /** @description Of this webhook. */
            readonly webhook?: string;
        };
        /** @description The way in which deliveries go out. */
        readonly DeliverySettings: {
            /** @description True to lay deliveries into the inbox instead of sending them. */
            readonly collect: boolean;
            /** @description The maximum number of simultaneous attempts to one target; with more than one, deliveries overlap. */
            readonly concurrency: number;
            /** @description The schedule of retries. */
            readonly retries: components["schemas"]["RetrySchedule"];
            /** @description The time that a receiver may take, in milliseconds of machine time. */
            readonly timeoutMs: number;
        };
        /** @description New settings; those that are left out stay. */
        readonly DeliverySettingsPatch: {
            /** @description True to lay deliveries into the inbox instead of sending them. */
            readonly collect?: boolean;
            /** @description The maximum number of simultaneous attempts to one target; with more than one, deliveries overlap. */
            readonly concurrency?: number;
            /** @description The schedule of retries. */
            readonly retries?: components["schemas"]["RetrySchedule"];
            /** @description The time that a receiver may take, in milliseconds of machine time. */
            readonly timeoutMs?: number;
        };
        /**
         * @description Pending: to be sent, now or later; delivered; or failed: no more attempts.
         * @enum {string}
         */
        readonly DeliveryStatus: "pending" | "delivered" | "failed";
        /** @description A delivery without its attempts. */
        readonly DeliverySummary: {
            /** @description The number of attempts. */
            readonly attemptCount: number;
            /** @description The body. */
            readonly body: string;
            /** @description The journal id of its cause. */
            readonly causedBy: string;
            /** @description The media type of its body. */
            readonly contentType: string;
            /** @description The instant of its cause. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Its id; unique within its service and the same on every attempt. */
            readonly id: string;
            /** @description The instant of the next attempt; only while it is pending. */
            readonly nextAttemptAt?: components["schemas"]["Instant"];
            /** @description Why it waits or has failed, and what to do; absent where it has arrived or is merely not due. */
            readonly reason?: string;
            /** @description The service that sends it. */
            readonly service: string;
            /** @description Its status. */
            readonly status: components["schemas"]["DeliveryStatus"];
            /** @description The record that it is about, by its key. */
            readonly subject: string;
            /** @description The name of the endpoint or subscription that it goes to. */
            readonly target: string;
            /** @description The webhook's name. */
            readonly webhook: string;
        };
        /** @description A name and its meaning. */
        readonly Described: {
            /** @description Its meaning in a line. */
            readonly description: string;
            /** @description The name. */
            readonly name: string;
        };
        /** @description The address of a webhook. The password is never shown. */
        readonly Endpoint: {
            /** @description True where a password is sent along. */
            readonly hasPassword: boolean;
            /** @description The webhook's name. */
            readonly target: string;
            /** @description The address. */
            readonly url: string;
            /** @description The user name that is sent along. */
            readonly username?: string;
        };
        /** @description Callback endpoints. */
        readonly EndpointList: {
            /** @description One for each webhook that has one. */
            readonly endpoints: readonly components["schemas"]["Endpoint"][];
        };
        /** @description A callback endpoint. */
        readonly EndpointSetting: {
            /** @description Kept and never shown. */
            readonly password?: components["schemas"]["CallbackPassword"];
            /** @description An http or https address. */
            readonly url: string;
            /** @description With a password the Basic credentials that are sent along. */
            readonly username?: components["schemas"]["CallbackUsername"];
        };
        /** @description A receiver for all webhooks of a service. */
        readonly EndpointsSetting: {
            /** @description An http or https address that the default paths are appended to. */
            readonly baseUrl: string;
            /** @description Kept and never shown. */
            readonly password?: components["schemas"]["CallbackPassword"];
            /** @description With a password the Basic credentials that are sent along. */
            readonly username?: components["schemas"]["CallbackUsername"];
        };
        /** @description The outcome of one expectation. */
        readonly Expected: {
            /** @description The expectation in words: "requests[0]: exactly 1". */
            readonly expectation: string;
            /** @description The number that match. */
            readonly found: number;
            /** @description Ids of the journal entries or deliveries that match, 20 at most. */
            readonly matched: readonly string[];
            /** @description Where too few match, those that come nearest, three at most. */
            readonly nearestMisses: readonly components["schemas"]["NearMiss"][];
            /** @description True where it is met. */
            readonly ok: boolean;
            /** @description Why it is not met; absent where it is. */
            readonly reason?: string;
        };
        /** @description Deliveries that fit every given key. */
        readonly ExpectedDelivery: {
            /** @description With a JSON body that holds at least this. */
            readonly body?: components["schemas"]["AnyJson"];
            /** @description Values by their JSONPath in the body, such as `$.items[*].id`: names, indexes, `*` and `..`. One of those that a path selects has to hold its value, as with `body`. */
            readonly jsonPath?: {
                readonly [key: string]: components["schemas"]["AnyJson"];
            };
            /** @description Of this service. */
            readonly service?: string;
            /** @description Of this status. */
            readonly status?: components["schemas"]["DeliveryStatus"];
            /** @description About this subject. */
            readonly subject?: string;
            /** @description To this target. */
            readonly target?: string;
            /** @description Of this webhook. */
            readonly webhook?: string;
        };
        /** @description The number of facts by how they are known. */
        readonly FactCounts: {
            /** @description Assumed. */
            readonly assumed: number;
            /** @description Documented by the vendor. */
            readonly documented: number;
            /** @description Observed elsewhere. */
            readonly observed: number;
        };
        /** @description Why a request was not carried out. */
        readonly Failure: {
            /** @description The cause. */
            readonly error: {
                /** @description The cause, for programs. */
                readonly code: string;
                /** @description Each problem by itself, where there are several. */
                readonly details?: readonly string[];
                /** @description The cause, for people, and what to do about it. */
                readonly message: string;
            };
        };
        /**
         * @description A fault rule to be. The sandbox then checks what no schema says: the names of the service, and which effects its
         *     side takes.
         */
        readonly FaultDraft: {
            /** @description How. */
            readonly effect?: components["schemas"]["FaultEffect"];
            /** @description An id of the caller's choice; generated without it. */
            readonly id?: string;
            /** @description Which ones; all of them without it. */
            readonly match?: components["schemas"]["FaultMatch"];
            /** @description What is disturbed. */
            readonly on?: components["schemas"]["FaultSide"];
            /** @description The preset whose fields it takes where it has none of its own, `*` for the service included. */
            readonly preset?: components["schemas"]["FaultPresetName"];
            /** @description The service that is disturbed; `*` for each. */
            readonly service?: string;
            /** @description When; every time without it. */
            readonly when?: components["schemas"]["FaultTiming"];
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description What happens to those that are hit; the kind decides which other keys it has. Requests take status, delay, reset,
         *     truncate, malformedJson, drip, silence and answerLost; deliveries take drop, duplicate, delay, reorder and corrupt.
         */
        readonly FaultEffect: {
            /** @description Text is sent as it is, anything else as JSON. Without it, the service's own body for the status is sent. */
            readonly body?: components["schemas"]["AnyJson"];
            /** @description Sent in addition to the headers that the service has for the status. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "status";
            /** @description The status of the answer. */
            readonly status: number;
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "delay";
            /** @description Milliseconds. */
            readonly ms: number;
        } | {
            /** @description The shortest, in milliseconds. */
            readonly fromMs: number;
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "delay";
            /** @description The longest, in milliseconds. */
            readonly toMs: number;
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "reset";
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "truncate";
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "malformedJson";
        } | {
            /** @description The speed. */
            readonly bytesPerSecond: number;
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "drip";
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "silence";
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "answerLost";
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "drop";
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "duplicate";
            /** @description The number of times in all. */
            readonly times: number;
        } | {
            /** @description The number of deliveries that go first. */
            readonly behind: number;
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "reorder";
        } | {
            /**
             * @description The kind of the effect.
             * @constant
             */
            readonly kind: "corrupt";
        };
        /** @description Fault rules. */
        readonly FaultList: {
            /** @description Oldest first. */
            readonly faults: readonly components["schemas"]["FaultRule"][];
        };
        /** @description All that fit every given key. */
        readonly FaultMatch: {
            /** @description JSON that the body of the request or the delivery holds at least: objects may have more keys, lists have the same length. */
            readonly body?: components["schemas"]["AnyJson"];
            /** @description Of a request: headers with these values. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description Of a request. */
            readonly method?: string;
            /** @description Of a request. */
            readonly operationId?: string;
            /** @description Of a request without its query, with or without the base path; an asterisk stands for one segment. */
            readonly path?: string;
            /** @description Of a request: parameters that its query holds, with these values. */
            readonly query?: {
                readonly [key: string]: string;
            };
            /** @description Of a delivery. */
            readonly target?: string;
            /** @description Of a delivery. */
            readonly webhook?: string;
        };
        /** @description A fault that is often asked for. */
        readonly FaultPreset: {
            /** @description What its rule does. */
            readonly description: string;
            /** @description Its name. */
            readonly name: components["schemas"]["FaultPresetName"];
            /** @description The fields that it fills in. */
            readonly rule: components["schemas"]["FaultDraft"];
        };
        /** @description The presets of fault rules. */
        readonly FaultPresetList: {
            /** @description All of them. */
            readonly presets: readonly components["schemas"]["FaultPreset"][];
        };
        /**
         * @description A preset.
         * @enum {string}
         */
        readonly FaultPresetName: "flaky" | "slow" | "rateLimited" | "outage";
        /** @description A rule that disturbs requests or deliveries, with its counts. */
        readonly FaultRule: {
            /** @description How. */
            readonly effect: components["schemas"]["FaultEffect"];
            /** @description How many of them it disturbed. */
            readonly hits: number;
            /** @description Its id. */
            readonly id: string;
            /** @description Which ones. */
            readonly match: components["schemas"]["FaultMatch"];
            /** @description How many requests or deliveries it was about. */
            readonly matched: number;
            /** @description What is disturbed. */
            readonly on: components["schemas"]["FaultSide"];
            /** @description The preset that it was made from. */
            readonly preset?: components["schemas"]["FaultPresetName"];
            /** @description How many hits are left until it ends, by `when.first`; absent where it does not end. */
            readonly remaining?: number;
            /** @description The service that is disturbed; `*` for each. */
            readonly service: string;
            /** @description When; every time without it. */
            readonly when?: components["schemas"]["FaultTiming"];
        };
        /**
         * @description Calls to the service or calls by it.
         * @enum {string}
         */
        readonly FaultSide: "request" | "delivery";
        /** @description Which of the matches are hit. The keys work together in the order in which they stand here. */
        readonly FaultTiming: {
            /** @description Lets so many pass first. */
            readonly after?: number;
            /** @description Hits only every nth match. */
            readonly every?: number;
            /** @description Ends after so many hits. */
            readonly first?: number;
            /** @description Draws by the seed whether one is hit. */
            readonly probability?: number;
        };
        /**
         * @description How a fact is known: documented by the vendor, observed elsewhere, or assumed.
         * @enum {string}
         */
        readonly Fidelity: "documented" | "observed" | "assumed";
        /** @description A field that is not as expected. */
        readonly FieldDifference: {
            /** @description The value that was expected. */
            readonly expected: components["schemas"]["AnyJson"];
            /** @description The value that is there; absent where there is none. */
            readonly received?: components["schemas"]["AnyJson"];
            /** @description The field, such as `body/firstName`. */
            readonly where: string;
        };
        /** @description A fixtures file. */
        readonly FixturesText: {
            /**
             * @description Its name, for messages.
             * @default the text
             */
            readonly name?: string;
            /** @description Its text, JSON or YAML. */
            readonly text: string;
        };
        /** @description A HAR 1.2 document. */
        readonly Har: {
            /** @description The log. */
            readonly log: {
                /** @description Ensaio and its version. */
                readonly creator: components["schemas"]["AnyRecord"];
                /** @description Requests and attempts, oldest first; `_ensaio` of each says what the journal knows beside. */
                readonly entries: readonly components["schemas"]["AnyRecord"][];
                /**
                 * @description The version of the format.
                 * @constant
                 */
                readonly version: "1.2";
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description The state of the process. */
        readonly Health: {
            /**
             * @description Always ok.
             * @constant
             */
            readonly status: "ok";
            /** @description Version of Ensaio. */
            readonly version: string;
        };
        /** @description HTTP headers by name. */
        readonly HttpHeaders: {
            readonly [key: string]: string;
        };
        /**
         * Format: date-time
         * @description An instant in UTC.
         * @example 2026-03-02T09:00:00.000Z
         */
        readonly Instant: string;
        /** @description Something that a service is to do later. */
        readonly Job: {
            /** @description The journal id of what planned it; a scenario plans under its name. */
            readonly causedBy: string;
            /** @description The instant at which it falls due. */
            readonly dueAt: components["schemas"]["Instant"];
            /** @description Its id; unique within its service. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description Its input. */
            readonly payload: components["schemas"]["AnyJson"];
            /** @description The service. */
            readonly service: string;
            /** @description The record that it is about, by its key. */
            readonly subject: string;
        };
        /** @description Planned jobs. */
        readonly JobList: {
            /** @description Those that fall due first, in order of time. */
            readonly jobs: readonly components["schemas"]["Job"][];
            /** @description The number that match, shown or not. */
            readonly total: number;
        };
        /** @description A response, with secrets redacted. */
        readonly JournalAnswer: {
            /** @description The body. */
            readonly body: string;
            /** @description The headers. */
            readonly headers: components["schemas"]["HttpHeaders"];
            /** @description The status. */
            readonly status: number;
        };
        /** @description One thing that happened in a sandbox. */
        readonly JournalEntry: {
            /** @description The answer; absent where a fault left the caller without one. */
            readonly answer?: components["schemas"]["JournalAnswer"];
            /** @description The instant at which it happened. */
            readonly at: components["schemas"]["Instant"];
            /** @description The attempt. */
            readonly attempt?: components["schemas"]["Attempt"];
            /** @description Of a job, the id of the entry that planned it; of an attempt, of the entry that caused its delivery. */
            readonly causedBy?: string;
            /** @description The records that it changed. */
            readonly changes?: readonly components["schemas"]["Change"][];
            /** @description Ids of the deliveries that it caused. */
            readonly deliveries?: readonly string[];
            /** @description Id of the delivery that an attempt was made for. */
            readonly delivery?: string;
            /** @description Machine time from the request to its answer. */
            readonly durationMs?: number;
            /** @description An error of the sandbox itself. */
            readonly error?: string;
            /** @description Ids of the fault rules that touched the request. */
            readonly faults?: readonly string[];
            /** @description Its id. */
            readonly id: string;
            /** @description Its kind. */
            readonly kind: components["schemas"]["JournalKind"];
            /** @description The job's or action's name, or the scenario of a reset. */
            readonly name?: string;
            /** @description The operation that a request was for; absent where there is none. */
            readonly operationId?: string;
            /** @description The request. */
            readonly request?: components["schemas"]["JournalRequest"];
            /**
             * @description Present where it comes from the data of an earlier process, which keep no headers, bodies, violations and warnings.
             * @constant
             */
            readonly restored?: true;
            /** @description The service. */
            readonly service: string;
            /** @description The subject of a job or action. */
            readonly subject?: string;
            /** @description Everything that is wrong with the request. */
            readonly violations?: readonly components["schemas"]["Violation"][];
            /** @description Oddities of the request that are no reason to refuse it, and hints. */
            readonly warnings?: readonly string[];
            /** @description That delivery's webhook. */
            readonly webhook?: string;
        };
        /**
         * @description The kind of an entry.
         * @enum {string}
         */
        readonly JournalKind: "request" | "job" | "action" | "reset" | "delivery";
        /** @description Entries that match the filters. */
        readonly JournalList: {
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["JournalEntry"][];
            /** @description True where the entry named by `after` or `before` is not known any more; the list then begins with the oldest. */
            readonly gap: boolean;
            /** @description True where more entries fit than were shown: later ones with `after`, else earlier ones. */
            readonly more: boolean;
        };
        /** @description A request, with secrets redacted. */
        readonly JournalRequest: {
            /** @description The body; absent where it was not read. */
            readonly body?: string;
            /** @description The headers. */
            readonly headers: components["schemas"]["HttpHeaders"];
            /** @description The method. */
            readonly method: string;
            /** @description Path and query string. */
            readonly url: string;
        };
        /** @description A JSON Schema (2020-12). It is enough to draw a form and to check what is typed into it. */
        readonly JsonSchema: {
            readonly [key: string]: unknown;
        };
        /** @description Credentials for one service. */
        readonly Key: {
            /** @description The credentials by what the vendor calls them. */
            readonly credentials: {
                readonly [key: string]: string;
            };
            /** @description Its id: the service and a number. */
            readonly id: string;
            /** @description The requests that a minute allows, where they are limited. */
            readonly perMinute?: number;
            /** @description The service's slug. */
            readonly service: string;
        };
        /** @description Credentials to be. */
        readonly KeyDraft: {
            /** @description The input of the action that makes them; GET on the actions has its schema. */
            readonly input?: components["schemas"]["AnyJson"];
            /** @description The service's slug. */
            readonly service: string;
        };
        /** @description A record under its key. */
        readonly KeyedRecord: {
            /** @description Its key; unique within its collection. */
            readonly key: string;
            /** @description Its fields. */
            readonly record: components["schemas"]["AnyRecord"];
        };
        /** @description A rate limit. */
        readonly KeyLimit: {
            /** @description The requests that a minute allows; null for no limit. */
            readonly perMinute: number | null;
        };
        /** @description Credentials. */
        readonly KeyList: {
            /** @description Those that are valid. */
            readonly keys: readonly components["schemas"]["Key"][];
        };
        /** @description A request or delivery that nearly matches. */
        readonly NearMiss: {
            /** @description The differences, field by field. */
            readonly differences: readonly components["schemas"]["FieldDifference"][];
            /** @description The id of the journal entry or delivery. */
            readonly id: string;
            /** @description It in a line, such as `POST /json/`. */
            readonly title: string;
        };
        /** @description The operations and webhooks of a service. */
        readonly OperationList: {
            /** @description Calls to the service, in the order of its spec. */
            readonly operations: readonly components["schemas"]["ServiceOperation"][];
            /** @description The service's slug. */
            readonly service: string;
            /** @description Calls by the service, in the order of its spec. */
            readonly webhooks: readonly components["schemas"]["ServiceWebhook"][];
        };
        /** @description A target that nothing is sent to. */
        readonly PausedTarget: {
            /** @description The service. */
            readonly service: string;
            /** @description The name of its endpoint or subscription. */
            readonly target: string;
        };
        /** @description A page of records. */
        readonly RecordList: {
            /** @description The key after which to continue; absent if there are no more. */
            readonly next?: string;
            /** @description Those that match, in the order in which they were created. */
            readonly records: readonly components["schemas"]["KeyedRecord"][];
            /** @description The number of records in the collection, matching or not. */
            readonly total: number;
        };
        /** @description A request to be sent. */
        readonly RequestDraft: {
            /** @description Text is sent as it is, anything else as JSON; `content-type` is then `application/json` unless a header says otherwise. */
            readonly body?: components["schemas"]["AnyJson"];
            /**
             * @description Puts the sandbox's credentials where the operation wants them, in the place of others.
             * @default true
             */
            readonly credentials?: boolean;
            /** @description The headers. `host` and `content-length` follow from the request. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /**
             * @description The method.
             * @default GET
             * @example POST
             */
            readonly method?: string;
            /**
             * @description The whole path, base path and query included, as the journal shows it.
             * @example /v1/prospects
             */
            readonly path: string;
            /** @description The service's slug. */
            readonly service: string;
        };
        /** @description An expectation of requests. */
        readonly RequestExpectation: {
            /** @description So many or more have to match. */
            readonly atLeast?: number;
            /** @description So many or fewer have to match. */
            readonly atMost?: number;
            /** @description So many have to match, no more and no fewer. */
            readonly count?: number;
            /** @description Which requests it is about. */
            readonly match: components["schemas"]["RequestMatch"];
            /**
             * @description None may match.
             * @constant
             */
            readonly never?: true;
        };
        /** @description Requests that fit every given key. */
        readonly RequestMatch: {
            /** @description With a JSON body that holds at least this: objects may have more keys, lists have the same length. */
            readonly body?: components["schemas"]["AnyJson"];
            /** @description With these headers; those that hold secrets are redacted. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description Values by their JSONPath in the body, such as `$.items[*].id`: names, indexes, `*` and `..`. One of those that a path selects has to hold its value, as with `body`. */
            readonly jsonPath?: {
                readonly [key: string]: components["schemas"]["AnyJson"];
            };
            /** @description With this method. */
            readonly method?: string;
            /** @description For this operation. */
            readonly operationId?: string;
            /** @description For this path, with or without the base path; an asterisk stands for one segment. */
            readonly path?: string;
            /** @description With these parameters in the query. */
            readonly query?: {
                readonly [key: string]: string;
            };
            /** @description To this service. */
            readonly service?: string;
            /** @description Answered with this status. */
            readonly status?: number;
        };
        /** @description The start of a reset. */
        readonly ResetRequest: {
            /** @description True to reset endpoints, behaviours, faults, the clock and the journal as well; not together with `service`. */
            readonly everything?: boolean;
            /** @description The starting state; the one before without it. */
            readonly scenario?: string;
            /** @description The seed of all randomness; the one before without it. */
            readonly seed?: components["schemas"]["Seed"];
            /** @description Only this service; all of them without it. */
            readonly service?: string;
        };
        /** @description The waits after which a failed delivery is tried again. */
        readonly RetrySchedule: {
            /** @description The wait before each retry, in milliseconds of sandbox time; when they are used up, it has failed. */
            readonly delaysMs: readonly number[];
            /** @description The most that a wait may be off, as a share of it. */
            readonly jitter: number;
        };
        /** @description One isolated set of worlds, one for each service. */
        readonly Sandbox: {
            /** @description Its time. */
            readonly clock: components["schemas"]["Clock"];
            /** @description The number of deliveries by status. */
            readonly deliveries: components["schemas"]["DeliveryCounts"];
            /** @description True while deliveries are held back. */
            readonly deliveriesPaused: boolean;
            /** @description The instant of the machine at which it is deleted unless somebody uses it before; absent where it stays. */
            readonly expiresAt?: components["schemas"]["Instant"];
            /** @description The number of fault rules. */
            readonly faults: number;
            /** @description Its name; the credentials derive from it. */
            readonly name: string;
            /** @description The id of the node that owns it, in a cluster; absent elsewhere. */
            readonly node?: string;
            /** @description Targets whose deliveries alone are held back. */
            readonly pausedTargets: readonly components["schemas"]["PausedTarget"][];
            /** @description The number of requests to its services so far. */
            readonly requests: number;
            /** @description Its worlds. */
            readonly services: readonly components["schemas"]["SandboxService"][];
        };
        /** @description A sandbox to be. */
        readonly SandboxDraft: {
            /** @description Its clock; without it that of the fork, else the real one. */
            readonly clock?: components["schemas"]["ClockSetting"];
            /** @description Records of your own for each service, as in a fixtures file. */
            readonly fixtures?: {
                readonly [key: string]: unknown;
            };
            /** @description The sandbox that it begins as a copy of; not together with a scenario, a seed or a snapshot. */
            readonly fork?: string;
            /**
             * @description Its name, which stands in its credentials: lower-case letters, digits and inner hyphens; generated without it.
             * @example worker-1
             */
            readonly name?: string;
            /** @description The starting state of all services, or of each by its slug; default without it. */
            readonly scenario?: string | {
                readonly [key: string]: string;
            };
            /** @description The seed of all randomness; 1 without it. */
            readonly seed?: components["schemas"]["Seed"];
            /** @description The snapshot that it begins from; not together with a fork, a scenario, a seed or a clock. */
            readonly snapshot?: string;
            /** @description The time of the machine for which it stays unused before it is deleted, such as `10m` or `PT1H`; at most 30 days. It stays without it. */
            readonly ttl?: string;
        };
        /** @description The sandboxes of the process. */
        readonly SandboxList: {
            /** @description Oldest first. */
            readonly sandboxes: readonly components["schemas"]["Sandbox"][];
        };
        /** @description One service in a sandbox. */
        readonly SandboxService: {
            /** @description The address of the service; the same for all sandboxes. */
            readonly baseUrl: string;
            /** @description The credentials of this sandbox. */
            readonly credentials: components["schemas"]["Credentials"];
            /** @description The starting state of its world. */
            readonly scenario: string;
            /** @description The seed of its randomness. */
            readonly seed: number;
            /** @description The service's slug. */
            readonly service: string;
        };
        /** @description A whole number that decides all randomness. */
        readonly Seed: number;
        /** @description The answer of a service. */
        readonly SentRequest: {
            /** @description The answer; absent where a fault broke the connection. */
            readonly answer?: {
                /** @description Its body as text; bytes that are not UTF-8 are replaced. */
                readonly body: string;
                /** @description Its headers, names in lower case. */
                readonly headers: {
                    readonly [key: string]: string;
                };
                /** @description Its status. */
                readonly status: number;
            };
            /** @description The id of its journal entry; absent where the journal has forgotten it already. */
            readonly entry?: string;
            /** @description Why there is no answer. */
            readonly error?: string;
        };
        /** @description One service and all that can be done with it. */
        readonly Service: {
            /** @description Its actions. */
            readonly actions: readonly components["schemas"]["Action"][];
            /** @description Its address; the paths below it are the vendor's. */
            readonly baseUrl: string;
            /** @description Its switches. */
            readonly behaviours: readonly components["schemas"]["BehaviourSwitch"][];
            /** @description Those of the sandbox. */
            readonly credentials: components["schemas"]["Credentials"];
            /** @description A request that works when it is pasted into a shell. */
            readonly curl: string;
            /** @description The starting states that it has. */
            readonly scenarios: readonly components["schemas"]["Described"][];
            /** @description Its slug. */
            readonly service: string;
            /** @description The vendor's name, for people. */
            readonly title: string;
            /** @description Its webhooks. */
            readonly webhooks: readonly components["schemas"]["Webhook"][];
        };
        /** @description One record that differs. */
        readonly ServiceChange: {
            /** @description The record after; absent where it is gone. */
            readonly after?: components["schemas"]["AnyRecord"];
            /** @description The record before; absent where it is new. */
            readonly before?: components["schemas"]["AnyRecord"];
            /** @description The kind of record. */
            readonly collection: string;
            /** @description Its key. */
            readonly key: string;
            /** @description The service. */
            readonly service: string;
        };
        /** @description The services that run. */
        readonly ServiceList: {
            /** @description In the order of their ports. */
            readonly services: readonly components["schemas"]["Service"][];
        };
        /** @description An operation, and how often it was called. */
        readonly ServiceOperation: {
            /** @description How often it was answered with each status; `none` counts those without an answer. */
            readonly answers: {
                readonly [key: string]: number;
            };
            /** @description Everything that can stand in its requests and answers. */
            readonly facts: components["schemas"]["FactCounts"];
            /** @description How it is known that it exists. */
            readonly fidelity: components["schemas"]["Fidelity"];
            /** @description Its method. */
            readonly method: string;
            /** @description Its id in the spec. */
            readonly operationId: string;
            /** @description The template of its path, base path included. */
            readonly path: string;
            /** @description The requests for it that the journal knows. */
            readonly requests: number;
            /** @description Where that is known from; a key of specs/README.md. */
            readonly source: string;
            /** @description The documented statuses, as the spec spells them. */
            readonly statuses: readonly string[];
            /** @description Its purpose in a line; empty where the spec has none. */
            readonly summary: string;
        };
        /** @description A webhook, and how often it was sent. */
        readonly ServiceWebhook: {
            /** @description Paths that the vendor suggests. */
            readonly defaultPaths: readonly string[];
            /** @description The deliveries that the outbox knows. */
            readonly deliveries: number;
            /** @description Everything that can stand in its payloads. */
            readonly facts: components["schemas"]["FactCounts"];
            /** @description How it is known that it exists. */
            readonly fidelity: components["schemas"]["Fidelity"];
            /** @description The id of its operation in the spec. */
            readonly operationId: string;
            /** @description Where that is known from; a key of specs/README.md. */
            readonly source: string;
            /** @description The deliveries by their status. */
            readonly statuses: {
                readonly [key: string]: number;
            };
            /** @description Its purpose in a line; empty where the spec has none. */
            readonly summary: string;
            /** @description Its name in the spec. */
            readonly webhook: string;
        };
        /** @description A sandbox as it was at one moment. */
        readonly Snapshot: {
            /** @description The instant that its clock showed. */
            readonly at: components["schemas"]["Instant"];
            /** @description Its name. */
            readonly name: string;
            /** @description The sandbox that was saved. */
            readonly sandbox: string;
            /** @description Its services. */
            readonly services: readonly components["schemas"]["SnapshotService"][];
        };
        /** @description A clock in a snapshot. */
        readonly SnapshotClock: {
            /** @description The instant that it shows, in milliseconds since 1970. */
            readonly at: number;
            /** @description How it moves. */
            readonly mode: {
                /** @description Of a scaled clock: its speed. */
                readonly factor?: number;
                /**
                 * @description Its mode.
                 * @enum {string}
                 */
                readonly kind: "real" | "scaled" | "frozen";
            };
        };
        /** @description The difference between two states of the services. */
        readonly SnapshotDiff: {
            /** @description Records that are new. */
            readonly added: number;
            /** @description Records that are others. */
            readonly changed: number;
            /** @description As many of them as the limit allows. */
            readonly changes: readonly components["schemas"]["ServiceChange"][];
            /** @description Records that are gone. */
            readonly removed: number;
        };
        /** @description A sandbox as plain data. */
        readonly SnapshotDocument: {
            /** @description Its clock. */
            readonly clock: components["schemas"]["SnapshotClock"];
            /** @description The version of Ensaio that made it. */
            readonly ensaio: string;
            /** @description Its fault rules. */
            readonly faults: components["schemas"]["SnapshotFaults"];
            /**
             * @description Always ensaio-sandbox.
             * @constant
             */
            readonly format: "ensaio-sandbox";
            /**
             * @description The name of the sandbox.
             * @example worker-1
             */
            readonly name: string;
            /**
             * @description The version of the format.
             * @constant
             */
            readonly version: 1;
            /** @description One for each service. */
            readonly worlds: readonly components["schemas"]["SnapshotWorld"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A snapshot to be. */
        readonly SnapshotDraft: {
            /**
             * @description Its name.
             * @example before-import
             */
            readonly name: string;
        };
        /** @description A fault rule in a snapshot. */
        readonly SnapshotFault: {
            /** @description The rule. */
            readonly rule: components["schemas"]["FaultDraft"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The fault rules in a snapshot. */
        readonly SnapshotFaults: {
            /** @description Oldest first. */
            readonly rules: readonly components["schemas"]["SnapshotFault"][];
            /** @description What their chances are drawn from. */
            readonly seed: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Snapshots. */
        readonly SnapshotList: {
            /** @description Oldest first. */
            readonly snapshots: readonly components["schemas"]["Snapshot"][];
        };
        /** @description One service in a snapshot. */
        readonly SnapshotService: {
            /** @description The number of its records. */
            readonly records: number;
            /** @description The scenario that its records began from. */
            readonly scenario: string;
            /** @description The service's slug. */
            readonly service: string;
        };
        /** @description The records of a service in a snapshot. */
        readonly SnapshotWorld: {
            /** @description The records of each collection, in order; the names of the engine's own begin with `$`. */
            readonly collections: {
                readonly [key: string]: readonly {
                    readonly [key: string]: unknown;
                }[];
            };
            /**
             * @description Always ensaio-world.
             * @constant
             */
            readonly format: "ensaio-world";
            /** @description The state of its random source. */
            readonly random: readonly number[];
            /** @description The scenario that its records began from. */
            readonly scenario: string;
            /** @description Its seed. */
            readonly seed: number;
            /** @description The last number that it gave. */
            readonly sequence: number;
            /** @description The service's slug. */
            readonly service: string;
            /**
             * @description The version of the format.
             * @constant
             */
            readonly version: 1;
        };
        /** @description A webhook to be sent. */
        readonly TriggerRequest: {
            /** @description The fields that are to differ. */
            readonly fields?: components["schemas"]["AnyRecord"];
            /** @description The record that it is about; that of the latest delivery, or `triggered`, without it. */
            readonly subject?: string;
            /** @description The endpoints or subscriptions that it goes to; those of the service, or of the latest delivery, without it. */
            readonly targets?: readonly string[];
        };
        /** @description The outcome of a verification. */
        readonly Verdict: {
            /** @description True where every expectation is met. */
            readonly ok: boolean;
            /** @description One for each expectation: those of requests, then those of deliveries. */
            readonly results: readonly components["schemas"]["Expected"][];
        };
        /** @description Expectations of what happened. */
        readonly VerifyRequest: {
            /** @description Of webhooks. */
            readonly deliveries?: readonly components["schemas"]["DeliveryExpectation"][];
            /** @description True where the requests, and the deliveries, have to have come in the order in which they are listed. */
            readonly inOrder?: boolean;
            /** @description Of requests to the services. */
            readonly requests?: readonly components["schemas"]["RequestExpectation"][];
        };
        /** @description One way in which a message breaks its spec. */
        readonly Violation: {
            /** @description The value that the spec expects. */
            readonly expected: string;
            /** @description The part of the message. */
            readonly in: components["schemas"]["ViolationPlace"];
            /** @description The value that came, shortened. */
            readonly received: string;
            /** @description The rule that it breaks. */
            readonly rule: string;
            /** @description The place of the rule in the spec. */
            readonly spec: string;
            /** @description The parameter's name or a JSON pointer into the body; empty for the whole. */
            readonly where: string;
        };
        /**
         * @description The part of a message that breaks its spec.
         * @enum {string}
         */
        readonly ViolationPlace: "path" | "query" | "header" | "body" | "status" | "contentType";
        /** @description A call that the service makes to its customer. */
        readonly Webhook: {
            /** @description Paths that the vendor suggests for the customer's endpoint. */
            readonly defaultPaths: readonly string[];
            /** @description Its name. */
            readonly name: string;
        };
    };
    responses: {
        /** @description The body is too large. */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A bug of the sandbox. */
        readonly Broken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many calls that take long wait already. */
        readonly Busy: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The clock as it is now. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The cluster as the store has it. */
        readonly Cluster: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Cluster"];
            };
        };
        /** @description The state of the sandbox, or of the process, does not allow it. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The delivery as it is now. */
        readonly Delivery: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Delivery"];
            };
        };
        /** @description Done. */
        readonly Done: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The registered endpoints of the service. */
        readonly EndpointList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EndpointList"];
            };
        };
        /** @description The request is meant for another host, or a web page of another site sent it. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The request is not valid, or cannot be carried out. */
        readonly InvalidRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The path has other methods only. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A name in the path does not exist. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The sandbox as it is now. */
        readonly Sandbox: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Sandbox"];
            };
        };
        /** @description The request does not carry the control token. */
        readonly TokenMissing: {
            headers: {
                /** @description How to send it. */
                readonly "WWW-Authenticate"?: "Bearer realm=\"Ensaio\"";
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The store of the cluster, or the node that owns the sandbox, does not answer at the moment. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No such path; the message names the nearest ones. */
        readonly UnknownPath: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /** @description Only what this journal entry caused, by its id. */
        readonly CauseFilter: string;
        /** @description The delivery's id, which is unique within its service. */
        readonly DeliveryId: string;
        /** @description Only entries of this kind. */
        readonly KindFilter: components["schemas"]["JournalKind"];
        /** @description The largest number of entries to return. */
        readonly Limit: number;
        /** @description Only requests with this method. */
        readonly MethodFilter: string;
        /** @description Only requests for this operation. */
        readonly OperationFilter: string;
        /** @description Only requests for this path, with or without the base path; an asterisk stands for one segment. */
        readonly PathFilter: string;
        /** @description Only what changed this record, given as `collection/key`. */
        readonly RecordFilter: string;
        /** @description The sandbox's name. */
        readonly SandboxName: string;
        /** @description Only what belongs to this service. */
        readonly ServiceFilter: string;
        /** @description The service's slug. */
        readonly ServiceSlug: string;
        /** @description Only entries from this instant on. */
        readonly SinceFilter: components["schemas"]["Instant"];
        /** @description Only requests and attempts that were answered so: a status such as 404, a class such as 5xx, or `none` for no answer. */
        readonly StatusFilter: string;
        /** @description Only entries that contain this text, including bodies and records, in any case. */
        readonly TextFilter: string;
        /** @description Only entries before this instant. */
        readonly UntilFilter: components["schemas"]["Instant"];
        /** @description Only requests that break the contract, or only those that do not. */
        readonly ViolationsFilter: boolean;
        /** @description Only requests with warnings, or only those without. */
        readonly WarningsFilter: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that the path has, with commas between them. */
        readonly Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getCluster: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Cluster"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly drainNode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Cluster"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listFaultPresets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The presets. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultPresetList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox is up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getLiveness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The process takes requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/openmetrics-text; version=1.0.0; charset=utf-8": string;
                    readonly "text/plain; version=0.0.4; charset=utf-8": string;
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It should be sent requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
            /** @description It should be sent no requests for now; the message says why. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandboxes, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The start; without a body, the scenario default under a name of its own. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SandboxDraft"];
            };
        };
        readonly responses: {
            /** @description Created; its credentials choose it in calls to the services. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly deleteSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The mode, and the instant if it is to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockSetting"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description An advance is under way. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: {
                /** @description Cancels the advance when the caller closes the connection before the answer. */
                readonly cancelOnDisconnect?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The duration. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdvanceRequest"];
            };
        };
        readonly responses: {
            /** @description The clock was advanced. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Advanced"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly cancelAdvance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what this journal entry caused, by its id. */
                readonly causedBy?: components["parameters"]["CauseFilter"];
                /** @description Only deliveries that were laid into the inbox, or only the others. */
                readonly collected?: boolean;
                /** @description The largest number of entries to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
                /** @description Only deliveries of this status. */
                readonly status?: components["schemas"]["DeliveryStatus"];
                /** @description Only deliveries about this subject. */
                readonly subject?: string;
                /** @description Only deliveries to this target. */
                readonly target?: string;
                /** @description Only deliveries of this webhook. */
                readonly webhook?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deliveries without their attempts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly pauseDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly redeliverMany: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The deliveries; all of them without a body. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeliveryMatch"];
            };
        };
        readonly responses: {
            /** @description Those that are sent again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly resumeDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getDeliverySettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliverySettings"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly setDeliverySettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The new settings. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeliverySettingsPatch"];
            };
        };
        readonly responses: {
            /** @description The settings as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliverySettings"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The rule. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultDraft"];
            };
        };
        readonly responses: {
            /** @description Added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultRule"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly deleteFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The rule's id. */
                readonly fault: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly loadFixtures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The file. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FixturesText"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
            /** @description Too many other texts wait to be read; `Retry-After` says when to come again. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    readonly listJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what this journal entry caused, by its id. */
                readonly causedBy?: components["parameters"]["CauseFilter"];
                /** @description The largest number of entries to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only jobs of this name. */
                readonly name?: string;
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
                /** @description Only jobs about this subject. */
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The jobs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the entry after which the list begins. */
                readonly after?: string;
                /** @description Id of the entry before which the list ends. */
                readonly before?: string;
                /** @description Only what this journal entry caused, by its id. */
                readonly causedBy?: components["parameters"]["CauseFilter"];
                /** @description Only entries of this kind. */
                readonly kind?: components["parameters"]["KindFilter"];
                /** @description The largest number of entries to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only requests with this method. */
                readonly method?: components["parameters"]["MethodFilter"];
                /** @description Only requests for this operation. */
                readonly operationId?: components["parameters"]["OperationFilter"];
                /** @description Only requests for this path, with or without the base path; an asterisk stands for one segment. */
                readonly path?: components["parameters"]["PathFilter"];
                /** @description Only what changed this record, given as `collection/key`. */
                readonly record?: components["parameters"]["RecordFilter"];
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
                /** @description Only entries from this instant on. */
                readonly since?: components["parameters"]["SinceFilter"];
                /** @description Only requests and attempts that were answered so: a status such as 404, a class such as 5xx, or `none` for no answer. */
                readonly status?: components["parameters"]["StatusFilter"];
                /** @description Only entries that contain this text, including bodies and records, in any case. */
                readonly text?: components["parameters"]["TextFilter"];
                /** @description Only entries before this instant. */
                readonly until?: components["parameters"]["UntilFilter"];
                /** @description Only requests that break the contract, or only those that do not. */
                readonly violations?: components["parameters"]["ViolationsFilter"];
                /** @description Only requests with warnings, or only those without. */
                readonly warnings?: components["parameters"]["WarningsFilter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Entries, with secrets redacted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly exportHar: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what this journal entry caused, by its id. */
                readonly causedBy?: components["parameters"]["CauseFilter"];
                /** @description Only entries of this kind. */
                readonly kind?: components["parameters"]["KindFilter"];
                /** @description Only requests with this method. */
                readonly method?: components["parameters"]["MethodFilter"];
                /** @description Only requests for this operation. */
                readonly operationId?: components["parameters"]["OperationFilter"];
                /** @description Only requests for this path, with or without the base path; an asterisk stands for one segment. */
                readonly path?: components["parameters"]["PathFilter"];
                /** @description Only what changed this record, given as `collection/key`. */
                readonly record?: components["parameters"]["RecordFilter"];
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
                /** @description Only entries from this instant on. */
                readonly since?: components["parameters"]["SinceFilter"];
                /** @description Only requests and attempts that were answered so: a status such as 404, a class such as 5xx, or `none` for no answer. */
                readonly status?: components["parameters"]["StatusFilter"];
                /** @description Only entries that contain this text, including bodies and records, in any case. */
                readonly text?: components["parameters"]["TextFilter"];
                /** @description Only entries before this instant. */
                readonly until?: components["parameters"]["UntilFilter"];
                /** @description Only requests that break the contract, or only those that do not. */
                readonly violations?: components["parameters"]["ViolationsFilter"];
                /** @description Only requests with warnings, or only those without. */
                readonly warnings?: components["parameters"]["WarningsFilter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The HAR file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Har"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
    readonly getJournalEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The entry's id; a service's answer carries it in `x-ensaio-request-id`. */
                readonly entry: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entry. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalEntry"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getChain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The entry's id. */
                readonly entry: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The chain. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Chain"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
    readonly followJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what this journal entry caused, by its id. */
                readonly causedBy?: components["parameters"]["CauseFilter"];
                /** @description Only entries of this kind. */
                readonly kind?: components["parameters"]["KindFilter"];
                /** @description Only requests with this method. */
                readonly method?: components["parameters"]["MethodFilter"];
                /** @description Only requests for this operation. */
                readonly operationId?: components["parameters"]["OperationFilter"];
                /** @description Only requests for this path, with or without the base path; an asterisk stands for one segment. */
                readonly path?: components["parameters"]["PathFilter"];
                /** @description Only what changed this record, given as `collection/key`. */
                readonly record?: components["parameters"]["RecordFilter"];
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
                /** @description Only entries from this instant on. */
                readonly since?: components["parameters"]["SinceFilter"];
                /** @description Only requests and attempts that were answered so: a status such as 404, a class such as 5xx, or `none` for no answer. */
                readonly status?: components["parameters"]["StatusFilter"];
                /** @description Only entries that contain this text, including bodies and records, in any case. */
                readonly text?: components["parameters"]["TextFilter"];
                /** @description Only entries before this instant. */
                readonly until?: components["parameters"]["UntilFilter"];
                /** @description Only requests that break the contract, or only those that do not. */
                readonly violations?: components["parameters"]["ViolationsFilter"];
                /** @description Only requests with warnings, or only those without. */
                readonly warnings?: components["parameters"]["WarningsFilter"];
            };
            readonly header?: {
                /** @description Id of the last entry that the follower has seen. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It continues until either side ends it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
            /** @description The limit of followers of this process is reached. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    readonly listKeys: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The credentials. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly createKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The service, and what its action takes. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyDraft"];
            };
        };
        readonly responses: {
            /** @description Made. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Key"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly limitKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the credentials. */
                readonly key: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The limit. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyLimit"];
            };
        };
        readonly responses: {
            /** @description The credentials with their limit. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Key"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly revokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the credentials. */
                readonly key: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly sendRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The request. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestDraft"];
            };
        };
        readonly responses: {
            /** @description The answer of the service, whatever its status is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SentRequest"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly resetSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The starting state; without a body, the one that the sandbox started from before. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
    readonly listActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The actions of the service. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly runAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The action's name. */
                readonly action: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /** @description The action's input, a JSON object; left out, it is an empty one. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnyJson"];
            };
        };
        readonly responses: {
            /** @description The action was carried out. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listBehaviours: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The switches and their values. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BehaviourList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly setBehaviour: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The switch's name. */
                readonly behaviour: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /** @description The new value, of the type of the switch's default. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BehaviourSetting"];
            };
        };
        readonly responses: {
            /** @description Set. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Behaviour"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id, which is unique within its service. */
                readonly delivery: components["parameters"]["DeliveryId"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Delivery"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly redeliver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id, which is unique within its service. */
                readonly delivery: components["parameters"]["DeliveryId"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Delivery"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listEndpoints: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EndpointList"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly setEndpoints: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        /** @description The receiver, and the credentials that it expects. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndpointsSetting"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EndpointList"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly setEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The webhook's name. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        /** @description The address, and the credentials that it expects. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndpointSetting"];
            };
        };
        readonly responses: {
            /** @description Registered. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Endpoint"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly deleteEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The webhook's name. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listCollections: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The collections. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CollectionList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listRecords: {
        readonly parameters: {
            readonly query?: {
                /** @description The key of the record after which the page begins. */
                readonly after?: string;
                /** @description The largest number of entries to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only records that contain this text, in any field and any case. */
                readonly text?: string;
                /** @description Only records whose field has this value, such as `status=OPEN`. Dots lead into nested fields; several conditions hold together. */
                readonly where?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                /** @description The collection's name. */
                readonly collection: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of records. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
    readonly getRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The collection's name. */
                readonly collection: string;
                /** @description The record's key. */
                readonly record: string;
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyedRecord"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly pauseTarget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The name of the endpoint or subscription. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly resumeTarget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The name of the endpoint or subscription. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly triggerWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
                /** @description The webhook's name. */
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        /** @description The fields that are to differ. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TriggerRequest"];
            };
        };
        readonly responses: {
            /** @description The deliveries that this makes. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly settleSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly saveSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The name of the snapshot. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SnapshotDraft"];
            };
        };
        readonly responses: {
            /** @description Saved. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly loadSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly verifySandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** @description The expectations. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        readonly responses: {
            /** @description The verdict. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verdict"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
    readonly listServices: {
        readonly parameters: {
            readonly query?: {
                /** @description The sandbox whose credentials are shown. */
                readonly sandbox?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One entry for each service. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listOperations: {
        readonly parameters: {
            readonly query?: {
                /** @description The sandbox whose requests and deliveries are counted. */
                readonly sandbox?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The service's slug. */
                readonly service: components["parameters"]["ServiceSlug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The operations and webhooks, in the order of the spec. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperationList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshots, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly exportSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotDocument"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly importSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        /** @description The document, 32 MiB at most. Its values may take 160 MiB of memory, and an object in it may have 131,072 keys. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SnapshotDocument"];
            };
        };
        readonly responses: {
            /** @description Kept under the name. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly deleteSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly diffSnapshot: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of entries to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The sandbox whose present records are compared. */
                readonly sandbox?: string;
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
                /** @description The other snapshot; not together with `sandbox`. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name. */
                readonly snapshot: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The difference. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotDiff"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["TokenMissing"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
            readonly 503: components["responses"]["Busy"];
        };
    };
}
