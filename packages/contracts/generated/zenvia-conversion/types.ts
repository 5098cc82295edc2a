// Generated from specs/zenvia-conversion.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/agents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Agents
         * @description Agents of the groups that the key sees. Any valid key will do (assumed).
         */
        readonly get: operations["getAgents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{agentId}/is-working": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Whether an agent works now
         * @description By the office hours of the agent. Any valid key will do (assumed).
         */
        readonly get: operations["isAgentWorking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{agentId}/response-time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How fast an agent answers
         * @description Reads only, though it is a POST. Any valid key will do (assumed).
         */
        readonly post: operations["getAgentResponseTime"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/apps/event": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an event of a custom app
         * @description Takes the API key in the body (`data.apiKey`) and nowhere else. Needs no scope (assumed).
         */
        readonly post: operations["postEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/apps/notifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Notify agents
         * @description Sends a push notification to agents. The app itself has to be allowed to, too. Needs the scope `notifications`
         *     (observed).
         */
        readonly post: operations["sendNotification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/archiving-reasons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Reasons to archive, of an agent
         * @deprecated
         * @description Superseded by the operation of the same name as a user. Needs the scope `prospects:read` (assumed).
         */
        readonly get: operations["deprecatedGetArchivingReasons"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/as-user/archiving-reasons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Reasons to archive
         * @description Reasons that the user of the integration may archive for. Needs the scope `integration:act-as-user`
         *     (observed).
         */
        readonly get: operations["getArchivingReasons"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/as-user/labels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Labels
         * @description Labels that the user of the integration may put on. Needs the scope `integration:act-as-user` (observed).
         */
        readonly get: operations["getProspectLabels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/as-user/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where to transfer to
         * @description Agents and groups that the user of the integration may transfer a prospect to. Needs the scope
         *     `integration:act-as-user` (observed).
         */
        readonly get: operations["getTransferable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/checkCredentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check an API key
         * @description Takes the key as a parameter of its own.
         */
        readonly get: operations["checkCredentials"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contacts/selection/{selectionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the selection of contacts. */
                readonly selectionId: components["parameters"]["SelectionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Prospects of a selection
         * @description Prospects that an agent has selected in the app, page by page. Needs the scope `prospects:read` (assumed).
         */
        readonly get: operations["getContactsSelection"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/group/{groupId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /**
         * A group
         * @description One group of those that the key sees. Any valid key will do (assumed).
         */
        readonly get: operations["getGroupById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/group/{groupId}/agents/online": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /**
         * Agents who are online
         * @description Agents of a group who are online now. Any valid key will do (assumed).
         */
        readonly get: operations["getOnlineAgents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Groups
         * @description The groups that the key sees, as a flat list that tells the tree. Any valid key will do (assumed).
         */
        readonly get: operations["getGroups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{groupId}/is-working": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /**
         * Whether a group works now
         * @description By the office hours of the group, in its time zone. Any valid key will do (assumed).
         */
        readonly get: operations["isGroupWorking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/groups/{groupId}/response-time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How fast a group answers
         * @description Reads only, though it is a POST. Any valid key will do (assumed).
         */
        readonly post: operations["getGroupResponseTime"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/industries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Industries
         * @description All industries. Any valid key will do (assumed).
         */
        readonly get: operations["getIndustries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The integration of the key
         * @description The integration that the key was issued to. Any valid key will do (assumed).
         */
        readonly get: operations["getIntegration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Integrations
         * @description Integrations of the groups that the key sees. Any valid key will do (assumed).
         */
        readonly get: operations["getIntegrations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lead/insurance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a lead: insurance
         * @description Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its
         *     earlier leads are not in the answer. Needs the scope `leads:write` (documented).
         */
        readonly post: operations["newInsuranceLead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lead/real-estate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a lead: property
         * @description Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its
         *     earlier leads are not in the answer. Needs the scope `leads:write` (documented).
         */
        readonly post: operations["newRealEstateLead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lead/retail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a lead: retail
         * @description Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its
         *     earlier leads are not in the answer. Needs the scope `leads:write` (documented).
         */
        readonly post: operations["newRetailLead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lead/saving-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a lead: saving plan
         * @description Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its
         *     earlier leads are not in the answer. Needs the scope `leads:write` (documented).
         */
        readonly post: operations["newSavingPlanLead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lead/vehicle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a lead: vehicle
         * @description Makes a prospect of the lead, or adds the lead to the prospect with the same phone or email address; then its
         *     earlier leads are not in the answer. Needs the scope `leads:write` (documented).
         */
        readonly post: operations["newVehicleLead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/leads/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Categories
         * @description Categories that a lead can have. Needs the scope `leads:write` (assumed).
         */
        readonly get: operations["getCategories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/leads/defaults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Defaults
         * @description Currency and unit of distance where a lead leaves them out. Needs the scope `leads:write` (assumed).
         */
        readonly get: operations["getDefaults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messaging/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Channels
         * @description Channels of the groups that the key sees, with their templates. Needs the scope `messages:channels` (assumed).
         */
        readonly get: operations["getChannels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications/subscription/{subscriptionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the subscription. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * A subscription
         * @description One active subscription. Needs the scope `notifications` (documented).
         */
        readonly get: operations["getActiveSubscriptionById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Deactivate a subscription
         * @description Nothing is sent for it from then on; what is under way may still arrive (assumed). Needs the scope
         *     `notifications` (documented).
         */
        readonly delete: operations["deactivateSubscription"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Subscriptions
         * @description Active subscriptions of the key. Needs the scope `notifications` (documented).
         */
        readonly get: operations["getActiveSubscriptions"];
        readonly put?: never;
        /**
         * Subscribe
         * @description One subscription per group: a new one deactivates the one before. It hears of what that group and all groups
         *     below have at the time, so that two may hear of the same (assumed). The address is not tried (nothing of the
         *     kind was seen). Needs the scope `notifications` (documented).
         */
        readonly post: operations["newSubscription"];
        /**
         * Deactivate all subscriptions
         * @description Those that were made with this API key. Needs the scope `notifications` (documented).
         */
        readonly delete: operations["deactivateSubscriptionsByApiKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications/topics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Topics
         * @description Topics that can be subscribed to. Needs the scope `notifications` (documented).
         */
        readonly get: operations["getTopics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect-by": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Prospects by phone number
         * @description Only in the definition that the live service has; its id there is unknown, so this one is ours. Needs the
         *     scope `prospects:read` (assumed).
         */
        readonly get: operations["getProspectsByPhoneNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /**
         * A prospect
         * @description One prospect. Needs the scope `prospects:read` (documented).
         */
        readonly get: operations["getProspectById"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a prospect
         * @description For prospects that are none. Needs the scope `prospects:write` (documented).
         */
        readonly delete: operations["deleteProspect"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a prospect
         * @description Changes what is given and leaves the rest; phone and email are added. A reason archives it. Needs the scope
         *     `prospects:write` (documented).
         */
        readonly patch: operations["updateProspectById"];
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/additionalData": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change additional data
         * @description Sets the given fields and leaves the others. Needs the scope `prospects:write` (assumed).
         */
        readonly patch: operations["updateAdditionalData"];
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/as-user/archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Archive as the user
         * @description Archives the prospect in the name of the user; only `archivingReason` is read (assumed). Needs the scope
         *     `integration:act-as-user` (observed).
         */
        readonly post: operations["archiveProspectAsUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/as-user/label": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Label as the user
         * @description Puts a label on, in the name of the user. Needs the scope `integration:act-as-user` (observed).
         */
        readonly post: operations["labelProspect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/as-user/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Transfer as the user
         * @description Transfers the prospect, in the name of the user, to an agent or a group. Needs the scope
         *     `integration:act-as-user` (observed).
         */
        readonly post: operations["transferProspectAsUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/csat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Note a score
         * @description Notes how content the prospect is. Needs the scope `prospects:write` (assumed).
         */
        readonly post: operations["createCSAT"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/interaction/{interactionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the interaction. */
                readonly interactionId: components["parameters"]["InteractionId"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /**
         * An interaction
         * @description One interaction of a prospect. Needs the scope `prospects:read` (documented).
         */
        readonly get: operations["getInteractionById"];
        /**
         * Change an interaction
         * @description Notes what became of a message or a question. Needs the scope `prospects:write` (assumed).
         */
        readonly put: operations["updateInteractionById"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/interactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Interactions of a prospect
         * @description All interactions of a prospect, oldest first (observed). Needs the scope `prospects:read` (documented).
         */
        readonly get: operations["getProspectInteractions"];
        readonly put?: never;
        /**
         * Note an interaction
         * @description Notes a call, a note, a message or a question. Nothing is sent. Needs the scope `prospects:write` (assumed).
         */
        readonly post: operations["createInteractionByProspectId"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/messaging/{channel}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Channel to send by. */
                readonly channel: components["parameters"]["ChannelName"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message
         * @description Sends a text, a list, buttons or products; only while the conversation is open, which on WhatsApp lasts 24
         *     hours from the last message of the prospect. Needs the scope `messages:conversational` (observed).
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/messaging/{channel}/notification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Channel to send by. */
                readonly channel: components["parameters"]["ChannelName"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a template
         * @description Sends a message from a template, whether or not a conversation is open. Needs the scope
         *     `messages:transactional` (observed).
         */
        readonly post: operations["sendTemplateMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/messaging/{channel}/send-file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Channel to send by. */
                readonly channel: components["parameters"]["ChannelName"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a file
         * @description Sends a file; only while the conversation is open. Needs the scope `messages:conversational` (assumed).
         */
        readonly post: operations["sendFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/messaging/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Channels of a prospect
         * @description Channels by which this prospect can be reached. Needs the scope `messages:channels` (assumed).
         */
        readonly get: operations["getChannelsByProspectId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Orders of a prospect
         * @description Orders that the prospect placed from a catalogue. Needs the scope `prospects:read` (assumed).
         */
        readonly get: operations["getOrdersByProspect"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/prospectAdditionalFields": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Additional fields of a prospect
         * @description Fields that the account of the prospect adds. Needs the scope `prospects:readAdditionalData` (assumed).
         */
        readonly get: operations["getProspectAdditionalFieldsById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/quote/{quoteId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
                /** @description Key of the quote. */
                readonly quoteId: components["parameters"]["QuoteId"];
            };
            readonly cookie?: never;
        };
        /**
         * A quote
         * @description One quote of a prospect. Needs the scope `prospects:read` (documented).
         */
        readonly get: operations["getQuoteById"];
        /**
         * Accept or reject a quote
         * @description A quote that was accepted or rejected before can be changed again (assumed). Needs the scope `prospects:write`
         *     (documented).
         */
        readonly put: operations["updateProspectQuote"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /**
         * Quotes of a prospect
         * @description Quotes of one prospect. Needs the scope `prospects:read` (documented).
         */
        readonly get: operations["getProspectQuotes"];
        readonly put?: never;
        /**
         * Make a quote
         * @description Makes a quote for a prospect. Needs the scope `prospects:write` (documented).
         */
        readonly post: operations["newProspectQuote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospect/{prospectId}/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Transfer a prospect
         * @description Transfers the prospect to a group, where it loses its agent (assumed), or to an agent (by two clients' comments). The
         *     live service asks for a scope that only reads. Needs the scope `prospects:read` (observed).
         */
        readonly post: operations["transferProspect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Prospects
         * @description Prospects of the groups that the key sees. Newest first. Without a limit, only what was made in the last 31
         *     days, or in a range of at most 31 days; a single date is compared with now, and a longer or reversed range is
         *     refused. Needs the scope `prospects:read` (documented).
         */
        readonly get: operations["getProspects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospects/interactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Interactions
         * @description Interactions of all prospects that the key sees. Newest first. Without a limit, only what was made in the last
         *     31 days, or in a range of at most 31 days; a single date is compared with now, and a longer or reversed range
         *     is refused. Needs the scope `prospects:read` (assumed).
         */
        readonly get: operations["getInteractions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prospects/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Quotes
         * @description Quotes of all prospects that the key sees. No window applies without a limit (assumed). Needs the scope
         *     `prospects:read` (documented).
         */
        readonly get: operations["getQuotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly agents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Something about an agent changed
         * @description The topic `agents`. How it is delivered, NotificationEnvelope says.
         */
        readonly post: operations["receiveAgentNotification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly interactions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An interaction is new or has changed
         * @description The topic `interactions`. Notes, assignments and messages of bots count, too (observed). How it is delivered,
         *     NotificationEnvelope says.
         */
        readonly post: operations["receiveInteractionNotification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly prospects: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A prospect is new or has changed
         * @description The topic `prospects`. How it is delivered, NotificationEnvelope says.
         */
        readonly post: operations["receiveProspectNotification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly quotes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A quote is new or has changed
         * @description The topic `quotes`. How it is delivered, NotificationEnvelope says.
         */
        readonly post: operations["receiveQuoteNotification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A salesperson. */
        readonly Agent: {
            /** @description Further fields that apps keep about the agent. */
            readonly appFields?: {
                readonly [key: string]: unknown;
            };
            /** @description Email address. */
            readonly email?: string;
            /** @description The agent's keys in other systems, by the system's name. */
            readonly externalId?: {
                readonly [key: string]: unknown;
            };
            /** @description Given name. */
            readonly firstName: string;
            /** @description Key of the agent. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description Family name. */
            readonly lastName: string;
            /** @description The agent's key in another system, such as the customer's CRM. */
            readonly legacyId?: string;
            /** @description Phone number, E.164. */
            readonly phone?: string;
        };
        /**
         * @description Something about an agent changed. Its payload was never captured; the envelope of interactions, without a
         *     prospect, is assumed.
         */
        readonly AgentNotification: components["schemas"]["NotificationEnvelope"] & {
            /** @description The agent as they are now. */
            readonly agent: components["schemas"]["Agent"];
            /** @description Whether the agent is online; there when that is what changed. */
            readonly online?: boolean;
            /**
             * @description The topic.
             * @constant
             */
            readonly topic: "agents";
        };
        /** @description Agents. */
        readonly Agents: readonly components["schemas"]["Agent"][];
        /** @description A reason to archive a prospect. */
        readonly ArchivingReason: {
            /** @description Name of the reason. */
            readonly name?: string;
            /**
             * @description Code of the reason.
             * @example notInterested
             */
            readonly reason?: string;
        };
        /** @description Reasons to archive. */
        readonly ArchivingReasons: readonly components["schemas"]["ArchivingReason"][];
        /** @description A file of a message. The vendor says only object; its keys were seen in answers. */
        readonly Attachment: {
            /** @description Kind of file. */
            readonly type?: components["schemas"]["AttachmentTypes"];
            /** @description Where the file can be read. */
            readonly url?: string;
        };
        /**
         * @description Kind of an attached file.
         * @enum {string}
         */
        readonly AttachmentTypes: "FILE" | "IMAGE" | "AUDIO" | "VIDEO";
        /** @description A message with buttons. */
        readonly ButtonsMessage: {
            /** @description Text. */
            readonly body: string;
            /** @description The buttons. */
            readonly buttons: readonly components["schemas"]["ButtonsMessageButtons"][];
            /** @description Footer. */
            readonly footer?: string;
            /** @description Header. */
            readonly header?: string;
        };
        /** @description A button of a message. */
        readonly ButtonsMessageButtons: {
            /** @description Unique key of the button. */
            readonly id: string;
            /** @description What stands on it. */
            readonly title: string;
        };
        /** @description Names of the categories. */
        readonly Categories: readonly string[];
        /** @description A category of leads, in the form of version 1.5. Version 1.10 lists bare names. */
        readonly Category: {
            /** @description What belongs there. */
            readonly description?: string;
            /** @description Unique name. */
            readonly name?: string;
        };
        /** @description A channel that messages can be sent by. */
        readonly Channel: {
            /** @description Kind of channel. */
            readonly channel: components["schemas"]["CommunicationChannel"];
            /** @description Key of the channel. */
            readonly channelId: string;
            /** @description Templates that it has. */
            readonly templates?: components["schemas"]["TransactionalTemplates"];
        };
        /** @description What a message of a social network refers to. */
        readonly ChannelInteraction: {
            /**
             * @description How it is referred to.
             * @enum {string}
             */
            readonly action?: "mention" | "reply" | "reaction";
            /** @description Receiver. */
            readonly channelName?: string;
            /** @description User name of the sender. */
            readonly contactUsername?: string;
            /** @description Address of what is referred to. */
            readonly link?: string;
            /** @description The network. */
            readonly provider?: string;
            /**
             * @description What is referred to.
             * @enum {string}
             */
            readonly type?: "story" | "comment";
        };
        /** @description Channels. */
        readonly Channels: readonly components["schemas"]["Channel"][];
        /**
         * @description Comma-separated values: a line of keys, then a line for each item; a value that is an object or a list stands
         *     there as JSON; lines end in a line feed. That there is such an answer is observed, its layout assumed.
         */
        readonly CommaSeparated: string;
        /**
         * @description Channel that messages leave by, as paths spell it; `via` of an interaction spells the first one `whatsApp`.
         * @enum {string}
         */
        readonly CommunicationChannel: "whatsapp" | "facebook" | "instagram";
        /** @description A way to reach a prospect. */
        readonly ContactMedium: {
            /** @description Key of the entry. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description The person's key at Facebook or Instagram; only there. */
            readonly mediumId?: string;
            /**
             * @description Kind of way.
             * @enum {string}
             */
            readonly type: "phone" | "email" | "facebook" | "instagram";
        };
        /**
         * @description Says that an API key is valid. What the vendor answers is unknown; this follows the shape of its custom app
         *     answers.
         */
        readonly CredentialsChecked: {
            /**
             * @description Always ok.
             * @constant
             */
            readonly status: "ok";
        };
        /** @description How content a prospect is. */
        readonly CSAT: {
            /** @description What the prospect said. */
            readonly comment?: string;
            /** @description Score from 1 to 5; more is better. */
            readonly result: number;
        };
        /** @description The score as it was stored. The vendor says only that it is an object. */
        readonly CSATCreated: {
            /** @description What the prospect said. */
            readonly comment?: string;
            /** @description The prospect. */
            readonly prospectId: components["schemas"]["ObjectId"];
            /** @description Score from 1 to 5. */
            readonly result: number;
        };
        /** @description An event of a custom app. */
        readonly CustomEvent: {
            /** @description The credentials, and what happened. */
            readonly data: components["schemas"]["CustomEventData"];
            /** @description Name of the event, as the app was set up with. */
            readonly event: string;
            /** @description The prospect it is about. */
            readonly prospectId?: components["schemas"]["ObjectId"];
            /** @description What it is about. */
            readonly type: components["schemas"]["CustomEventType"];
            /** @description The agent it is about. */
            readonly userId?: components["schemas"]["ObjectId"];
        };
        /** @description What a custom app says about its event. */
        readonly CustomEventData: {
            /** @description API key of the app; this operation reads it here alone. */
            readonly apiKey: string;
            /** @description Whatever the app wants to say. */
            readonly details?: {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Says that the event was taken. */
        readonly CustomEventResponseOk: {
            /** @description Key of the event inside the service. */
            readonly messageId: string;
            /**
             * @description State of the event.
             * @example ok
             */
            readonly status: string;
        };
        /**
         * @description What an event of a custom app is about.
         * @enum {string}
         */
        readonly CustomEventType: "prospect" | "user" | "quote";
        /**
         * Format: date-time
         * @description An instant, RFC 3339. The service answers in UTC with milliseconds.
         * @example 2026-03-02T14:05:00.000Z
         */
        readonly DateTime: string;
        /** @description An instant to filter by. That a bare day is accepted too is assumed. */
        readonly DateTimeFilter: components["schemas"]["DateTime"] | components["schemas"]["Day"];
        /**
         * Format: date
         * @description A day in place of an instant; read as its first moment in UTC.
         * @example 2026-03-02
         */
        readonly Day: string;
        /** @description What is assumed where a lead leaves it out. */
        readonly Defaults: {
            /**
             * @description ISO 4217 code; its case does not matter.
             * @example ars
             */
            readonly currency: string;
            /**
             * @description Unit of odometers.
             * @enum {string}
             */
            readonly distance: "km" | "mi";
        };
        /** @description What went wrong. */
        readonly Error: {
            /**
             * @description What went wrong, for programs. Seen: NOT_FOUND, SCHEMA_VALIDATION_FAILED, UNEXPECTED_ERROR. Assumed:
             *     AUTHENTICATION_ERROR, CONFLICT, CONVERSATION_CLOSED, FORBIDDEN, INTERNAL_ERROR, INVALID,
             *     METHOD_NOT_ALLOWED, TOO_LARGE, TOO_MANY_REQUESTS, UNREADABLE.
             * @example NOT_FOUND
             */
            readonly code: string;
            /**
             * @description What went wrong, for people.
             * @example Prospect does not exist
             */
            readonly message: string;
            /**
             * @description Kind of failure inside the service; on some answers only.
             * @example ValidationError
             */
            readonly summary?: string;
        };
        /** @description A file to send, as a form with one part. */
        readonly FileUpload: {
            /** @description The file. */
            readonly file: string;
        };
        /** @description How the buyer wants to pay. Other keys are unknown and kept as sent (assumed). */
        readonly Finance: {
            /** @description For how many months, whole ones. */
            readonly paymentMonthLength?: number;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description A lead with a product of any kind. Insurance leads use it; the published definition names the bare product
         *     there, by a slip.
         */
        readonly GenericLead: components["schemas"]["Lead"] & components["schemas"]["LeadSource"] & {
            /** @description What the lead is interested in. */
            readonly product?: components["schemas"]["Product"];
        };
        /** @description A group of agents, as far as its name. */
        readonly Group: {
            /** @description Key of the group. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description Name of the group. */
            readonly name: string;
        };
        /** @description A group and its place in the tree of the account. */
        readonly GroupNode: {
            /** @description Keys of all groups above, root first (the order is assumed). */
            readonly ancestors?: readonly components["schemas"]["ObjectId"][];
            /**
             * @description Country, two letters of ISO 3166 (assumed).
             * @example AR
             */
            readonly countryCode?: string;
            /** @description Keys of all groups below. */
            readonly descendants?: readonly components["schemas"]["ObjectId"][];
            /** @description Name that customers see. */
            readonly displayName?: string;
            /** @description Key of the group. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description Name inside the account. */
            readonly name?: string;
            /** @description Key of the group above; absent at the root (assumed). */
            readonly parent?: components["schemas"]["ObjectId"];
            /**
             * @description Time zone of the group's office hours, by its IANA name (assumed).
             * @example America/Argentina/Buenos_Aires
             */
            readonly timezone?: string;
            /**
             * @description What the group is: `store`, `leadProvider`, `group`, `OEM`.
             * @example [
             *       "group",
             *       "store"
             *     ]
             */
            readonly type?: readonly string[];
        };
        /** @description Groups. */
        readonly Groups: readonly components["schemas"]["Group"][];
        /** @description The groups of a subtree. */
        readonly GroupTree: readonly components["schemas"]["GroupNode"][];
        /** @description Where a prospect can be transferred to. */
        readonly GroupUserTransferable: {
            /** @description Agents who can take it. */
            readonly agents: components["schemas"]["Agents"];
            /** @description Groups that can take it. */
            readonly groups: components["schemas"]["Groups"];
        };
        /** @description Industries. */
        readonly Industries: readonly components["schemas"]["Industry"][];
        /** @description An industry that leads can belong to. */
        readonly Industry: {
            /**
             * @description Unique name of the industry.
             * @example vehicle
             */
            readonly name?: string;
        };
        /** @description An installed app, and what its API key may see. */
        readonly Integration: {
            /** @description Name of the account. */
            readonly account?: string;
            /** @description Key of the account. */
            readonly accountId?: components["schemas"]["ObjectId"];
            /** @description Name of that group. */
            readonly group: string;
            /** @description Group that the key belongs to; it sees that group and all below. */
            readonly groupId: components["schemas"]["ObjectId"];
            /** @description Key of the integration. */
            readonly id: components["schemas"]["ObjectId"];
            /**
             * @description Language of the group.
             * @example es
             */
            readonly language?: string;
            /** @description Name of the integration. */
            readonly name: string;
            /**
             * @description `api.` and the scopes of the key, joined by `_` (observed on the live service).
             * @example api.leads:write_notifications
             */
            readonly providerKey: string;
            /** @description Agent in whose name the as-user operations act; absent where none is configured (observed). */
            readonly user?: components["schemas"]["ObjectId"];
        };
        /** @description Integrations. */
        readonly Integrations: readonly components["schemas"]["Integration"][];
        /** @description Something that happened between a prospect and an agent, a bot or the system. */
        readonly Interaction: {
            /** @description The agent. */
            readonly agent?: components["schemas"]["Agent"];
            /** @description The agent. */
            readonly agentId?: components["schemas"]["ObjectId"];
            /** @description Whether a bot did it. */
            readonly bot?: boolean;
            /**
             * Format: date-time
             * @description When it was noted.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it shall take place.
             */
            readonly dueAt?: string;
            /**
             * Format: date-time
             * @description When it was over.
             */
            readonly finishedAt?: string;
            /** @description Key of the interaction; the `operationId` of its notifications. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description What came of it; empty for events of the system. */
            readonly output?: components["schemas"]["InteractionOutput"];
            /** @description Whether it came from the agent rather than the prospect. */
            readonly proactive?: boolean;
            /** @description The prospect. */
            readonly prospectId?: components["schemas"]["ObjectId"];
            /**
             * Format: date-time
             * @description When it began.
             */
            readonly startedAt?: string;
            /**
             * @description `created` at first, `updated` once it has changed (both observed); other words are possible.
             * @example created
             * @example updated
             */
            readonly status: string;
            /** @description How it took place. */
            readonly via?: components["schemas"]["InteractionMedium"];
        };
        /** @description A call that was noted through the API. */
        readonly InteractionCall: {
            /** @description How long it took, in milliseconds. */
            readonly duration?: number;
            /** @description The call's key at the provider. */
            readonly providerId?: string;
            /** @description Where the recording can be heard. */
            readonly recordingUrl?: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            readonly startedAt?: string;
            /** @description Where the call comes from. */
            readonly utmSource?: string;
        };
        /** @description A thread at a provider. */
        readonly InteractionConversation: {
            /** @description Key of the thread, in other answers. */
            readonly _id?: string;
            /** @description The channel. */
            readonly channel?: string;
            /** @description Key of the thread. */
            readonly id?: string;
            /** @description The provider. */
            readonly providerName?: string;
            /** @description Subtitle of the thread. */
            readonly threadSubtitle?: string;
            /** @description Address of its picture. */
            readonly threadThumbnail?: string;
            /** @description Title of the thread. */
            readonly threadTitle?: string;
        };
        /**
         * @description How an interaction took place. `other` with an empty output is an assignment or another event of the system
         *     (observed in captures).
         * @enum {string}
         */
        readonly InteractionMedium: "inboundCall" | "outboundCall" | "whatsApp" | "sms" | "email" | "walkIn" | "visit" | "other" | "testDrive" | "phoneCall" | "facebook" | "instagram" | "webAction" | "customApp";
        /**
         * @description A medium, or `call`, which the definition lacks and the vendor's own client sends. That it finds calls of every
         *     direction, those by `inboundCall`, `outboundCall` and `phoneCall`, is assumed.
         */
        readonly InteractionMediumFilter: components["schemas"]["InteractionMedium"] | "call";
        /** @description A message, inbound or outbound. */
        readonly InteractionMessage: {
            /** @description Its file. */
            readonly attachment?: components["schemas"]["Attachment"];
            /** @description Text of the message. */
            readonly body?: string;
            /** @description Buttons to choose from. Its place here is assumed. */
            readonly buttons?: components["schemas"]["ButtonsMessage"];
            /** @description What it refers to in a social network. Its place here is assumed. */
            readonly channelInteraction?: components["schemas"]["ChannelInteraction"];
            /** @description The same text. */
            readonly content?: string;
            /** @description Whether it has arrived. */
            readonly delivered?: boolean;
            /** @description Why it failed. Its place here is assumed. */
            readonly error?: {
                readonly [key: string]: unknown;
            };
            /** @description A list to choose from. Its place here is assumed. */
            readonly list?: components["schemas"]["ListMessage"];
            /** @description An order from a catalogue. Its place here is assumed. */
            readonly order?: components["schemas"]["OrderListMessage"];
            /**
             * @description Who wrote it: `integration` stands for the prospect, `agent` for our side.
             * @enum {string}
             */
            readonly performer?: "integration" | "agent";
            /** @description Products of a catalogue. Its place here is assumed. */
            readonly productList?: components["schemas"]["ProductListMessage"];
            /** @description The message's key at the provider. Always there, like sender and recipient. */
            readonly providerId?: string;
            /** @description Who gets it. */
            readonly recipient?: string;
            /** @description `operationId` of the message that it answers. Its place here is assumed. */
            readonly repliesTo?: string;
            /** @description Who sent it. */
            readonly sender?: string;
            /** @description How far it has come. Its place here is assumed. */
            readonly status?: components["schemas"]["MessageStatus"];
            /** @description Name of the template that it was made from. */
            readonly template?: string;
            /** @description Settings of the template; `null` in all captures. */
            readonly templateConfig?: {
                readonly [key: string]: unknown;
            } | null;
            /** @description Values for the gaps of the template. */
            readonly templateParameters?: {
                readonly [key: string]: unknown;
            };
            /** @description Medium of the message. */
            readonly via?: components["schemas"]["MessageMedium"];
        };
        /** @description An interaction is new or has changed. */
        readonly InteractionNotification: components["schemas"]["NotificationEnvelope"] & {
            /** @description The interaction. */
            readonly interaction: components["schemas"]["Interaction"];
            /** @description The prospect as it is now. */
            readonly prospect: components["schemas"]["Prospect"];
            /**
             * @description The topic.
             * @constant
             */
            readonly topic: "interactions";
        };
        /**
         * @description What came of an interaction. Version 1.10 says only object; these keys are those of version 1.5 and of
         *     captured answers.
         */
        readonly InteractionOutput: {
            /** @description A call that was noted through the API. Its place here is assumed. */
            readonly call?: components["schemas"]["InteractionCall"];
            /** @description Whether the call came about. */
            readonly callSuccessful?: boolean;
            /** @description Text of a note. */
            readonly comment?: string;
            /** @description Threads that belong to it. */
            readonly conversations?: readonly components["schemas"]["InteractionConversation"][];
            /** @description Event of a custom app. */
            readonly customEvent?: {
                readonly [key: string]: unknown;
            };
            /** @description A message. */
            readonly message?: components["schemas"]["InteractionMessage"];
            /** @description A proposal. */
            readonly proposal?: components["schemas"]["InteractionProposal"];
            /** @description A question in a marketplace. */
            readonly question?: components["schemas"]["InteractionQuestion"];
            /** @description Why the prospect was turned down. */
            readonly rejectionReason?: string;
            /** @description A reminder. Its keys are unknown. */
            readonly reminder?: {
                readonly [key: string]: unknown;
            };
            /** @description What the prospect answered. */
            readonly response?: string;
            /** @description State that the prospect came into. */
            readonly status?: string;
            /** @description Agent that it was transferred to; spelt as the vendor does. */
            readonly transferedTo?: components["schemas"]["InteractionTransfer"];
            /** @description Agent that it was transferred to. */
            readonly transferedToAgentId?: components["schemas"]["ObjectId"];
            /** @description Group that it was transferred to. */
            readonly transferedToGroupId?: components["schemas"]["ObjectId"];
            /** @description A visit to come. Its keys are unknown. */
            readonly visitScheduled?: {
                readonly [key: string]: unknown;
            };
            /** @description Whether the visit took place. */
            readonly visitSuccessful?: boolean;
            /** @description Something done on a web page. Its keys are unknown. */
            readonly webAction?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A proposal to a prospect. */
        readonly InteractionProposal: {
            /**
             * Format: date-time
             * @description When it was first made.
             */
            readonly firstCreatedAt?: string;
            /** @description Its lines. */
            readonly items?: readonly components["schemas"]["InteractionProposalItem"][];
            /** @description Its state. */
            readonly status?: string;
        };
        /** @description A line of a proposal. */
        readonly InteractionProposalItem: {
            /** @description What it is. */
            readonly concept?: string;
            /** @description Price. */
            readonly price?: number;
        };
        /** @description A question in a marketplace, and its answer. */
        readonly InteractionQuestion: {
            /** @description The answer. */
            readonly answer?: string;
            /** @description Why no answer can be delivered. */
            readonly cancelReason?: string;
            /** @description Whether the answer has arrived. */
            readonly delivered?: boolean;
            /** @description Key of the question. */
            readonly id?: string;
            /** @description The question's key at the provider. */
            readonly providerId?: string;
            /** @description The question. */
            readonly question?: string;
            /** @description Title of the thread. */
            readonly threadTitle?: string;
            /** @description Address of the thread. */
            readonly threadUrl?: string;
        };
        /** @description Interactions. */
        readonly Interactions: readonly components["schemas"]["Interaction"][];
        /** @description Whom a prospect was transferred to. */
        readonly InteractionTransfer: {
            /** @description The agent. */
            readonly agent?: components["schemas"]["Agent"];
        };
        /** @description The label to put on. */
        readonly LabelProspect: {
            /** @description Key of a label that exists. */
            readonly label?: string;
        };
        /**
         * @description A person who is interested in something, and how to reach them. LeadSource says what has to be there; besides,
         *     at least one phone or email has to be there (documented; this is said here and not in the schema, because
         *     whoever reads the lead has to answer it in words of its own).
         */
        readonly Lead: {
            /** @description Street and house number. */
            readonly address?: string;
            /** @description Name or code of the agent who shall get the lead. */
            readonly agent?: string;
            /**
             * @deprecated
             * @description An inbound call. Superseded by `history`.
             */
            readonly callIn?: {
                readonly [key: string]: unknown;
            };
            /**
             * @deprecated
             * @description Older name of `utmCampaign`.
             */
            readonly campaign?: string;
            /**
             * @description Category; one of those that the categories operation lists. Without it, the first of them (which one is
             *     assumed).
             */
            readonly category?: string;
            /** @description What the lead, or the channel, wants the agent to know. */
            readonly comments?: string;
            /** @description Name or code of the company that shall get the lead. */
            readonly company?: string;
            /** @description Country. */
            readonly country?: string;
            /** @description Email addresses. */
            readonly emails?: readonly string[];
            /** @description Given name. */
            readonly firstName?: string;
            /** @description What happened with the lead so far, oldest first; becomes interactions. */
            readonly history?: readonly components["schemas"]["NewEvent"][];
            /** @description Family name. */
            readonly lastName?: string;
            /**
             * @deprecated
             * @description Older name of `providerLeadId`.
             */
            readonly leadId?: string;
            /** @description Title of the page of the offer. */
            readonly listingTitle?: string;
            /** @description Address of the page of the offer. */
            readonly listingUrl?: string;
            /** @description City. */
            readonly locality?: string;
            /**
             * @deprecated
             * @description Older name of `utmMedium`.
             */
            readonly medium?: string;
            /** @description National identification numbers. */
            readonly nin?: readonly components["schemas"]["Nin"][];
            /** @description Phone numbers, in any notation; stored as E.164 (observed). */
            readonly phones?: readonly string[];
            /** @description Priority of the lead. */
            readonly priority?: number;
            /** @description Name or key of who provides the lead. */
            readonly provider?: string;
            /** @description The lead's key at the provider. */
            readonly providerLeadId?: string;
            /** @description State or province. */
            readonly region?: string;
            /**
             * @deprecated
             * @description Older name of `utmSource`.
             */
            readonly source?: string;
            /** @description Name or code of the branch that shall get the lead. */
            readonly store?: string;
            /** @description County or commune, for example. */
            readonly subLocality?: string;
            /** @description Campaign. */
            readonly utmCampaign?: string;
            /** @description Kind of medium, such as cpc or email. */
            readonly utmMedium?: string;
            /**
             * @description Advertiser, site or publication that the lead comes from. Required, unless `source` is there (that the
             *     older key stands in for it is assumed).
             * @example google
             */
            readonly utmSource?: string;
            /** @description Postal code. */
            readonly zipCode?: string;
        };
        /** @description One lead of a prospect, as it was sent or came in. */
        readonly LeadData: {
            /** @description Agent that the lead was sent to. */
            readonly agent?: string;
            /** @description Same as `utmCampaign`. */
            readonly campaign?: string;
            /** @description Comments that came with it. */
            readonly comments?: string;
            /** @description Company that the lead was sent to. */
            readonly company?: string;
            /**
             * Format: date-time
             * @description When the lead came in.
             */
            readonly created: string;
            /** @description Agent who entered the prospect manually; then there is no `providerKey` (observed in captures). */
            readonly createdBy?: components["schemas"]["ObjectId"];
            /** @description Same as `utmMedium`. */
            readonly medium?: string;
            /** @description Priority of the lead. */
            readonly priority?: number;
            /** @description What the lead is interested in. */
            readonly product?: components["schemas"]["LeadProduct"];
            /**
             * @description Channel or integration that it came by.
             * @example wasp
             * @example instagram
             * @example ganymede.mercadolibre.ar
             */
            readonly providerKey?: string;
            /**
             * @description The lead's key at the provider. For `wasp` a UUID, an underscore and the digits of the phone; for Facebook and
             *     Instagram the id of the contact there, as its contact medium has it.
             */
            readonly providerLeadId?: string;
            /** @description Same as `utmSource` (observed in captures). */
            readonly source: string;
            /** @description Branch that the lead was sent to. */
            readonly store?: string;
            /** @description Industry of the lead's product. */
            readonly type: components["schemas"]["LeadType"];
            /** @description Campaign. */
            readonly utmCampaign?: string;
            /** @description Kind of medium; `ctwa` for an ad that opens WhatsApp, whose campaign is a number (observed). */
            readonly utmMedium?: string;
            /** @description Where the lead comes from; `WHATSAPP`, `FACEBOOK` and `INSTAGRAM` for those who wrote there. */
            readonly utmSource: string;
        };
        /**
         * @description Product of a lead, by the lead's `type`: the keys of Product, VehicleProduct, SavingPlanProduct or
         *     RealEstateProduct in one flat schema, so that long lists are checked fast.
         */
        readonly LeadProduct: {
            /** @description Brand of the good. */
            readonly brand?: string;
            /** @description Whether the good is second-hand. */
            readonly condition?: components["schemas"]["ProductCondition"];
            /** @description What is paid out. The vendor says only object; the range is assumed. */
            readonly creditAmountEstimate?: components["schemas"]["MoneyAmountEstimate"];
            /** @description The good in words. */
            readonly description?: string;
            /** @description What else tells the item apart. */
            readonly detail?: string;
            /** @description How the buyer wants to pay. */
            readonly finance?: components["schemas"]["Finance"];
            /**
             * @description What the vehicle runs on.
             * @enum {string}
             */
            readonly fuelType?: "gasoline" | "diesel" | "flex" | "hybrid" | "electric" | "hydrogen" | "naturalGas" | "propane";
            /** @description Finer kind, such as car or truck, house or land. */
            readonly goodSubType?: string;
            /**
             * @description Kind of good that is saved for.
             * @enum {string}
             */
            readonly goodType?: "vehicle" | "property" | "loan" | "other";
            /** @description Manufacturer or brand. */
            readonly make?: string;
            /** @description Model of the good. */
            readonly model?: string;
            /**
             * @description Calendar year in which this very vehicle was built. The vendor swaps the usual meanings of this key and
             *     the next.
             */
            readonly modelYear?: string;
            /** @description What a month costs. The vendor says only object; the range is assumed. */
            readonly monthlyPaymentsEstimate?: components["schemas"]["MoneyAmountEstimate"];
            /** @description Distance travelled; second-hand vehicles only. */
            readonly odometer?: components["schemas"]["Odometer"];
            /** @description Kind of plan. */
            readonly planType?: string;
            /** @description Price. */
            readonly price?: components["schemas"]["MoneyAmount"];
            /** @description Model year that the manufacturer gave it. */
            readonly productionYear?: string;
            /** @description Licence plate; second-hand vehicles only. */
            readonly registrationPlate?: string;
            /** @description Reservation in the marketplace, where it has such: type, amount, currency. */
            readonly reservation?: {
                readonly [key: string]: unknown;
            };
            /** @description Stock keeping unit. */
            readonly sku?: string;
            /** @description Further features: engine, gearbox, colour, options. */
            readonly style?: string;
            /** @description Title of the offer. */
            readonly title?: string;
            /** @description Vehicle that the buyer offers in part payment. */
            readonly tradeInVehicle?: string;
            /** @description Level of equipment. */
            readonly trimLevel?: string;
            /**
             * @description Kind of property.
             * @enum {string}
             */
            readonly type?: "residential" | "commercial" | "industrial" | "land";
            /** @description Identification number of the vehicle. */
            readonly vin?: string;
        };
        /** @description A lead names where it comes from; `utmSource` is documented, that the older key will do is assumed. */
        readonly LeadSource: components["schemas"]["LeadWithUtmSource"] | components["schemas"]["LeadWithSource"];
        /**
         * @description Industry of a lead's product.
         * @enum {string}
         */
        readonly LeadType: "retail" | "insurance" | "realEstate" | "vehicle" | "savingPlan";
        /** @description A lead that names its source by the older key. */
        readonly LeadWithSource: {
            /** @description Where the lead comes from. */
            readonly source: string;
        };
        /** @description A lead that names its source. */
        readonly LeadWithUtmSource: {
            /** @description Where the lead comes from. */
            readonly utmSource: string;
        };
        /** @description A message with a list to choose from. */
        readonly ListMessage: {
            /** @description Text. */
            readonly body: string;
            /** @description What stands on the button that opens the list. */
            readonly button: string;
            /** @description Footer. */
            readonly footer?: string;
            /** @description Header. */
            readonly header?: string;
            /** @description Sections of the list. */
            readonly sections: readonly components["schemas"]["ListMessageSection"][];
        };
        /** @description A button that starts an action of an app. */
        readonly ListMessageButton: {
            /** @description Action that the app was set up with. */
            readonly action: string;
            /** @description Key of an installed app. */
            readonly appId?: string;
            /** @description What stands on it. */
            readonly title: string;
        };
        /** @description A section of a list. */
        readonly ListMessageSection: {
            /** @description Rows. */
            readonly rows: readonly components["schemas"]["ListMessageSectionRow"][];
            /** @description Title. */
            readonly title: string;
        };
        /** @description A row of a list. */
        readonly ListMessageSectionRow: {
            /** @description More about it. */
            readonly description?: string;
            /** @description Unique key of the row. */
            readonly id: string;
            /** @description Title. */
            readonly title: string;
        };
        /**
         * @description Medium of a message.
         * @enum {string}
         */
        readonly MessageMedium: "whatsApp" | "sms" | "email" | "facebook" | "instagram";
        /**
         * @description How far a message has come.
         * @enum {string}
         */
        readonly MessageStatus: "pending" | "sent" | "received" | "read" | "failed" | "deleted";
        /** @description An amount of money. */
        readonly MoneyAmount: {
            /** @description How much, in the main unit of the currency. */
            readonly amount: number;
            /**
             * @description ISO 4217 code in lower case; without it, the currency of the defaults.
             * @example ars
             */
            readonly currency?: string;
        };
        /** @description A range that an amount lies in. */
        readonly MoneyAmountEstimate: {
            /** @description ISO 4217 code in lower case; without it, the currency of the defaults. */
            readonly currency?: string;
            /** @description At least this much. */
            readonly lowerEstimate?: number;
            /** @description At most this much. */
            readonly upperEstimate: number;
        };
        /** @description A phone call. */
        readonly NewCallEvent: {
            /** @description How long it took, in milliseconds. */
            readonly duration?: number;
            /** @description The call's key at the provider. */
            readonly providerId?: string;
            /** @description Where the recording can be heard: MP3, WAV or AAC. */
            readonly recordingUrl?: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            readonly startedAt?: string;
            /**
             * @description Kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "call";
            /** @description Where the call comes from. */
            readonly utmSource?: string;
        };
        /** @description An event to note as an interaction; `type` says which. */
        readonly NewEvent: components["schemas"]["NewCallEvent"] | components["schemas"]["NewNoteEvent"] | components["schemas"]["NewMessageEvent"] | components["schemas"]["NewQuestionEvent"];
        /** @description A message to send: exactly one of the four kinds (that two are refused is assumed). */
        readonly NewMessage: {
            /** @description Buttons to choose from. */
            readonly buttons?: components["schemas"]["ButtonsMessage"];
            /** @description Plain text. */
            readonly content?: string;
            /** @description A list to choose from. */
            readonly list?: components["schemas"]["ListMessage"];
            /** @description Products of a catalogue. */
            readonly productList?: components["schemas"]["ProductListMessage"];
        };
        /** @description A message that was sent or received elsewhere. */
        readonly NewMessageEvent: {
            /** @description Its file. */
            readonly attachment?: components["schemas"]["Attachment"];
            /** @description Buttons to choose from. */
            readonly buttons?: components["schemas"]["ButtonsMessage"];
            /** @description What it refers to in a social network. */
            readonly channelInteraction?: components["schemas"]["ChannelInteraction"];
            /** @description Text of the message. */
            readonly content?: string;
            /** @description Whether it has arrived. */
            readonly delivered?: boolean;
            /** @description A list to choose from. */
            readonly list?: components["schemas"]["ListMessage"];
            /** @description An order from a catalogue. */
            readonly order?: components["schemas"]["OrderListMessage"];
            /** @description Products of a catalogue. */
            readonly productList?: components["schemas"]["ProductListMessage"];
            /** @description The message's key at the provider. */
            readonly providerId?: string;
            /** @description Who gets it. */
            readonly recipient?: string;
            /** @description `operationId` of the message that it answers. */
            readonly repliesTo?: string;
            /** @description Who sent it. */
            readonly sender?: string;
            /**
             * @description Kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "message";
        };
        /** @description A note that only agents see. */
        readonly NewNoteEvent: {
            /** @description Text of the note. */
            readonly content?: string;
            /**
             * @description Kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "note";
        };
        /** @description A question in a marketplace. */
        readonly NewQuestionEvent: {
            /** @description The answer. It is said not to count while a `status` is `opened`, but no such property is defined; it always counts here (assumed). */
            readonly answer?: string;
            /** @description Why no answer can be delivered. It is said to count only while a `status` is `cancelled`, but no such property is defined; it always counts here (assumed). */
            readonly cancelReason?: string;
            /** @description Whether the answer has arrived. */
            readonly delivered?: boolean;
            /** @description The question's key at the provider. */
            readonly providerId?: string;
            /** @description The question. */
            readonly question?: string;
            /** @description Title of the thread. */
            readonly threadTitle?: string;
            /** @description Address of the thread. */
            readonly threadUrl?: string;
            /**
             * @description Kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "question";
        };
        /** @description A quote to make. */
        readonly NewQuote: {
            /** @description Its lines. */
            readonly items: readonly components["schemas"]["QuoteItem"][];
            /** @description Its state; pending without it (assumed). */
            readonly status?: components["schemas"]["QuoteStatus"];
        };
        /** @description A subscription to make. */
        readonly NewSubscription: {
            /**
             * Format: uri
             * @description Where notifications go; its query string is kept (observed).
             * @example https://crm.example.com/zenvia?secret=a1b2c3
             */
            readonly callbackUrl: string;
            /** @description Topics; at least one, and none but those that exist (both assumed). */
            readonly topics: readonly components["schemas"]["TopicName"][];
        };
        /** @description A message from a template. */
        readonly NewTemplateMessage: {
            /** @description Key of the template. */
            readonly key: string;
            /** @description Values for its gaps, by name. No line breaks, tabulators or four blanks in a row. */
            readonly parameters?: {
                readonly [key: string]: string;
            };
        };
        /** @description A national identification number. */
        readonly Nin: {
            /** @description The number. */
            readonly number?: string;
            /**
             * @description Kind of number, by the lead's country.
             * @enum {string}
             */
            readonly type?: "CUIT" | "CUIL" | "DNI" | "CPF" | "RUN" | "RUT" | "CURP" | "RFC" | "IMSS" | "DNIC" | "RUC" | "CE";
        };
        /** @description A push notification to agents. */
        readonly NotificationData: {
            /** @description What is sent, by platform. */
            readonly platforms: components["schemas"]["NotificationPlatforms"];
            /** @description Who shall get it. */
            readonly target: components["schemas"]["NotificationTarget"];
            /** @description Kind of notification, as the app was set up with. */
            readonly type: string;
        };
        /**
         * @description What all notifications have in common. Each is one call, as JSON, to the address of the subscription, its
         *     query string kept, without a signature. An answer of 200 takes it, whatever its body; a failure, or no answer
         *     in time, brings it again, and even a taken one may come twice. When and how often it is repeated is unknown.
         */
        readonly NotificationEnvelope: {
            /** @description Which attempt this is; 1 at first. */
            readonly attempts: number;
            /**
             * @description Key of the event, the same on each attempt: what a receiver tells duplicates by. For interactions, the key
             *     of the interaction; for other topics, a key of its own (assumed).
             */
            readonly operationId: string;
            /**
             * Format: date-time
             * @description When the service heard of the event.
             */
            readonly received: string;
            /**
             * Format: date-time
             * @description When this attempt was sent.
             */
            readonly sent: string;
            /** @description The subscription. */
            readonly subscriptionId: components["schemas"]["ObjectId"];
            /** @description The topic. */
            readonly topic: components["schemas"]["TopicName"];
            /**
             * @description Whether the thing is new or has changed. Only `created` was captured; the other is assumed.
             * @enum {string}
             */
            readonly type: "created" | "updated";
            /**
             * Format: date-time
             * @description When the thing changed.
             */
            readonly updatedAt: string;
        };
        /** @description Contents of a push notification by platform, in the terms of each platform. */
        readonly NotificationPlatforms: {
            /** @description For Android. */
            readonly android?: {
                readonly [key: string]: unknown;
            };
            /** @description For the browser. */
            readonly desktop?: {
                readonly [key: string]: unknown;
            };
            /** @description For iOS. */
            readonly ios?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description Says who was notified. */
        readonly NotificationResponseOk: {
            /** @description Keys of the agents who get it. */
            readonly finalTargets: readonly string[];
            /**
             * @description State of the notification.
             * @example ok
             */
            readonly status: string;
        };
        /** @description Who shall be notified: named agents, or all with a role. */
        readonly NotificationTarget: {
            /** @description Roles. */
            readonly role?: readonly ("owner" | "agent" | "admin")[];
            /** @description Keys of agents. */
            readonly user?: readonly components["schemas"]["ObjectId"][];
        };
        /**
         * @description Key of a record. Its first eight characters are the second of its creation, in hexadecimal (observed in
         *     captured records).
         * @example 69a59a3cc0ffee0010000001
         */
        readonly ObjectId: string;
        /** @description Distance travelled. */
        readonly Odometer: {
            /** @description How far. */
            readonly amount?: number;
            /**
             * @description Unit of the amount; `km` where none is sent.
             * @enum {string}
             */
            readonly unit?: "km" | "mi";
        };
        /** @description Who of a group is online. */
        readonly OnlineAgents: {
            /** @description The agents who are online. */
            readonly agents?: components["schemas"]["Agents"];
            /** @description Whether at least one agent is online. The vendor explains it so in spite of the name. */
            readonly officeHours?: boolean;
        };
        /** @description An order of a prospect. */
        readonly OrderByProspect: {
            /** @description When it was placed; RFC 3339 (assumed). */
            readonly createdAt?: string;
            /** @description What was ordered. */
            readonly items?: readonly components["schemas"]["ProductOrder"][];
            /** @description Key of the order. */
            readonly orderId?: string;
        };
        /** @description An order from a catalogue. */
        readonly OrderListMessage: {
            /** @description Text that came with it. */
            readonly body?: string;
            /** @description Button below it. */
            readonly button?: components["schemas"]["ListMessageButton"];
            /** @description Key of the catalogue. */
            readonly catalogId?: string;
            /** @description What was ordered. */
            readonly productItems?: readonly components["schemas"]["ProductItemOrderListMessage"][];
        };
        /** @description Orders. */
        readonly OrdersByProspect: readonly components["schemas"]["OrderByProspect"][];
        /** @description The same separated by tabulators. That there is such an answer is observed, its layout assumed. */
        readonly PlainText: string;
        /** @description A product of any industry. */
        readonly Product: {
            /** @description What else tells the item apart. */
            readonly detail?: string;
            /** @description Manufacturer or brand. */
            readonly make?: string;
            /** @description Name or number of the model. */
            readonly model?: string;
            /** @description Price. */
            readonly price?: components["schemas"]["MoneyAmount"];
            /** @description Stock keeping unit. */
            readonly sku?: string;
        };
        /**
         * @description Whether a product was owned before.
         * @enum {string}
         */
        readonly ProductCondition: "used" | "new";
        /** @description A line of an order. */
        readonly ProductItemOrderListMessage: {
            /** @description ISO 4217 code. */
            readonly currency?: string;
            /** @description Price of one. */
            readonly itemPrice?: number;
            /** @description Key of the product. */
            readonly productId?: string;
            /** @description How many. */
            readonly quantity?: number;
        };
        /** @description A message with products of a catalogue. */
        readonly ProductListMessage: {
            /** @description Text. */
            readonly body: string;
            /** @description Button that opens the products. */
            readonly button: components["schemas"]["ListMessageButton"];
            /** @description Key of the catalogue. */
            readonly catalogId: string;
            /** @description Footer. */
            readonly footer?: string;
            /** @description Header. */
            readonly header?: string;
            /** @description Sections. */
            readonly sections: readonly components["schemas"]["ProductListMessageSection"][];
        };
        /** @description A section of products. */
        readonly ProductListMessageSection: {
            /** @description Products. */
            readonly productItems: readonly components["schemas"]["ProductListMessageSectionProductItem"][];
            /** @description Title. */
            readonly title: string;
        };
        /** @description A product of a section. */
        readonly ProductListMessageSectionProductItem: {
            /** @description Key of the product in the catalogue. */
            readonly productId: string;
        };
        /** @description A product in an order, in the words of the catalogue. */
        readonly ProductOrder: {
            /** @description Age that it is made for. */
            readonly age_group?: string;
            /** @description Whether it can be had. */
            readonly availability?: string;
            /** @description Brand. */
            readonly brand?: string;
            /** @description Category. */
            readonly category?: string;
            /** @description Colour. */
            readonly color?: string;
            /** @description Description. */
            readonly description?: string;
            /** @description For whom. */
            readonly gender?: string;
            /** @description Key of the product. */
            readonly id?: string;
            /** @description Picture. */
            readonly image_url?: string;
            /** @description How many there are. */
            readonly inventory?: number;
            /** @description Name. */
            readonly name?: string;
            /** @description Price with its currency, as text. */
            readonly price?: string;
            /** @description Its catalogue. Its keys are unknown. */
            readonly product_catalog?: {
                readonly [key: string]: unknown;
            };
            /** @description The seller's key of it. */
            readonly retailer_id?: string;
            /** @description Reduced price, as text. */
            readonly sale_price?: string;
            /** @description Size. */
            readonly size?: string;
            /** @description Page of the product. */
            readonly url?: string;
        };
        /**
         * @description A potential client. Beyond the required keys, captured prospects always have transferredAt, initialGroup,
         *     initialGroupId, nin, userMade, phones, emails and contactMediums; `agent` and `assigned` come and go together.
         */
        readonly Prospect: {
            /**
             * @description Message of the group for the hours when nobody works; only then, and only in the answer to a lead (the
             *     latter is assumed).
             */
            readonly absenceMessage?: string;
            /** @description Name of the account. */
            readonly account: string;
            /** @description Key of the account. */
            readonly accountId: components["schemas"]["ObjectId"];
            /** @description Values of additional fields, by key. Only with the scope prospects:readAdditionalData. */
            readonly additionalData?: {
                readonly [key: string]: unknown;
            };
            /** @description Agent who claimed it. */
            readonly agent?: components["schemas"]["Agent"];
            /**
             * @description Code of the reason why it was archived; only on archived ones.
             * @example notInterested
             */
            readonly archivingReason?: string;
            /**
             * Format: date-time
             * @description When the agent claimed it.
             */
            readonly assigned?: string;
            /** @description Name of its category. */
            readonly category?: string;
            /** @description Ways to reach the person. */
            readonly contactMediums?: readonly components["schemas"]["ContactMedium"][];
            /**
             * Format: date-time
             * @description When the prospect was made.
             */
            readonly created: string;
            /** @description Email addresses. */
            readonly emails?: readonly string[];
            /**
             * Format: date-time
             * @description Until when free messages can be sent on Facebook.
             */
            readonly facebookDueAt?: string;
            /**
             * Format: date-time
             * @description When it was first contacted.
             */
            readonly firstContactedAt?: string;
            /** @description Given name. */
            readonly firstName?: string;
            /** @description Name of the group that has it. */
            readonly group: string;
            /** @description Key of the group that has it. */
            readonly groupId: components["schemas"]["ObjectId"];
            /** @description Key of the prospect. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description Name of the group that it came to first. */
            readonly initialGroup?: string;
            /** @description Key of the group that it came to first. */
            readonly initialGroupId?: components["schemas"]["ObjectId"];
            /**
             * Format: date-time
             * @description Until when free messages can be sent on Instagram.
             */
            readonly instagramDueAt?: string;
            /**
             * @description Key of its label; absent if it never had one, `null` if it was taken off (which of the two when is
             *     assumed).
             * @example hot
             */
            readonly label?: string | null;
            /** @description Family name. */
            readonly lastName?: string;
            /** @description Its leads, oldest first (the order is observed). */
            readonly leads: readonly components["schemas"]["LeadData"][];
            /** @description Whether the lead was merged into a prospect that was there before. */
            readonly merged?: boolean;
            /**
             * Format: date-time
             * @description When the agent's next reminder is due.
             */
            readonly nextReminder?: string;
            /** @description National identification numbers. */
            readonly nin?: readonly components["schemas"]["Nin"][];
            /** @description Phone numbers, E.164. */
            readonly phones?: readonly string[];
            /**
             * Format: date-time
             * @description When the message for the hours when nobody works was sent.
             */
            readonly sentWorkingHourMessage?: string;
            /** @description Its state. */
            readonly status: components["schemas"]["ProspectStatus"];
            /**
             * Format: date-time
             * @description When it was last transferred; `null` if never. Always there in captured prospects.
             */
            readonly transferredAt?: string | null;
            /** @description Whether an agent entered it manually, as opposed to a lead. */
            readonly userMade?: boolean;
            /**
             * Format: date-time
             * @description Until when free messages can be sent on WhatsApp: 24 hours after the last message of the prospect
             *     (observed).
             */
            readonly whatsAppDueAt?: string;
        };
        /** @description A field that an account adds to its prospects. */
        readonly ProspectAdditionalField: {
            /**
             * @description Key of the field.
             * @example quoteState
             */
            readonly key?: string;
            /** @description Name of the field. */
            readonly name?: string;
        };
        /** @description Additional fields. */
        readonly ProspectAdditionalFields: readonly components["schemas"]["ProspectAdditionalField"][];
        /**
         * @description A prospect as the search by phone number shows it: its key is `_id`. Nothing else is known of it, so its other
         *     keys are some of Prospect.
         */
        readonly ProspectByPhone: {
            /** @description Key of the prospect. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description Name of the account. */
            readonly account?: string;
            /** @description Key of the account. */
            readonly accountId?: components["schemas"]["ObjectId"];
            /** @description Agent who claimed it. */
            readonly agent?: components["schemas"]["Agent"];
            /**
             * Format: date-time
             * @description When the prospect was made.
             */
            readonly created?: string;
            /** @description Email addresses. */
            readonly emails?: readonly string[];
            /** @description Given name. */
            readonly firstName?: string;
            /** @description Name of the group that has it. */
            readonly group?: string;
            /** @description Key of the group that has it. */
            readonly groupId?: components["schemas"]["ObjectId"];
            /** @description Family name. */
            readonly lastName?: string;
            /** @description Its leads, oldest first (the order is observed). */
            readonly leads?: readonly components["schemas"]["LeadData"][];
            /** @description Phone numbers, E.164. */
            readonly phones?: readonly string[];
            /** @description Its state. */
            readonly status?: components["schemas"]["ProspectStatus"];
        };
        /**
         * @description The prospect that a lead became or was merged into; without its earlier leads.
         * @example {
         *       "id": "69a5990cc0ffee0010000010",
         *       "created": "2026-03-02T14:05:00.000Z",
         *       "transferredAt": null,
         *       "group": "Boreal Centro",
         *       "groupId": "60b62140c0ffee0010000002",
         *       "account": "Boreal Motors",
         *       "accountId": "5e5cf540c0ffee0010000001",
         *       "firstName": "Ximena",
         *       "nin": [],
         *       "userMade": false,
         *       "status": "unclaimed",
         *       "phones": [
         *         "+5491155550199"
         *       ],
         *       "emails": [],
         *       "leads": [
         *         {
         *           "created": "2026-03-02T14:05:00.000Z",
         *           "source": "google",
         *           "utmSource": "google",
         *           "type": "retail"
         *         }
         *       ]
         *     }
         */
        readonly ProspectCreated: components["schemas"]["Prospect"] & {
            /** @description Interactions made from the lead's history. */
            readonly interactions?: components["schemas"]["Interactions"];
        };
        /** @description A label for prospects. */
        readonly ProspectLabel: {
            /**
             * @description Key of the label.
             * @example hot
             */
            readonly key?: string;
            /** @description Name of the label. */
            readonly name?: string;
        };
        /** @description Labels. */
        readonly ProspectLabels: readonly components["schemas"]["ProspectLabel"][];
        /** @description A prospect is new or has changed. */
        readonly ProspectNotification: components["schemas"]["NotificationEnvelope"] & {
            /** @description The prospect as it is now. */
            readonly prospect: components["schemas"]["Prospect"];
            /**
             * @description The topic.
             * @constant
             */
            readonly topic: "prospects";
            /**
             * @description The keys of the prospect that changed, where its type is `updated`. Seen: one that the definition lacks and
             *     no answer shows, `pendingViewCount`. That it counts messages of the prospect that no agent has seen, so that
             *     it changes with each of these and with the agent's answer, is assumed.
             * @example [
             *       "status",
             *       "agent",
             *       "assigned"
             *     ]
             * @example [
             *       "pendingViewCount"
             *     ]
             */
            readonly updates?: readonly string[];
        };
        /** @description Prospects. */
        readonly Prospects: readonly components["schemas"]["Prospect"][];
        /** @description Prospects that have a phone number. */
        readonly ProspectsByPhone: readonly components["schemas"]["ProspectByPhone"][];
        /** @description One page of the prospects of a selection. */
        readonly ProspectsPaginated: {
            /** @description The prospects of the page. */
            readonly contacts?: components["schemas"]["Prospects"];
            /** @description How many there are on all pages. */
            readonly total?: number;
        };
        /**
         * @description State of a prospect. `unclaimed` exactly while it has no agent; `archived` always with a reason (both observed
         *     in captures). Those who were seen to get an agent, by claim or transfer, had been contacted before, and went from
         *     `unclaimed` to `followUp` immediately (observed); that an agent's are `new` until the first contact otherwise, and
         *     `processing` while a quote is pending, is assumed.
         * @enum {string}
         */
        readonly ProspectStatus: "unclaimed" | "new" | "followUp" | "processing" | "archived";
        /** @description A quote for a prospect. */
        readonly Quote: {
            /**
             * Format: date-time
             * @description When it was accepted.
             */
            readonly acceptedAt?: string;
            /** @description The prospect's additional data. Only with the scope prospects:readAdditionalData. */
            readonly additionalData?: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it was accepted or rejected (assumed).
             */
            readonly finishedAt?: string;
            /** @description Key of the quote. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description Its lines. */
            readonly items?: readonly components["schemas"]["QuoteItem"][];
            /** @description The prospect. */
            readonly prospectId?: components["schemas"]["ObjectId"];
            /**
             * Format: date-time
             * @description When it was rejected.
             */
            readonly rejectedAt?: string;
            /** @description Its state. */
            readonly status: components["schemas"]["QuoteStatus"];
            /** @description Sum of quantity times price (assumed). */
            readonly total?: number;
        };
        /** @description A line of a quote. */
        readonly QuoteItem: {
            /** @description Code of the product. */
            readonly code?: string;
            /** @description What it is. */
            readonly concept?: string;
            /** @description Price of one (of one, not of all: assumed). */
            readonly price?: number;
            /** @description Name of the product. */
            readonly product?: string;
            /** @description How many. */
            readonly quantity: number;
        };
        /** @description A quote is new or has changed. Its payload was never captured; the envelope of interactions is assumed. */
        readonly QuoteNotification: components["schemas"]["NotificationEnvelope"] & {
            /** @description The prospect as it is now. */
            readonly prospect: components["schemas"]["Prospect"];
            /** @description The quote as it is now. */
            readonly quote: components["schemas"]["Quote"];
            /**
             * @description The topic.
             * @constant
             */
            readonly topic: "quotes";
        };
        /** @description Quotes. */
        readonly Quotes: readonly components["schemas"]["Quote"][];
        /**
         * @description State of a quote.
         * @enum {string}
         */
        readonly QuoteStatus: "pending" | "accepted" | "rejected";
        /** @description A lead for a property. */
        readonly RealEstateLead: components["schemas"]["Lead"] & components["schemas"]["LeadSource"] & {
            /** @description What the lead is interested in. */
            readonly product?: components["schemas"]["RealEstateProduct"];
        };
        /** @description A property. */
        readonly RealEstateProduct: {
            /** @description Title of the offer. */
            readonly title?: string;
            /**
             * @description Kind of property.
             * @enum {string}
             */
            readonly type?: "residential" | "commercial" | "industrial" | "land";
        };
        /** @description How fast an agent or a group answers. The vendor says only that it is an object. */
        readonly ResponseTime: {
            /**
             * @description Mean time from a message of a prospect to the answer, over the last 31 days, in milliseconds; `null` where
             *     nothing was answered.
             */
            readonly responseTime: number | null;
        };
        /** @description A retail lead. */
        readonly RetailLead: components["schemas"]["Lead"] & components["schemas"]["LeadSource"] & {
            /** @description What the lead is interested in. */
            readonly product?: components["schemas"]["Product"];
        };
        /** @description A lead for a saving plan. */
        readonly SavingPlanLead: components["schemas"]["Lead"] & components["schemas"]["LeadSource"] & {
            /** @description What the lead is interested in. */
            readonly product?: components["schemas"]["SavingPlanProduct"];
        };
        /** @description A saving plan. */
        readonly SavingPlanProduct: components["schemas"]["Product"] & {
            /** @description Brand of the good. */
            readonly brand?: string;
            /** @description Whether the good is second-hand. */
            readonly condition?: components["schemas"]["ProductCondition"];
            /** @description What is paid out. The vendor says only object; the range is assumed. */
            readonly creditAmountEstimate?: components["schemas"]["MoneyAmountEstimate"];
            /** @description The good in words. */
            readonly description?: string;
            /** @description Finer kind, such as car or truck, house or land. */
            readonly goodSubType?: string;
            /**
             * @description Kind of good that is saved for.
             * @enum {string}
             */
            readonly goodType?: "vehicle" | "property" | "loan" | "other";
            /** @description Model of the good. */
            readonly model?: string;
            /** @description What a month costs. The vendor says only object; the range is assumed. */
            readonly monthlyPaymentsEstimate?: components["schemas"]["MoneyAmountEstimate"];
            /** @description Kind of plan. */
            readonly planType?: string;
        };
        /** @description A subscription. */
        readonly Subscription: {
            /** @description Where its notifications go. */
            readonly callbackUrl: string;
            /** @description Key of the subscription. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description Its topics. */
            readonly topics: readonly components["schemas"]["TopicName"][];
        };
        /** @description Subscriptions. */
        readonly Subscriptions: readonly components["schemas"]["Subscription"][];
        /** @description How many subscriptions changed. */
        readonly SubscriptionsModified: {
            /** @description How many. */
            readonly modified: number;
        };
        /** @description A topic of notifications. */
        readonly Topic: {
            /** @description What is notified. */
            readonly description?: string;
            /** @description Unique name. */
            readonly name?: components["schemas"]["TopicName"];
        };
        /**
         * @description Topic of notifications; the four that the live service lists.
         * @enum {string}
         */
        readonly TopicName: "prospects" | "interactions" | "quotes" | "agents";
        /** @description Topics. */
        readonly Topics: readonly components["schemas"]["Topic"][];
        /** @description A template for messages outside the 24 hours. */
        readonly TransactionalTemplate: {
            /** @description Its text. */
            readonly body?: string;
            /** @description Key of the template. */
            readonly key?: string;
            /** @description Name of the template. */
            readonly name?: string;
            /**
             * @description Its text with gaps.
             * @example Hello {{prospect.firstName}}
             */
            readonly template?: string;
        };
        /** @description Templates. */
        readonly TransactionalTemplates: readonly components["schemas"]["TransactionalTemplate"][];
        /** @description Where the prospect shall go: one of the two. */
        readonly Transfer: {
            /** @description Group to go to. */
            readonly group?: components["schemas"]["ObjectId"];
            /** @description Agent to go to. Two clients' comments have it without as-user too. */
            readonly user?: components["schemas"]["ObjectId"];
        };
        /** @description Where the prospect went. The vendor says only that it is an object. */
        readonly TransferDone: {
            /** @description Its agent now, if it has one. */
            readonly agentId?: components["schemas"]["ObjectId"];
            /** @description Name of its group now. */
            readonly group: string;
            /** @description Key of its group now. */
            readonly groupId: components["schemas"]["ObjectId"];
            /** @description The prospect. */
            readonly prospectId: components["schemas"]["ObjectId"];
        };
        /** @description New values of additional fields, by key. */
        readonly UpdateAdditionalData: {
            readonly [key: string]: string | number | boolean | null;
        };
        /** @description What became of an interaction; `type` says of which kind it is. */
        readonly UpdateEvent: components["schemas"]["UpdateMessageEvent"] | components["schemas"]["UpdateQuestionEvent"];
        /** @description What became of a message. */
        readonly UpdateMessageEvent: {
            /** @description Whether it has arrived. */
            readonly delivered?: boolean;
            /** @description Why it failed. Its keys are unknown. */
            readonly error?: {
                readonly [key: string]: unknown;
            };
            /** @description How far it has come. */
            readonly status?: components["schemas"]["MessageStatus"];
            /**
             * @description Kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "message";
        };
        /** @description What to change of a prospect. */
        readonly UpdateProspect: {
            /** @description Archives the prospect, for the reason of this code. */
            readonly archivingReason?: string;
            /**
             * Format: email
             * @description Email address to add.
             */
            readonly email?: string;
            /** @description New given name. */
            readonly firstName?: string;
            /** @description Key of the new label. */
            readonly label?: string;
            /** @description New family name. */
            readonly lastName?: string;
            /** @description Phone number to add. */
            readonly phone?: string;
        };
        /** @description What became of a question. */
        readonly UpdateQuestionEvent: {
            /** @description The answer. It is said not to count while a `status` is `opened`, but no such property is defined; it always counts here (assumed). */
            readonly answer?: string;
            /** @description Why no answer can be delivered. It is said to count only while a `status` is `cancelled`, but no such property is defined; it always counts here (assumed). */
            readonly cancelReason?: string;
            /** @description Whether the answer has arrived. */
            readonly delivered?: boolean;
            /**
             * @description Kind of event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "question";
        };
        /** @description The new state of a quote. */
        readonly UpdateQuote: {
            /**
             * @description New state.
             * @enum {string}
             */
            readonly status: "accepted" | "rejected";
        };
        /** @description A lead for a vehicle. */
        readonly VehicleLead: components["schemas"]["Lead"] & components["schemas"]["LeadSource"] & {
            /** @description What the lead is interested in. */
            readonly product?: components["schemas"]["VehicleProduct"];
        };
        /** @description A vehicle. */
        readonly VehicleProduct: components["schemas"]["Product"] & {
            /** @description Whether the vehicle is second-hand. */
            readonly condition?: components["schemas"]["ProductCondition"];
            /** @description How the buyer wants to pay. */
            readonly finance?: components["schemas"]["Finance"];
            /**
             * @description What the vehicle runs on.
             * @enum {string}
             */
            readonly fuelType?: "gasoline" | "diesel" | "flex" | "hybrid" | "electric" | "hydrogen" | "naturalGas" | "propane";
            /**
             * @description Calendar year in which this very vehicle was built. The vendor swaps the usual meanings of this key
             *     and the next.
             */
            readonly modelYear?: string;
            /** @description Distance travelled; second-hand vehicles only. */
            readonly odometer?: components["schemas"]["Odometer"];
            /** @description Model year that the manufacturer gave it. */
            readonly productionYear?: string;
            /** @description Licence plate; second-hand vehicles only. */
            readonly registrationPlate?: string;
            /** @description Reservation in the marketplace, where it has such: type, amount, currency. */
            readonly reservation?: {
                readonly [key: string]: unknown;
            };
            /** @description Further features: engine, gearbox, colour, options. */
            readonly style?: string;
            /** @description Vehicle that the buyer offers in part payment. */
            readonly tradeInVehicle?: string;
            /** @description Level of equipment. */
            readonly trimLevel?: string;
            /** @description Identification number of the vehicle. */
            readonly vin?: string;
        };
        /** @description Whether it is office hours. The vendor says only that it is an object. */
        readonly WorkingState: {
            /** @description Whether now lies in the office hours. */
            readonly isWorking: boolean;
        };
    };
    responses: {
        /** @description No such agent among what the key sees. The body is assumed. */
        readonly AgentNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the service reads. Nothing about a limit is known. */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The group has no such channel. When the service says so is assumed; so is the body. */
        readonly ChannelNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such group among what the key sees. The body is assumed. */
        readonly GroupNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such interaction or prospect among what the key sees. */
        readonly InteractionNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request breaks the definition, or asks for something that does not make sense: an unknown reason, label,
         *     topic or template, or a range of dates that is reversed or longer than 31 days (statuses and codes of these
         *     are assumed).
         */
        readonly InvalidRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The API key lacks the scope, or no conversation is open: the last message of the prospect is more than 24
         *     hours old (status and code of the latter are assumed).
         */
        readonly MessageForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The path does not take this method. Nothing is known of it. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The API key lacks the scope that the operation needs; the message names it. A new scope may take 15 to 20
         *     minutes to count.
         */
        readonly MissingScope: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No such prospect, or none in the groups that the key sees (the latter is assumed). Here the answer has neither
         *     body nor content type.
         */
        readonly NotFoundWithoutBody: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The app may not send notifications, or the request breaks the definition. */
        readonly NotPermittedOrInvalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The integration has no user in whose name to act. The body is assumed. */
        readonly NoUser: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such prospect, or none in the groups that the key sees (the latter is assumed). */
        readonly ProspectNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such prospect, or its group has no such channel (the latter is assumed). */
        readonly ProspectOrChannelNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such quote or prospect among what the key sees. */
        readonly QuoteNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests in the present minute. How many are allowed is unknown; the body is assumed. */
        readonly RateLimited: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such selection among what the key sees. */
        readonly SelectionNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such subscription among what the key sees. A deactivated one counts as none. */
        readonly SubscriptionNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key lacks the scope, or the prospect cannot be reached by the channel. */
        readonly TemplateForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing or unknown. Nothing was captured; status and body follow the other API of the vendor. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service cannot answer now. The body is assumed to follow the schema of errors. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such path. Nothing was captured; status and body follow the other API of the vendor. */
        readonly UnknownPath: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Only what was accepted at this instant or later (that the instant itself counts is assumed). */
        readonly AcceptedAfter: components["schemas"]["DateTimeFilter"];
        /** @description Only what was accepted at this instant or before (that the instant itself counts is assumed). */
        readonly AcceptedBefore: components["schemas"]["DateTimeFilter"];
        /** @description Only active agents, or only inactive ones. */
        readonly Active: boolean;
        /**
         * @description Only prospects whose additional data meet a condition: a field, then one of `=`, `>=`, `>`, `<=`, `<`, `~`
         *     (contains), then a value. Several conditions all hold (documented by an example).
         */
        readonly AdditionalData: readonly string[];
        /**
         * @description The same without brackets, as generated clients send it. Conditions written with brackets show up here too, so
         *     a reader takes the two as one set.
         */
        readonly AdditionalDataPlain: readonly string[];
        /** @description Only what was made after the record of this key, without it. The order stays the same (assumed). */
        readonly After: components["schemas"]["ObjectId"];
        /** @description Only what this agent has. */
        readonly AgentFilter: components["schemas"]["ObjectId"];
        /** @description Key of the agent. */
        readonly AgentId: components["schemas"]["ObjectId"];
        /** @description The key to check. Without it the answer is 401 (assumed). */
        readonly ApiKey: string;
        /** @description Only what was made before the record of this key, without it. */
        readonly Before: components["schemas"]["ObjectId"];
        /** @description Only prospects of this category. */
        readonly CategoryFilter: string;
        /** @description Channel to send by. */
        readonly ChannelName: components["schemas"]["CommunicationChannel"];
        /** @description Only what was claimed at this instant or later (that the instant itself counts is assumed). */
        readonly ClaimedAfter: components["schemas"]["DateTimeFilter"];
        /** @description Only what was claimed at this instant or before (that the instant itself counts is assumed). */
        readonly ClaimedBefore: components["schemas"]["DateTimeFilter"];
        /**
         * @deprecated
         * @description Older name of `claimedBefore`, which wins where both are given (assumed).
         */
        readonly ClaimEnd: components["schemas"]["DateTimeFilter"];
        /**
         * @deprecated
         * @description Older name of `claimedAfter`, which wins where both are given (assumed).
         */
        readonly ClaimStart: components["schemas"]["DateTimeFilter"];
        /** @description Only what was made at this instant or later (that the instant itself counts is assumed). */
        readonly CreatedAfter: components["schemas"]["DateTimeFilter"];
        /** @description Only what was made at this instant or before (that the instant itself counts is assumed). */
        readonly CreatedBefore: components["schemas"]["DateTimeFilter"];
        /**
         * @deprecated
         * @description Older name of `createdBefore`, which wins where both are given (assumed).
         */
        readonly End: components["schemas"]["DateTimeFilter"];
        /** @description Keys to leave in; repeated for several. The required keys of a prospect always come. */
        readonly Fields: readonly string[];
        /**
         * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
         *     assumed; another one is refused (assumed).
         */
        readonly Format: "json" | "csv" | "text";
        /** @description Only what this group has; groups below it are included (assumed). */
        readonly GroupFilter: components["schemas"]["ObjectId"];
        /** @description Key of the group. */
        readonly GroupId: components["schemas"]["ObjectId"];
        /** @description Key of the interaction. */
        readonly InteractionId: components["schemas"]["ObjectId"];
        /** @description Only interactions in this state. */
        readonly InteractionStatus: string;
        /**
         * @description How many items at most: multiples of 100 up to 1,000 are advised; no more than 5,000 come (observed; that more
         *     is refused rather than cut is assumed). With it, no window of 31 days applies (assumed). Without it, all of
         *     the window come. The documented window is 31 days, the one seen in captures 30: the behaviour switch
         *     `windowOfThirtyDays` follows the latter.
         */
        readonly Limit: number;
        /** @description How many contacts to leave out. */
        readonly Offset: number;
        /** @description How many orders at most, the newest (which ones is assumed); all without it (assumed). */
        readonly OrdersLimit: number;
        /** @description How many contacts at most; 100 without it (assumed). */
        readonly PageLimit: number;
        /**
         * @description Only prospects with this phone number: with its `+`, without it (observed of the search by phone number), or as
         *     people of the group's country write it (assumed). A plus that was not percent-encoded is read as one (assumed).
         */
        readonly PhoneNumber: string;
        /**
         * @description Phone number, with or without its `+` (both are asked), or as people of the group's country write it (assumed). A
         *     plus that was not percent-encoded is read as one (assumed).
         */
        readonly PhoneNumberOf: string;
        /** @description Key of the prospect. */
        readonly ProspectId: components["schemas"]["ObjectId"];
        /** @description Only prospects in this state. */
        readonly ProspectStatusFilter: components["schemas"]["ProspectStatus"];
        /** @description Key of the quote. */
        readonly QuoteId: components["schemas"]["ObjectId"];
        /** @description Only quotes in this state. */
        readonly QuoteStatusFilter: components["schemas"]["QuoteStatus"];
        /** @description Only what was rejected at this instant or later (that the instant itself counts is assumed). */
        readonly RejectedAfter: components["schemas"]["DateTimeFilter"];
        /** @description Only what was rejected at this instant or before (that the instant itself counts is assumed). */
        readonly RejectedBefore: components["schemas"]["DateTimeFilter"];
        /** @description The agent whose reasons are asked for. */
        readonly RequiredAgent: components["schemas"]["ObjectId"];
        /** @description Only prospects with this in a name, a phone number or an email address. */
        readonly Search: string;
        /** @description Key of the selection of contacts. */
        readonly SelectionId: components["schemas"]["ObjectId"];
        /**
         * @deprecated
         * @description Older name of `createdAfter`, which wins where both are given (assumed).
         */
        readonly Start: components["schemas"]["DateTimeFilter"];
        /** @description Key of the subscription. */
        readonly SubscriptionId: components["schemas"]["ObjectId"];
        /**
         * @deprecated
         * @description Older name of `transferredBefore`, which wins where both are given (assumed).
         */
        readonly TransferEnd: components["schemas"]["DateTimeFilter"];
        /** @description Only what was transferred at this instant or later (that the instant itself counts is assumed). */
        readonly TransferredAfter: components["schemas"]["DateTimeFilter"];
        /** @description Only what was transferred at this instant or before (that the instant itself counts is assumed). */
        readonly TransferredBefore: components["schemas"]["DateTimeFilter"];
        /**
         * @deprecated
         * @description Older name of `transferredAfter`, which wins where both are given (assumed).
         */
        readonly TransferStart: components["schemas"]["DateTimeFilter"];
        /** @description Only interactions by one of these media; repeated for several. */
        readonly Via: readonly components["schemas"]["InteractionMediumFilter"][];
        /** @description Only prospects that have an agent, or only those that have none. */
        readonly WithAgent: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description Methods that the path takes. */
        readonly Allow: string;
        /** @description Requests that a window of 60 seconds allows. */
        readonly RateLimitLimit: number;
        /** @description Requests that are left in this window. */
        readonly RateLimitRemaining: number;
        /** @description When the window ends; seconds since 1970 (assumed). */
        readonly RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAgents: {
        readonly parameters: {
            readonly query?: {
                /** @description Only active agents, or only inactive ones. */
                readonly active?: components["parameters"]["Active"];
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
                /** @description Only what this group has; groups below it are included (assumed). */
                readonly group?: components["parameters"]["GroupFilter"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agents. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agents"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly isAgentWorking: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkingState"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["AgentNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getAgentResponseTime: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How fast. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResponseTime"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["AgentNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly postEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. The schema is observed, the status assumed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomEventResponseOk"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly sendNotification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The notification. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NotificationData"];
            };
        };
        readonly responses: {
            /** @description Sent. The schema is observed, the status assumed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationResponseOk"];
                };
            };
            readonly 400: components["responses"]["NotPermittedOrInvalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deprecatedGetArchivingReasons: {
        readonly parameters: {
            readonly query: {
                /** @description The agent whose reasons are asked for. */
                readonly agent: components["parameters"]["RequiredAgent"];
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The reasons. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArchivingReasons"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["AgentNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getArchivingReasons: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The reasons. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArchivingReasons"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 409: components["responses"]["NoUser"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProspectLabels: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The labels. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectLabels"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 409: components["responses"]["NoUser"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getTransferable: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Agents and groups. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupUserTransferable"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 409: components["responses"]["NoUser"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly checkCredentials: {
        readonly parameters: {
            readonly query?: {
                /** @description The key to check. Without it the answer is 401 (assumed). */
                readonly "api-key"?: components["parameters"]["ApiKey"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key is valid. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CredentialsChecked"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getContactsSelection: {
        readonly parameters: {
            readonly query?: {
                /** @description Keys to leave in; repeated for several. The required keys of a prospect always come. */
                readonly fields?: components["parameters"]["Fields"];
                /** @description How many contacts at most; 100 without it (assumed). */
                readonly limit?: components["parameters"]["PageLimit"];
                /** @description How many contacts to leave out. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the selection of contacts. */
                readonly selectionId: components["parameters"]["SelectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectsPaginated"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["SelectionNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getGroupById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupNode"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["GroupNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getOnlineAgents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agents. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OnlineAgents"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["GroupNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getGroups: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The groups, parents before children (assumed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupTree"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly isGroupWorking: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkingState"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["GroupNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getGroupResponseTime: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the group. */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How fast. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResponseTime"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["GroupNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getIndustries: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The industries. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Industries"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getIntegration: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The integration. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getIntegrations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The integrations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integrations"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly newInsuranceLead: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The lead. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GenericLead"];
            };
        };
        readonly responses: {
            /** @description The prospect. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectCreated"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly newRealEstateLead: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The lead. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RealEstateLead"];
            };
        };
        readonly responses: {
            /** @description The prospect. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectCreated"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly newRetailLead: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The lead. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetailLead"];
            };
        };
        readonly responses: {
            /** @description The prospect. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectCreated"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly newSavingPlanLead: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The lead. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavingPlanLead"];
            };
        };
        readonly responses: {
            /** @description The prospect. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectCreated"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly newVehicleLead: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The lead. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VehicleLead"];
            };
        };
        readonly responses: {
            /** @description The prospect. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectCreated"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getCategories: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The categories. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Categories"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDefaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The defaults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Defaults"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getChannels: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The channels. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Channels"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ChannelNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getActiveSubscriptionById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the subscription. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscription. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["SubscriptionNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deactivateSubscription: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the subscription. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscription that was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["SubscriptionNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getActiveSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscriptions; an empty list where there is none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscriptions"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly newSubscription: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Topics and address. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSubscription"];
            };
        };
        readonly responses: {
            /** @description The subscription. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deactivateSubscriptionsByApiKey: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionsModified"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getTopics: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The topics. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Topics"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProspectsByPhoneNumber: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Phone number, with or without its `+` (both are asked), or as people of the group's country write it (assumed). A
                 *     plus that was not percent-encoded is read as one (assumed).
                 */
                readonly phoneNumber: components["parameters"]["PhoneNumberOf"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The prospects; an empty list where there is none (assumed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectsByPhone"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProspectById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The prospect. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prospect"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteProspect: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The prospect that was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prospect"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateProspectById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description What to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateProspect"];
            };
        };
        readonly responses: {
            /** @description The prospect as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prospect"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateAdditionalData: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The fields. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateAdditionalData"];
            };
        };
        readonly responses: {
            /** @description The prospect as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prospect"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly archiveProspectAsUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The reason. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateProspect"];
            };
        };
        readonly responses: {
            /** @description The prospect, archived. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prospect"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 409: components["responses"]["NoUser"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly labelProspect: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The label. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LabelProspect"];
            };
        };
        readonly responses: {
            /** @description The prospect, labelled. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prospect"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 409: components["responses"]["NoUser"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly transferProspectAsUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description Agent or group. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Transfer"];
            };
        };
        readonly responses: {
            /** @description Transferred. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferDone"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 409: components["responses"]["NoUser"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createCSAT: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The score. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CSAT"];
            };
        };
        readonly responses: {
            /** @description Noted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CSATCreated"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getInteractionById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the interaction. */
                readonly interactionId: components["parameters"]["InteractionId"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The interaction. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interaction"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["InteractionNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateInteractionById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the interaction. */
                readonly interactionId: components["parameters"]["InteractionId"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description What became of it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateEvent"];
            };
        };
        readonly responses: {
            /** @description The interaction as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interaction"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["InteractionNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProspectInteractions: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what was made at this instant or later (that the instant itself counts is assumed). */
                readonly createdAfter?: components["parameters"]["CreatedAfter"];
                /** @description Only what was made at this instant or before (that the instant itself counts is assumed). */
                readonly createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @deprecated
                 * @description Older name of `createdBefore`, which wins where both are given (assumed).
                 */
                readonly end?: components["parameters"]["End"];
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
                /**
                 * @deprecated
                 * @description Older name of `createdAfter`, which wins where both are given (assumed).
                 */
                readonly start?: components["parameters"]["Start"];
                /** @description Only interactions in this state. */
                readonly status?: components["parameters"]["InteractionStatus"];
                /** @description Only interactions by one of these media; repeated for several. */
                readonly via?: components["parameters"]["Via"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The interactions, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interactions"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createInteractionByProspectId: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewEvent"];
            };
        };
        readonly responses: {
            /** @description The interactions that were made. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interactions"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Channel to send by. */
                readonly channel: components["parameters"]["ChannelName"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMessage"];
            };
        };
        readonly responses: {
            /** @description The interaction that the message became. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interactions"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MessageForbidden"];
            readonly 404: components["responses"]["ProspectOrChannelNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly sendTemplateMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Channel to send by. */
                readonly channel: components["parameters"]["ChannelName"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description Template and values. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTemplateMessage"];
            };
        };
        readonly responses: {
            /** @description The interaction that the message became. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interactions"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["TemplateForbidden"];
            readonly 404: components["responses"]["ProspectOrChannelNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly sendFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Channel to send by. */
                readonly channel: components["parameters"]["ChannelName"];
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The file, as a form with the part `file`. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        readonly responses: {
            /** @description The interaction that the file became. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interactions"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MessageForbidden"];
            readonly 404: components["responses"]["ProspectOrChannelNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getChannelsByProspectId: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The channels. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Channels"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getOrdersByProspect: {
        readonly parameters: {
            readonly query?: {
                /** @description How many orders at most, the newest (which ones is assumed); all without it (assumed). */
                readonly limit?: components["parameters"]["OrdersLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The orders, newest first (assumed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrdersByProspect"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProspectAdditionalFieldsById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProspectAdditionalFields"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getQuoteById: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
                /** @description Key of the quote. */
                readonly quoteId: components["parameters"]["QuoteId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quote. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["QuoteNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateProspectQuote: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
                /** @description Key of the quote. */
                readonly quoteId: components["parameters"]["QuoteId"];
            };
            readonly cookie?: never;
        };
        /** @description The new state. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateQuote"];
            };
        };
        readonly responses: {
            /** @description The quote as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["QuoteNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProspectQuotes: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what was accepted at this instant or later (that the instant itself counts is assumed). */
                readonly acceptedAfter?: components["parameters"]["AcceptedAfter"];
                /** @description Only what was accepted at this instant or before (that the instant itself counts is assumed). */
                readonly acceptedBefore?: components["parameters"]["AcceptedBefore"];
                /** @description Only what was made at this instant or later (that the instant itself counts is assumed). */
                readonly createdAfter?: components["parameters"]["CreatedAfter"];
                /** @description Only what was made at this instant or before (that the instant itself counts is assumed). */
                readonly createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
                /** @description Only what was rejected at this instant or later (that the instant itself counts is assumed). */
                readonly rejectedAfter?: components["parameters"]["RejectedAfter"];
                /** @description Only what was rejected at this instant or before (that the instant itself counts is assumed). */
                readonly rejectedBefore?: components["parameters"]["RejectedBefore"];
                /** @description Only quotes in this state. */
                readonly status?: components["parameters"]["QuoteStatusFilter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quotes, oldest first (assumed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quotes"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly newProspectQuote: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The quote. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewQuote"];
            };
        };
        readonly responses: {
            /** @description The quote. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly transferProspect: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Key of the prospect. */
                readonly prospectId: components["parameters"]["ProspectId"];
            };
            readonly cookie?: never;
        };
        /** @description The group or the agent. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Transfer"];
            };
        };
        readonly responses: {
            /** @description Transferred. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferDone"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 404: components["responses"]["ProspectNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getProspects: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The same without brackets, as generated clients send it. Conditions written with brackets show up here too, so
                 *     a reader takes the two as one set.
                 */
                readonly additionalData?: components["parameters"]["AdditionalDataPlain"];
                /**
                 * @description Only prospects whose additional data meet a condition: a field, then one of `=`, `>=`, `>`, `<=`, `<`, `~`
                 *     (contains), then a value. Several conditions all hold (documented by an example).
                 */
                readonly "additionalData[]"?: components["parameters"]["AdditionalData"];
                /** @description Only what was made after the record of this key, without it. The order stays the same (assumed). */
                readonly after?: components["parameters"]["After"];
                /** @description Only what this agent has. */
                readonly agent?: components["parameters"]["AgentFilter"];
                /** @description Only what was made before the record of this key, without it. */
                readonly before?: components["parameters"]["Before"];
                /** @description Only prospects of this category. */
                readonly category?: components["parameters"]["CategoryFilter"];
                /** @description Only what was claimed at this instant or later (that the instant itself counts is assumed). */
                readonly claimedAfter?: components["parameters"]["ClaimedAfter"];
                /** @description Only what was claimed at this instant or before (that the instant itself counts is assumed). */
                readonly claimedBefore?: components["parameters"]["ClaimedBefore"];
                /**
                 * @deprecated
                 * @description Older name of `claimedBefore`, which wins where both are given (assumed).
                 */
                readonly claimEnd?: components["parameters"]["ClaimEnd"];
                /**
                 * @deprecated
                 * @description Older name of `claimedAfter`, which wins where both are given (assumed).
                 */
                readonly claimStart?: components["parameters"]["ClaimStart"];
                /** @description Only what was made at this instant or later (that the instant itself counts is assumed). */
                readonly createdAfter?: components["parameters"]["CreatedAfter"];
                /** @description Only what was made at this instant or before (that the instant itself counts is assumed). */
                readonly createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @deprecated
                 * @description Older name of `createdBefore`, which wins where both are given (assumed).
                 */
                readonly end?: components["parameters"]["End"];
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
                /** @description Only what this group has; groups below it are included (assumed). */
                readonly group?: components["parameters"]["GroupFilter"];
                /**
                 * @description How many items at most: multiples of 100 up to 1,000 are advised; no more than 5,000 come (observed; that more
                 *     is refused rather than cut is assumed). With it, no window of 31 days applies (assumed). Without it, all of
                 *     the window come. The documented window is 31 days, the one seen in captures 30: the behaviour switch
                 *     `windowOfThirtyDays` follows the latter.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Only prospects with this phone number: with its `+`, without it (observed of the search by phone number), or as
                 *     people of the group's country write it (assumed). A plus that was not percent-encoded is read as one (assumed).
                 */
                readonly phoneNumber?: components["parameters"]["PhoneNumber"];
                /** @description Only prospects with this in a name, a phone number or an email address. */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @deprecated
                 * @description Older name of `createdAfter`, which wins where both are given (assumed).
                 */
                readonly start?: components["parameters"]["Start"];
                /** @description Only prospects in this state. */
                readonly status?: components["parameters"]["ProspectStatusFilter"];
                /**
                 * @deprecated
                 * @description Older name of `transferredBefore`, which wins where both are given (assumed).
                 */
                readonly transferEnd?: components["parameters"]["TransferEnd"];
                /** @description Only what was transferred at this instant or later (that the instant itself counts is assumed). */
                readonly transferredAfter?: components["parameters"]["TransferredAfter"];
                /** @description Only what was transferred at this instant or before (that the instant itself counts is assumed). */
                readonly transferredBefore?: components["parameters"]["TransferredBefore"];
                /**
                 * @deprecated
                 * @description Older name of `transferredAfter`, which wins where both are given (assumed).
                 */
                readonly transferStart?: components["parameters"]["TransferStart"];
                /** @description Only prospects that have an agent, or only those that have none. */
                readonly withAgent?: components["parameters"]["WithAgent"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The prospects, newest first (observed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Prospects"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getInteractions: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what was made after the record of this key, without it. The order stays the same (assumed). */
                readonly after?: components["parameters"]["After"];
                /** @description Only what this agent has. */
                readonly agent?: components["parameters"]["AgentFilter"];
                /** @description Only what was made before the record of this key, without it. */
                readonly before?: components["parameters"]["Before"];
                /** @description Only what was made at this instant or later (that the instant itself counts is assumed). */
                readonly createdAfter?: components["parameters"]["CreatedAfter"];
                /** @description Only what was made at this instant or before (that the instant itself counts is assumed). */
                readonly createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @deprecated
                 * @description Older name of `createdBefore`, which wins where both are given (assumed).
                 */
                readonly end?: components["parameters"]["End"];
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
                /**
                 * @description How many items at most: multiples of 100 up to 1,000 are advised; no more than 5,000 come (observed; that more
                 *     is refused rather than cut is assumed). With it, no window of 31 days applies (assumed). Without it, all of
                 *     the window come. The documented window is 31 days, the one seen in captures 30: the behaviour switch
                 *     `windowOfThirtyDays` follows the latter.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @deprecated
                 * @description Older name of `createdAfter`, which wins where both are given (assumed).
                 */
                readonly start?: components["parameters"]["Start"];
                /** @description Only interactions in this state. */
                readonly status?: components["parameters"]["InteractionStatus"];
                /** @description Only interactions by one of these media; repeated for several. */
                readonly via?: components["parameters"]["Via"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The interactions, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Interactions"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getQuotes: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what was accepted at this instant or later (that the instant itself counts is assumed). */
                readonly acceptedAfter?: components["parameters"]["AcceptedAfter"];
                /** @description Only what was accepted at this instant or before (that the instant itself counts is assumed). */
                readonly acceptedBefore?: components["parameters"]["AcceptedBefore"];
                /** @description Only what was made after the record of this key, without it. The order stays the same (assumed). */
                readonly after?: components["parameters"]["After"];
                /** @description Only what was made before the record of this key, without it. */
                readonly before?: components["parameters"]["Before"];
                /** @description Only what was made at this instant or later (that the instant itself counts is assumed). */
                readonly createdAfter?: components["parameters"]["CreatedAfter"];
                /** @description Only what was made at this instant or before (that the instant itself counts is assumed). */
                readonly createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Forces a form of the answer: JSON, comma-separated values or text. Wins over the Accept header. The words are
                 *     assumed; another one is refused (assumed).
                 */
                readonly format?: components["parameters"]["Format"];
                /**
                 * @description How many items at most: multiples of 100 up to 1,000 are advised; no more than 5,000 come (observed; that more
                 *     is refused rather than cut is assumed). With it, no window of 31 days applies (assumed). Without it, all of
                 *     the window come. The documented window is 31 days, the one seen in captures 30: the behaviour switch
                 *     `windowOfThirtyDays` follows the latter.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only what was rejected at this instant or later (that the instant itself counts is assumed). */
                readonly rejectedAfter?: components["parameters"]["RejectedAfter"];
                /** @description Only what was rejected at this instant or before (that the instant itself counts is assumed). */
                readonly rejectedBefore?: components["parameters"]["RejectedBefore"];
                /** @description Only quotes in this state. */
                readonly status?: components["parameters"]["QuoteStatusFilter"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quotes, newest first (assumed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quotes"];
                    readonly "text/csv": components["schemas"]["CommaSeparated"];
                    readonly "text/plain": components["schemas"]["PlainText"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["MissingScope"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveAgentNotification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The notification. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentNotification"];
            };
        };
        readonly responses: {
            /** @description Taken, too. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly receiveInteractionNotification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The notification. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InteractionNotification"];
            };
        };
        readonly responses: {
            /** @description Taken, too. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly receiveProspectNotification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The notification. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProspectNotification"];
            };
        };
        readonly responses: {
            /** @description Taken, too. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly receiveQuoteNotification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The notification. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QuoteNotification"];
            };
        };
        readonly responses: {
            /** @description Taken, too. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
