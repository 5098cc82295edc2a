import { fileURLToPath } from 'node:url'
import { build } from 'tsdown'
import type { PublishablePackage } from '../publishable.ts'
import { bundleLicences } from './bundle-licences.ts'
import type { Declarations } from './system-declarations.ts'

const NODE_20 = fileURLToPath(new URL('node-20.ts', import.meta.url))

/** Builds a package to ESM with declarations and source maps: its `dependencies` stay outside, everything else is bundled. */
export async function buildPackage(
  { name, folder, entries }: PublishablePackage,
  declarations: Declarations,
): Promise<void> {
  await build({
    config: false,
    name,
    cwd: folder,
    entry: { ...entries },
    format: 'esm',
    platform: /client/.test(name) ? 'neutral' : 'node',
    target: 'node20.19',
    fixedExtension: false,
    dts: { generator: { emit: declarations.emit } },
    sourcemap: true,
    // Traces name files and lines of the sources without their text, which is nearly half of what the bundle weighs.
    outputOptions: { sourcemapExcludeSources: true },
    // Where the sources would ask for a Node that strips types.
    define: { 'import.meta.PACKED': 'true' },
    // Builds the dashboard in a working copy; a package has it built.
    deps: { neverBundle: ['vite'] },
    plugins: [bundleLicences()],
    inputOptions: {
      checks: { pluginTimings: false },
      transform: {
        inject: {
          'Promise.withResolvers': [NODE_20, 'withResolvers'],
          'URL.parse': [NODE_20, 'parseUrl'],
          'Object.groupBy': [NODE_20, 'groupBy'],
        },
      },
    },
    logLevel: 'warn',
  })
}
