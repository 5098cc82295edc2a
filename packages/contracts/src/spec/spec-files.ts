// Reads the specs from disk, for the commands and tests; nothing at run time does.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of the specs in this repository. */
export const SPECS_FOLDER = join(import.meta.dirname, '../../../../specs')

const EXTENSION = '.yaml'

/** A spec file. */
export interface SpecFile {
  readonly service: string
  readonly text: string
}

/** Reads every `*.yaml` of a folder, by the name of its service. */
export async function readSpecFiles(folder: string = SPECS_FOLDER): Promise<readonly SpecFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION)).sort()
  const files = names.map(async (name) => ({
    service: name.slice(0, -EXTENSION.length),
    text: await readFile(join(folder, name), 'utf8'),
  }))
  return await Promise.all(files)
}
