import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listPublishable } from '../publishable.ts'

/** Packs the libraries that our packages depend on, as they are installed here: without a registry, npm takes them from these. */
export function packLibraries(folder: string): readonly string[] {
  const packages = listPublishable()
  const own = new Set(packages.map(({ name }) => name))
  const found = new Set<string>()
  const add = (from: string, names: readonly string[]): void => {
    for (const name of names.filter((one) => !own.has(one))) {
      const library = folderOf(from, name)
      if (found.has(library)) continue
      found.add(library)
      add(library, dependenciesOf(library))
    }
  }
  for (const one of packages) add(one.folder, one.dependencies)
  mkdirSync(folder)
  return [...found].map((library, index) => {
    const file = join(folder, `${index}.tgz`)
    const words = ['czf', file, '--exclude=node_modules', '-C', dirname(library), basename(library)]
    execFileSync('tar', words)
    return file
  })
}

function dependenciesOf(folder: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>
  }
  return Object.keys(dependencies)
}

function folderOf(from: string, name: string): string {
  const path = join(from, 'node_modules', name)
  if (existsSync(path)) return realpathSync(path)
  if (dirname(from) === from) throw new Error(`Failed to pack ${name}: it is not installed.`)
  return folderOf(dirname(from), name)
}
