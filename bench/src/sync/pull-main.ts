// Pulls the history of Zenvia Chat by the app, in a process of its own, and prints what that took.
import { writeFileSync } from 'node:fs'
import { BenchError } from '../bench-error.ts'
import { costOf } from './cost.ts'
import { openApp } from './open-app.ts'
import type { PullResult, PullTask } from './pull-result.ts'

const task = JSON.parse(process.argv[2] ?? '') as PullTask // written by run-sync.ts
const pages: string[] = []
await using app = await openApp({
  ...task,
  fetch: (request) => {
    if (request.url.includes('/history/')) pages.push(request.url)
    return globalThis.fetch(request)
  },
})
const { result, ...cost } = await costOf(() => app.sync.pull({ only: ['chat-history'] }))
const outcome = result['chat-history']
if (outcome?.status !== 'done')
  throw new BenchError(`Failed to pull: ${JSON.stringify(outcome)}. Look at the sandbox.`)
writeFileSync(task.pagesFile, JSON.stringify(pages))
const { rows } = outcome
const peakMemoryBytes = process.resourceUsage().maxRSS * 1_024
const printed: PullResult = { ...cost, rows, pages: pages.length, peakMemoryBytes }
console.log(JSON.stringify(printed))
