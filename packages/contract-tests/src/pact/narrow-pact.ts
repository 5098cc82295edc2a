import { mkdir, writeFile } from 'node:fs/promises'
import { readPactFile } from './pact-file.ts'
import { FRESH_PACTS, NARROWED_PACTS } from './pact-folders.ts'

/**
 * Writes a pact with only those interactions that a proof needs, and gives its path. A mutant is one of many, and most
 * interactions have nothing to say about it.
 */
export async function narrowPact(
  fileName: string,
  keeps: (description: string) => boolean,
): Promise<string> {
  const pact = await readPactFile(`${FRESH_PACTS}${fileName}`)
  const interactions = pact.interactions.filter(({ description }) => keeps(description))
  await mkdir(NARROWED_PACTS, { recursive: true })
  const path = `${NARROWED_PACTS}${fileName}`
  await writeFile(path, JSON.stringify({ ...pact, interactions }))
  return path
}
