import { signal } from '@preact/signals'

export const SCREENS = [
  'flow',
  'journal',
  'deliveries',
  'data',
  'clock',
  'faults',
  'coverage',
  'charts',
] as const
export type Screen = (typeof SCREENS)[number]

/** The part of the address behind `#/`: the screen, and what is filtered there. */
export interface Route {
  readonly screen: Screen
  readonly query: Readonly<Record<string, string>>
}

export function parseRoute(hash: string): Route {
  const [path = '', ...searches] = hash.split('?')
  const name = path.replace(/^#\/?/, '')
  const screen = SCREENS.find((one) => one === name) ?? 'flow'
  return { screen, query: Object.fromEntries(new URLSearchParams(searches.join('?'))) }
}

export function toHash({ screen, query }: Route): string {
  const given = Object.entries(query).filter(([, value]) => value !== '')
  return given.length === 0 ? `#/${screen}` : `#/${screen}?${new URLSearchParams(given).toString()}`
}

export const route = signal<Route>({ screen: 'flow', query: {} })
