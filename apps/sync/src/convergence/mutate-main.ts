// Preloaded with `--import`: puts one mutant in the place of the app's source. SYNC_MUTANT holds it, as JSON.
import { enableCompileCache, registerHooks } from 'node:module'
import type { Mutant } from './mutants.ts'

// All mutants share everything but one file, and to compile it takes half a second.
enableCompileCache()

const { file, find, replace } = JSON.parse(process.env['SYNC_MUTANT'] ?? '{}') as Mutant

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith(`/apps/sync/src/${file}`)) return loaded
    const source = String(loaded.source)
    if (!source.includes(find)) throw new Error(`Failed to mutate ${file}: "${find}" is not in it.`)
    return { ...loaded, source: source.replace(find, replace) }
  },
})
