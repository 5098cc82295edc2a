// The schemas that the form of a fault rule is made from, out of the control plane's spec. The page gets them when it is
// built: the whole spec would be fifty times as large.
import type { Plugin } from 'vite'

const ID = 'virtual:fault-schema'
const NAMES = ['FaultEffect', 'FaultTiming', 'FaultMatch'] as const

export function faultSchema(): Plugin {
  return {
    name: 'fault-schema',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) => {
      if (id !== `\0${ID}`) return undefined
      const { controlContract } = await import('@ensaio/contracts/control')
      const { schemas } = controlContract.document['components'] as {
        readonly schemas: Readonly<Record<string, unknown>>
      }
      const chosen = Object.fromEntries(NAMES.map((name) => [name, schemas[name]]))
      return `export const schemas = ${JSON.stringify(chosen, (key, value) => (key.startsWith('x-') ? undefined : value))}`
    },
  }
}
