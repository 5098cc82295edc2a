import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildAssets, PACKED_FOLDER } from '@ensaio/dashboard/assets'
import { listPublishable, ROOT } from '../publishable.ts'
import { buildPackage } from './build-package.ts'
import { compileDeclarations } from './system-declarations.ts'

/** Builds every package that users install into its folder `dist`. Returns the compiler's complaints about their sources; empty for none. */
export async function buildPackages(): Promise<string> {
  using declarations = compileDeclarations()
  await Promise.all(listPublishable().map((one) => buildPackage(one, declarations)))
  await Promise.all(
    listPublishable()
      .filter(({ name }) => name === 'ensaio')
      .flatMap(({ folder }) => [
        writePage(join(folder, 'dist', PACKED_FOLDER)),
        copySpecs(join(folder, 'dist/specs')),
      ]),
  )
  return declarations.complaints
}

/** Builds them for a program of its own. @throws where the compiler has complaints */
export async function buildOrFail(): Promise<void> {
  const complaints = await buildPackages()
  if (complaints !== '') throw new Error(`Failed to build the packages:\n${complaints}`)
}

/** Writes the dashboard, as a browser reads it. */
async function writePage(folder: string): Promise<void> {
  for (const [path, { body }] of await buildAssets()) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, body)
  }
}

/** Copies the documents that `ensaio spec` prints. */
async function copySpecs(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of ['zenvia-chat', 'zenvia-conversion', 'conversica', 'control'])
    await cp(join(ROOT, 'specs', `${name}.yaml`), join(folder, `${name}.yaml`))
}
