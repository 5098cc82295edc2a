import { defineConfig } from 'vite'
import { faultSchema } from './src/build/fault-schema.ts'

export default defineConfig({
  // Relative, so that the page works behind any prefix.
  base: './',
  plugins: [faultSchema()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the policy of the page allows no data: scripts or styles
    reportCompressedSize: false,
  },
})
