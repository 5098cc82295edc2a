import type { BenchFigures } from './figures.ts'
import type { Goal } from './goals.ts'
import { goalsOf } from './goals.ts'
import { renderMarkdown, toTable } from './table.ts'

/** The place and time of a measurement. */
export interface Measurement {
  /** ISO 8601. */
  readonly date: string
  readonly machine: string
}

/** docs/benchmarks.md, all of it. */
export function renderPage(figures: BenchFigures, { date, machine }: Measurement): string {
  return `# Benchmarks

Written by \`pnpm bench --write\`; do not edit. Taken on ${date}, on ${machine}.

${renderMarkdown(toTable(figures))}
## Goals

${goalsOf(figures).map(renderGoal).join('')}
## What is measured

The load is \`POST /json/\` with a lead of about 600 bytes, over 50 connections that stay open. Each connection has eight leads
and sends them in turn: the first request about a lead creates it, and every later one changes its status. The sandbox stores the
change, works out what it means for the lead's conversation, and writes both to the journal.

- **Ensaio** is the sandbox as users start it: \`ensaio start --only conversica\`. Each request goes through all of it:
  credentials, validation by the spec, a transaction, validation of the answer, the journal.
- **Bare Hono** is @hono/node-server with one route that reads nothing and sends the same bytes: the cost of a Hono server that
  does nothing.
- **Prism** is \`prism mock\` with the same spec. It validates, keeps no state, and logs only errors.

The servers run in alternation, a few seconds at a time and many times, each in its own process and on one core. The load comes
from autocannon on another core, which is kept busy: otherwise a server that is slower than the load would pay for waking it. Every
answer has to be a 2xx. The figures are medians of the rounds, and the ratios are medians of the rounds' own ratios. If the slowest
and the fastest round are far apart, the machine was busy with something else, and the ratios mean little. CPU time is the
server's, user and system. Start-up is the time from the start of the process to its first answer: once from the sources, from
which Node strips the types, and once from the built package that users install. The peak is the largest resident set of the
process, after all rounds. Followers read the journal's stream during the load; rounds with and without them alternate.
`
}

function renderGoal({ text, reached, outcome }: Goal): string {
  return `- ${outcome}: ${text} (${reached})\n`
}
