// For tests only.
import { registerHooks } from 'node:module'
import type { converge } from './converge.ts'
import type { Mutant } from './mutants.ts'

const SOURCES = new URL('../', import.meta.url).href

/** The mutants that are loaded, by the query in the URLs of their modules. */
const loaded = new Map<string, Mutant>()

/**
 * Returns `converge` with the mutant in the place of the app's source. Each mutant has its own copy of the app's modules, and shares the
 * sandbox, the clients and the libraries: loading and optimizing those for each mutant would take longer than its run.
 */
export async function loadMutant(mutant: Mutant): Promise<typeof converge> {
  if (loaded.size === 0) applyHooks()
  const query = `?mutant=${loaded.size}`
  loaded.set(query, mutant)
  const module = (await import(`./converge.ts${query}`)) as { readonly converge: typeof converge }
  return module.converge
}

/** Passes the query on to each module of the app that a module with a query imports, and changes the mutant's source. */
function applyHooks(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context)
      const query = queryOf(context.parentURL)
      const isCopied = loaded.has(query) && resolved.url.startsWith(SOURCES)
      return isCopied ? { ...resolved, url: `${resolved.url.split('?', 1)[0]}${query}` } : resolved
    },
    load(url, context, nextLoad) {
      const module = nextLoad(url, context)
      const mutant = loaded.get(queryOf(url))
      if (mutant === undefined || !url.startsWith(`${SOURCES}${mutant.file}?`)) return module
      const { file, find, replace } = mutant
      const source = String(module.source)
      if (!source.includes(find))
        throw new Error(`Failed to mutate ${file}: "${find}" is not in it. Change the mutant.`)
      return { ...module, source: source.replace(find, replace) }
    },
  })
}

function queryOf(url = ''): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}
