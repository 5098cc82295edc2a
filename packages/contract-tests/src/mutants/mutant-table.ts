import { mutants as syncMutants } from '@ensaio/sync/mutants'
import { callbackMutants } from '../conversica/mutants/callback-mutants.ts'
import { responseMutants as conversicaResponses } from '../conversica/mutants/response-mutants.ts'
import { ruleMutants } from '../conversica/mutants/rule-mutants.ts'
import { requestMutants as chatRequests } from '../zenvia-chat/mutants/request-mutants.ts'
import { responseMutants as chatResponses } from '../zenvia-chat/mutants/response-mutants.ts'
import { notificationMutants } from '../zenvia-conversion/mutants/notification-mutants.ts'
import { requestMutants as conversionRequests } from '../zenvia-conversion/mutants/request-mutants.ts'
import { responseMutants as conversionResponses } from '../zenvia-conversion/mutants/response-mutants.ts'
import { sourceMutants } from './source-mutants.ts'

/** A seeded fault, and what detects it. */
export interface ListedMutant {
  readonly room: string
  readonly name: string
  readonly caughtBy: string
}

const inRoom =
  (room: string, caughtBy: string) =>
  ({ name }: { readonly name: string }): ListedMutant => ({ room, name, caughtBy })

/** Lists every mutant of the repository. Its test fails when nothing detects it. */
export const listedMutants: readonly ListedMutant[] = [
  ...[...conversicaResponses, ...ruleMutants, ...callbackMutants].map(({ name, caughtBy }) => ({
    room: 'packages/mock-conversica',
    name,
    caughtBy: caughtBy.join(', '),
  })),
  ...[...chatRequests, ...chatResponses].map(inRoom('packages/mock-zenvia-chat', 'client pact')),
  ...[...conversionRequests, ...conversionResponses].map(
    inRoom('packages/mock-zenvia-conversion', 'client pact'),
  ),
  ...notificationMutants.map(inRoom('packages/mock-zenvia-conversion', 'receiver pact')),
  ...sourceMutants.map(({ room, name, testedIn, caughtBy }) => ({
    room,
    name,
    caughtBy: testedIn === undefined ? caughtBy : `${testedIn}: ${caughtBy}`,
  })),
  ...syncMutants.map(inRoom('apps/sync', 'convergence')),
]

/** Returns the mutants as a page of Markdown: how many each room has, and what detects each. */
export function renderMutants(mutants: readonly ListedMutant[]): string {
  const rooms = Object.entries(Object.groupBy(mutants, ({ room }) => room))
  return [
    '# Mutants',
    '',
    'Written by `npx -y pnpm@12 --filter @ensaio/contract-tests run mutants`; do not edit.',
    '',
    'A mutant is a fault that we put into the code on purpose. Each has to be detected by a test, or its own test fails. The normal run tries',
    'all of them but some of the engine, of what the clients share and of the sync app, and asks only the tests that are named here; `ENSAIO_MUTANTS=all` tries',
    'all, and asks whether no other test detects them.',
    '',
    '| room | mutants |',
    '| --- | ---: |',
    ...rooms.map(([room, own = []]) => `| ${room} | ${own.length} |`),
    `| all | ${mutants.length} |`,
    ...rooms.flatMap(([room, own = []]) => [
      '',
      `## ${room}`,
      '',
      '| it ... | detected by |',
      '| --- | --- |',
      ...own.map(({ name, caughtBy }) => `| ${name} | ${caughtBy} |`),
    ]),
    '',
  ].join('\n')
}
