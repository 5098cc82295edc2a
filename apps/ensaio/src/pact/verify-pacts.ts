// Verifies pact files against a sandbox.
import { readFileSync } from 'node:fs'
import { createControlClient } from '@ensaio/control-client'
import type { ControlClient } from '@ensaio/control-client'
import { didYouMean } from '@ensaio/mock-kit'
import type { Mock } from '@ensaio/mock-kit'
import { SERVICES } from '../services.ts'
import type { ServiceSlug } from '../services.ts'
import { startSandbox } from '../start-sandbox.ts'
import type { Mismatch } from './matching/match-json.ts'
import { PactError } from './pact-error.ts'
import type { PactFile, PactInteraction } from './pact-file.ts'
import { createPactProvider } from './pact-provider.ts'
import { readStates } from './provider-states.ts'
import type { StateNames } from './provider-states.ts'
import { readPact } from './read-pact.ts'
import { verifyInteraction } from './verify-interaction.ts'

/** The things to verify. */
export interface PactOptions {
  readonly files: readonly string[]
  /** The service behind all pacts. @default that of the provider's name */
  readonly service?: string
  /** A file that describes states. */
  readonly states?: string
  /** A running process, in which a sandbox is made and deleted again. @default one of its own */
  readonly control?: ControlClient
}

/** One interaction, verified. */
export interface VerifiedInteraction {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly service: string
  readonly description: string
  readonly states: readonly string[]
  /** `pending`: it failed, and the pact says that this does not count yet. */
  readonly outcome: 'passed' | 'failed' | 'pending'
  readonly mismatches: readonly Mismatch[]
}

/** Verifies all interactions, one after the other, each from a fresh sandbox. @throws PactError */
export async function verifyPacts(options: PactOptions): Promise<readonly VerifiedInteraction[]> {
  const pacts = options.files.map((file) => {
    const pact = readPact(file, read(file))
    return { pact, service: serviceOf(pact, options.service) }
  })
  const own =
    options.states === undefined ? new Map() : readStates(options.states, read(options.states))
  const services = [...new Set(pacts.map(({ service }) => service))]
  const verified: VerifiedInteraction[] = []
  for (const service of services) {
    const mock = await loadMock(service)
    // One for each service: starting over costs as much as everything that the sandbox holds.
    await using opened = await openControl(service, options.control)
    const provider = await createPactProvider(opened.control, opened.sandbox, mock)
    const names: StateNames = {
      scenarios: Object.keys(mock.scenarios),
      actions: Object.keys(mock.actions),
      own,
    }
    for (const { pact } of pacts.filter((one) => one.service === service)) {
      for (const interaction of pact.interactions) {
        const mismatches = await verifyInteraction(interaction, { mock, provider, names })
        verified.push(toVerified(pact, service, interaction, mismatches))
      }
    }
  }
  return verified
}

function toVerified(
  { file, consumer, provider }: PactFile,
  service: string,
  { description, states, isPending }: PactInteraction,
  mismatches: readonly Mismatch[],
): VerifiedInteraction {
  const failed = isPending ? 'pending' : 'failed'
  return {
    file,
    consumer,
    provider,
    service,
    description,
    states: states.map(({ name }) => name),
    outcome: mismatches.length === 0 ? 'passed' : failed,
    mismatches,
  }
}

/** Finds the service by the provider's name: `Zenvia Chat` is `zenvia-chat`. */
function serviceOf({ file, provider }: PactFile, given: string | undefined): ServiceSlug {
  const slug = (given ?? provider).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const entry = SERVICES.find(({ service }) => service === slug)
  if (entry !== undefined) return entry.service
  const known = SERVICES.map(({ service }) => service)
  throw new PactError(
    file,
    `there is no service for the provider "${given ?? provider}"`,
    `Name it with --service. ${didYouMean(slug, known)}`,
  )
}

async function loadMock(slug: ServiceSlug): Promise<Mock> {
  const entry = SERVICES.find(({ service }) => service === slug)
  if (entry === undefined) throw new Error(`There is no service ${slug}.`)
  return entry.load()
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new PactError(file, String(error), 'Give the path of a readable file.')
  }
}

interface OpenControl extends AsyncDisposable {
  readonly control: ControlClient
  readonly sandbox: string
}

/** The time after which a sandbox that was left behind goes by itself. */
const TTL = '10m'

/** The clock's first instant, a Monday morning, so that a verification tells the same every day. */
const START = '2026-03-02T12:00:00Z'

async function openControl(
  service: ServiceSlug,
  running: ControlClient | undefined,
): Promise<OpenControl> {
  if (running !== undefined) {
    const clock = { mode: 'frozen', at: START } as const
    const { name } = await running.createSandbox({ body: { clock, ttl: TTL } })
    const path = { sandbox: name }
    return {
      control: running,
      sandbox: name,
      [Symbol.asyncDispose]: () => running.deleteSandbox({ path }),
    }
  }
  const started = await startSandbox({ only: [service], clock: 'frozen', at: START })
  return {
    control: createControlClient({ baseUrl: started.urls.control }),
    sandbox: 'main',
    [Symbol.asyncDispose]: () => started.stop(),
  }
}
