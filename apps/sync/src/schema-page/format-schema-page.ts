import type { Relation } from './introspect.ts'
import type { Description } from './read-descriptions.ts'

/** Ids that a vendor gave: they lead to another table, where its row may still be missing. */
const LOOSE_LINKS: readonly (readonly [from: string, to: string, column: string])[] = [
  ['conversica_lead', 'prospect', 'prospect_id'],
  ['conversica_message', 'prospect', 'prospect_id'],
  ['retail_lead', 'prospect', 'prospect_id'],
  ['retail_lead', 'interaction', 'protocol'],
]

/** Writes the page on the schema: a diagram, and what each table, view and column means. */
export function formatSchemaPage(
  relations: readonly Relation[],
  descriptions: Readonly<Record<string, Description>>,
): string {
  const tables = relations.filter(({ isView }) => !isView)
  const views = relations.filter(({ isView }) => isView)
  const describe = (relation: Relation): string =>
    formatRelation(relation, descriptions[relation.name])
  return `# The schema of the sync app

Written by \`npx -y pnpm@12 --filter @ensaio/sync run schema\` from the migrations and the comments of
\`src/database/schema.ts\`; do not edit. It is the same in SQLite and in PostgreSQL. Instants are ISO 8601 texts in UTC, so
that they sort as they follow each other; flags are 0 or 1. A solid line is a foreign key; a dotted one is an id of a
vendor, whose row may still be missing.

\`\`\`mermaid
erDiagram
${[...tables.flatMap(formatLinks), ...formatLooseLinks(), ...tables.map(formatEntity)].join('\n')}
\`\`\`

## Tables

${tables.map(describe).join('\n')}
## Views

${views.map(describe).join('\n')}`
}

function formatLinks({ name, columns }: Relation): readonly string[] {
  return columns.flatMap((column) =>
    column.refersTo === undefined ? [] : [`  ${column.refersTo} ||--o{ ${name} : "${column.name}"`],
  )
}

function formatLooseLinks(): readonly string[] {
  return LOOSE_LINKS.map(([from, to, column]) => `  ${to} |o..o{ ${from} : "${column}"`)
}

function formatEntity({ name, columns }: Relation): string {
  const lines = columns.map(({ name, type, isKey, refersTo }) => {
    const keys = [isKey ? 'PK' : '', refersTo === undefined ? '' : 'FK'].filter((key) => key !== '')
    return `    ${[type, name, keys.join(', ')].join(' ').trimEnd()}`
  })
  return `  ${name} {\n${lines.join('\n')}\n  }`
}

function formatRelation({ name, isView, columns }: Relation, description?: Description): string {
  const rows = columns.map((column) => {
    const meaning = description?.columns[column.name]?.replaceAll('|', '\\|') ?? ''
    // What a view computes has no type of its own in SQLite.
    const type = column.isRequired ? column.type : `${column.type} or null`
    return `| \`${column.name}\` | ${isView ? '' : `${type} | `}${meaning} |`
  })
  const head = isView
    ? '| column | meaning |\n| --- | --- |'
    : '| column | type | meaning |\n| --- | --- | --- |'
  return `### ${name}\n\n${description?.about ?? ''}\n\n${head}\n${rows.join('\n')}\n`
}
