import type { Goal } from '../report/goals.ts'
import { renderMarkdown, renderText } from '../report/table.ts'
import type { Table } from '../report/table.ts'
import type { AskFigures, ServiceFigures, ZenviaFigures } from './zenvia-figures.ts'
import { chatGoalsOf, conversionGoalsOf } from './zenvia-goals.ts'

const HEAD = ['asked', 'kB', 'requests/s', 'of bare Hono', 'p50 ms', 'p99 ms', 'CPU µs/request']

function toTable({ asks }: ServiceFigures): Table {
  return [HEAD, ...asks.map(toRow)]
}

function toRow(figures: AskFigures): readonly string[] {
  const { title, answerBytes, requestsPerSecond, toHono, p50Ms, p99Ms, cpuPerRequestUs } = figures
  return [
    title,
    (answerBytes / 1e3).toFixed(1),
    requestsPerSecond.toFixed(0),
    toHono === null ? '' : `${(toHono * 100).toFixed(0)} %`,
    p50Ms.toFixed(0),
    p99Ms.toFixed(0),
    cpuPerRequestUs === null ? 'n/a' : cpuPerRequestUs.toFixed(0),
  ]
}

/** For a terminal. */
export function renderZenviaText(figures: ZenviaFigures): string {
  return sectionsOf(figures)
    .map(({ service, goals }) => {
      const lines = goals.map(({ text, reached, outcome }) => `${outcome}: ${text} (${reached})\n`)
      return `\n${service.title}\n\n${renderText(toTable(service))}\n${lines.join('')}`
    })
    .join('')
}

/** Renders the section of docs/benchmarks.md, which follows the others. */
export function renderZenviaPage(figures: ZenviaFigures): string {
  const [chat = '', conversion = ''] = sectionsOf(figures).map(
    ({ heading, service, goals }) => `
## ${heading}

${renderMarkdown(toTable(service))}
${goals.map(({ text, reached, outcome }) => `- ${outcome}: ${text} (${reached})\n`).join('')}
Ready after ${(service.start.startUpMs / 1_000).toFixed(1)} s with ${toMb(service.start.peakMemoryBytes)}; the largest peak under load is ${toMb(service.peakMemoryBytes)}.
`,
  )
  return `${chat}
The sandbox is started again for each load, with the scenario \`large\`: ${figures.sqlite.rows.toLocaleString('en')} interactions. It is ready when
it has answered a page of 100. Pages are requested repeatedly, over 4 connections, the page of 100 over 50, so most rows of a page
were shown before. The walk requests each row once, one page of 1,000 after another, and is compared with a node:http server that
sends the same bytes. Bare Hono encodes the same text each time; the sandbox encodes the texts of the rows into memory that it
reuses, which costs less for pages of a megabyte.

SQLite (better-sqlite3, in memory, in the same process) holds the same interactions: the history with the text of each row and an
index over agent, state, type and creation, and the rows of reports clustered by creation. Our time is that of a whole request
without a socket: credentials, validation of request and answer, journal, and joining the text. SQLite's time is that of the
statement and of joining the texts. Both give the same answers: the history byte by byte, reports in their counts. Each query is for
a different window; the times are medians after two warm-up rounds. The report over a year is the first one that either of them
runs. Its time is CPU time, as are the times until a million interactions are ready: ours from nothing to the first answer, SQLite's
for inserting and indexing the rows that it is given.

A day on autopilot is one \`advance\` of the sandbox's clock, compared with the same number of bare jobs: a process that takes the
first job from a heap, replaces a record in a map, and schedules the job again. Meanwhile \`/health\` is requested, a few
milliseconds after each answer.
${conversion}
The sandbox is started again for each load, with the scenario \`large\`: 50,000 prospects. Leads come from 20,000
people in turn, over 50 connections; the first lead of each creates a prospect, the next is merged. Lists are requested over 4
connections. The goal for filters applies to the slower of the two.
`
}

interface Section {
  readonly heading: string
  readonly service: ServiceFigures
  readonly goals: readonly Goal[]
}

function sectionsOf(figures: ZenviaFigures): readonly Section[] {
  const { chat, conversion } = figures
  return [
    { heading: 'Zenvia Chat', service: chat, goals: chatGoalsOf(figures) },
    { heading: 'Zenvia Conversion', service: conversion, goals: conversionGoalsOf(figures) },
  ]
}

function toMb(bytes: number | null): string {
  return bytes === null ? 'n/a' : `${(bytes / 1e6).toFixed(0)} MB`
}
