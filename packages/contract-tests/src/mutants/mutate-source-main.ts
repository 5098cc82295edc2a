// Preloaded with `--import`: puts one mutant in the place of a source. ENSAIO_MUTANT holds it, as JSON.
import { registerHooks } from 'node:module'

/** A text to find in a source of a package, and what to put in its place. */
export interface PlacedMutant {
  readonly room: string
  readonly file: string
  readonly find: string
  readonly replace: string
  /** The place of the text. @default the first */
  readonly offset?: number
}

const { room, file, find, replace, offset } = JSON.parse(
  process.env['ENSAIO_MUTANT'] ?? '{}',
) as PlacedMutant

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith(`/${room}/src/${file}`)) return loaded
    const source = String(loaded.source)
    const start = offset ?? source.indexOf(find)
    if (!source.startsWith(find, start))
      throw new Error(`Failed to mutate ${file}: "${find}" is not in it.`)
    return {
      ...loaded,
      source: source.slice(0, start) + replace + source.slice(start + find.length),
    }
  },
})
