import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { SchemaStep } from '../migrate.ts'

/** Makes every table. Names and meanings of the columns are those of schema.ts. */
export const createTables: SchemaStep = async (schema, dialect) => {
  // Bytes are compared, not letters of a language: both databases sort alike, and PostgreSQL faster.
  const text = dialect === 'postgres' ? sql`text collate "C"` : sql`text`
  const create = <Name extends string>(name: Name): CreateTableBuilder<Name> =>
    dialect === 'postgres'
      ? schema.schema.createTable(name)
      : schema.schema.createTable(name).modifyEnd(sql`strict`)

  await createChatTables(create, text)
  await createConversionTables(create, text)
  await createConversicaTables(create, text)
  await createOwnTables(create, text)
  for (const queue of ['inbox', 'outbox']) await createQueueTable(create(queue), text, dialect)
  await createIndexes(schema)
}

type Create = <Name extends string>(name: Name) => CreateTableBuilder<Name>
type Text = RawBuilder<unknown>

async function createChatTables(create: Create, text: Text): Promise<void> {
  await create('interaction')
    .addColumn('protocol', text, (column) => column.primaryKey().notNull())
    .addColumn('begun_at', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('state_at', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('direction', text, (column) =>
      column.notNull().check(sql`direction in ('received', 'made')`),
    )
    .addColumn('agent_id', text)
    .addColumn('agent_name', text)
    .addColumn('department_id', text)
    .addColumn('department_name', text)
    .addColumn('customer_id', text, (column) => column.notNull())
    .addColumn('customer_name', text)
    .addColumn('customer_phone', text)
    .addColumn('customer_email', text)
    .addColumn('mood', text)
    .addColumn('first_response_seconds', 'integer')
    .addColumn('queue_seconds', 'integer')
    .addColumn('talk_seconds', 'integer')
    .addColumn('messages', 'integer', (column) => column.notNull())
    .addColumn('is_finished', 'integer', (column) =>
      column.notNull().check(sql`is_finished in (0, 1)`),
    )
    .addColumn('row', text, (column) => column.notNull())
    .addColumn('messages_read_for', text)
    .execute()
  await create('chat_message')
    .addColumn('protocol', text, (column) =>
      column.notNull().references('interaction.protocol').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('sent_at', text, (column) => column.notNull())
    .addColumn('author', text, (column) => column.notNull())
    .addColumn('text', text)
    .addColumn('row', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('chat_message_key', ['protocol', 'position'])
    .execute()
  await create('report_day')
    .addColumn('day', text, (column) => column.primaryKey().notNull())
    .addColumn('received', 'integer', (column) => column.notNull())
    .addColumn('made', 'integer', (column) => column.notNull())
    .addColumn('row', text, (column) => column.notNull())
    .execute()
  await create('window_check')
    .addColumn('window_start', text, (column) => column.notNull())
    .addColumn('window_end', text, (column) => column.notNull())
    .addColumn('rows_read', 'integer', (column) => column.notNull())
    .addColumn('rows_reported', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('window_check_key', ['window_start', 'window_end'])
    .execute()
}

async function createConversionTables(create: Create, text: Text): Promise<void> {
  await create('prospect')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('archiving_reason', text)
    .addColumn('group_id', text, (column) => column.notNull())
    .addColumn('group_name', text, (column) => column.notNull())
    .addColumn('agent_id', text)
    .addColumn('agent_name', text)
    .addColumn('first_name', text)
    .addColumn('last_name', text)
    .addColumn('label', text)
    .addColumn('source', text)
    .addColumn('campaign', text)
    .addColumn('assigned_at', text)
    .addColumn('first_contacted_at', text)
    .addColumn('deleted_at', text)
    .addColumn('row', text, (column) => column.notNull())
    .addColumn('known_at', text, (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute()
  await create('prospect_contact')
    .addColumn('prospect_id', text, (column) =>
      column.notNull().references('prospect.id').onDelete('cascade'),
    )
    .addColumn('kind', text, (column) => column.notNull().check(sql`kind in ('phone', 'email')`))
    .addColumn('value', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('prospect_contact_key', ['prospect_id', 'kind', 'value'])
    .execute()
}

async function createConversicaTables(create: Create, text: Text): Promise<void> {
  await create('conversica_lead')
    .addColumn('prospect_id', text, (column) => column.primaryKey().notNull())
    .addColumn('wanted', text)
    .addColumn('wanted_revision', 'integer', (column) => column.notNull())
    .addColumn('sent_revision', 'integer', (column) => column.notNull())
    .addColumn('is_hot', 'integer', (column) => column.notNull().check(sql`is_hot in (0, 1)`))
    .addColumn('hot_at', text)
    .addColumn('is_opted_out', 'integer', (column) =>
      column.notNull().check(sql`is_opted_out in (0, 1)`),
    )
    .addColumn('is_text_opted_out', 'integer', (column) =>
      column.notNull().check(sql`is_text_opted_out in (0, 1)`),
    )
    .addColumn('lead_status', text)
    .addColumn('stage', text)
    .addColumn('status', text)
    .addColumn('status_at', text)
    .addColumn('facts', text, (column) => column.notNull())
    .execute()
  await create('conversica_message')
    .addColumn('key', text, (column) => column.primaryKey().notNull())
    .addColumn('prospect_id', text, (column) => column.notNull())
    .addColumn('action', text, (column) =>
      column.notNull().check(sql`action in ('sent', 'received')`),
    )
    .addColumn('sent_at', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .execute()
}

async function createOwnTables(create: Create, text: Text): Promise<void> {
  await create('retail_lead')
    .addColumn('customer_id', text, (column) => column.primaryKey().notNull())
    .addColumn('protocol', text, (column) => column.notNull())
    .addColumn('prospect_id', text)
    .execute()
  await create('stream')
    .addColumn('name', text, (column) => column.primaryKey().notNull())
    .addColumn('position', text, (column) => column.notNull())
    .addColumn('complete_until', text)
    .addColumn('status', text, (column) =>
      column.notNull().check(sql`status in ('running', 'stopped')`),
    )
    .addColumn('reason', text)
    .addColumn('updated_at', text, (column) => column.notNull())
    .addColumn('epoch', 'integer', (column) => column.notNull())
    .addColumn('leased_until', text)
    .execute()
  await create('setting')
    .addColumn('name', text, (column) => column.primaryKey().notNull())
    .addColumn('value', text, (column) => column.notNull())
    .execute()
}

async function createQueueTable(
  table: CreateTableBuilder<string>,
  text: Text,
  dialect: 'sqlite' | 'postgres',
): Promise<void> {
  const numbered =
    dialect === 'postgres'
      ? table.addColumn('sequence', 'bigint', (column) =>
          column.generatedAlwaysAsIdentity().primaryKey(),
        )
      : table.addColumn('sequence', 'integer', (column) => column.autoIncrement().primaryKey())
  await numbered
    .addColumn('key', text, (column) => column.notNull().unique())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('payload', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('status', text, (column) =>
      column.notNull().check(sql`status in ('pending', 'working', 'unknown', 'done', 'dead')`),
    )
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', text, (column) => column.notNull())
    .addColumn('epoch', 'integer', (column) => column.notNull())
    .addColumn('leased_until', text)
    .addColumn('error', text)
    .addColumn('settled_at', text)
    .addColumn('is_head', 'integer', (column) => column.notNull().check(sql`is_head in (0, 1)`))
    .execute()
}

async function createIndexes(schema: Kysely<unknown>): Promise<void> {
  const index = (table: string, columns: readonly string[]): string =>
    `${table}_by_${columns.join('_')}`
  const create = (table: string, columns: readonly string[]) =>
    schema.schema
      .createIndex(index(table, columns))
      .on(table)
      .columns([...columns])

  await create('interaction', ['begun_at']).execute()
  await create('interaction', ['customer_id']).execute()
  await create('prospect', ['created_at']).execute()
  await create('prospect', ['revision']).execute()
  await create('prospect_contact', ['kind', 'value']).execute()
  await create('conversica_message', ['prospect_id', 'sent_at']).execute()
  await create('retail_lead', ['prospect_id']).execute()
  for (const queue of ['inbox', 'outbox']) {
    const partial = (columns: readonly string[], name: string) =>
      schema.schema
        .createIndex(`${queue}_${name}`)
        .on(queue)
        .columns([...columns])
    // None of them grows with what is done. Without statistics PostgreSQL takes `= 1` for rare, and would read all heads to
    // find one; `<> 0` it takes for common.
    await partial(['due_at', 'sequence'], 'heads_by_time')
      .where(sql`is_head`, '<>', sql.lit(0))
      .execute()
    await partial(['subject', 'sequence'], 'heads')
      .where(sql`is_head`, '<>', sql.lit(0))
      .execute()
    await partial(['subject', 'sequence'], 'open')
      .where(sql`settled_at`, 'is', null)
      .execute()
    await partial(['sequence'], 'dead')
      .where(sql`status`, '=', sql.lit('dead'))
      .execute()
  }
}
