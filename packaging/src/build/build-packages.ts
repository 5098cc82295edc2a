import { listPublishable } from '../publishable.ts'
import { buildPackage } from './build-package.ts'
import { compileDeclarations } from './system-declarations.ts'

/** Builds every package that users install into its folder `dist`. */
export async function buildPackages(): Promise<void> {
  using declarations = compileDeclarations()
  await Promise.all(listPublishable().map((one) => buildPackage(one, declarations)))
}
