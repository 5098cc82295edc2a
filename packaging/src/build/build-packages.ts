import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildAssets, PACKED_FOLDER } from '@ensaio/dashboard/assets'
import { listPublishable } from '../publishable.ts'
import { buildPackage } from './build-package.ts'
import { compileDeclarations } from './system-declarations.ts'

/** Builds every package that users install into its folder `dist`. */
export async function buildPackages(): Promise<void> {
  using declarations = compileDeclarations()
  await Promise.all(listPublishable().map((one) => buildPackage(one, declarations)))
  await Promise.all(
    listPublishable()
      .filter(({ name }) => name === 'ensaio')
      .map(({ folder }) => writePage(join(folder, 'dist', PACKED_FOLDER))),
  )
}

/** Writes the dashboard, as a browser reads it. */
async function writePage(folder: string): Promise<void> {
  for (const [path, { body }] of await buildAssets()) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, body)
  }
}
