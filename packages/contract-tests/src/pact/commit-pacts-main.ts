// Puts what the consumers have just written in the place of what stands in the repository.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { readPactFile } from './pact-file.ts'
import { COMMITTED_PACTS, FRESH_PACTS } from './pact-folders.ts'
import { tidyPact } from './tidy-pact.ts'

await rm(COMMITTED_PACTS, { recursive: true, force: true })
await mkdir(COMMITTED_PACTS)
for (const name of await readdir(FRESH_PACTS)) {
  const pact = tidyPact(await readPactFile(`${FRESH_PACTS}${name}`))
  await writeFile(`${COMMITTED_PACTS}${name}`, `${JSON.stringify(pact, null, 2)}\n`)
}
