import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The folder that holds the whole workspace. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** A package that users install. */
export interface PublishablePackage {
  readonly name: string
  readonly folder: string
  /** The source of each module of the package that is built, by its path in `dist`, without the ending. */
  readonly entries: Readonly<Record<string, string>>
  /** The names of the packages that are installed with it. */
  readonly dependencies: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly publishConfig: {
    readonly bin?: Readonly<Record<string, string>>
    readonly exports: Readonly<Record<string, string>>
  }
}

/** Returns every package of the workspace that is not private, by folder. */
export function listPublishable(): readonly PublishablePackage[] {
  return globSync(['packages/*/package.json', 'apps/*/package.json'], { cwd: ROOT })
    .toSorted()
    .flatMap((file) => {
      const path = join(ROOT, file)
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest // one of our own
      if (manifest.private) return []
      const { name, dependencies = {} } = manifest
      return [
        {
          name,
          folder: dirname(path),
          entries: entriesOf(manifest),
          dependencies: Object.keys(dependencies),
        },
      ]
    })
}

/** Pairs the sources that `bin` and `exports` name with what `publishConfig` names in their place. */
function entriesOf({ bin = {}, exports, publishConfig }: Manifest): Record<string, string> {
  const published = { ...publishConfig.bin, ...publishConfig.exports }
  return Object.fromEntries(
    Object.entries(published).flatMap(([name, built]) => {
      const source = bin[name] ?? exports[name]
      // What is published as it is has its place outside `dist`.
      const [, path] = /^\.\/dist\/(.*)\.js$/.exec(built) ?? []
      return source === undefined || path === undefined ? [] : [[path, source]]
    }),
  )
}
