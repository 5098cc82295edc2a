import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contractOf } from '@ensaio/contracts/testing'
import { createContractServer } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { check, driftsOf, mocks, recordHistory } from '../testing/check-calls.ts'
import { proposeChanges } from './propose-changes.ts'

const SPEC = readFileSync(new URL('../../../../../specs/zenvia-chat.yaml', import.meta.url), 'utf8')

/** Applies a patch as its reader does. */
function applied(patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-propose-'))
  try {
    mkdirSync(join(folder, 'specs'))
    writeFileSync(join(folder, 'specs/zenvia-chat.yaml'), SPEC)
    execFileSync('git', ['apply', '-'], { cwd: folder, input: patch })
    return readFileSync(join(folder, 'specs/zenvia-chat.yaml'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const history = await recordHistory()

/** The recorded history, with its rows changed. */
function withRows(change: (row: Record<string, unknown>) => object, status = 200): unknown {
  const har = JSON.parse(history)
  const { response } = har.log.entries[0]
  const page = JSON.parse(response.content.text)
  response.content.text = JSON.stringify({ ...page, data: page.data.map(change) })
  response.status = status
  return har
}

test('the patched spec fits the calls, and all else in it is as it was', () => {
  const har = withRows((row) => ({
    ...row,
    created_at: undefined,
    id: 7,
    'to: do': { at: '2026-03-02', parts: [{ score: 1.5 }, { score: null }] },
  }))
  const report = check(har)
  const { patch, taken, left } = proposeChanges(report.drifts, mocks, () => SPEC)
  const text = applied(patch)

  expect(taken.map(({ kind }) => kind).toSorted()).toEqual([
    'missing-field',
    'mistyped-field',
    'undocumented-field',
  ])
  expect(left).toEqual([])
  expect(patch).toContain('x-fidelity: observed')
  expect(patch).toContain('x-source: recorded-traffic')
  expect(patch).not.toContain('2026-03-02')
  expect(text.split('\n').filter((line) => line.includes('#'))).toEqual(
    SPEC.split('\n').filter((line) => line.includes('#')),
  )
  const contract = { ...contractOf(text.replace(/^openapi: .*$/m, '')), service: 'zenvia-chat' }
  const patched = mocks.map((mock) =>
    mock.service === 'zenvia-chat'
      ? { ...mock, contract, server: createContractServer(contract) }
      : mock,
  )
  expect(driftsOf(check(har, { mocks: patched }))).toEqual([])
})

test('a status is added with its content', () => {
  const report = check(withRows((row) => row, 206))
  const { patch, left } = proposeChanges(report.drifts, mocks, () => SPEC)
  expect(left).toEqual([])
  expect(applied(patch)).toContain(
    "'206': { description: Seen in recorded calls., x-fidelity: observed",
  )
})

test('what a person has to decide is left', () => {
  const report = check(withRows((row) => ({ ...row, media: 'SMOKE' })))
  const { patch, taken, left } = proposeChanges(report.drifts, mocks, () => SPEC)
  expect({ patch, taken }).toEqual({ patch: '', taken: [] })
  expect(left).toEqual([expect.objectContaining({ kind: 'mistyped-field', rule: 'enum' })])
})
