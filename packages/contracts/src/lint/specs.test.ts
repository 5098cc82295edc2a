// The specs of this repository themselves.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFacts, untaggedFacts } from '../ledger/fact.ts'
import { parseSpec } from '../spec/parse-spec.ts'
import { readSpecFiles, SPECS_FOLDER } from '../spec/spec-files.ts'
import { lintSpec } from './lint-spec.ts'

const specs = (await readSpecFiles()).map(({ service, text }) => ({
  service,
  document: parseSpec(service, text),
}))
const readme = await readFile(join(SPECS_FOLDER, 'README.md'), 'utf8')

test.each(specs)('$service is sound, its examples included', ({ document }) => {
  expect(lintSpec(document)).toEqual([])
})

test.each(specs)('$service says of every fact how sure it is', ({ document }) => {
  expect(untaggedFacts(listFacts(document))).toEqual([])
})

test.each(specs)('every source of $service is explained in specs/README.md', ({ document }) => {
  const sources = new Set(listFacts(document).map(({ source }) => source))

  expect([...sources].filter((source) => !readme.includes(`| \`${source ?? ''}\` |`))).toEqual([])
})
