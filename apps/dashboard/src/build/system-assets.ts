// The files of the page, built in memory from their sources when they are first asked for.
import { build } from 'vite'

/** A file of the page. */
export interface Asset {
  readonly body: string | Uint8Array
  /** Its name holds a hash of its contents, so it never changes. */
  readonly isImmutable: boolean
}

const ROOT = new URL('../..', import.meta.url).pathname

/** @returns the files by their paths, without a slash at the beginning; the page itself is `index.html` */
export async function openAssets(): Promise<ReadonlyMap<string, Asset>> {
  const output = await build({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
  })
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  return new Map(
    files.map((file) => [
      file.fileName,
      {
        body: file.type === 'chunk' ? file.code : file.source,
        isImmutable: file.fileName !== 'index.html',
      },
    ]),
  )
}
