import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Rolldown } from 'tsdown'

const FILE_NAME = 'THIRD-PARTY-LICENSES.txt'

/** Writes the licences of the libraries that a bundle contains beside it: their licences ask for that. */
export function bundleLicences(): Rolldown.Plugin {
  return {
    name: 'bundle-licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      )
      const texts = new Map(modules.filter(isOfLibrary).map(licenceOf))
      if (texts.size === 0) return
      const source = [...texts.values()].toSorted().join(`\n${'-'.repeat(80)}\n`)
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source })
    },
  }
}

const isOfLibrary = (path: string): boolean => /\/node_modules\/(?!\.pnpm\/?$)/.test(path)

function licenceOf(path: string): readonly [folder: string, text: string] {
  const folder = packageFolderOf(path)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const [file] = globSync('{LICENSE,LICENCE,license,licence}*', { cwd: folder })
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  return [folder, `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}`]
}

/** Returns the nearest folder above a module whose manifest has a name: some libraries put bare ones inside. */
function packageFolderOf(path: string): string {
  const [, folder = ''] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
  return existsSync(join(folder, 'package.json')) ? folder : packageFolderOf(dirname(folder))
}
