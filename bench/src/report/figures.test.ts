import { expect, test } from 'vitest'
import type { FollowedRound, LoadRound, Measured } from '../measure/measured.ts'
import { toFigures } from './figures.ts'
import { goalsOf } from './goals.ts'
import { renderMarkdown, renderText, toTable } from './table.ts'

const measured = (title: string, speeds: readonly number[], startUpMs: number): Measured => ({
  title,
  startUpsMs: [startUpMs],
  rounds: speeds.map((requestsPerSecond) => ({
    requests: requestsPerSecond,
    requestsPerSecond,
    p50Ms: 0,
    p99Ms: 5,
    cpuPerRequestUs: null,
  })),
  peakMemoryBytes: 100e6,
})

const round = (cpuPerRequestUs: number | null): LoadRound => ({
  requests: 1,
  requestsPerSecond: 1,
  p50Ms: 0,
  p99Ms: 0,
  cpuPerRequestUs,
})

const followed = (aloneUs: number | null, followedUs: number): FollowedRound => ({
  alone: round(aloneUs),
  followed: round(followedUs),
})

const figures = toFigures({
  ensaio: measured('Ensaio', [500, 50, 600], 250),
  hono: measured('Bare Hono', [1_000, 100, 1_000], 100),
  prism: measured('Prism', [100, 10, 100], 900),
  followers: [followed(50, 52), followed(50, 54), followed(100, 200)],
  packedStartUpsMs: { one: [200], all: [300] },
})

test('compares round with round, so that a slow moment of the machine bends no ratio', () => {
  expect(figures.ensaio).toMatchObject({ requestsPerSecond: 500, toHono: 0.5, toPrism: 5 })
  expect(figures.hono).toMatchObject({ requestsPerSecond: 1_000, toHono: 1, toPrism: 10 })
})

test('shows how far the rounds lie apart', () => {
  expect(figures.ensaio.requestsPerSecondRange).toEqual([50, 600])
  expect(renderText(toTable(figures))).toContain('50–600')
})

test('takes the share of followers from rounds that were measured one after the other', () => {
  expect(figures.followersShare).toBeCloseTo(0.08, 9)
})

test('says which goals are reached, the limit itself included', () => {
  expect(goalsOf(figures).map(({ outcome }) => outcome)).toEqual(Array(7).fill('reached'))
})

test('says which goals are missed, and what could not be measured', () => {
  const slow = { ...figures.ensaio, toHono: 0.44, toPrism: 4.9, startUpMs: 251 }

  const outcomes = goalsOf({
    ...figures,
    ensaio: { ...slow, peakMemoryBytes: null },
    followersShare: null,
    packedStartUpMs: { one: 201, all: 301 },
  })

  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'missed',
    'missed',
    'missed',
    'missed',
    'missed',
    'not measured',
    'not measured',
  ])
})

test('aligns the table for a terminal', () => {
  const lines = renderText(toTable(figures)).trimEnd().split('\n')

  expect(lines).toHaveLength(4)
  expect(new Set(lines.map((line) => line.length)).size).toBe(1)
  expect(lines[1]).toContain('50 %')
  expect(lines[1]).toContain('< 1')
})

test('writes the table for a page', () => {
  const lines = renderMarkdown([
    ['a', 'b'],
    ['c', 'd'],
  ])

  expect(lines).toBe('| a | b |\n| --- | ---: |\n| c | d |\n')
})
