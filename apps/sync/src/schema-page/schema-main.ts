// Rewrites SCHEMA.md.
import { writeFile } from 'node:fs/promises'
import { makeSchemaPage, schemaPageUrl } from './schema-page.ts'

await writeFile(schemaPageUrl, await makeSchemaPage())
