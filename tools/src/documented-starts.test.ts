import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blocksOf, commandsOf, isShell } from './markdown-blocks.ts'
import { startByScript } from './running-sandbox.ts'
import { listFiles } from './sources.ts'
import { ROOT } from './workspace.ts'

/** Blocks whose starts other tests carry out. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['data', 'cluster'])

const START = /^npx (?:-y pnpm@12|ensaio) start (?=--)/

/** The flags of every documented start that has some. What follows as a comment, or sends it to the background, is left out. */
const starts = listFiles()
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => blocksOf(path, readFileSync(join(ROOT, path), 'utf8')))
  .filter((block) => isShell(block) && !block.marks.some((mark) => OF_THEIR_OWN.has(mark)))
  .flatMap(({ text }) => commandsOf(text))
  .filter((command) => START.test(command))
  .map((command) => command.replace(START, '').replace(/\s+[#&].*$/, ''))

test('starts are documented', () => {
  expect(starts).not.toEqual([])
})

test.each(starts)('start %s is carried out', async (flags) => {
  await using sandbox = await startByScript(...flags.split(' '))

  expect(sandbox.report.services).not.toEqual([])
})
