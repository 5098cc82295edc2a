// Writes docs/guides/cli.md.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderReference } from './reference.ts'

writeFileSync(join(import.meta.dirname, '../../../../docs/guides/cli.md'), await renderReference())
