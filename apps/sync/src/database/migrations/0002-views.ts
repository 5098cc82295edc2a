import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SchemaStep } from '../migrate.ts'

/** Makes the views that answer what a user asks. Names and meanings of the columns are those of schema.ts. */
export const createViews: SchemaStep = async (schema, dialect) => {
  const views: Readonly<Record<string, RawBuilder<unknown>>> = {
    first_response_by_agent_and_week: firstResponse(dialect),
    prospects_by_stage: prospectsByStage,
    hot_leads_waiting: hotLeadsWaiting,
    funnel_by_source: funnelBySource,
  }
  for (const [name, query] of Object.entries(views))
    await schema.schema.createView(name).as(query).execute()
}

/** The Monday, in UTC, of the week in which an interaction began. */
const week = (dialect: Database['dialect']): RawBuilder<unknown> =>
  dialect === 'sqlite'
    ? sql`date(begun_at, '-6 days', 'weekday 1')`
    : sql`to_char(date_trunc('week', begun_at::timestamptz at time zone 'UTC'), 'YYYY-MM-DD')`

/** The median beside the average: one talk that was forgotten over a weekend says little about an agent. */
const firstResponse = (dialect: Database['dialect']): RawBuilder<unknown> => sql`
  with answered as (
    select ${week(dialect)} as week, agent_id, agent_name, first_response_seconds as seconds
    from interaction
    where direction = 'received' and agent_id is not null and first_response_seconds is not null
  ),
  ranked as (
    select
      week, agent_id, agent_name, seconds,
      row_number() over (partition by week, agent_id order by seconds) as place,
      count(*) over (partition by week, agent_id) as size
    from answered
  )
  select
    week, agent_id, max(agent_name) as agent_name,
    count(*) as interactions,
    cast(round(avg(case when place in ((size + 1) / 2, (size + 2) / 2) then seconds end)) as integer) as median_seconds,
    cast(round(avg(seconds)) as integer) as average_seconds,
    max(seconds) as longest_seconds
  from ranked
  group by week, agent_id`

const prospectsByStage = sql`
  select
    prospect.group_id, max(prospect.group_name) as group_name, prospect.status as stage,
    count(*) as prospects,
    count(case when lead.is_hot = 1 then 1 end) as hot,
    min(prospect.created_at) as oldest_at
  from prospect
  left join conversica_lead as lead on lead.prospect_id = prospect.id
  where prospect.deleted_at is null
  group by prospect.group_id, prospect.status`

/** Digits only, as prospect_contact has them. */
const customerPhone = ['+', ' ', '-', '(', ')'].reduce(
  (text, character) => sql`replace(${text}, ${sql.lit(character)}, '')`,
  sql`talk.customer_phone`,
)

/** Answered is a lead whom an agent has contacted in Zenvia Conversion, or talked with in Zenvia Chat, since it was hot. */
const hotLeadsWaiting = sql`
  select
    prospect.id as prospect_id, prospect.first_name, prospect.last_name,
    prospect.group_name, prospect.agent_name,
    lead.hot_at as hot_at,
    (select min(value) from prospect_contact where prospect_id = prospect.id and kind = 'phone') as phone,
    (select min(value) from prospect_contact where prospect_id = prospect.id and kind = 'email') as email
  from conversica_lead as lead
  join prospect on prospect.id = lead.prospect_id
  where lead.is_hot = 1 and prospect.deleted_at is null and prospect.status <> 'archived'
    and (lead.hot_at is null or prospect.first_contacted_at is null or prospect.first_contacted_at < lead.hot_at)
    and not exists (
      select 1
      from prospect_contact as contact
      join interaction as talk
        on (contact.kind = 'phone' and contact.value = ${customerPhone})
        or (contact.kind = 'email' and contact.value = lower(talk.customer_email))
      where contact.prospect_id = prospect.id and talk.agent_id is not null and talk.begun_at >= lead.hot_at
    )`

/** Each step counts those who came as far, in whatever order they took the steps. */
const funnelBySource = sql`
  select
    coalesce(prospect.source, '') as source, coalesce(prospect.campaign, '') as campaign,
    count(*) as prospects,
    count(prospect.first_contacted_at) as contacted,
    count(case when exists (
      select 1 from conversica_message as message
      where message.prospect_id = prospect.id and message.action = 'received'
    ) then 1 end) as replied,
    count(case when lead.is_hot = 1 then 1 end) as hot,
    count(case when prospect.status = 'archived' and prospect.archiving_reason in ('converted', 'sold') then 1 end) as sold
  from prospect
  left join conversica_lead as lead on lead.prospect_id = prospect.id
  where prospect.deleted_at is null
  group by coalesce(prospect.source, ''), coalesce(prospect.campaign, '')`
