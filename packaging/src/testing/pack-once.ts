import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildPackages } from '../build/build-packages.ts'
import { packPackages } from '../pack/system-pack.ts'
import type { PackedPackage } from '../pack/system-pack.ts'
import { createCleanProject } from './clean-project.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly packed: readonly PackedPackage[]
    /** The compiler's complaints about the sources that users run; empty for none. */
    readonly complaints: string
    /** The folder of a clean project with nothing but ensaio, which all tests use. */
    readonly projectFolder: string
  }
}

/** Builds and packs all packages before the first test, and installs ensaio. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-packed-'))
  provide('complaints', await buildPackages())
  const packed = packPackages(folder)
  provide('packed', packed)
  const project = createCleanProject(packed.filter(({ name }) => name === 'ensaio'))
  provide('projectFolder', project.folder)
  return () => {
    project[Symbol.dispose]()
    rmSync(folder, { recursive: true })
  }
}
