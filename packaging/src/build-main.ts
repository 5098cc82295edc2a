// Builds every package that users install.
import { buildPackages } from './build/build-packages.ts'

const complaints = await buildPackages()
if (complaints !== '') throw new Error(`Failed to build the packages:\n${complaints}`)
