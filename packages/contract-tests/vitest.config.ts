import { fileURLToPath } from 'node:url'
import { sharedTestConfig } from '@ensaio/test-config'
import { defineConfig } from 'vitest/config'

const AUTHORITIES = fileURLToPath(new URL('src/pact/authorities', import.meta.url))

export default defineConfig({
  test: {
    reporters: sharedTestConfig.reporters,
    isolate: sharedTestConfig.isolate,
    // What does not use Pact runs beside what does: this is the last package, and would leave half of two cores idle.
    maxWorkers: 2,
    experimental: sharedTestConfig.experimental,
    env: {
      // Pact's native core counts its users over the network unless it is told not to.
      PACT_DO_NOT_TRACK: 'true',
      // For every request it reads all authorities that the machine trusts, which takes most of its time. It needs none:
      // it calls loopback only, without TLS. It refuses to run with no authority at all.
      SSL_CERT_FILE: `${AUTHORITIES}/nobody.pem`,
      SSL_CERT_DIR: AUTHORITIES,
    },
    // What Pact logs of a failure, the error that is thrown then says better.
    onConsoleLog: (log) => !/pact-core@|pactffi/.test(log),
    testTimeout: sharedTestConfig.testTimeout,
    hookTimeout: sharedTestConfig.hookTimeout,
    expect: sharedTestConfig.expect,
    projects: [
      {
        extends: true,
        test: {
          name: 'consumer',
          include: ['src/*/consumer/**/*.test.ts'],
          // Consumers that write pacts in parallel processes lose interactions and stay green.
          fileParallelism: false,
          globalSetup: 'src/pact/empty-fresh-pacts.ts',
          // Not 0: what has that order and no parallelism, vitest puts last.
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Drives the clients and reads what is in the repository; Pact's core takes no part.
        extends: true,
        test: {
          name: 'fidelity',
          include: ['src/{fidelity,workflows,mutants,models}/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Reads what the consumers have written, so it comes after them.
        extends: true,
        test: {
          name: 'provider',
          include: sharedTestConfig.include,
          exclude: [
            'src/*/consumer/**',
            'src/fidelity/**',
            'src/workflows/**',
            'src/mutants/**',
            'src/models/**',
          ],
          // Pact's proxy uses a deprecated function of Node's.
          execArgv: ['--disable-warning=DEP0060'],
          setupFiles: 'src/pact/divert-core-output.ts',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
