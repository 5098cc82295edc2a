import { defineConfig } from 'vitest/config'
import { sharedTestConfig } from '@ensaio/test-config'

// One test compiles and runs all TypeScript of the documents, others a document's commands: a busy machine took a minute for that.
export default defineConfig({
  test: { ...sharedTestConfig, testTimeout: 300_000, setupFiles: 'src/end-sandboxes.ts' },
})
