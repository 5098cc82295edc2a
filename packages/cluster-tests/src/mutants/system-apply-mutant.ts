// Loaded before a node's own sources: puts the text of a mutant in the place of what is there. The files stay as they are.
import { registerHooks } from 'node:module'
import type { Mutant } from './mutant.ts'

const { file, from, to } = JSON.parse(process.env['ENSAIO_MUTANT'] ?? '') as Mutant // as startNodeProcess sets it

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith(file)) return loaded
    const source = String(loaded.source)
    if (!source.includes(from)) throw new Error(`Failed to make the mutant: ${file} has no ${from}`)
    return { ...loaded, source: source.replace(from, to) }
  },
})
