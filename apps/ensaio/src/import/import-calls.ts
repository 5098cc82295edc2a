// Makes a fixtures file of recorded calls.
import type { Mock, Pseudonyms, RecordedCall } from '@ensaio/mock-kit'
import { stringify } from 'yaml'
import type { Exchange } from '../check/exchange.ts'
import { meaningOf } from '../check/find-target.ts'
import type { TargetOptions } from '../check/find-target.ts'
import { readBody } from '../check/read-body.ts'
import type { ServiceSlug } from '../services.ts'
import { createPseudonyms } from './pseudonyms.ts'

/** Lists of fixtures, by their name: the input of a service's putFixtures. */
export type FixtureSection = Readonly<Record<string, readonly unknown[]>>

/** Makes the fixtures of one service. */
type Importer = (calls: readonly RecordedCall[], pseudonyms: Pseudonyms) => FixtureSection

const IMPORTERS: Readonly<Record<ServiceSlug, () => Promise<Importer>>> = {
  'zenvia-chat': async () => wrap((await import('@ensaio/mock-zenvia-chat')).recordedChatFixtures),
  'zenvia-conversion': async () =>
    wrap((await import('@ensaio/mock-zenvia-conversion')).recordedConversionFixtures),
  conversica: async () =>
    wrap((await import('@ensaio/mock-conversica')).recordedConversicaFixtures),
}

/** Each service has lists of its own. */
function wrap(
  importer: (calls: readonly RecordedCall[], pseudonyms: Pseudonyms) => object,
): Importer {
  return (calls, pseudonyms) => importer(calls, pseudonyms) as FixtureSection
}

/** The fixtures by service; lists without anything are left out. */
export type ImportedFixtures = Readonly<Record<string, FixtureSection>>

/** Reads what the calls tell of an account. */
export async function importCalls(
  exchanges: readonly Exchange[],
  options: TargetOptions,
): Promise<ImportedFixtures> {
  const pseudonyms = createPseudonyms()
  const sections: [string, FixtureSection][] = []
  for (const mock of options.mocks) {
    const calls = exchanges.flatMap((exchange) => toRecordedCall(exchange, mock, options))
    const load = IMPORTERS[mock.service as ServiceSlug] // the mocks are those of SERVICES
    const section = Object.entries((await load())(calls, pseudonyms))
    const filled = section.filter(([, list]) => list.length > 0)
    if (filled.length > 0) sections.push([mock.service, Object.fromEntries(filled)])
  }
  return Object.fromEntries(sections)
}

/** The call, where it is one of the service's that was answered with success. */
function toRecordedCall(
  exchange: Exchange,
  mock: Mock,
  options: TargetOptions,
): readonly RecordedCall[] {
  const meaning = meaningOf(exchange, options)
  const { answer } = exchange
  const isTaken = answer !== undefined && answer.status >= 200 && answer.status < 300
  if (meaning.kind !== 'call' || meaning.mock !== mock || !isTaken) return []
  const { server } = mock
  const route = [meaning.path, `${server.basePath}${meaning.path}`]
    .map((path) => server.route(exchange.method, path))
    .find((one) => one.kind === 'operation')
  if (route === undefined) return []
  const request = readBody(exchange.headers, exchange.body ?? '')
  const answered = readBody(answer.headers, answer.body ?? '')
  return [
    {
      operationId: route.operation.id,
      path: meaning.path,
      request: request.ok ? request.value : undefined,
      answer: answered.ok ? answered.value : undefined,
    },
  ]
}

/** Writes the fixtures as a file. */
export function toFixturesFile(fixtures: ImportedFixtures): string {
  const head =
    '# Made by ensaio import. Names, numbers, addresses and texts of people are made up.\n'
  return head + stringify(fixtures, { lineWidth: 120 })
}
