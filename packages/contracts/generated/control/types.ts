// Generated from specs/control.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the sandbox answers
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
    readonly "/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The sandboxes of this process
         * @description The process starts with the one called main.
         */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        readonly post?: never;
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
                readonly sandbox: components["parameters"]["Sandbox"];
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
        readonly delete?: never;
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * The time in the sandbox
         * @description What the clock shows, and how it moves.
         */
        readonly get: operations["getClock"];
        /**
         * Change how the clock moves, or set it
         * @description Setting the clock runs nothing on the way; what is due at the new instant starts afterwards.
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let time pass at once
         * @description Moves the clock on and runs every planned event and every delivery that falls due on the way, in order of time.
         *     Answers when all of it is done; calls queue up behind each other. A receiver that hangs is waited for three times,
         *     ten seconds of machine time each; then its deliveries stay pending. No clock goes beyond the year 9000.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * The deliveries of all services
         * @description The last ones that fit the filters, oldest first.
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold all deliveries back
         * @description They stay pending until they are resumed; what is on its way arrives.
         */
        readonly post: operations["pauseDeliveries"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let deliveries leave again
         * @description Those that fell due in the meantime leave at once, to each endpoint in order; receivers that hung are tried anew.
         */
        readonly post: operations["resumeDeliveries"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * The fault rules, and how often each struck
         * @description Rules are looked at in this order.
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Add a fault rule
         * @description A rule that names an operation, webhook or service that does not exist is refused.
         */
        readonly post: operations["addFault"];
        /**
         * Remove all fault rules
         * @description What a rule has already begun goes on to its end.
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove one fault rule
         * @description What the rule has already begun goes on to its end.
         */
        readonly delete: operations["deleteFault"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * What happened
         * @description The last entries that fit the filters, oldest first; with `after`, the first ones that follow that entry. The
         *     journal forgets its oldest entries.
         */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget what happened
         * @description Changes nothing else.
         */
        readonly delete: operations["clearJournal"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
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
    readonly "/sandboxes/{sandbox}/journal/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events, one for each new entry: its `id` is the entry's, its `event` the entry's kind, its `data`
         *     the entry as JSON. With `Last-Event-ID` the entries since that one come first. Where the journal has forgotten
         *     what comes next, because the follower was away or reads slowly, an event `gap` stands before what is left.
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
    readonly "/sandboxes/{sandbox}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin anew from a scenario
         * @description Replaces the worlds of all services, or of one. Endpoints, behaviours, faults, the clock and the journal stay;
         *     records, deliveries and planned events go.
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        /**
         * What can be brought about on the vendor's side
         * @description Things that happen to a vendor's customer without a call to the vendor's API.
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring something about on the vendor's side
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set a behaviour switch
         * @description Holds for this sandbox, and outlives a reset.
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
                readonly delivery: components["parameters"]["Delivery"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        /**
         * One delivery
         * @description With every attempt, what was sent and what came back; secrets are blotted out.
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
                readonly delivery: components["parameters"]["Delivery"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a delivery again
         * @description It becomes due now, whatever became of it, with the same id and the same bytes. Settle waits for it.
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        /**
         * The callback endpoints of a service
         * @description Where its webhooks go; what the vendor would have been told by hand.
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
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
         * Take a callback endpoint away
         * @description It does no harm to take away what is not registered.
         */
        readonly delete: operations["deleteEndpoint"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Wait until nothing that is due is left
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Something that can be brought about on the vendor's side. */
        readonly Action: {
            /** @description What it does in a line. */
            readonly description: string;
            /** @description The schema of its input. */
            readonly input: components["schemas"]["JsonSchema"];
            /** @description Its name. */
            readonly name: string;
        };
        /** @description What can be brought about. */
        readonly ActionList: {
            /** @description All actions of the service. */
            readonly actions: readonly components["schemas"]["Action"][];
        };
        /** @description What an action came to. */
        readonly ActionOutcome: {
            /** @description The action's own words; null where it has none. */
            readonly result: components["schemas"]["AnyJson"];
        };
        /** @description What happened while the clock moved on. */
        readonly Advanced: {
            /** @description Attempts to send a delivery. */
            readonly attempts: number;
            /** @description Planned events that took place. */
            readonly jobs: number;
            /** @description What the clock shows now. */
            readonly now: components["schemas"]["Instant"];
        };
        /** @description A span of sandbox time, by one of the two keys. */
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
        /** @description A record of a service's world, whose shape is the service's own affair. */
        readonly AnyRecord: {
            readonly [key: string]: unknown;
        };
        /** @description One attempt to send a delivery. */
        readonly Attempt: {
            /** @description When it was made. */
            readonly at: components["schemas"]["Instant"];
            /** @description How long it took in machine time. */
            readonly durationMs: number;
            /** @description Ids of the fault rules that touched it. */
            readonly faults: readonly string[];
            /** @description When the next one follows. */
            readonly nextAttemptAt?: components["schemas"]["Instant"];
            /** @description 1 for the first. */
            readonly number: number;
            /** @description What came of it. */
            readonly outcome: components["schemas"]["AttemptOutcome"];
            /** @description What was sent beside the body; absent where nothing left. */
            readonly request?: components["schemas"]["AttemptRequest"];
        };
        /** @description An answer, of whatever status; a failure; or a fault that swallowed the delivery. */
        readonly AttemptOutcome: {
            /** @description The beginning of the answer's body. */
            readonly body?: string;
            /** @description Why no answer came for programs. */
            readonly code?: string;
            /** @description Id of the fault rule that swallowed it. */
            readonly fault?: string;
            /** @description The answer's headers. */
            readonly headers?: components["schemas"]["Headers"];
            /**
             * @description Which of the three.
             * @enum {string}
             */
            readonly kind: "answered" | "failed" | "dropped";
            /** @description Why no answer came and what to do about it. */
            readonly message?: string;
            /** @description The answer's status. */
            readonly status?: number;
            /** @description Whether the answer's body went on. */
            readonly truncated?: boolean;
        };
        /** @description Where an attempt went. */
        readonly AttemptRequest: {
            /** @description The headers with their secrets blotted out. */
            readonly headers: components["schemas"]["Headers"];
            /** @description The method. */
            readonly method: string;
            /** @description The address with its secrets blotted out. */
            readonly url: string;
        };
        /** @description A switch and what it stands at. */
        readonly Behaviour: {
            /** @description What it stands at from the start. */
            readonly default: components["schemas"]["BehaviourValue"];
            /** @description What it switches. */
            readonly description: string;
            /** @description Its name. */
            readonly name: string;
            /** @description The schema of its values. */
            readonly schema: components["schemas"]["JsonSchema"];
            /** @description What it stands at now. */
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
            /** @description What it stands at from the start. */
            readonly default: components["schemas"]["BehaviourValue"];
            /** @description What it switches. */
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
        /** @description A user name for Basic authentication, which cannot hold a colon. */
        readonly CallbackUsername: string;
        /** @description One record that was made, altered or removed. */
        readonly Change: {
            /** @description As it is; absent where it was removed. */
            readonly after?: components["schemas"]["AnyRecord"];
            /** @description As it was; absent where it was made. */
            readonly before?: components["schemas"]["AnyRecord"];
            /** @description The kind of record. */
            readonly collection: string;
            /** @description Its key. */
            readonly key: string;
        };
        /** @description The time inside a sandbox. */
        readonly Clock: {
            /** @description Sandbox seconds per machine second; only of a scaled clock. */
            readonly factor?: number;
            /** @description How it moves. */
            readonly mode: components["schemas"]["ClockMode"];
            /** @description What it shows. */
            readonly now: components["schemas"]["Instant"];
        };
        /**
         * @description Moves with the machine's clock, faster or slower than it, or only when told to.
         * @enum {string}
         */
        readonly ClockMode: "real" | "scaled" | "frozen";
        /** @description How the clock is to move, and from where. */
        readonly ClockSetting: {
            /** @description What it shows from now on; unchanged without it. Between the years 1970 and 9000. */
            readonly at?: components["schemas"]["Instant"];
            /** @description Sandbox seconds per machine second; needed by the mode scaled, and by no other. */
            readonly factor?: number;
            /** @description How it moves from now on. */
            readonly mode: components["schemas"]["ClockMode"];
        };
        /** @description What opens a sandbox in one service, by the vendor's words. */
        readonly Credentials: {
            readonly [key: string]: string;
        };
        /** @description A delivery with its attempts. */
        readonly Delivery: {
            /** @description How often it was sent. */
            readonly attemptCount: number;
            /** @description Oldest first. */
            readonly attempts: readonly components["schemas"]["Attempt"][];
            /** @description What is sent. */
            readonly body: string;
            /** @description The journal id of what caused it. */
            readonly causedBy: string;
            /** @description The media type of its body. */
            readonly contentType: string;
            /** @description When it was caused. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Its id; unique within its service and the same on every attempt. */
            readonly id: string;
            /** @description When it is sent next; only while it is pending. */
            readonly nextAttemptAt?: components["schemas"]["Instant"];
            /** @description The service that sends it. */
            readonly service: string;
            /** @description What became of it. */
            readonly status: components["schemas"]["DeliveryStatus"];
            /** @description What it tells of, a lead's key for example. */
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
        /** @description Deliveries that fit the filters. */
        readonly DeliveryList: {
            /** @description The last of them, oldest first. */
            readonly deliveries: readonly components["schemas"]["DeliverySummary"][];
            /** @description How many fit, shown or not. */
            readonly total: number;
        };
        /**
         * @description To be sent now or later; arrived; or given up.
         * @enum {string}
         */
        readonly DeliveryStatus: "pending" | "delivered" | "failed";
        /** @description A delivery without its attempts. */
        readonly DeliverySummary: {
            /** @description How often it was sent. */
            readonly attemptCount: number;
            /** @description What is sent. */
            readonly body: string;
            /** @description The journal id of what caused it. */
            readonly causedBy: string;
            /** @description The media type of its body. */
            readonly contentType: string;
            /** @description When it was caused. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description Its id; unique within its service and the same on every attempt. */
            readonly id: string;
            /** @description When it is sent next; only while it is pending. */
            readonly nextAttemptAt?: components["schemas"]["Instant"];
            /** @description The service that sends it. */
            readonly service: string;
            /** @description What became of it. */
            readonly status: components["schemas"]["DeliveryStatus"];
            /** @description What it tells of, a lead's key for example. */
            readonly subject: string;
            /** @description The name of the endpoint or subscription that it goes to. */
            readonly target: string;
            /** @description The webhook's name. */
            readonly webhook: string;
        };
        /** @description A name and what it means. */
        readonly Described: {
            /** @description What it means in a line. */
            readonly description: string;
            /** @description The name. */
            readonly name: string;
        };
        /** @description Where a webhook goes. The password is never shown. */
        readonly Endpoint: {
            /** @description Whether a password is sent along. */
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
            /** @description An http or https address that the usual paths are appended to. */
            readonly baseUrl: string;
            /** @description Kept and never shown. */
            readonly password?: components["schemas"]["CallbackPassword"];
            /** @description With a password the Basic credentials that are sent along. */
            readonly username?: components["schemas"]["CallbackUsername"];
        };
        /** @description Why a request was not carried out. */
        readonly Failure: {
            /** @description The cause. */
            readonly error: {
                /** @description The cause for programs. */
                readonly code: string;
                /** @description Each single thing that is wrong, where there are several. */
                readonly details?: readonly string[];
                /** @description The cause for people and what to do about it. */
                readonly message: string;
            };
        };
        /**
         * @description A fault rule to be. Only its outline is checked against this schema; which keys go together is judged by the
         *     sandbox, which lists everything that is wrong at once.
         */
        readonly FaultDraft: {
            /** @description How. */
            readonly effect?: components["schemas"]["FaultEffect"];
            /** @description An id of the caller's choice; made up without it. */
            readonly id?: string;
            /** @description Which ones; all of them without it. */
            readonly match?: components["schemas"]["FaultMatch"];
            /** @description What is disturbed. */
            readonly on?: components["schemas"]["FaultSide"];
            /** @description The service that is disturbed. */
            readonly service?: string;
            /** @description When; every time without it. */
            readonly when?: components["schemas"]["FaultTiming"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What happens to those that are hit; the kind decides which other keys it has. */
        readonly FaultEffect: {
            /** @description Of the kind reorder; how many go first. It waits for them a minute at most. */
            readonly behind?: number;
            /** @description Of the kind status. */
            readonly body?: components["schemas"]["AnyJson"];
            /** @description Of the kind drip. */
            readonly bytesPerSecond?: number;
            /** @description Of the kind delay; the shortest. */
            readonly fromMs?: number;
            /** @description Of the kind status. */
            readonly headers?: components["schemas"]["Headers"];
            /**
             * @description For requests: another answer, a delay, a reset connection, an answer cut off, spoiled or dripping, or none.
             *     For deliveries: swallowed, sent several times, delayed, held behind later ones, or cut off.
             * @enum {string}
             */
            readonly kind: "status" | "delay" | "reset" | "truncate" | "malformedJson" | "drip" | "silence" | "drop" | "duplicate" | "reorder" | "corrupt";
            /** @description Of the kind delay. */
            readonly ms?: number;
            /** @description Of the kind status. */
            readonly status?: number;
            /** @description Of the kind duplicate; how often in all. */
            readonly times?: number;
            /** @description Of the kind delay; the longest. */
            readonly toMs?: number;
        };
        /** @description Fault rules. */
        readonly FaultList: {
            /** @description Oldest first. */
            readonly faults: readonly components["schemas"]["FaultRule"][];
        };
        /** @description All that fit every given key. */
        readonly FaultMatch: {
            /** @description Of a request. */
            readonly method?: string;
            /** @description Of a request. */
            readonly operationId?: string;
            /** @description Of a request without its query; an asterisk stands for one segment. */
            readonly path?: string;
            /** @description Of a delivery. */
            readonly target?: string;
            /** @description Of a delivery. */
            readonly webhook?: string;
        };
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
            /** @description The service that is disturbed. */
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
            /** @description Hits only each so-manieth. */
            readonly every?: number;
            /** @description Ends after so many hits. */
            readonly first?: number;
            /** @description Draws by the seed whether one is hit. */
            readonly probability?: number;
        };
        /** @description HTTP headers by name. */
        readonly Headers: {
            readonly [key: string]: string;
        };
        /** @description That the process is up. */
        readonly Health: {
            /**
             * @description Always ok.
             * @constant
             */
            readonly status: "ok";
            /** @description Version of Ensaio. */
            readonly version: string;
        };
        /**
         * Format: date-time
         * @description An instant in UTC.
         * @example 2026-03-02T09:00:00.000Z
         */
        readonly Instant: string;
        /** @description An answer with its secrets blotted out. */
        readonly JournalAnswer: {
            /** @description The body. */
            readonly body: string;
            /** @description The headers. */
            readonly headers: components["schemas"]["Headers"];
            /** @description The status. */
            readonly status: number;
        };
        /** @description One thing that happened in a sandbox. */
        readonly JournalEntry: {
            /** @description The answer; absent where a fault left the caller without one. */
            readonly answer?: components["schemas"]["JournalAnswer"];
            /** @description When it happened. */
            readonly at: components["schemas"]["Instant"];
            /** @description The attempt. */
            readonly attempt?: components["schemas"]["Attempt"];
            /** @description What it changed in the world. */
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
            /** @description What it tells of. */
            readonly kind: components["schemas"]["JournalKind"];
            /** @description The job's or action's name, or the scenario of a reset. */
            readonly name?: string;
            /** @description The operation that a request was for; absent where there is none. */
            readonly operationId?: string;
            /** @description The request. */
            readonly request?: components["schemas"]["JournalRequest"];
            /** @description The service that it happened in. */
            readonly service: string;
            /** @description What a job or action was about. */
            readonly subject?: string;
            /** @description All that is wrong with the request. */
            readonly violations?: readonly components["schemas"]["Violation"][];
            /** @description What is odd about the request yet no reason to refuse it, and hints. */
            readonly warnings?: readonly string[];
            /** @description That delivery's webhook. */
            readonly webhook?: string;
        };
        /**
         * @description What an entry tells of.
         * @enum {string}
         */
        readonly JournalKind: "request" | "job" | "action" | "reset" | "delivery";
        /** @description Entries that fit the filters. */
        readonly JournalList: {
            /** @description Oldest first. */
            readonly entries: readonly components["schemas"]["JournalEntry"][];
            /** @description True where the entry named by `after` is not known any more; the list then begins with the oldest. */
            readonly gap: boolean;
        };
        /** @description A request with its secrets blotted out. */
        readonly JournalRequest: {
            /** @description The body; absent where it was not read. */
            readonly body?: string;
            /** @description The headers. */
            readonly headers: components["schemas"]["Headers"];
            /** @description The method. */
            readonly method: string;
            /** @description Path and query string. */
            readonly url: string;
        };
        /** @description A JSON Schema (2020-12). It is enough to draw a form and to check what is typed into it. */
        readonly JsonSchema: {
            readonly [key: string]: unknown;
        };
        /** @description Where to begin anew. */
        readonly ResetRequest: {
            /** @description The starting state; the one before without it. */
            readonly scenario?: string;
            /** @description The seed of all randomness; the one before without it. */
            readonly seed?: components["schemas"]["Seed"];
            /** @description Only this service; all of them without it. */
            readonly service?: string;
        };
        /** @description One isolated set of worlds, one for each service. */
        readonly Sandbox: {
            /** @description Its time. */
            readonly clock: components["schemas"]["Clock"];
            /** @description How many deliveries it keeps by status. */
            readonly deliveries: components["schemas"]["DeliveryCounts"];
            /** @description True while deliveries are held back. */
            readonly deliveriesPaused: boolean;
            /** @description How many fault rules it has. */
            readonly faults: number;
            /** @description Its name; the credentials derive from it. */
            readonly name: string;
            /** @description Its worlds. */
            readonly services: readonly components["schemas"]["SandboxService"][];
        };
        /** @description The sandboxes of the process. */
        readonly SandboxList: {
            /** @description Oldest first. */
            readonly sandboxes: readonly components["schemas"]["Sandbox"][];
        };
        /** @description One service in a sandbox. */
        readonly SandboxService: {
            /** @description What opens this sandbox. */
            readonly credentials: components["schemas"]["Credentials"];
            /** @description What its world began from. */
            readonly scenario: string;
            /** @description What its randomness began from. */
            readonly seed: number;
            /** @description The service's slug. */
            readonly service: string;
        };
        /** @description A whole number that decides all randomness. */
        readonly Seed: number;
        /** @description One service and all that can be done with it. */
        readonly Service: {
            /** @description What can be brought about on its side. */
            readonly actions: readonly components["schemas"]["Action"][];
            /** @description Where it answers; the paths below it are the vendor's. */
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
            /** @description The vendor's name for people. */
            readonly title: string;
            /** @description What it calls. */
            readonly webhooks: readonly components["schemas"]["Webhook"][];
        };
        /** @description The services that run. */
        readonly ServiceList: {
            /** @description In the order of their ports. */
            readonly services: readonly components["schemas"]["Service"][];
        };
        /** @description One way in which a message breaks its spec. */
        readonly Violation: {
            /** @description What the spec wants. */
            readonly expected: string;
            /**
             * @description The part of the message.
             * @enum {string}
             */
            readonly in: "path" | "query" | "header" | "body" | "status" | "contentType";
            /** @description What came, shortened. */
            readonly received: string;
            /** @description The rule that it breaks. */
            readonly rule: string;
            /** @description Where the rule stands. */
            readonly spec: string;
            /** @description The parameter's name or a JSON pointer into the body; empty for the whole. */
            readonly where: string;
        };
        /** @description A call that the service makes to its customer. */
        readonly Webhook: {
            /** @description Paths that the vendor suggests for the customer's endpoint. */
            readonly defaultPaths: readonly string[];
            /** @description Its name. */
            readonly name: string;
        };
    };
    responses: {
        /** @description The body is larger than the control plane reads. */
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
        /** @description The clock as it is now. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
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
        /** @description Done; there is nothing to tell. */
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
        /** @description The request says something that cannot be done. */
        readonly InvalidRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The path knows other methods only. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Nothing has a name that stands in the path. */
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
        /** @description The delivery's id, which is unique within its service. */
        readonly Delivery: string;
        /** @description Only entries of this kind. */
        readonly KindFilter: components["schemas"]["JournalKind"];
        /** @description The longest list that is wanted. */
        readonly Limit: number;
        /** @description Only requests for this operation. */
        readonly OperationFilter: string;
        /** @description The sandbox's name. */
        readonly Sandbox: string;
        /** @description The service's slug. */
        readonly Service: string;
        /** @description Only what belongs to this service. */
        readonly ServiceFilter: string;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that the path knows, with commas between them. */
        readonly Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
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
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
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
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /** @description How far. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdvanceRequest"];
            };
        };
        readonly responses: {
            /** @description The time has passed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Advanced"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description The longest list that is wanted. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
                /** @description Only deliveries of this status. */
                readonly status?: components["schemas"]["DeliveryStatus"];
                /** @description Only deliveries of this webhook. */
                readonly webhook?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly resumeDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the entry that the list begins behind. */
                readonly after?: string;
                /** @description Only entries of this kind. */
                readonly kind?: components["parameters"]["KindFilter"];
                /** @description The longest list that is wanted. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only requests for this operation. */
                readonly operationId?: components["parameters"]["OperationFilter"];
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Entries, secrets blotted out. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
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
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly followJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Only entries of this kind. */
                readonly kind?: components["parameters"]["KindFilter"];
                /** @description Only requests for this operation. */
                readonly operationId?: components["parameters"]["OperationFilter"];
                /** @description Only what belongs to this service. */
                readonly service?: components["parameters"]["ServiceFilter"];
            };
            readonly header?: {
                /** @description Id of the last entry that the follower has seen. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Goes on until either side ends it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
            /** @description As many follow the journals of this process as it serves at once. */
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
    readonly resetSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /** @description Where to begin; without a body, where the sandbox began before. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly listActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
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
            /** @description It happened. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The switches and what they stand at. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BehaviourList"];
                };
            };
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
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
                readonly delivery: components["parameters"]["Delivery"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Delivery"];
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
                readonly delivery: components["parameters"]["Delivery"];
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Delivery"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EndpointList"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        /** @description The receiver, and the credentials that it wants. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndpointsSetting"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["EndpointList"];
            readonly 400: components["responses"]["InvalidRequest"];
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
                /** @description The webhook's name. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        /** @description The address, and the credentials that it wants. */
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
                readonly sandbox: components["parameters"]["Sandbox"];
                /** @description The service's slug. */
                readonly service: components["parameters"]["Service"];
                /** @description The webhook's name. */
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
        };
    };
    readonly settleSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sandbox's name. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Broken"];
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
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Broken"];
        };
    };
}
