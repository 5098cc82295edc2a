// The files of the page. In a working copy they are built in memory from their sources; a package brings them along.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A file of the page. */
export interface Asset {
  readonly body: string | Uint8Array
  /** Its name holds a hash of its contents, so it never changes. */
  readonly isImmutable: boolean
}

/** The files by their paths, without a slash at the beginning; the page itself is `index.html`. */
export type Assets = ReadonlyMap<string, Asset>

/** The folder beside the modules of a package in which the files are. */
export const PACKED_FOLDER = 'dashboard'

declare global {
  interface ImportMeta {
    /** True in a package, where everything is built. */
    readonly PACKED?: boolean
  }
}

let opened: Promise<Assets> | undefined

/** Opens the files, wherever they come from: once for the process, unless it fails. */
export function openAssets(): Promise<Assets> {
  opened ??= readOrBuild().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function readOrBuild(): Promise<Assets> {
  return import.meta.PACKED
    ? readAssets(fileURLToPath(new URL(PACKED_FOLDER, import.meta.url)))
    : buildAssets()
}

/** Builds the files from their sources. */
export async function buildAssets(): Promise<Assets> {
  // Needed here alone, and by no package.
  const { build } = await import('vite')
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const output = await build({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
  })
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  return toAssets(
    files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}

async function readAssets(folder: string): Promise<Assets> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`)
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      await readFile(path),
    ]),
  )
  return toAssets(files)
}

function toAssets(files: readonly (readonly [string, string | Uint8Array])[]): Assets {
  return new Map(files.map(([name, body]) => [name, { body, isImmutable: name !== 'index.html' }]))
}
