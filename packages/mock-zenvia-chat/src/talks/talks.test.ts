import { at, runAtOnce } from '@ensaio/mock-kit'
import { BRAZILIAN_NAMES } from '@ensaio/synthetic-data'
import { afterAll, describe, expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { accountOf } from '../account/account.ts'
import { TAG } from '../account/staff.ts'
import { archiveOfWorld } from '../archive/archive.ts'
import { profileAt } from '../channel/channel-profiles.ts'
import { firstNameOf } from '../customer/customer-record.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { liveInteraction } from '../interaction/live-interaction.ts'
import { messagesOf } from '../message/messages-of.ts'
import { openChat } from '../testing/open-chat.ts'
import { hourOfWeekAt } from '../time.ts'
import { EVENT } from '../timeline/timeline.ts'
import { PRODUCTS } from './products.ts'
import { isHoped, scriptOf } from './scripts.ts'
import type { Script } from './scripts.ts'

const chat = openChat({ scenario: 'default' })
afterAll(() => chat[Symbol.asyncDispose]())
const account = accountOf(chat.world)

interface Talk {
  readonly interaction: Interaction
  readonly script: Script
  readonly messages: readonly Schemas['Message'][]
}

const talks = readTalks()

function readTalks(): readonly Talk[] {
  const archive = runAtOnce(archiveOfWorld(chat.world))
  if (archive === undefined) throw new Error('the scenario has no archive')
  const archived = Array.from(archive.created, (_, index) => archive.interactionAt(index))
  const live = [...chat.world.data.interactions.all()]
  return [...archived, ...live.map((record) => liveInteraction(chat.world, record))]
    .filter(({ channel }) => !profileAt(channel).isVoice)
    .map((interaction) => ({
      interaction,
      script: scriptOf(interaction.seed, interaction),
      messages: messagesOf(account, interaction),
    }))
}

function textsOf({ messages }: Talk): readonly string[] {
  return messages.flatMap(({ text }) => text ?? [])
}

/** Returns the matches of a pattern in all messages, each with its talk and message. */
function findAll(
  pattern: RegExp,
): readonly { readonly word: string; readonly talk: Talk; readonly message: Schemas['Message'] }[] {
  return talks.flatMap((talk) =>
    talk.messages.flatMap((message) =>
      [...(message.text ?? '').matchAll(pattern)].map(([word]) => ({
        word: word.toLowerCase(),
        talk,
        message,
      })),
    ),
  )
}

describe('the talks of default', () => {
  test('are about at least 25 subjects, and end in every way', () => {
    const scripts = new Set(talks.map(({ script }) => script))
    const subjects = new Set([...scripts].map(({ subject }) => subject))

    expect(subjects.size).toBeGreaterThan(35)
    for (const subject of subjects) {
      const branches = [...scripts].filter((script) => script.subject === subject)
      expect([subject.name, branches.length]).toEqual([subject.name, subject.branches.length])
    }
  })

  test('end each sentence, where an emoji is left out as well', () => {
    const run = findAll(/[\p{Ll}\d%] (?:É|Tá|Por|Hoje|Vale|Vou) /gu)

    expect(run.map(({ message }) => message.text)).toEqual([])
  })

  test('ask how people are with a question mark', () => {
    const asking = findAll(/tudo bem[!.?]/g).filter(({ message }) => message.source === 'AGENT')

    expect(asking.length).toBeGreaterThan(100)
    expect(asking.filter(({ word }) => !word.endsWith('?'))).toEqual([])
  })

  test('give the 47 digits of a boleto', () => {
    const lines = findAll(/34191[\d. ]+/g).map(({ word }) => word.replaceAll(/\D/g, ''))

    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ length }) => length !== 47)).toEqual([])
  })

  test('praise the agent only where hopes were met, and never beside a bad rating', () => {
    const praise = findAll(/nota 10|muito bom o atendimento|você foi ótim/gi)
    const isBad = ({ interaction: { mood } }: Talk): boolean => mood === 2

    expect(praise.length).toBeGreaterThan(20)
    expect(praise.filter(({ talk }) => !isHoped(talk.script) || isBad(talk))).toEqual([])
    expect(talks.filter(isBad).length).toBeGreaterThan(50)
    expect(
      talks.filter((one) => isBad(one) && one.script.subject.tags.includes(TAG.praise)),
    ).toEqual([])
  })

  test('praise nothing where the customer never answered', () => {
    const praised = talks.filter(({ interaction: { tags } }) => (tags & (1 << TAG.praise)) !== 0)
    const unheard = praised.filter(({ messages }) =>
      messages.every((one) => one.source === 'AGENT'),
    )

    expect(praised.length).toBeGreaterThan(10)
    expect(unheard.map(({ interaction }) => interaction.protocol)).toEqual([])
  })

  test('hold thousands of texts, none of them twice in a talk', () => {
    const repeated = talks.filter((talk) => new Set(textsOf(talk)).size < textsOf(talk).length)

    expect(repeated.map(({ interaction }) => interaction.protocol)).toEqual([])
    expect(new Set(talks.flatMap(textsOf)).size).toBeGreaterThan(9_000)
    expect(findAll(/^Item \d+/g)).toEqual([])
    expect(findAll(/[[\]{}|\0]| {2}/g)).toEqual([])
  })

  test('greet and wish by the hour of the account', () => {
    const words = findAll(
      /\b(?:bom dia|boa tarde|boa noite|ótimo dia|ótima tarde|ótima noite)\b/giu,
    )
    const wrong = words.filter(({ word, message }) => {
      const hour = hourOfWeekAt(Date.parse(message.date)) % 24
      const part = hour >= 5 && hour < 12 ? 'dia' : hour >= 12 && hour < 18 ? 'tarde' : 'noite'
      return !word.endsWith(part)
    })

    expect(words.length).toBeGreaterThan(2_000)
    expect(wrong).toEqual([])
  })

  test('have words of the gender of those who write', () => {
    const words = findAll(
      /(?<![\p{L}])(?:obrigad|preocupad|cobrad|avisad|chatead|atendid)[oa](?![\p{L}])/giu,
    )
    const wrong = words.filter(({ word, talk, message }) => {
      const name = message.agent_name ?? firstNameOf(talk.interaction.customer)
      return (BRAZILIAN_NAMES.genderOf(at(name.split(' '), 0)) === 'female') !== word.endsWith('a')
    })

    expect(words.length).toBeGreaterThan(1_000)
    expect(wrong).toEqual([])
  })

  test('are about one order, one product and one place', () => {
    for (const talk of talks) {
      const text = textsOf(talk).join('\n').replaceAll(/\d+@/g, '')
      const orders = new Set([...text.matchAll(/(?<![\d.-])\d{7}(?!\d)/g)].map(([order]) => order))
      const named = new Set([...text.matchAll(/pedido (\d+)/gi)].map(([, order]) => order))

      expect(orders.size).toBeLessThan(2)
      expect(named.size).toBeLessThan(2)
      for (const order of named) expect([...orders, order]).toContain(order)
      const nouns = PRODUCTS.any.filter(({ noun }) => text.includes(noun))
      const isAboutTwo = /\b(?:veio|mandaram|enviaram|Tem) um/i.test(text)
      expect(nouns.length).toBeLessThanOrEqual(isAboutTwo ? 2 : 1)
      const zips = new Set([...text.matchAll(/\d{5}-000/g)].map(([zip]) => zip))
      expect(zips.size).toBeLessThan(2)
    }
  })

  test('promise nothing for a day that is over', () => {
    const promises = findAll(/até (?:\p{L}+ \()?\d\d\/\d\d/gu)
    const over = promises.filter(({ word, message }) => {
      const [day = '', month = ''] = word.slice(-5).split('/')
      const sent = new Date(Date.parse(message.date) - 3 * 3_600_000)
      // In December, January is next year's.
      const isNextYear = Number(month) < sent.getUTCMonth() - 5
      const year = sent.getUTCFullYear() + (isNextYear ? 1 : 0)
      return Date.UTC(year, Number(month) - 1, Number(day) + 1) <= sent.getTime()
    })

    expect(promises.length).toBeGreaterThan(300)
    expect(over).toEqual([])
  })

  test('answer what was asked', () => {
    const answers = [
      [/^(?:Tem sim|Claro)! Com o \w+10 você tem 10%/, /cupom/i],
      [/^De segunda a sexta das 7h/, /que horas/i],
      [/^No pix são 5%/, /pix/i],
      [/^A cada R\$ 1 em compras/, /pontos/i],
      [/^Embrulhamos sim/, /presente/i],
      [/^Na tela de login/, /senha/i],
      [/^É um direito seu/, /Procon/i],
      [/^Não, a primeira troca é por nossa conta/, /frete/i],
    ] as const
    const found = talks.flatMap(({ messages }) =>
      messages.flatMap(({ text }, index) => {
        const answer = answers.find(([pattern]) => pattern.test(text ?? ''))
        if (answer === undefined) return []
        const asked = messages.slice(0, index).filter(({ source }) => source === 'CLIENT')
        return [asked.some((message) => answer[1].test(message.text ?? ''))]
      }),
    )

    expect(found.length).toBeGreaterThan(100)
    expect(found).not.toContain(false)
  })

  test('hold files of those who would send them', () => {
    const files = talks.flatMap(({ messages }) => messages.filter(({ file }) => file !== null))
    const kinds = new Set(
      files.map(({ source, file }) => `${source} ${/^[A-Za-z]+/.exec(file?.name ?? '')?.[0]}`),
    )

    expect(files.length).toBeGreaterThan(300)
    expect([...kinds].toSorted()).toEqual([
      'AGENT boleto',
      'AGENT comprovante',
      'AGENT etiqueta',
      'AGENT foto',
      'AGENT manual',
      'AGENT nota',
      'AGENT orcamento',
      'CLIENT IMG',
      'CLIENT PTT',
      'CLIENT Screenshot',
      'CLIENT VID',
      'CLIENT comprovante',
      'CLIENT nota',
    ])
  })
})

describe('tags and ratings', () => {
  test('belong to the subject, or to the end', () => {
    for (const { interaction, script } of talks) {
      const { tags, mood, state } = interaction
      const ends = [
        ...(mood === 2 ? [TAG.complaint] : []),
        ...(state === EVENT.missed ? [TAG.callBack] : []),
      ]
      const fitting = [...script.subject.tags, ...ends].reduce((bits, tag) => bits | (1 << tag), 0)

      expect(tags & ~fitting).toBe(0)
    }
  })

  test('are better after an outcome that was hoped for, and after a short wait', () => {
    const rated = talks.filter(({ interaction }) => interaction.mood !== 0)
    const pleased = (some: readonly Talk[]): number =>
      some.filter(({ interaction }) => interaction.mood === 1).length / some.length
    const hoped = rated.filter(({ script }) => isHoped(script))
    const late = rated.filter(({ interaction }) => interaction.isOverdue)

    expect(pleased(hoped)).toBeGreaterThan(
      pleased(rated.filter(({ script }) => !isHoped(script))) + 0.2,
    )
    expect(pleased(late)).toBeLessThan(
      pleased(rated.filter(({ interaction }) => !interaction.isOverdue)) - 0.1,
    )
    expect(pleased(rated)).toBeGreaterThan(0.6)
  })
})

test('what was written stays as it is, whatever is written later', () => {
  for (const { interaction, messages } of talks.slice(0, 400)) {
    const { timeline } = interaction
    for (let size = 1; size < timeline.size; size += 3) {
      const earlier = messagesOf(account, { ...interaction, timeline: { ...timeline, size } })

      expect(earlier).toEqual(messages.slice(0, earlier.length))
    }
  }
})
