// Builds every package that users install.
import { buildOrFail } from './build/build-packages.ts'

await buildOrFail()
