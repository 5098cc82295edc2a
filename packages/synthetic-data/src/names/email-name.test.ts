import { expect, test } from 'vitest'
import { BRAZILIAN_NAMES } from './brazil.ts'
import { toEmailName, toMailboxName } from './email-name.ts'
import { createRandom } from '../testing/create-random.ts'

test('writes a name in lower case, without accents, with dots for spaces', () => {
  expect(toEmailName(' João  D’Ávila ')).toBe('joao.davila')
})

test('gives ten thousand people addresses of their own, whatever their names', () => {
  const random = createRandom(1)
  const mailboxes = Array.from({ length: 10_000 }, (_, person) =>
    toMailboxName(BRAZILIAN_NAMES.fullNameOf(BRAZILIAN_NAMES.draw(random)), person),
  )

  expect(new Set(mailboxes).size).toBe(mailboxes.length)
  expect(mailboxes.filter((mailbox) => !/^[a-z]+[._]?[a-z]+\d+$/.test(mailbox))).toEqual([])
  expect(new Set(mailboxes.map((mailbox) => mailbox.replaceAll(/[a-z0-9]/g, ''))).size).toBe(3)
})

test('finds an address for somebody with one name, and with none', () => {
  expect(toMailboxName('Zoë', 4)).toBe('zoe4')
  expect(toMailboxName('李', 4)).toBe('contato4')
})
