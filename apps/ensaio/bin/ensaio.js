#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old for the rest can still say so.
/* oxlint-disable no-console, no-restricted-globals -- this is where the process begins */
// Sources need a Node that strips their types; the package that is published is built for older ones, which the build says here.
const NODE_MIN = import.meta.PACKED ? [20, 19] : [22, 18]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) {
  // V8 sees that journal entries survive for a while and makes the next ones in its old generation, where they stay for
  // seconds after the journal forgot them: that cost 100 MB and a fifth of all time under load.
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--no-allocation-site-pretenuring')
  // To clear a young generation takes a millisecond or two: to share that among threads costs more than it brings.
  setFlagsFromString('--no-parallel-scavenge')
  // What is loaded lives on, so that the young generation would grow to V8's limit meanwhile, 64 MB. It grows once the sandbox runs, and
  // a start that clears one of a megabyte more often is faster by a tenth than one that takes new memory.
  setFlagsFromString('--semi-space-growth-factor=1')
  // From here, because a cached start then need not even load what strips the types: 30 ms of 220. After the flag,
  // because code that was cached under other flags is thrown away.
  const { default: nodeModule } = await import('node:module')
  nodeModule.enableCompileCache?.()
  await import('../src/main.ts')
} else {
  console.error(
    `Failed to start ensaio: it needs Node ${NODE_MIN.join('.')} or newer, and this is ${process.versions.node}. Install a newer Node${import.meta.PACKED ? '' : ', or run `npx -y pnpm@12 start` in the repository, which brings its own'}.`,
  )
  process.exitCode = 1
}
