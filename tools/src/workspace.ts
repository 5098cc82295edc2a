import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The folder that holds the whole workspace. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** The compiler that checks the workspace: this package's own is an older one, for its API. */
export const TSC = join(ROOT, 'node_modules/.bin/tsc')

/** One package of the workspace. */
export interface WorkspacePackage {
  readonly name: string
  /** From the root, with forward slashes. */
  readonly folder: string
  readonly scripts: Readonly<Record<string, string>>
}

/** Every package but the root, by folder. */
export function listPackages(): readonly WorkspacePackage[] {
  return globSync(
    ['packages/*/package.json', 'apps/*/package.json', '{bench,packaging,tools}/package.json'],
    { cwd: ROOT },
  )
    .toSorted()
    .map((file) => {
      // Our own manifests: each has a name and scripts.
      const { name, scripts } = readJson(file) as Pick<WorkspacePackage, 'name' | 'scripts'>
      return { name, scripts, folder: dirname(file).replaceAll('\\', '/') }
    })
}

/** The parsed file, or `undefined` where there is none. */
export function readJson(file: string): unknown {
  const path = join(ROOT, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
