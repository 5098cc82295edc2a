// Preloaded with `--import`: puts one mutant in the place of a source. ENSAIO_MUTANT holds it, as JSON.
import { registerHooks } from 'node:module'
import type { SourceMutant } from './source-mutants.ts'

const { room, file, find, replace } = JSON.parse(
  process.env['ENSAIO_MUTANT'] ?? '{}',
) as SourceMutant

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith(`/${room}/src/${file}`)) return loaded
    const source = String(loaded.source)
    if (!source.includes(find)) throw new Error(`Failed to mutate ${file}: "${find}" is not in it.`)
    return { ...loaded, source: source.replace(find, () => replace) }
  },
})
