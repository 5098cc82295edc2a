import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { listPublishable, ROOT } from '../publishable.ts'

/** A package as a registry would take it. */
export interface PackedPackage {
  readonly name: string
  readonly version: string
  /** The path of the tarball. */
  readonly filename: string
  /** In bytes, compressed. */
  readonly size: number
}

/** Packs every package that was built. The folder is emptied before. */
export function packPackages(folder: string): readonly PackedPackage[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const filters = listPublishable().map(({ name }) => `--filter=${name}`)
  const words = ['--recursive', ...filters, 'pack', '--json', '--pack-destination', folder]
  const printed = execFileSync('pnpm', words, { cwd: ROOT, encoding: 'utf8' })
  return JSON.parse(printed) as readonly PackedPackage[] // what --json prints
}
