import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildPackages } from '../build/build-packages.ts'
import { packPackages } from '../pack/system-pack.ts'
import type { PackedPackage } from '../pack/system-pack.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly packed: readonly PackedPackage[]
  }
}

/** Builds and packs all packages before the first test. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-packed-'))
  await buildPackages()
  provide('packed', packPackages(folder))
  return () => rmSync(folder, { recursive: true })
}
