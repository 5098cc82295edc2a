import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PackedPackage } from '../pack/system-pack.ts'
import { packLibraries } from './pack-libraries.ts'

/** A project of somebody else, outside the workspace, which has installed packed packages. */
export interface CleanProject extends Disposable {
  readonly folder: string
  write(file: string, text: string): void
  /** Lends it a library of the workspace that takes too long to install. */
  link(name: string, folder: string): void
}

/** Makes a project and installs the packages with npm, without a network. */
export function createCleanProject(packed: readonly PackedPackage[]): CleanProject {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-project-'))
  const project = cleanProjectIn(folder)
  project.write('package.json', '{ "name": "project", "private": true, "type": "module" }')
  const own = packed.map(({ filename }) => filename)
  const isAlone = packed.length === 1
  const libraries = isAlone ? [] : packLibraries(join(folder, 'libraries'))
  const flags = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const manifests = libraries.map(({ filename }) => filename)
  execFileSync('npm', ['install', ...flags, ...own, ...manifests], { cwd: folder, stdio: 'pipe' })
  for (const library of libraries) project.link(library.name, library.folder)
  return project
}

/** Returns the project that was made in the folder. */
export function cleanProjectIn(folder: string): CleanProject {
  return {
    folder,
    write: (file, text) => writeFileSync(join(folder, file), text),
    link: (name, target) => {
      const path = join(folder, 'node_modules', name)
      rmSync(path, { recursive: true, force: true })
      mkdirSync(dirname(path), { recursive: true })
      symlinkSync(target, path)
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  }
}
