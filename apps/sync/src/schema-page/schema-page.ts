import { readFile } from 'node:fs/promises'
import { formatSchemaPage } from './format-schema-page.ts'
import { introspect } from './introspect.ts'
import { readDescriptions } from './read-descriptions.ts'

/** The address of the page. */
export const schemaPageUrl = new URL('../../SCHEMA.md', import.meta.url)

/** Makes the page from the migrations and from what schema.ts says of them. */
export async function makeSchemaPage(): Promise<string> {
  const source = await readFile(new URL('../database/schema.ts', import.meta.url), 'utf8')
  return formatSchemaPage(await introspect(), readDescriptions(source))
}
