// Builds and packs every package that users install, and prints their sizes.
import { join } from 'node:path'
import { buildOrFail } from './build/build-packages.ts'
import { toSizeTable } from './pack/size-table.ts'
import { packPackages } from './pack/system-pack.ts'
import { listPublishable, ROOT } from './publishable.ts'

await buildOrFail()
const packed = packPackages(join(ROOT, 'packaging/packed'))
const dependencies = new Map(listPublishable().map((one) => [one.name, one.dependencies]))
console.log(toSizeTable(packed, (name) => dependencies.get(name) ?? []))
