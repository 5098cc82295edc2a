import { didYouMean } from '@ensaio/mock-kit'
import type { Mock } from '@ensaio/mock-kit'
import { SettingsError } from '../errors/settings-error.ts'
import type { ScenarioChoice } from './setting-parsers.ts'

/** The scenario of each mock by its slug. @throws SettingsError where a mock has none of that name */
export function checkScenarios(
  { all = 'default', byService }: ScenarioChoice,
  mocks: readonly Mock[],
): Readonly<Record<string, string>> {
  const chosen = mocks.map((mock) => ({ mock, name: byService[mock.service] ?? all }))
  const problems = chosen.flatMap(({ mock, name }) => {
    if (Object.hasOwn(mock.scenarios, name)) return []
    const hint = didYouMean(name, Object.keys(mock.scenarios))
    return [`the scenario "${name}" is none of ${mock.service}. ${hint}`]
  })
  if (problems.length > 0) throw new SettingsError(problems)
  return Object.fromEntries(chosen.map(({ mock, name }) => [mock.service, name]))
}
