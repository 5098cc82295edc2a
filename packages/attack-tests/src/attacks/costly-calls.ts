import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { authorized, control, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'
import { DOCUMENT_BYTES_MAX, sendDocuments, sendDrafts } from './large-documents.ts'

/** The limit of a body of the control plane, less what is around a text. */
const TEXT_BYTES_MAX = 2 ** 20 - 300

/** Of texts of as many tokens as there may be: the densest have one in each character. */
const DENSE_BYTES_MAX = 249_000

/** Calls that come at once; those of the scenario large take seconds each, and a text in a short run as long as its thread's start. */
const AT_ONCE = 10
const LARGE_AT_ONCE = 4
const SHORT_AT_ONCE = 3

/** A short run has texts that just need a thread, few requests, and no large scenario. */
const SHORT_BYTES_MAX = 24_000

/** It has a long text and a deep one: to start the thread takes longer than to parse either. */
const SHORT_KINDS = 2

const filled = (unit: string, bytes: number): string => unit.repeat(Math.floor(bytes / unit.length))

/** Fixtures that take their parser long. */
const YAML: readonly (readonly [what: string, text: (bytes: number) => string])[] = [
  ['numbers', (bytes) => `conversica: {leads: [${filled('1,', bytes)}1]}`],
  ['levels', (bytes) => `conversica: ${filled('[', bytes)}`],
  ['empty maps', (bytes) => `zenvia-chat: {interactions: [${filled('{},', bytes)}{}]}`],
  ['empty lists', (bytes) => `zenvia-conversion: {prospects: [${filled('[],', bytes)}1]}`],
  ['tags', (bytes) => `conversica: [${filled('!!x 1,', bytes)}1]`],
  ['mistakes', (bytes) => `conversica:\n${filled('  - ]\n', bytes * 0.8)}`],
  ['aliases', (bytes) => `a: &a [${filled('1,', bytes)}1]\nconversica: [${filled('*a,', 240)}1]`],
  ['comments', (bytes) => filled('#\n', bytes * 0.6)],
  ['leads', (bytes) => `conversica: {leads: [${filled('{id: a, firstName: b},', bytes)}1]}`],
]

/** Numbers in each of the bodies that an expectation looks through. */
const NUMBERS = 4_000

/** As many paths as an expectation may have. */
const PATHS = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`$..*..*[${index}]`, 1]))

export const costlyCalls: Attack = {
  name: 'costly calls of the control plane',
  roundsMax: 5,
  run: async (target, rounds) => {
    const tally = createTally()
    const isShort = rounds === 1
    for (let round = 0; round < rounds; round += 1) {
      for (const [what, text] of isShort ? YAML.slice(0, SHORT_KINDS) : YAML) {
        for (const bytes of isShort ? [SHORT_BYTES_MAX] : [TEXT_BYTES_MAX, DENSE_BYTES_MAX]) {
          const body = { text: text(bytes) }
          await call(target, ['POST', '/sandboxes/main/fixtures', body], tally, what)
        }
      }
      await sendDocuments(target, isShort ? SHORT_BYTES_MAX * 10 : DOCUMENT_BYTES_MAX, tally)
      await sendDrafts(target, isShort ? SHORT_BYTES_MAX : DOCUMENT_BYTES_MAX, tally)
      await expectMuch(target, isShort ? 20 : 500, tally)
      for (const scenario of isShort ? ['default'] : ['default', 'large']) {
        await startOver(target, scenario, tally)
        const length = scenario === 'large' ? LARGE_AT_ONCE : AT_ONCE
        await allAtOnce(target, scenario, isShort ? SHORT_AT_ONCE : length, tally)
      }
    }
    return tally.outcome()
  },
}

/** A queue is full, which is documented. */
const BUSY = 503

type Call = readonly [method: string, path: string, body?: unknown]

/** Makes the call, and asks for the health meanwhile. */
async function call(
  target: Target,
  [method, path, body]: Call,
  tally: Tally,
  what: string,
): Promise<void> {
  const calling = control(target, method, path, body)
  const health = await send(`${target.control}/health`)
  if (health.status !== 200)
    tally.fault(`/health answers ${health.status} during ${path} with ${what}`)
  const { status, text } = await calling
  tally.count(status)
  if ((status >= 500 && status !== BUSY) || status === 0)
    tally.fault(`${status} to ${path} with ${what}: ${text.slice(0, 200)}`)
}

async function expectMuch(target: Target, bodies: number, tally: Tally): Promise<void> {
  const lead = JSON.stringify({ id: 'a', numbers: Array.from({ length: NUMBERS }, () => 1) })
  for (let count = 0; count < bodies; count += 1) await ask(target, 'conversica', '/json/', lead)
  const requests = [{ match: { jsonPath: PATHS } }]
  await call(target, ['POST', '/sandboxes/main/verify', { requests }], tally, 'twenty paths')
}

/** Resets, creates, compares, forks and searches sandboxes of a scenario that two services have, and asks each for the first time. */
async function startOver(target: Target, scenario: string, tally: Tally): Promise<void> {
  const scenarios = { 'zenvia-chat': scenario, 'zenvia-conversion': scenario }
  const calls: readonly Call[] = [
    ['POST', '/sandboxes', { name: 'other', scenario: scenarios }],
    ['POST', '/sandboxes/main/snapshots', { name: 'before' }],
    ...Object.keys(scenarios).map((service): Call => [
      'POST',
      '/sandboxes/main/reset',
      { service, scenario },
    ]),
    ['GET', '/snapshots/before/diff'],
    ['GET', '/sandboxes/main/services/zenvia-conversion/records/prospects?text=nobody'],
    ['POST', '/sandboxes', { name: 'fork', fork: 'main' }],
    // Each is the first to change something since they share their records.
    ...['fork', 'main'].flatMap((name) => eachHappening(name)),
    ['DELETE', '/sandboxes/fork'],
    ['DELETE', '/snapshots/before'],
    ['DELETE', '/sandboxes/other'],
  ]
  for (const one of calls) await call(target, one, tally, scenario)
  for (const path of [
    '/history?limit=10',
    '/reports?data_type=agent&from=2020-01-01',
    '/history?search=zzz',
  ]) {
    const { status } = await ask(target, 'zenvia-chat', `/api/ms/external${path}`)
    tally.count(status)
    if (status !== 200) tally.fault(`${status} to ${path} of the scenario ${scenario}`)
  }
}

/** Lets something happen in each service of a sandbox. */
function eachHappening(sandbox: string): readonly Call[] {
  const at = `/sandboxes/${sandbox}`
  const switches = ['zenvia-chat', 'zenvia-conversion'].map((service): Call => [
    'PUT',
    `${at}/services/${service}/behaviours/autopilotPerHour`,
    { value: 3_600 },
  ])
  return [...switches, ['POST', `${at}/clock/advance`, { duration: '1m' }]]
}

/** Sends costly calls at once: texts to parse, and sandboxes and resets whose records are all different. */
async function allAtOnce(
  target: Target,
  scenario: string,
  length: number,
  tally: Tally,
): Promise<void> {
  const text = `conversica: {leads: [${filled('{id: a, firstName: b},', SHORT_BYTES_MAX)}1]}`
  const conversion = { 'zenvia-conversion': scenario }
  const chat = { 'zenvia-chat': scenario === 'large' ? 'huge' : scenario }
  const kinds: readonly ((number: number) => Call)[] = [
    () => ['POST', '/sandboxes/main/fixtures', { text }],
    (seed) => ['POST', '/sandboxes', { name: `s${seed}`, seed, scenario: conversion }],
    (seed) => ['DELETE', `/sandboxes/s${seed}`],
    (seed) => ['POST', '/sandboxes', { name: `c${seed}`, seed, scenario: chat }],
    (seed) => ['DELETE', `/sandboxes/c${seed}`],
    (seed) => [
      'POST',
      '/sandboxes/main/reset',
      { service: 'zenvia-conversion', scenario, seed: 100 + seed },
    ],
    () => ['GET', '/sandboxes/main/services/zenvia-conversion/records/prospects?text=nobody'],
  ]
  for (const kind of kinds) {
    const calls = Array.from({ length }, (_, number) => kind(number))
    await Promise.all(calls.map((one) => call(target, one, tally, `others of ${scenario}`)))
  }
}

function ask(target: Target, service: string, path: string, body?: string) {
  const at = target.services.find((one) => one.service === service)
  if (at === undefined) throw new Error(`Failed to ask ${service}: it does not run.`)
  const { url, headers } = authorized(at, path)
  return send(url, body === undefined ? { headers } : { method: 'POST', headers, body })
}
