// The tables as Kysely sees them. The migrations are the truth; a test holds the two together.
import type { Generated } from 'kysely'

/** ISO 8601 in UTC with milliseconds, so that texts sort as instants do, in SQLite and in PostgreSQL. */
export type Instant = string

/** A JSON text. */
export type Json = string

/** SQLite has no booleans: 0 or 1 in both databases. */
export type Flag = 0 | 1

/** An interaction of Zenvia Chat, as its expanded history last showed it. */
export interface InteractionTable {
  readonly protocol: string
  readonly begun_at: Instant
  readonly state: string
  /** The time at which it came into that state; an older row never replaces a newer one. */
  readonly state_at: Instant
  readonly channel: string
  /** `received` from a customer, or `made` by an agent. */
  readonly direction: 'received' | 'made'
  readonly agent_id: string | null
  readonly agent_name: string | null
  readonly department_id: string | null
  readonly department_name: string | null
  readonly customer_id: string
  readonly customer_name: string | null
  readonly customer_phone: string | null
  readonly customer_email: string | null
  readonly mood: string | null
  /** Seconds until the agent answered the customer's first message. */
  readonly first_response_seconds: number | null
  readonly queue_seconds: number | null
  readonly talk_seconds: number | null
  readonly messages: number
  /** 1 once the interaction has come to an end that it can't be taken back from. */
  readonly is_finished: Flag
  /** The row as the vendor sent it. */
  readonly row: Json
  /** `state_at` and number of messages for which the messages were read; null before. */
  readonly messages_read_for: string | null
}

/** A message of an interaction, by its place in the conversation. */
export interface ChatMessageTable {
  readonly protocol: string
  readonly position: number
  readonly sent_at: Instant
  readonly author: string
  readonly text: string | null
  readonly row: Json
}

/** A day of the report of Zenvia Chat. */
export interface ReportDayTable {
  readonly day: string
  readonly received: number
  readonly made: number
  readonly row: Json
}

/** A window of the history that was read, and whether it adds up with the report of the same window. */
export interface WindowCheckTable {
  readonly window_start: Instant
  readonly window_end: Instant
  readonly rows_read: number
  readonly rows_reported: number
  readonly attempts: number
}

/** A prospect of Zenvia Conversion. */
export interface ProspectTable {
  readonly id: string
  readonly created_at: Instant
  readonly status: string
  readonly archiving_reason: string | null
  readonly group_id: string
  readonly group_name: string
  readonly agent_id: string | null
  readonly agent_name: string | null
  readonly first_name: string | null
  readonly last_name: string | null
  readonly label: string | null
  /** The origin of its first lead. */
  readonly source: string | null
  readonly campaign: string | null
  readonly assigned_at: Instant | null
  readonly first_contacted_at: Instant | null
  readonly deleted_at: Instant | null
  readonly row: Json
  /** The vendor's instant for which this state is known to hold. */
  readonly known_at: Instant
  /** Counts the writes to this table; tells whether a row was written since an answer was asked for. */
  readonly revision: number
}

/** The phones and emails of prospects; finds the prospect of a customer. */
export interface ProspectContactTable {
  readonly prospect_id: string
  readonly kind: 'phone' | 'email'
  /** Phones as digits without plus, emails in lower case. */
  readonly value: string
}

/** A prospect as Conversica should know it, and the news it has sent. */
export interface ConversicaLeadTable {
  readonly prospect_id: string
  /** The body that Conversica should have; null for a prospect that it knows but we never sent. */
  readonly wanted: Json | null
  readonly wanted_revision: number
  /** The revision that Conversica has confirmed; 0 before. */
  readonly sent_revision: number
  readonly is_hot: Flag
  readonly hot_at: Instant | null
  readonly is_opted_out: Flag
  readonly is_text_opted_out: Flag
  readonly lead_status: string | null
  readonly stage: string | null
  readonly status: string | null
  readonly status_at: Instant | null
  /** Every key that a lead update has brought, each with the instant that it holds from. */
  readonly facts: Json
}

/** A message between a lead and the assistant. */
export interface ConversicaMessageTable {
  /** Digest of the callback: Conversica sends no event id. */
  readonly key: string
  readonly prospect_id: string
  readonly action: 'sent' | 'received'
  readonly sent_at: Instant
  readonly subject: string
  readonly body: string
}

/** A customer of Zenvia Chat who was taken to Zenvia Conversion as a retail lead. */
export interface RetailLeadTable {
  readonly customer_id: string
  readonly protocol: string
  readonly prospect_id: string | null
}

/** The streams that are pulled continuously, each with its checkpoint. */
export interface StreamTable {
  readonly name: string
  /** The place to go on from; each stream knows its form. */
  readonly position: Json
  /** Up to which instant of the vendor's clock everything is here. */
  readonly complete_until: Instant | null
  /** `stopped` where the vendor refuses our credentials: nothing helps but a person. */
  readonly status: 'running' | 'stopped'
  readonly reason: string | null
  /** The machine's time at the last checkpoint. */
  readonly updated_at: Instant
  /** Grows with each owner; a checkpoint of an earlier owner is refused. */
  readonly epoch: number
  /** The instant until which its reader holds it; null where it has no reader. */
  readonly leased_until: Instant | null
  /** The vendor's time at the last checkpoint; null before the first. */
  readonly vendor_at: Instant | null
}

/** `unknown`: the call may have been done, although no answer came; it is looked up before it is repeated. */
export type QueueStatus = 'pending' | 'working' | 'unknown' | 'done' | 'dead'

interface QueueColumns {
  /** Order of arrival. */
  readonly sequence: Generated<number>
  /** The same event or command has the same key, however often it comes. */
  readonly key: string
  readonly kind: string
  /** Entries of one subject are worked on one after another, in order. */
  readonly subject: string
  readonly payload: Json
  readonly created_at: Instant
  readonly status: QueueStatus
  readonly attempts: number
  /** The time from which it may be claimed; while somebody works on it, when their lease runs out. */
  readonly due_at: Instant
  /** Fencing: whoever settles an entry must name the epoch under which they claimed it. */
  readonly epoch: number
  readonly leased_until: Instant | null
  readonly error: string | null
  /** The time at which it came to its end, done or dead; null while it is open. */
  readonly settled_at: Instant | null
  /** 1 for the oldest open entry of a subject: the only ones that a claim looks at. */
  readonly is_head: Flag
}

/** Webhooks as they came in: stored first, worked on later. What was done is deleted after a month. */
export type InboxTable = QueueColumns

/** Calls to make: written in the transaction that decided them, made later. What was done is deleted after a month. */
export type OutboxTable = QueueColumns

/** Single values of the app itself, such as the instant of its first start. */
export interface SettingTable {
  readonly name: string
  readonly value: string
}

/** The time that each agent took to answer new customers. */
export interface FirstResponseView {
  /** Its Monday, in UTC. */
  readonly week: string
  readonly agent_id: string
  readonly agent_name: string | null
  readonly interactions: number
  readonly median_seconds: number
  readonly average_seconds: number
  readonly longest_seconds: number
}

/** The prospects of each group by stage. */
export interface StageView {
  readonly group_id: string
  readonly group_name: string
  readonly stage: string
  readonly prospects: number
  readonly hot: number
  readonly oldest_at: Instant
}

/** Hot leads to whom no agent has turned since. */
export interface HotLeadView {
  readonly prospect_id: string
  readonly first_name: string | null
  readonly last_name: string | null
  readonly group_name: string
  readonly agent_name: string | null
  readonly hot_at: Instant | null
  readonly phone: string | null
  readonly email: string | null
}

/** The prospects that came from an advertisement, and the stages they reached. */
export interface FunnelView {
  /** Empty where the lead did not say. */
  readonly source: string
  readonly campaign: string
  readonly prospects: number
  readonly contacted: number
  readonly replied: number
  readonly hot: number
  readonly sold: number
}

export interface Schema {
  readonly interaction: InteractionTable
  readonly chat_message: ChatMessageTable
  readonly report_day: ReportDayTable
  readonly window_check: WindowCheckTable
  readonly prospect: ProspectTable
  readonly prospect_contact: ProspectContactTable
  readonly conversica_lead: ConversicaLeadTable
  readonly conversica_message: ConversicaMessageTable
  readonly retail_lead: RetailLeadTable
  readonly stream: StreamTable
  readonly inbox: InboxTable
  readonly outbox: OutboxTable
  readonly setting: SettingTable
  readonly first_response_by_agent_and_week: FirstResponseView
  readonly prospects_by_stage: StageView
  readonly hot_leads_waiting: HotLeadView
  readonly funnel_by_source: FunnelView
}

/** Every table. What is referred to comes before what refers to it. */
export const tableNames = [
  'interaction',
  'chat_message',
  'report_day',
  'window_check',
  'prospect',
  'prospect_contact',
  'conversica_lead',
  'conversica_message',
  'retail_lead',
  'stream',
  'inbox',
  'outbox',
  'setting',
] as const satisfies readonly (keyof Schema)[]
