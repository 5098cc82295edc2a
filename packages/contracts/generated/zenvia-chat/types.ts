// Generated from specs/zenvia-chat.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List interactions
         * @description The interactions that began in the window, finished or not, newest first (assumed); one that began in the same
         *     millisecond as another stands before it if its protocol number is higher (assumed). A page that is as long as
         *     `limit` may have a next one, so a caller asks on until a page is shorter.
         */
        readonly get: operations["getHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/history/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what was said in an interaction
         * @description All messages between the customer and the agents, oldest first (assumed), as many as the expanded history's
         *     `messages` says (assumed). Works for unfinished interactions too (assumed). A voice call has none (assumed).
         *     Not paged.
         */
        readonly get: operations["getMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/history/expanded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List interactions with all their variables
         * @description The same interactions, filters, order and pages as getHistory, with counts, durations and the customer's data
         *     beside each.
         */
        readonly get: operations["getExpandedHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ongoing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List interactions that are not finished
         * @description Those that wait in the queue, are handled, are pending on either side, or are inactive and not yet closed;
         *     whenever they began. Newest first and paged like getHistory (the order is assumed).
         */
        readonly get: operations["getOngoing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count interactions and average their times
         * @description One row for each group that `data_type` makes, and a last row titled `Total`. A row is a balance of its time: what was
         *     open when it began, what came in, what became of it, and what is left; see ReportRow. Not paged.
         */
        readonly get: operations["getReports"];
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
        /**
         * @description Yes or no, as a string. The document shows the two words in one pair of quotes, which may mean a string or stand for
         *     a boolean; it is a string here, and a boolean with the behaviour switch `activeAsBoolean`. Only the strings come
         *     by default.
         * @enum {string|boolean}
         */
        readonly ActiveFlag: "true" | "false" | true | false;
        /** @description A member of staff who talks to customers. */
        readonly Agent: {
            /** @description Id of the agent, as the parameter `agents` takes it. */
            readonly id: components["schemas"]["Id"];
            /** @description Name of the agent. */
            readonly name: string;
            /** @description Number of the agent's extension; empty without one (assumed). */
            readonly phone_extension: string;
        };
        /**
         * @description Voice call, voice conference, WhatsApp, Facebook, email, text message, Telegram, web chat, question on a Mercado
         *     Livre offer, talk after a Mercado Livre sale. In the document's section on the history the list stands under
         *     another parameter, by mistake.
         * @enum {string}
         */
        readonly Channel: "PHONE" | "PHONE_CONF" | "WHATSAPP" | "FACEBOOK" | "EMAIL" | "SMS" | "TELEGRAM" | "TEXT" | "MELI_QST" | "MELI_MSG";
        /**
         * @description Kinds of content, as seen on sibling APIs.
         * @enum {string}
         */
        readonly ContentType: "text" | "image" | "video" | "audio" | "file";
        /** @description A person who talks to the account's agents. */
        readonly Customer: {
            /** @description What is known of the customer. */
            readonly fields: components["schemas"]["CustomerFields"];
            /** @description Id of the customer. */
            readonly id: components["schemas"]["Id"];
        };
        /** @description What is known of a customer. Every key is always there (assumed), and none besides (assumed). */
        readonly CustomerFields: {
            /** @description Email address. The document's example has names of phones here, by mistake. */
            readonly channel_email: components["schemas"]["FieldValue"];
            /** @description Key in another system of the account's. */
            readonly channel_external: components["schemas"]["FieldValue"];
            /** @description Id on Facebook. */
            readonly channel_facebook: components["schemas"]["FieldValue"];
            /** @description Id on Mercado Livre. */
            readonly channel_mercado_livre: components["schemas"]["FieldValue"];
            /** @description Phone number, with plus sign and country (assumed). */
            readonly channel_phone: components["schemas"]["FieldValue"];
            /** @description Id on Telegram. */
            readonly channel_telegram: components["schemas"]["FieldValue"];
            /** @description CPF, the Brazilian taxpayer number; eleven digits, without dots and dash (assumed). */
            readonly document: components["schemas"]["FieldValue"];
            /** @description Name. */
            readonly main_identifier: components["schemas"]["FieldValue"];
            /** @description Address of a photo (assumed). */
            readonly main_photo: components["schemas"]["FieldValue"];
        };
        /**
         * @description What rows of a report stand for. The document says of all but the first that they filter; they group, as its default shows.
         * @enum {string}
         */
        readonly DataType: "period" | "tag" | "department" | "channel" | "agent";
        /** @description A part of the account's staff. */
        readonly Department: {
            /** @description Id of the department, as the parameter `departments` takes it. */
            readonly id: components["schemas"]["Id"];
            /** @description Name of the department. */
            readonly name: string;
        };
        /** @description Every refusal. */
        readonly Error: {
            /** @description The reason, for people. No text is documented; all texts are ours. */
            readonly error: string;
            /**
             * @description The HTTP status again; always the same number. Only 401 is documented, the others are assumed. The last four are those of requests that HTTP itself refuses.
             * @enum {integer}
             */
            readonly status: 400 | 401 | 404 | 405 | 408 | 413 | 417 | 431;
            /**
             * @description Always false.
             * @constant
             */
            readonly success: false;
        };
        /** @description A page of the expanded history. That it has the envelope of the history is assumed. */
        readonly ExpandedHistory: {
            /** @description The interactions of the page, those that getHistory shows for the same parameters. */
            readonly data: readonly components["schemas"]["ExpandedRecord"][];
            /**
             * @description The HTTP status again.
             * @constant
             */
            readonly status: 200;
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
        };
        /**
         * @description One interaction with all its variables. The document lists the variables, but shows no record. Here it is the record of
         *     the history, in which `agent` and `department` stay objects, and every other variable beside it (assumed).
         *
         *     While it is unfinished, durations run up to now (assumed). Always `queued_time` + `ringing_time` + `talking_time` +
         *     `postponed_time` + `pending_time` + `expired_time` is the whole time since it began (assumed).
         */
        readonly ExpandedRecord: {
            /** @description As in the history. Not among the listed variables. */
            readonly active: components["schemas"]["ActiveFlag"];
            /** @description The agent who has it or completed it; null where none ever had (assumed). That it is an object here too is assumed. */
            readonly agent: components["schemas"]["Agent"] | null;
            /** @description 1 when it reached an agent and is finished after both sides wrote, else 0 (the numbers are assumed). */
            readonly answered: number;
            /** @description Browser of the customer; empty but on web chat (assumed). */
            readonly browser: string;
            /** @description 1 when the customer gave up before an agent began, else 0 (the numbers are assumed); goes with the state CANCELED. */
            readonly canceled: number;
            /** @description Seconds from its beginning to the customer's giving up; 0 where that did not happen (assumed). Not a part of the sum. */
            readonly canceled_time: number;
            /** @description Email address of the customer. */
            readonly channel_email: components["schemas"]["FieldValue"];
            /** @description The customer's key in another system of the account's. */
            readonly channel_external: components["schemas"]["FieldValue"];
            /** @description The customer's id on Facebook. */
            readonly channel_facebook: components["schemas"]["FieldValue"];
            /** @description The customer's id on Mercado Livre. */
            readonly channel_mercado_livre: components["schemas"]["FieldValue"];
            /** @description Phone number of the customer. */
            readonly channel_phone: components["schemas"]["FieldValue"];
            /** @description The customer's id on Telegram. */
            readonly channel_telegram: components["schemas"]["FieldValue"];
            /**
             * Format: date-time
             * @description As in the history. Not among the listed variables.
             */
            readonly created_at: string;
            /** @description As in the history. Not among the listed variables. */
            readonly current_state: components["schemas"]["InteractionState"];
            /**
             * Format: date-time
             * @description As in the history. Not among the listed variables.
             */
            readonly current_state_time: string;
            /** @description As in the history. Not among the listed variables. */
            readonly customer: components["schemas"]["Customer"];
            /** @description The department that is or was responsible; null where it was given to none (assumed). That it is an object here too is assumed. */
            readonly department: components["schemas"]["Department"] | null;
            /** @description 1 when an agent received it and dropped it, else 0 (the numbers are assumed); goes with the state DISCARDED. */
            readonly discarded: number;
            /** @description Seconds from its beginning to being dropped by an agent; 0 where that did not happen (assumed). Not a part of the sum. */
            readonly discarded_time: number;
            /** @description The customer's CPF, the Brazilian taxpayer number; eleven digits, without dots and dash (assumed). */
            readonly document: components["schemas"]["FieldValue"];
            /** @description 1 when an agent closed it after both sides wrote, else 0 (the numbers are assumed); goes with the state ENDED. */
            readonly ended: number;
            /**
             * Format: date-time
             * @description When its state last changed; the same as `current_state_time` (assumed), and so also given while it is unfinished (assumed).
             */
            readonly endTime: string;
            /** @description 1 when it is inactive, can be answered no more, and is not closed yet, else 0 (the numbers are assumed); goes with the state EXPIRED, as in the reports. One that was closed since is `missed`. */
            readonly expired: number;
            /** @description Seconds from becoming inactive to being closed by an agent; 0 where it never became inactive (assumed). */
            readonly expired_time: number;
            /**
             * Format: date-time
             * @description As in the history. Not among the listed variables.
             */
            readonly first_answer_time: string | null;
            /** @description Seconds from the customer's first message to the agent's first answer; null without one (assumed). Goes with `first_answer_time`. */
            readonly first_contact_time: number | null;
            /** @description Name of a group; which kind is not said. Here the group that the customer belongs to, empty without one (assumed). */
            readonly group_name: string;
            /** @description Its protocol number. */
            readonly id: components["schemas"]["ProtocolNumber"];
            /** @description IP address of the customer; empty but on web chat (assumed). */
            readonly ip: string;
            /** @description Name of the customer. */
            readonly main_identifier: components["schemas"]["FieldValue"];
            /** @description As in the history. Not among the listed variables. */
            readonly media: components["schemas"]["Channel"];
            /** @description How many messages customer and agents wrote; the length of getMessages' list (assumed). */
            readonly messages: number;
            /** @description 1 when it became inactive and an agent then closed it, else 0 (the numbers are assumed); goes with the state MISSED. */
            readonly missed: number;
            /** @description Seconds from its beginning to being closed as inactive (that it begins there, unlike `expired_time`, is assumed); 0 where that did not happen (assumed). Not a part of the sum. */
            readonly missed_time: number;
            /** @description How the customer rated it in the survey at its end; null where there is no rating (assumed). */
            readonly mood: components["schemas"]["Mood"];
            /** @description What agents noted about it, oldest first (assumed). */
            readonly notes: readonly components["schemas"]["Note"][];
            /** @description Which side began it; AGENT where `active` is true. */
            readonly origin: components["schemas"]["Side"];
            /** @description Operating system of the customer; empty but on web chat (assumed). */
            readonly os: string;
            /** @description How many times it was put on the pending list to wait for the agent, after the customer wrote (that it is a count is assumed). */
            readonly pending: number;
            /** @description Seconds it waited for the agent on the pending list. */
            readonly pending_time: number;
            /** @description Phone extension of the agent; empty without one or without an agent (assumed). */
            readonly phone_extension: string;
            /** @description How many times it was put on the pending list to wait for the customer (that it is a count is assumed). */
            readonly postponed: number;
            /** @description Seconds it waited for the customer on the pending list. */
            readonly postponed_time: number;
            /** @description How many times it was put into the queue. */
            readonly queued: number;
            /** @description Seconds it spent in the queue or unanswered, over all its turns there. */
            readonly queued_time: number;
            /** @description How many times an agent wrote back after the customer had written; several messages in a row are one turn (assumed). */
            readonly response_count: number;
            /** @description Seconds, average over the `response_count` turns, that agents took to write back; null without one (assumed). */
            readonly response_time: number | null;
            /** @description How many times the automatic distribution offered it to an agent. */
            readonly ringing: number;
            /** @description Seconds it was offered to agents, over all offers. */
            readonly ringing_time: number;
            /** @description True when the first answer came, or is still to come, later than the account's limit allows (that a missing answer counts is assumed). */
            readonly sla_overdue: boolean;
            /** @description Seconds from the customer's first message to the end; null where the customer never wrote (assumed). */
            readonly sla_time: number | null;
            /** @description Address of the web page that led the customer to the chat; empty but on web chat (assumed). */
            readonly source: string;
            /**
             * Format: date-time
             * @description When the first message came in that agents received, which is the customer's first; null where the customer never wrote (assumed).
             */
            readonly startTime: string | null;
            /** @description How it ended. The document speaks of missed or completed only; here the same word as `current_state` (assumed). */
            readonly state: components["schemas"]["InteractionState"];
            /** @description How many tags it carries; the length of `tags`. */
            readonly tagCount: number;
            /** @description The tags it carries. */
            readonly tags: readonly components["schemas"]["Tag"][];
            /** @description Seconds it was in service, without the time on the pending list (assumed). */
            readonly talking_time: number;
            /** @description How many times it was handed on to another agent or department. */
            readonly transferring: number;
            /** @description The channel it runs on; the same word as `media` (assumed). */
            readonly type: components["schemas"]["Channel"];
        };
        /** @description A customer's field with one value, or with several as a list (at least two, assumed). Empty where nothing is known. */
        readonly FieldValue: string | readonly string[];
        /**
         * @description How a finished interaction ended. `ENDED` an agent closed it after both sides wrote; `UNAVAILABLE` nobody was there to
         *     take it, so it was never queued (the meaning is assumed); `CANCELED` the customer gave up before an agent began;
         *     `DISCARDED` an agent dropped it without an exchange; `MISSED` it became inactive and an agent closed it. The document
         *     gives the first four as examples; that the fifth, which it has as a variable, is a state too, and that there
         *     is no sixth, is assumed.
         * @enum {string}
         */
        readonly FinalState: "ENDED" | "UNAVAILABLE" | "CANCELED" | "DISCARDED" | "MISSED";
        /** @description A page of the history. */
        readonly History: {
            /** @description The interactions of the page. The answer has neither their total number nor the number of pages. */
            readonly data: readonly components["schemas"]["HistoryRecord"][];
            /**
             * @description The HTTP status again.
             * @constant
             */
            readonly status: 200;
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
        };
        /** @description One interaction. */
        readonly HistoryRecord: {
            /** @description Whether an agent began it (true) or the customer (false). */
            readonly active: components["schemas"]["ActiveFlag"];
            /** @description The agent who has it or had it last; null where none ever had (assumed). */
            readonly agent: components["schemas"]["Agent"] | null;
            /**
             * Format: date-time
             * @description When it began, which is when its first message was written (assumed).
             * @example 2026-03-02T13:05:10.000Z
             */
            readonly created_at: string;
            /** @description Where it stands. */
            readonly current_state: components["schemas"]["InteractionState"];
            /**
             * Format: date-time
             * @description When it came into its state.
             */
            readonly current_state_time: string;
            /** @description The person on the other side. */
            readonly customer: components["schemas"]["Customer"];
            /** @description The department that is or was responsible; null where it was given to none (assumed). */
            readonly department: components["schemas"]["Department"] | null;
            /**
             * Format: date-time
             * @description When an agent first wrote in answer to the customer; null where none has (assumed), and always where the customer never wrote (assumed).
             */
            readonly first_answer_time: string | null;
            /** @description Its protocol number. */
            readonly id: components["schemas"]["ProtocolNumber"];
            /** @description The channel of the interaction. */
            readonly media: components["schemas"]["Channel"];
            /** @description How the customer rated it in the survey at its end; null where there is no rating (assumed). */
            readonly mood: components["schemas"]["Mood"];
            /** @description True when the first answer came, or is still to come, later than the account's limit allows (that a missing answer counts is assumed). */
            readonly sla_overdue: boolean;
        };
        /**
         * @description Key of an agent, department, customer or tag. The document writes ids as strings; that the string is never empty,
         *     and holds neither blanks nor commas, is assumed. So a list with an empty id (`1,,2`) or with a blank after the
         *     comma is refused.
         * @example 17
         */
        readonly Id: string;
        /**
         * @description Where an interaction stands, finished (FinalState) or not (OngoingState). That the history has unfinished ones is assumed.
         * @enum {string}
         */
        readonly InteractionState: "ENDED" | "UNAVAILABLE" | "CANCELED" | "DISCARDED" | "MISSED" | "NOT_ANSWER" | "CONNECTING" | "TALKING" | "PENDING" | "POSTPONED" | "EXPIRED";
        /**
         * @description One message between the customer and an agent. The vendor documents none. That it has a text or a file, a side, a
         *     date and an agent's name is taken from sibling APIs; keys and shape are ours.
         */
        readonly Message: {
            /** @description Name of the agent who wrote it; null for the customer's messages. */
            readonly agent_name: string | null;
            /**
             * Format: date-time
             * @description When it was written.
             */
            readonly date: string;
            /** @description Its file; null exactly where its type is text. */
            readonly file: components["schemas"]["MessageFile"] | null;
            /** @description Id of the message, unique in the account. */
            readonly id: string;
            /** @description The side that wrote it. */
            readonly source: components["schemas"]["Side"];
            /** @description Its text; null where it is a file without one. */
            readonly text: string | null;
            /** @description What it holds. */
            readonly type: components["schemas"]["ContentType"];
        };
        /** @description A file in a message. */
        readonly MessageFile: {
            /**
             * @description Media type of the file.
             * @example image/jpeg
             */
            readonly content_type: string;
            /** @description Name of the file. */
            readonly name: string;
            /**
             * Format: uri
             * @description Where it can be fetched.
             */
            readonly url: string;
        };
        /** @description The messages of an interaction. That they have the envelope of the other answers is assumed. */
        readonly MessageList: {
            /** @description All messages, oldest first. */
            readonly data: readonly components["schemas"]["Message"][];
            /**
             * @description The HTTP status again.
             * @constant
             */
            readonly status: 200;
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
        };
        /**
         * @description A customer's rating; null where there is none. The document names no value; these were seen on sibling APIs.
         * @enum {string|null}
         */
        readonly Mood: "POSITIVE" | "NEGATIVE" | null;
        /** @description What an agent noted for colleagues; the customer does not see it. Sibling APIs have notes of these four keys; how they spell them here is assumed. */
        readonly Note: {
            /** @description Name of the agent who wrote it (that it is the name is assumed). */
            readonly agent: string;
            /** @description The text of the note. */
            readonly body: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            readonly date: string;
            /** @description Tags put on with the note; they are among the interaction's (assumed). */
            readonly tags: readonly components["schemas"]["Tag"][];
        };
        /** @description An agent, and whether the agent is at work. */
        readonly OngoingAgent: {
            /** @description Id of the agent, as the parameter `agents` takes it. */
            readonly id: components["schemas"]["Id"];
            /** @description Name of the agent. */
            readonly name: string;
            /** @description Number of the agent's extension; empty without one (assumed). */
            readonly phone_extension: string;
            /**
             * @description Whether the agent is at work now.
             * @enum {string}
             */
            readonly status: "ONLINE" | "OFFLINE";
        };
        /** @description A page of unfinished interactions. */
        readonly OngoingList: {
            /** @description The interactions of the page. The answer has neither their total number nor the number of pages. */
            readonly data: readonly components["schemas"]["OngoingRecord"][];
            /**
             * @description The HTTP status again.
             * @constant
             */
            readonly status: 200;
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
        };
        /** @description One unfinished interaction. Unlike the history's it knows neither first answer nor rating. */
        readonly OngoingRecord: {
            /** @description Whether an agent began it (true) or the customer (false). */
            readonly active: components["schemas"]["ActiveFlag"];
            /** @description The agent who has it, or to whom it is offered (assumed); null while it waits in the queue without one (assumed). */
            readonly agent: components["schemas"]["OngoingAgent"] | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            readonly created_at: string;
            /** @description Where it stands. */
            readonly current_state: components["schemas"]["OngoingState"];
            /**
             * Format: date-time
             * @description When it came into its state.
             */
            readonly current_state_time: string;
            /** @description The person on the other side. */
            readonly customer: components["schemas"]["Customer"];
            /** @description The department that is responsible; null where it was given to none (assumed). */
            readonly department: components["schemas"]["Department"] | null;
            /** @description Its protocol number. */
            readonly id: components["schemas"]["ProtocolNumber"];
            /** @description The channel of the interaction. */
            readonly media: components["schemas"]["Channel"];
            /** @description True when the first answer came, or is still to come, later than the account's limit allows (that a missing answer counts is assumed). */
            readonly sla_overdue: boolean;
        };
        /**
         * @description Where an unfinished interaction stands. `NOT_ANSWER` in the queue; `CONNECTING` offered to an agent; `TALKING` in service;
         *     `PENDING` waiting for the agent; `POSTPONED` waiting for the customer; `EXPIRED` inactive: it can be answered no
         *     more and waits for an agent to close it. The document names only the first; the others were seen on sibling APIs,
         *     whose OPENED for TALKING is not used here. That they hold on this API is assumed.
         * @enum {string}
         */
        readonly OngoingState: "NOT_ANSWER" | "CONNECTING" | "TALKING" | "PENDING" | "POSTPONED" | "EXPIRED";
        /** @description Id of an interaction. The document writes it as a string; its search compares it with a number, so it is digits here. Interactions that begin later have higher ones. */
        readonly ProtocolNumber: string;
        /** @description A report. */
        readonly Report: {
            /**
             * @description The groups in the order of their titles (assumed), then Total. By period every local day that the window
             *     touches has a row, an empty one too; by anything else only groups that count something have one (assumed).
             */
            readonly data: readonly components["schemas"]["ReportRow"][];
            /**
             * @description The HTTP status again.
             * @constant
             */
            readonly status: 200;
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
        };
        /**
         * @description A balance of a time, which is a day by period and else the window, over the interactions of one group, or over all
         *     of them (`Total`). No sentence of the document says so, but the numbers of its example add up in no other way:
         *
         *     `backlog` + `received` + `made` - `ended` - `discarded` - `missed` - `expired`, less those that were canceled or
         *     unavailable in this time, = `remainder`, which is the next row's `backlog`.
         *
         *     An interaction leaves the balance when it is finished or becomes inactive, whichever comes first, and the row of that
         *     moment counts it, whenever it began. An inactive one counts there as `missed` if an agent has closed it since, and
         *     else as `expired` (assumed). Which group it belongs to, and whether a filter finds it, depends on what it is now
         *     (assumed).
         *
         *     `rang`, `slapr` and the times are those of the interactions that left in this time; unfinished ones count with
         *     what they have by now, in the row that now belongs to (assumed). Averages are rounded to whole seconds and are 0
         *     where nothing can be averaged (assumed).
         *
         *     Counts of groups add up to `Total`, but for those by tag, since an interaction may carry several. By period, `Total`
         *     has the first row's `backlog`, and what is left and where it waits from the last row (assumed).
         *
         *     The other reading, which the behaviour switch `reportsByBeginning` turns on: a row counts the interactions that began in
         *     its time, whatever became of them and whenever.
         */
        readonly ReportRow: {
            /** @description Interactions that left after they had reached an agent and both sides wrote, whoever closed them (that inactive ones which an agent closed count too is assumed). */
            readonly answered: number;
            /** @description Interactions that began before the row's time and were open, which is answerable, when that began. */
            readonly backlog: number;
            /** @description Interactions that an agent received and dropped in this time, without an exchange of messages; state DISCARDED. */
            readonly discarded: number;
            /** @description Interactions that an agent marked as ended in this time, after both sides wrote; state ENDED. */
            readonly ended: number;
            /** @description Interactions that became inactive in this time, can be answered no more, and are not closed yet; state EXPIRED, as in the expanded history. */
            readonly expired: number;
            /** @description Interactions that an agent began in this time. */
            readonly made: number;
            /** @description Interactions that became inactive in this time and were then closed by an agent; state MISSED. */
            readonly missed: number;
            /** @description Interactions of the remainder that wait in the queue now; state NOT_ANSWER (that the moment is now is assumed). */
            readonly not_answered: number;
            /** @description Interactions of the remainder that are on the pending list now and in which the customer wrote last, so that the agent is awaited; state PENDING (that the moment is now is assumed). */
            readonly pending: number;
            /** @description Interactions of the remainder that are on the pending list now and in which the agent wrote last, so that the customer is awaited; state POSTPONED (that the moment is now is assumed). */
            readonly postponed: number;
            /** @description Interactions that were handed to an agent by the automatic distribution, each once however often it was (assumed). Defined in the document, but absent from its example, hence optional. */
            readonly rang?: number;
            /** @description Interactions that a customer began in this time. */
            readonly received: number;
            /** @description Interactions that were unfinished, yet answerable, when the row's time ended (now, where that is still to come). */
            readonly remainder: number;
            /** @description Seconds. Sum of `tma`, `tme` and `tmpa`, as the row shows them. */
            readonly sla: number;
            /** @description The service level of the first answer. The document gives no unit; here the number of interactions with `sla_overdue` (assumed). */
            readonly slapr: number;
            /**
             * @description What the row stands for: the local day as YYYY-MM-DD, the name of the tag, department or agent, or the channel's
             *     word; `Total` for the last row. Empty for the interactions that have no agent, department or tag (assumed).
             * @example 2026-03-02
             * @example Total
             */
            readonly title: string;
            /** @description Seconds, average. How long agents handled an interaction; `talking_time` of those answered (which of the variables it averages is assumed). */
            readonly tma: number;
            /** @description Seconds. The longest of the waits that `tme` averages. */
            readonly tmaxe: number;
            /** @description Seconds, average. How long interactions waited for an agent; `queued_time` and `ringing_time` together, of all (which of the variables it averages is assumed). */
            readonly tme: number;
            /** @description Seconds, average over all resumptions. How long it took a customer to write in an interaction that waited for the customer on the pending list. A wait that ended otherwise is no resumption (assumed). */
            readonly tmp: number;
            /** @description Seconds, average over all resumptions, so that an interaction that pended twice weighs twice. How long it took an agent to take an interaction off the pending list that waited there for the agent. A wait that ended otherwise is no resumption (assumed). */
            readonly tmpa: number;
            /** @description Seconds, average. How long the agent took to write for the first time; `first_contact_time` of those that have one (which of the variables it averages is assumed). */
            readonly tmpr: number;
            /** @description Seconds, average. How long agents took to write back; `response_time` of those that have one (that each interaction weighs the same is assumed). */
            readonly tmr: number;
        };
        /**
         * @description One of the two sides of an interaction. The words were seen on sibling APIs, as the source of a message.
         * @enum {string}
         */
        readonly Side: "AGENT" | "CLIENT";
        /** @description A label that agents put on interactions. How it is shown is not documented; id and name follow agents and departments. */
        readonly Tag: {
            /** @description Id of the tag, as the parameter `tags` takes it. */
            readonly id: components["schemas"]["Id"];
            /** @description Name of the tag. */
            readonly name: string;
        };
    };
    responses: {
        /** @description One page of interactions with all their variables. Only the variables are documented, not how they stand together. */
        readonly ExpandedHistory: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ExpandedHistory"];
            };
        };
        /** @description One page of interactions. */
        readonly History: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["History"];
            };
        };
        /** @description A parameter has a value that the operation does not take, or `from` is later than `to`. */
        readonly InvalidParameter: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, unknown, or was replaced by a newer one. The document does not say which of these it means; all are 401 here. */
        readonly InvalidToken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Every message of the interaction. The vendor documents the operation, but no answer; the status and the body are assumed. */
        readonly MessageList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["MessageList"];
            };
        };
        /** @description The path accepts only GET. This is checked before the token. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description One page of unfinished interactions. */
        readonly OngoingList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OngoingList"];
            };
        };
        /** @description The rows, the one titled Total last. */
        readonly Report: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Report"];
            };
        };
        /** @description No such path. This is checked before the token. */
        readonly UnknownPath: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account has no interaction of this protocol number. */
        readonly UnknownProtocol: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description `true` finds what an agent began, `false` what a customer began. Without it, both. Other words are refused (assumed). */
        readonly Active: "true" | "false";
        /** @description Ids of agents, separated by commas; any of them. Without it, or empty (assumed), every agent and none. An id that nobody has finds nothing (assumed). */
        readonly Agents: readonly components["schemas"]["Id"][];
        /** @description Ids of departments, separated by commas; any of them. Without it, or empty (assumed), every department and none. An id that nobody has finds nothing (assumed). */
        readonly Departments: readonly components["schemas"]["Id"][];
        /**
         * @description The beginning of the window, inclusive (assumed), local to `timezone`; compared with `created_at` (assumed). The
         *     document writes it with minutes for reports, with seconds for the history, and with a T in the examples; all of these are
         *     accepted everywhere, and a date alone, which means its midnight (assumed). An instant as the answers show it, with
         *     milliseconds and Z, is accepted too, and means itself whatever `timezone` says (observed). Without it the window is 30 days
         *     long: it begins 30 times 24 hours before its end (that it is counted from `to`, where that is given, is assumed).
         *     Later than `to` it is refused (assumed).
         */
        readonly From: string;
        /** @description What the rows of the report stand for. */
        readonly Grouping: components["schemas"]["DataType"];
        /**
         * @description Interactions on a page, a whole number from 1 (the 1 is assumed). The most is 10,000. What happens above is not
         *     said: a larger one is read as 10,000 (assumed), so that a page of 10,000 rows need not be the last; the behaviour switch
         *     `rejectOversizedLimit` answers 400 instead.
         */
        readonly Limit: number;
        /**
         * @description States, separated by commas (assumed, as for ids); any of them. The document writes each in single quotes; with them and
         *     without they mean the same (observed). Without it, or empty (assumed), every unfinished state. An unknown word is
         *     refused, and so is the state of something finished (assumed).
         */
        readonly OngoingStates: readonly components["schemas"]["OngoingState"][];
        /** @description Number of the page, from 1. A page after the last one is an empty list (assumed). */
        readonly Page: number;
        /** @description Protocol number of the interaction. Anything else is unknown, whether a number or not (assumed). */
        readonly Protocol: string;
        /**
         * @description Finds interactions whose customer's name or whose agent's email address holds this text, in any case, accents as
         *     typed (that they count is assumed). The text stands between two percent signs of an ILIKE, so that in it, too, a percent
         *     sign means any text and an underscore any character, and a backslash takes the meaning from the next one (assumed,
         *     as ILIKE does). A whole number finds the interaction of that protocol number too. Empty: no filter (assumed).
         */
        readonly Search: string;
        /**
         * @description States, separated by commas (assumed, as for ids); any of them, as the interaction stands now. The document writes each
         *     in single quotes; with them and without they mean the same (observed). Without it, or empty (assumed), every state. An unknown word is refused (assumed), one in small letters too (assumed).
         */
        readonly States: readonly components["schemas"]["InteractionState"][];
        /** @description Ids of tags, separated by commas; interactions that have any of them (assumed, all would be the other reading). Without it, or empty (assumed), no filter. Only getReports has it. */
        readonly Tags: readonly components["schemas"]["Id"][];
        /**
         * @description Offset from UTC that `from`, `to` and the days of a report are meant in: a sign, two digits of hours, two of
         *     minutes. Default UTC. A plus sign that was not percent-encoded arrives as a blank, and is read as a plus with a
         *     warning (assumed). Z, names of zones, a colon, and offsets beyond 14:59 are refused (assumed).
         */
        readonly Timezone: string;
        /**
         * @description The end of the window, inclusive to the millisecond (assumed), so `23:59:59` leaves out the fraction of the
         *     last second; otherwise like `from`. A date alone means the midnight with which the day begins (assumed), not its
         *     end. Without it the window ends now.
         */
        readonly To: string;
        /**
         * @description Channels, separated by commas (assumed, as for ids); any of them. Without it, or empty (assumed), every channel. An
         *     unknown word is refused (assumed), one in small letters too (assumed).
         */
        readonly Types: readonly components["schemas"]["Channel"][];
    };
    requestBodies: never;
    headers: {
        /** @description The only method that every path accepts. */
        readonly Allow: "GET";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description `true` finds what an agent began, `false` what a customer began. Without it, both. Other words are refused (assumed). */
                readonly active?: components["parameters"]["Active"];
                /** @description Ids of agents, separated by commas; any of them. Without it, or empty (assumed), every agent and none. An id that nobody has finds nothing (assumed). */
                readonly agents?: components["parameters"]["Agents"];
                /** @description Ids of departments, separated by commas; any of them. Without it, or empty (assumed), every department and none. An id that nobody has finds nothing (assumed). */
                readonly departments?: components["parameters"]["Departments"];
                /**
                 * @description The beginning of the window, inclusive (assumed), local to `timezone`; compared with `created_at` (assumed). The
                 *     document writes it with minutes for reports, with seconds for the history, and with a T in the examples; all of these are
                 *     accepted everywhere, and a date alone, which means its midnight (assumed). An instant as the answers show it, with
                 *     milliseconds and Z, is accepted too, and means itself whatever `timezone` says (observed). Without it the window is 30 days
                 *     long: it begins 30 times 24 hours before its end (that it is counted from `to`, where that is given, is assumed).
                 *     Later than `to` it is refused (assumed).
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description Interactions on a page, a whole number from 1 (the 1 is assumed). The most is 10,000. What happens above is not
                 *     said: a larger one is read as 10,000 (assumed), so that a page of 10,000 rows need not be the last; the behaviour switch
                 *     `rejectOversizedLimit` answers 400 instead.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Number of the page, from 1. A page after the last one is an empty list (assumed). */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description Finds interactions whose customer's name or whose agent's email address holds this text, in any case, accents as
                 *     typed (that they count is assumed). The text stands between two percent signs of an ILIKE, so that in it, too, a percent
                 *     sign means any text and an underscore any character, and a backslash takes the meaning from the next one (assumed,
                 *     as ILIKE does). A whole number finds the interaction of that protocol number too. Empty: no filter (assumed).
                 */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @description States, separated by commas (assumed, as for ids); any of them, as the interaction stands now. The document writes each
                 *     in single quotes; with them and without they mean the same (observed). Without it, or empty (assumed), every state. An unknown word is refused (assumed), one in small letters too (assumed).
                 */
                readonly states?: components["parameters"]["States"];
                /**
                 * @description Offset from UTC that `from`, `to` and the days of a report are meant in: a sign, two digits of hours, two of
                 *     minutes. Default UTC. A plus sign that was not percent-encoded arrives as a blank, and is read as a plus with a
                 *     warning (assumed). Z, names of zones, a colon, and offsets beyond 14:59 are refused (assumed).
                 */
                readonly timezone?: components["parameters"]["Timezone"];
                /**
                 * @description The end of the window, inclusive to the millisecond (assumed), so `23:59:59` leaves out the fraction of the
                 *     last second; otherwise like `from`. A date alone means the midnight with which the day begins (assumed), not its
                 *     end. Without it the window ends now.
                 */
                readonly to?: components["parameters"]["To"];
                /**
                 * @description Channels, separated by commas (assumed, as for ids); any of them. Without it, or empty (assumed), every channel. An
                 *     unknown word is refused (assumed), one in small letters too (assumed).
                 */
                readonly types?: components["parameters"]["Types"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["History"];
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["InvalidToken"];
        };
    };
    readonly getMessages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Protocol number of the interaction. Anything else is unknown, whether a number or not (assumed). */
                readonly id: components["parameters"]["Protocol"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["MessageList"];
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["InvalidToken"];
            readonly 404: components["responses"]["UnknownProtocol"];
        };
    };
    readonly getExpandedHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description `true` finds what an agent began, `false` what a customer began. Without it, both. Other words are refused (assumed). */
                readonly active?: components["parameters"]["Active"];
                /** @description Ids of agents, separated by commas; any of them. Without it, or empty (assumed), every agent and none. An id that nobody has finds nothing (assumed). */
                readonly agents?: components["parameters"]["Agents"];
                /** @description Ids of departments, separated by commas; any of them. Without it, or empty (assumed), every department and none. An id that nobody has finds nothing (assumed). */
                readonly departments?: components["parameters"]["Departments"];
                /**
                 * @description The beginning of the window, inclusive (assumed), local to `timezone`; compared with `created_at` (assumed). The
                 *     document writes it with minutes for reports, with seconds for the history, and with a T in the examples; all of these are
                 *     accepted everywhere, and a date alone, which means its midnight (assumed). An instant as the answers show it, with
                 *     milliseconds and Z, is accepted too, and means itself whatever `timezone` says (observed). Without it the window is 30 days
                 *     long: it begins 30 times 24 hours before its end (that it is counted from `to`, where that is given, is assumed).
                 *     Later than `to` it is refused (assumed).
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description Interactions on a page, a whole number from 1 (the 1 is assumed). The most is 10,000. What happens above is not
                 *     said: a larger one is read as 10,000 (assumed), so that a page of 10,000 rows need not be the last; the behaviour switch
                 *     `rejectOversizedLimit` answers 400 instead.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Number of the page, from 1. A page after the last one is an empty list (assumed). */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description Finds interactions whose customer's name or whose agent's email address holds this text, in any case, accents as
                 *     typed (that they count is assumed). The text stands between two percent signs of an ILIKE, so that in it, too, a percent
                 *     sign means any text and an underscore any character, and a backslash takes the meaning from the next one (assumed,
                 *     as ILIKE does). A whole number finds the interaction of that protocol number too. Empty: no filter (assumed).
                 */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @description States, separated by commas (assumed, as for ids); any of them, as the interaction stands now. The document writes each
                 *     in single quotes; with them and without they mean the same (observed). Without it, or empty (assumed), every state. An unknown word is refused (assumed), one in small letters too (assumed).
                 */
                readonly states?: components["parameters"]["States"];
                /**
                 * @description Offset from UTC that `from`, `to` and the days of a report are meant in: a sign, two digits of hours, two of
                 *     minutes. Default UTC. A plus sign that was not percent-encoded arrives as a blank, and is read as a plus with a
                 *     warning (assumed). Z, names of zones, a colon, and offsets beyond 14:59 are refused (assumed).
                 */
                readonly timezone?: components["parameters"]["Timezone"];
                /**
                 * @description The end of the window, inclusive to the millisecond (assumed), so `23:59:59` leaves out the fraction of the
                 *     last second; otherwise like `from`. A date alone means the midnight with which the day begins (assumed), not its
                 *     end. Without it the window ends now.
                 */
                readonly to?: components["parameters"]["To"];
                /**
                 * @description Channels, separated by commas (assumed, as for ids); any of them. Without it, or empty (assumed), every channel. An
                 *     unknown word is refused (assumed), one in small letters too (assumed).
                 */
                readonly types?: components["parameters"]["Types"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ExpandedHistory"];
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["InvalidToken"];
        };
    };
    readonly getOngoing: {
        readonly parameters: {
            readonly query?: {
                /** @description Ids of agents, separated by commas; any of them. Without it, or empty (assumed), every agent and none. An id that nobody has finds nothing (assumed). */
                readonly agents?: components["parameters"]["Agents"];
                /** @description Ids of departments, separated by commas; any of them. Without it, or empty (assumed), every department and none. An id that nobody has finds nothing (assumed). */
                readonly departments?: components["parameters"]["Departments"];
                /**
                 * @description Interactions on a page, a whole number from 1 (the 1 is assumed). The most is 10,000. What happens above is not
                 *     said: a larger one is read as 10,000 (assumed), so that a page of 10,000 rows need not be the last; the behaviour switch
                 *     `rejectOversizedLimit` answers 400 instead.
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Number of the page, from 1. A page after the last one is an empty list (assumed). */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description States, separated by commas (assumed, as for ids); any of them. The document writes each in single quotes; with them and
                 *     without they mean the same (observed). Without it, or empty (assumed), every unfinished state. An unknown word is
                 *     refused, and so is the state of something finished (assumed).
                 */
                readonly states?: components["parameters"]["OngoingStates"];
                /**
                 * @description Channels, separated by commas (assumed, as for ids); any of them. Without it, or empty (assumed), every channel. An
                 *     unknown word is refused (assumed), one in small letters too (assumed).
                 */
                readonly types?: components["parameters"]["Types"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OngoingList"];
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["InvalidToken"];
        };
    };
    readonly getReports: {
        readonly parameters: {
            readonly query?: {
                /** @description Ids of agents, separated by commas; any of them. Without it, or empty (assumed), every agent and none. An id that nobody has finds nothing (assumed). */
                readonly agents?: components["parameters"]["Agents"];
                /** @description What the rows of the report stand for. */
                readonly data_type?: components["parameters"]["Grouping"];
                /** @description Ids of departments, separated by commas; any of them. Without it, or empty (assumed), every department and none. An id that nobody has finds nothing (assumed). */
                readonly departments?: components["parameters"]["Departments"];
                /**
                 * @description The beginning of the window, inclusive (assumed), local to `timezone`; compared with `created_at` (assumed). The
                 *     document writes it with minutes for reports, with seconds for the history, and with a T in the examples; all of these are
                 *     accepted everywhere, and a date alone, which means its midnight (assumed). An instant as the answers show it, with
                 *     milliseconds and Z, is accepted too, and means itself whatever `timezone` says (observed). Without it the window is 30 days
                 *     long: it begins 30 times 24 hours before its end (that it is counted from `to`, where that is given, is assumed).
                 *     Later than `to` it is refused (assumed).
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description States, separated by commas (assumed, as for ids); any of them, as the interaction stands now. The document writes each
                 *     in single quotes; with them and without they mean the same (observed). Without it, or empty (assumed), every state. An unknown word is refused (assumed), one in small letters too (assumed).
                 */
                readonly states?: components["parameters"]["States"];
                /** @description Ids of tags, separated by commas; interactions that have any of them (assumed, all would be the other reading). Without it, or empty (assumed), no filter. Only getReports has it. */
                readonly tags?: components["parameters"]["Tags"];
                /**
                 * @description Offset from UTC that `from`, `to` and the days of a report are meant in: a sign, two digits of hours, two of
                 *     minutes. Default UTC. A plus sign that was not percent-encoded arrives as a blank, and is read as a plus with a
                 *     warning (assumed). Z, names of zones, a colon, and offsets beyond 14:59 are refused (assumed).
                 */
                readonly timezone?: components["parameters"]["Timezone"];
                /**
                 * @description The end of the window, inclusive to the millisecond (assumed), so `23:59:59` leaves out the fraction of the
                 *     last second; otherwise like `from`. A date alone means the midnight with which the day begins (assumed), not its
                 *     end. Without it the window ends now.
                 */
                readonly to?: components["parameters"]["To"];
                /**
                 * @description Channels, separated by commas (assumed, as for ids); any of them. Without it, or empty (assumed), every channel. An
                 *     unknown word is refused (assumed), one in small letters too (assumed).
                 */
                readonly types?: components["parameters"]["Types"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Report"];
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["InvalidToken"];
        };
    };
}
