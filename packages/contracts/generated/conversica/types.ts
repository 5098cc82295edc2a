// Generated from specs/conversica.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/json/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create or update a lead
         * @description Creates the lead when its `id` (together with `clientId`, where one integration serves several customers) is
         *     new, and updates it otherwise. Sending the same lead twice does no harm. On an update, keys that are left out
         *     keep their value (assumed).
         */
        readonly post: operations["createOrUpdateLead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly chatLead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The website chat produced a lead
         * @description Optional. Hands over a visitor whom the website chat turned into a lead, with the talk so far. The answer says
         *     in its body, by an HTTP status written as text, whether the lead was taken. Whether the HTTP status has to say the
         *     same is not stated; here it does (assumed).
         */
        readonly post: operations["receiveChatLead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly leadUpdate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Something about a lead changed
         * @description Names the lead and carries only the keys whose value changed; a receiver merges them into what it knows. No
         *     event id, signature, retry rule or timeout is documented, so the same update may come twice (assumed).
         */
        readonly post: operations["receiveLeadUpdate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly message: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A message was sent to or received from a lead
         * @description One call for each message that the assistant writes and for each answer of the lead. No event id, signature,
         *     retry rule or timeout is documented, so a receiver has to bear the same message twice (assumed).
         */
        readonly post: operations["receiveMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What the customer's endpoint says about a chat lead. */
        readonly ChatLeadAnswer: {
            /** @description Outcome for people. */
            readonly message: string;
            /**
             * @description Outcome as an HTTP status, written as a string.
             * @enum {string}
             */
            readonly status: "200" | "400" | "401" | "500";
        };
        /** @description A visitor of the customer's website whom the chat turned into a lead, plus the customer's own fields. */
        readonly ChatLeadCallback: {
            /** @description Key of the customer; only sent to partners who serve several. */
            readonly clientId?: string;
            /**
             * @description The talk so far as one text, one utterance a line, such as `2026-03-02T11:40:07 Yara Duarte: text`. The time has no
             *     offset; that it is UTC is assumed.
             */
            readonly conversationHistory: string;
            /** @description Email address that the visitor gave. */
            readonly email: string;
            /** @description Given name of the visitor. */
            readonly firstName: string;
            /** @description Family name of the visitor. */
            readonly lastName: string;
        } & {
            readonly [key: string]: string;
        };
        /**
         * @description Key of the customer, as sent with the lead. The manual lists it as required; a receiver in production takes a callback
         *     without it and refuses an empty one, so it is left out where the lead came without a clientId, or with an empty one (assumed).
         *     The behaviour switch `emptyClientId` sends the empty string instead, for receivers that follow the manual.
         */
        readonly ClientId: string;
        /**
         * @description The seven parts of a conversation's life, from being prepared to being stopped by one of the three sides.
         * @enum {string}
         */
        readonly ConversationStage: "Preparing Lead" | "Messaging" | "Excluded" | "Unworkable" | "Lead Stopped" | "Client Stopped" | "Conversica Stopped";
        /**
         * @description Where a conversation stands. Each status belongs to one stage, see x-statuses-by-stage. `First Message Schedule`
         *     means planned, not sent; `Sent Message` at least one message out and no answer to the series; `Listening` no
         *     answer within seven days of the last message of a series, which an answer undoes; `Bounced` three soft
         *     bounces or one hard; `Service Not Active` that the lead was never messaged; `CRM Stopped` that the customer's CRM
         *     ended the conversation; `Client Requested Stop` that the vendor's staff did so at the customer's request;
         *     `Duplicate (External)` that the vendor knows the person from another client.
         * @enum {string}
         */
        readonly ConversationStatus: "Preparing Lead" | "First Message Schedule" | "Sent Message" | "Out of Office" | "Checking Back Later" | "Received Response" | "Message Scheduled" | "Excluded (Lead Source)" | "Excluded (Rep)" | "Excluded (Lead Status)" | "Excluded (Rule)" | "No Rep Assignment" | "Duplicate (Internal)" | "Duplicate (CRM)" | "Duplicate (External)" | "Invalid Email" | "Malformed Email" | "No Email" | "Bounced" | "Unsubscribed" | "Marked Spam" | "Do Not Email" | "Lead Requested Stop" | "No Longer at Company" | "Manager Stopped" | "Rep Stopped" | "Admin Stopped" | "Inactive Service" | "CRM Stopped" | "Client Requested Stop" | "Listening" | "Pause Limit Exceeded" | "Marked Sold" | "Conversation Complete" | "System Stopped" | "Service Not Active";
        /** @description The answer to missing or wrong credentials, word for word. Unlike the others it has no status key. */
        readonly InvalidCredentials: {
            /**
             * @description The one text that was seen, whether credentials are missing or wrong.
             * @constant
             */
            readonly message: "Invalid username or password. Additional failed attempts may result in your account being locked or your IP address being banned.";
        };
        /**
         * @description A person to whom the assistant writes, as the customer's system knows them. Unknown keys are accepted (observed).
         *     A null is refused everywhere, and so is a number in place of a string (observed).
         */
        readonly Lead: {
            /** @description Street and house number. */
            readonly address?: string;
            /** @description Version 7.1. A second email address of the lead. */
            readonly altEmail?: string;
            /** @description Version 7.1. Email address of a second salesperson. */
            readonly altRepEmail?: string;
            /** @description Version 7.1. Key of a second salesperson in the customer's system. */
            readonly altRepId?: string;
            /** @description Version 7.1. Name of a second salesperson. */
            readonly altRepName?: string;
            /**
             * @description Version of the API that the caller uses. Which values are refused is not documented.
             * @example 7.2
             * @example 7.1
             */
            readonly apiVersion: components["schemas"]["NonEmptyText"];
            /**
             * Format: date-time
             * @description Automotive. When the appointment came into its present state; RFC 3339, UTC.
             */
            readonly appointmentDate?: string;
            /** @description Automotive. State of the lead's appointment in the customer's own words. */
            readonly appointmentStatus?: string;
            /** @description Automotive. Email address of the representative in the business development centre. */
            readonly bdcRepEmail?: string;
            /** @description Automotive. Key of the representative in the business development centre. */
            readonly bdcRepId?: string;
            /** @description Automotive. Name of the representative in the business development centre; may appear in messages. */
            readonly bdcRepName?: string;
            /** @description Mobile number. Without it the lead gets no text messages. */
            readonly cellPhone?: string;
            /** @description City of the address. */
            readonly city?: string;
            /** @description Key of the customer, needed where one integration serves several customers; then part of the lead's identity. */
            readonly clientId?: string;
            /**
             * @description Name of the conversation or campaign that the lead belongs to; chooses what the assistant writes about. How is not
             *     documented; here the messages speak of the topic that it names (assumed).
             *     Optional in the connector document, required in the connector definition: the behaviour switch
             *     `requireConversationId` follows the latter.
             * @example Spring Webinar Follow-up
             */
            readonly conversationId?: string;
            /**
             * Format: date-time
             * @description When the customer's system created the lead; RFC 3339, UTC. Other offsets are accepted too (assumed). A blank for the T and an offset without a colon are refused (assumed).
             */
            readonly date?: string;
            /**
             * @description Address that the assistant writes to. Its form is not checked on the way in: an empty, malformed or dead
             *     address is accepted, and shows later as the status No Email, Malformed Email or Invalid Email (assumed).
             * @example marta.okafor@example.com
             */
            readonly email: string;
            /** @description Given name, by which the assistant addresses the lead. */
            readonly firstName: components["schemas"]["NonEmptyText"];
            /** @description Version 7.1. The lead's private email address. */
            readonly homeEmail?: string;
            /** @description Main phone number, in any format. */
            readonly homePhone?: string;
            /**
             * @description The lead's key in the customer's system, a string even where it looks like a number. Decides between create and update.
             * @example lead-1001
             */
            readonly id: components["schemas"]["NonEmptyText"];
            /** @description Family name. A test lead carries the vendor's test lead token (10 characters) here instead; 10 test leads are granted by default (observed). */
            readonly lastName?: string;
            /**
             * @description Where the customer got the lead from; used in reports, and to leave sources out.
             * @example Spring Webinar
             */
            readonly leadSource: components["schemas"]["NonEmptyText"];
            /**
             * @description State of the lead in the customer's own words, such as New, Sold or Lost. Not the LeadStatus of the callbacks.
             * @example New
             * @example Sold
             * @example Lost
             */
            readonly leadStatus?: string;
            /** @description Automotive. Finer state of the lead in the customer's own words. */
            readonly leadSubStatus?: string;
            /** @description Kind of lead in the customer's own words, such as Internet, Web Form or Phone-In. */
            readonly leadType?: string;
            /** @description Automotive. Brand of the lead's vehicle. */
            readonly make?: string;
            /** @description Automotive. Model of the lead's vehicle. */
            readonly model?: string;
            /** @description True when the lead wants no contact at all, by any channel. */
            readonly optOut?: boolean;
            /** @description Email address of the salesperson who owns the lead. */
            readonly repEmail?: string;
            /** @description Key, in the customer's system, of the salesperson who owns the lead. */
            readonly repId?: string;
            /**
             * @description Name of the salesperson who owns the lead; appears in messages. The key is required, but an empty name is
             *     accepted and shows later as the status No Rep Assignment (assumed).
             * @example Tiago
             */
            readonly repName: string;
            /** @description Automotive. Email address of the service adviser. */
            readonly serviceRepEmail?: string;
            /** @description Automotive. Key of the service adviser. */
            readonly serviceRepId?: string;
            /** @description Automotive. Name of the service adviser; may appear in messages. */
            readonly serviceRepName?: string;
            /** @description True leaves out the first message; the assistant follows up some days later. */
            readonly skipToFollowup?: boolean;
            /** @description True when the lead agreed to text messages. Needed for conversations by text message. */
            readonly smsOptIn?: boolean;
            /** @description True when the lead wants no text messages. Needed for conversations by text message. */
            readonly smsOptOut?: boolean;
            /** @description State or region of the address. */
            readonly state?: string;
            /**
             * @description True makes the assistant fall silent and stop listening for answers; the status is CRM Stopped. That a later false
             *     takes the stop back, and the conversation continues, is assumed.
             */
            readonly stopMessaging?: boolean;
            /** @description Automotive. Identification number of the lead's vehicle. Its form is not checked (assumed). */
            readonly vin?: string;
            /** @description Version 7.1. The lead's email address at work. */
            readonly workEmail?: string;
            /** @description Phone number at work, in any format. */
            readonly workPhone?: string;
            /** @description Automotive. Model year of the lead's vehicle, four digits as a string. */
            readonly year?: string;
            /** @description Postal code of the address; a string, so leading zeros survive. */
            readonly zip?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Says that the lead was taken. The vendor documents no body; all that is known is that clients can read it as JSON. */
        readonly LeadAccepted: {
            /** @description What happened, for people. Not to be parsed. */
            readonly message: string;
            /**
             * @description Always true, as the counterpart of the false of refusals.
             * @constant
             */
            readonly status: true;
        };
        /** @description Says why the lead was not taken. The vendor documents no body; this one follows the shape of its answer to wrong methods. */
        readonly LeadRefused: {
            /**
             * @description Why, for people and programs. Where keys are at fault it is `Invalid lead. ` followed by one
             *     `<key>: <reason>` for each offending key, parted by `; `; reasons hold neither `: ` nor `; `. Else it is a sentence.
             */
            readonly message: string;
            /**
             * @description Always false.
             * @constant
             */
            readonly status: false;
        };
        /**
         * @description What Conversica makes of a lead. `Lead to Review` means that the assistant has stopped and a person must look.
         *     `None` is in no list of the vendor's, but in an example of a callback: nothing is known yet.
         * @enum {string}
         */
        readonly LeadStatus: "None" | "Hot Lead" | "Lead to Review" | "Further Action" | "Satisfied (New)" | "Disqualified" | "No Further Action";
        /**
         * @description Which lead, and the keys whose value changed; all other keys are left out. Datetimes are RFC 3339 in UTC, written
         *     with the offset +00:00 and whole seconds rather than with Z.
         */
        readonly LeadUpdateCallback: {
            /** @description True when the assistant has stopped writing and a person has to act. No message is sent while it is true. */
            readonly actionRequired?: boolean;
            /**
             * Format: date-time
             * @description When a person's action came to be required.
             */
            readonly actionRequiredDate?: string;
            /**
             * @description Version of the API that Conversica speaks. That it is the version which the lead came with is assumed.
             * @example 7.2
             */
            readonly apiVersion: string;
            /** @description Key of the customer, as sent with the lead. */
            readonly clientId?: components["schemas"]["ClientId"];
            /** @description The part of its life that the conversation is in. */
            readonly conversationStage?: components["schemas"]["ConversationStage"];
            /**
             * Format: date-time
             * @description When the conversation came into its stage.
             */
            readonly conversationStageDate?: string;
            /** @description Where exactly the conversation stands; belongs to the stage. */
            readonly conversationStatus?: components["schemas"]["ConversationStatus"];
            /**
             * Format: date-time
             * @description When the conversation came into its status.
             */
            readonly conversationStatusDate?: string;
            /**
             * Format: date-time
             * @description When Conversica took the lead in.
             */
            readonly dateAdded?: string;
            /** @description An email address, not known before, that the lead gave in the talk. */
            readonly discoveredEmail1?: string;
            /** @description A second such email address. */
            readonly discoveredEmail2?: string;
            /** @description A phone number, not known before, that the lead gave in the talk. */
            readonly discoveredPhone1?: string;
            /** @description A second such phone number. */
            readonly discoveredPhone2?: string;
            /** @description True when the lead asked for no more emails. */
            readonly doNotEmail?: boolean;
            /**
             * Format: date-time
             * @description When the assistant first wrote to the lead.
             */
            readonly firstMessageDate?: string;
            /** @description True when the lead is interested and waits for the salesperson. */
            readonly hotLead?: boolean;
            /**
             * Format: date-time
             * @description When the lead became hot.
             */
            readonly hotLeadDate?: string;
            /** @description The lead's key in the customer's system. */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the assistant last wrote to the lead.
             */
            readonly lastMessageDate?: string;
            /**
             * Format: date-time
             * @description When the lead last answered.
             */
            readonly lastResponseDate?: string;
            /** @description True when an interested lead has not been contacted by the salesperson so far. */
            readonly leadAtRisk?: boolean;
            /**
             * Format: date-time
             * @description When the lead came to be at risk.
             */
            readonly leadAtRiskDate?: string;
            /** @description What the salesperson should do with the lead now. */
            readonly leadStatus?: components["schemas"]["LeadStatus"];
            /**
             * Format: date-time
             * @description When the lead came into its leadStatus.
             */
            readonly leadStatusDate?: string;
            /** @description True when the lead agreed to text messages. */
            readonly smsOptIn?: boolean;
            /** @description True when the lead asked for no more text messages. */
            readonly smsOptOut?: boolean;
        };
        /**
         * @description The way of a message. `sent` means from the assistant to the lead, `received` from the lead to the assistant.
         * @enum {string}
         */
        readonly MessageAction: "sent" | "received";
        /**
         * @description One message between the assistant and a lead. Datetimes are RFC 3339 in UTC, written with the offset +00:00 and
         *     whole seconds rather than with Z.
         */
        readonly MessageCallback: {
            /** @description Which way the message went. */
            readonly action: components["schemas"]["MessageAction"];
            /**
             * @description Version of the API that Conversica speaks. That it is the version which the lead came with is assumed.
             * @example 7.2
             */
            readonly apiVersion: string;
            /** @description Text of the message, lines parted by a line feed (assumed). */
            readonly body: string;
            /** @description Key of the customer, as sent with the lead. */
            readonly clientId?: components["schemas"]["ClientId"];
            /**
             * Format: date-time
             * @description When the message was sent or received.
             * @example 2026-03-02T15:10:00+00:00
             */
            readonly date: string;
            /** @description The lead's key in the customer's system. */
            readonly id: string;
            /** @description Subject line of the message. */
            readonly subject: components["schemas"]["MessageSubject"];
        };
        /**
         * @description Subject line of a message, never empty: a receiver in production refuses an empty one. That a text message, which has no
         *     subject line, carries the fixed words `Text message` is assumed.
         */
        readonly MessageSubject: string;
        /** @description The answer to any other method than POST. */
        readonly MethodNotAllowed: {
            /** @description Names the method that was tried and the one that works. */
            readonly message: string;
            /**
             * @description Always false.
             * @constant
             */
            readonly status: false;
        };
        /** @description Text of at least one character. That the vendor refuses an empty one is assumed. */
        readonly NonEmptyText: string;
        /** @description The answer to a path that does not exist. The body is our own choice, in the shape of the answer to wrong methods. */
        readonly UnknownPath: {
            /** @description That nothing is there, for people. */
            readonly message: string;
            /**
             * @description Always false.
             * @constant
             */
            readonly status: false;
        };
    };
    responses: {
        /** @description The body is larger than the service reads. Nothing about a limit is documented. */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LeadRefused"];
            };
        };
        /** @description The credentials are missing or wrong. */
        readonly InvalidCredentials: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Expires: components["headers"]["Expires"];
                readonly Pragma: components["headers"]["Pragma"];
                readonly Server: components["headers"]["Server"];
                readonly "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["InvalidCredentials"];
            };
        };
        /** @description The lead was created or updated. The status is observed; the body is assumed. */
        readonly LeadAccepted: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Expires: components["headers"]["Expires"];
                readonly Pragma: components["headers"]["Pragma"];
                readonly Server: components["headers"]["Server"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LeadAccepted"];
            };
        };
        /**
         * @description The body is not a lead: not JSON, not an object, a required key missing, a null, a value of the wrong type, or a
         *     datetime that is not valid. The status is observed; the body is assumed.
         */
        readonly LeadRefused: {
            headers: {
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Expires: components["headers"]["Expires"];
                readonly Pragma: components["headers"]["Pragma"];
                readonly Server: components["headers"]["Server"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LeadRefused"];
            };
        };
        /** @description The path accepts only POST. This is checked before the credentials. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly "Cache-Control": components["headers"]["CacheControl"];
                readonly Expires: components["headers"]["Expires"];
                readonly Pragma: components["headers"]["Pragma"];
                readonly Server: components["headers"]["Server"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["MethodNotAllowed"];
            };
        };
        /** @description No such path. The status is observed; the body, and that no credentials are asked for, are assumed. */
        readonly UnknownPath: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UnknownPath"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The only method that the path accepts. */
        readonly Allow: "POST";
        /** @description How long the answer may be kept. */
        readonly CacheControl: string;
        /** @description The moment from which a kept answer is stale. */
        readonly Expires: string;
        /** @description The same for HTTP/1.0 caches. */
        readonly Pragma: string;
        /** @description The software that answered. */
        readonly Server: string;
        /** @description Names the scheme and realm that credentials are wanted for. */
        readonly WwwAuthenticate: "Basic realm=\"Conversica\"";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createOrUpdateLead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description One lead, as a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Lead"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["LeadAccepted"];
            readonly 400: components["responses"]["LeadRefused"];
            readonly 401: components["responses"]["InvalidCredentials"];
            readonly 413: components["responses"]["BodyTooLarge"];
        };
    };
    readonly receiveChatLead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The visitor and the talk. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChatLeadCallback"];
            };
        };
        readonly responses: {
            /** @description The lead was taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatLeadAnswer"];
                };
            };
            /** @description The lead was refused, because its data is wrong. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatLeadAnswer"];
                };
            };
            /** @description Conversica's credentials for the customer's endpoint are wrong. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatLeadAnswer"];
                };
            };
            /** @description The customer's system failed. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatLeadAnswer"];
                };
            };
        };
    };
    readonly receiveLeadUpdate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The keys that changed. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeadUpdateCallback"];
            };
        };
        readonly responses: {
            /** @description The customer's system has taken the update. The body, if any, is not read (assumed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly receiveMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageCallback"];
            };
        };
        readonly responses: {
            /** @description The customer's system has taken the message. The body, if any, is not read (assumed). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
