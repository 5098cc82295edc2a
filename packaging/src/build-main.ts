// Builds every package that users install.
import { buildPackages } from './build/build-packages.ts'

await buildPackages()
