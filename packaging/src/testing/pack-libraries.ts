import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listPublishable } from '../publishable.ts'

/** A library that our packages depend on. */
export interface Library {
  readonly name: string
  /** The folder in which the workspace has it installed. */
  readonly folder: string
  /** The path of a tarball with its manifest alone. */
  readonly filename: string
}

/**
 * Packs the manifests of the libraries that our packages depend on: without a registry, npm resolves by these. To unpack their two
 * thousand files would take it longer than the rest, so whoever installs them links their folders afterwards.
 */
export function packLibraries(folder: string): readonly Library[] {
  const packages = listPublishable()
  const own = new Set(packages.map(({ name }) => name))
  const found = new Map<string, string>()
  const add = (from: string, names: readonly string[]): void => {
    for (const name of names.filter((one) => !own.has(one))) {
      const library = folderOf(from, name)
      if (found.has(library)) continue
      found.set(library, name)
      add(library, dependenciesOf(library))
    }
  }
  for (const one of packages) add(one.folder, one.dependencies)
  mkdirSync(folder)
  return [...found].map(([library, name], index) => {
    const filename = join(folder, `${index}.tgz`)
    const manifest = join(basename(library), 'package.json')
    execFileSync('tar', ['czf', filename, '-C', dirname(library), manifest])
    return { name, folder: library, filename }
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
