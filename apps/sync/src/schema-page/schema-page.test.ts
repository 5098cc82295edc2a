import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tableNames } from '../database/schema.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { introspect } from './introspect.ts'
import { readDescriptions } from './read-descriptions.ts'
import { makeSchemaPage, schemaPageUrl } from './schema-page.ts'

test('SCHEMA.md is fresh; if not, run `npx -y pnpm@12 --filter @ensaio/sync run schema`', async () => {
  expect(await readFile(schemaPageUrl, 'utf8')).toBe(await makeSchemaPage())
})

test('the types name the tables and columns that the migrations make', async () => {
  const source = await readFile(new URL('../database/schema.ts', import.meta.url), 'utf8')
  const typed = Object.entries(readDescriptions(source)).map(([name, { columns }]) => [
    name,
    Object.keys(columns).toSorted(),
  ])
  const made = (await introspect()).map(({ name, columns }) => [
    name,
    columns.map((column) => column.name).toSorted(),
  ])

  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(typed))
})

test('every table and view is described, and every table is listed', async () => {
  const source = await readFile(new URL('../database/schema.ts', import.meta.url), 'utf8')
  const descriptions = readDescriptions(source)
  const made = await introspect()

  for (const { name } of made) expect([name, descriptions[name]?.about]).not.toEqual([name, ''])
  const tables = made.filter(({ isView }) => !isView).map(({ name }) => name)
  expect([...tableNames].toSorted()).toEqual(tables.toSorted())
})

eachDatabase((create) => {
  test('has the same columns, types and duties', async () => {
    await using fixture = await create()
    const { kysely, dialect } = fixture.database
    const made = await introspect()
    const columns =
      dialect === 'sqlite'
        ? sql<{ place: string }>`
            select m.name || '.' || c.name || ' ' || lower(c.type) || ' ' || (c."notnull" = 1 or c.pk > 0) as place
            from sqlite_schema as m, pragma_table_info(m.name) as c where m.type = 'table'`
        : sql<{ place: string }>`
            select table_name || '.' || column_name || ' ' || replace(data_type, 'bigint', 'integer') || ' '
              || (is_nullable = 'NO')::int as place
            from information_schema.columns where table_schema = 'public'`

    const { rows } = await columns.execute(kysely)

    const places = new Set(rows.map(({ place }) => place))
    const expected = made
      .filter(({ isView }) => !isView)
      .flatMap(({ name, columns }) =>
        columns.map(
          (column) => `${name}.${column.name} ${column.type} ${Number(column.isRequired)}`,
        ),
      )
    expect(expected.filter((place) => !places.has(place))).toEqual([])
  })
})
