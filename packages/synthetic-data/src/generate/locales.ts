// Locale definitions of ours, on top of faker's: the names of our people, and streets and firms as they are called there.
import type { LocaleDefinition } from '@faker-js/faker'
import { AMERICAN_NAMES } from '../names/united-states.ts'
import { BRAZILIAN_NAMES } from '../names/brazil.ts'
import type { Gender, PeopleNames } from '../names/people-names.ts'

/** Streets are called after people whose names everybody knows: so many women, and as many men. */
const NAMES_MAX = 40

export const BRAZIL: LocaleDefinition = {
  person: personOf(BRAZILIAN_NAMES),
  location: {
    street_prefix: [...times(6, 'Rua'), ...times(3, 'Avenida'), 'Travessa', 'Alameda'],
    street_pattern: [
      ...times(3, '{{location.street_prefix}} {{person.firstName}} {{person.lastName}}'),
      '{{location.street_prefix}} {{person.lastName}}',
    ],
  },
  company: {
    legal_entity_type: ['Cargas', 'Encomendas', 'Entregas', 'Express', 'Logística', 'Transportes'],
    name_pattern: ['{{person.lastName}} {{company.legal_entity_type}}'],
  },
}

export const UNITED_STATES: LocaleDefinition = { person: personOf(AMERICAN_NAMES) }

function personOf({ given, last, genderOf }: PeopleNames): NonNullable<LocaleDefinition['person']> {
  // Without second names and particles.
  const plain = (names: readonly string[]): string[] => names.filter((name) => !name.includes(' '))
  const common = (gender: Gender): readonly string[] =>
    plain(given)
      .filter((name) => genderOf(name) === gender)
      .slice(0, NAMES_MAX)
  return {
    first_name: { generic: [...common('female'), ...common('male')] },
    last_name: { generic: plain(last).slice(0, 2 * NAMES_MAX) },
  }
}

function times(count: number, text: string): readonly string[] {
  return Array.from({ length: count }, () => text)
}
