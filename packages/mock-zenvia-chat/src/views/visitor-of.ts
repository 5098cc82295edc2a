import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { CHANNELS } from '../channels/channel-habits.ts'
import type { Interaction } from '../rows/interaction.ts'
import { createDice, mixSeed } from '../story/dice.ts'

/** What is known of a customer who came by the website. */
type Visitor = Pick<Schemas['ExpandedRecord'], 'browser' | 'ip' | 'os' | 'source'>

const NOBODY: Visitor = { browser: '', ip: '', os: '', source: '' }

const SETUPS = [
  ['Chrome 141', 'Android 15'],
  ['Chrome 141', 'Windows 11'],
  ['Safari 18', 'iOS 18'],
  ['Edge 141', 'Windows 11'],
  ['Firefox 143', 'Linux'],
  ['Samsung Internet 28', 'Android 14'],
  ['Safari 18', 'macOS 15'],
] as const

const PAGES = [
  '',
  'ajuda',
  'trocas',
  'ofertas',
  'pedidos/acompanhar',
  'produtos/tenis-corrida',
] as const

const VISITOR_SALT = 0x7ed5

/** Told of web chats alone. Addresses are from the ranges that are kept for documentation. */
export function visitorOf({ channel, seed }: Interaction): Visitor {
  if (CHANNELS[channel] !== 'TEXT') return NOBODY
  const dice = createDice(mixSeed(seed, VISITOR_SALT))
  const [browser, os] = SETUPS[dice.below(SETUPS.length)] ?? SETUPS[0]
  const network = dice.chance(0.5) ? '203.0.113' : '198.51.100'
  return {
    browser,
    os,
    ip: `${network}.${1 + dice.below(254)}`,
    source: `https://www.loja.example.com/${PAGES[dice.below(PAGES.length)] ?? ''}`,
  }
}
