import { didYouMean } from '@ensaio/mock-kit'
import type { Mock } from '@ensaio/mock-kit'
import { SettingsError } from '../errors/settings-error.ts'
import type { ScenarioChoice } from './resolve-settings.ts'

/** Returns the scenario of each mock by its slug. @throws SettingsError where a mock has none of that name */
export function checkScenarios(
  { all = 'default', byService }: ScenarioChoice,
  mocks: readonly Mock[],
): Readonly<Record<string, string>> {
  const chosen = mocks.map((mock) => ({ mock, name: byService[mock.service] ?? all }))
  const problems = chosen.flatMap(({ mock, name }) => {
    if (Object.hasOwn(mock.scenarios, name)) return []
    return [`${mock.service} has no scenario "${name}". ${hintFor(name, mock, mocks)}`]
  })
  if (problems.length > 0) throw new SettingsError(problems)
  return Object.fromEntries(chosen.map(({ mock, name }) => [mock.service, name]))
}

/** Names the mocks that have it, and how to ask for it there alone; where none has it, the nearest name. */
function hintFor(name: string, mock: Mock, mocks: readonly Mock[]): string {
  const owners = mocks.filter(({ scenarios }) => Object.hasOwn(scenarios, name))
  if (owners.length === 0) return didYouMean(name, Object.keys(mock.scenarios))
  return `Ask for it where there is one: ${owners.map(({ service }) => `${service}=${name}`).join(',')}.`
}
