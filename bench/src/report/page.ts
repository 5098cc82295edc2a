import type { BenchFigures } from './figures.ts'
import type { Goal } from './goals.ts'
import { goalsOf } from './goals.ts'
import { renderMarkdown, toTable } from './table.ts'

/** The place and time of the measurements. */
export interface Occasion {
  /** ISO 8601. */
  readonly date: string
  readonly machine: string
}

/** docs/benchmarks.md, all of it. */
export function renderPage(figures: BenchFigures, { date, machine }: Occasion): string {
  return `# Benchmarks

Written by \`pnpm bench --write\`; do not edit. Taken on ${date}, on ${machine}.

${renderMarkdown(toTable(figures))}
## Goals

${goalsOf(figures).map(renderGoal).join('')}
## What is measured

\`POST /json/\` with a lead of about 600 bytes, over 50 connections kept alive. Each connection has eight leads and sends
them in turn: the first request about a lead creates it, and every other changes its status, so that the sandbox keeps the
change, looks at what it means for the lead's conversation, and writes both down.

- **Ensaio** is the sandbox as users start it: \`ensaio start --only conversica\`. Each request goes through all of it:
  credentials, validation by the spec, a transaction, validation of the answer, the journal.
- **Bare Hono** is @hono/node-server with one route that reads nothing and sends the same bytes: what a server on Hono costs
  that does nothing.
- **Prism** is \`prism mock\` with the same spec. It validates, keeps no state, and logs errors only.

The servers run one after the other for a few seconds, many times in turn, each in its own process and on one core; the
load comes from autocannon on another core, which is kept awake: else a server would pay for waking it whenever it is
slower than the load. Every answer has to be a 2xx. The figures are medians of the rounds, the
ratios medians of the rounds' own ratios; where the slowest and the fastest round are far apart, the machine had other
things to do, and the ratios mean little. CPU time is the server's, user and system. Start-up is the time from the start
of the process to its first answer: from the sources, which Node strips of their types, and of the package that users
install, built of them before. The peak is the process's largest resident set, after all rounds. Followers read the journal's stream while the load comes; rounds with and
without them take turns.
`
}

function renderGoal({ text, reached, outcome }: Goal): string {
  return `- ${outcome}: ${text} (${reached})\n`
}
