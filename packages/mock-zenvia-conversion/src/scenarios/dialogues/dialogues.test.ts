import { afterAll, describe, expect, test } from 'vitest'
import type { InteractionRecord } from '../../interaction/interaction.ts'
import type { ProspectRecord } from '../../prospect/prospect.ts'
import { countryOf } from '../../simulation/country.ts'
import { openConversion } from '../../testing/open-conversion.ts'
import { hourOfDayAt, isWorkTime } from '../office-time.ts'
import { dialoguesOf } from './dialogue.ts'

// All tests only read, so they share a sandbox for each scenario.
const sandboxes = {
  default: openConversion({ scenario: 'default' }),
  brasil: openConversion({ scenario: 'brasil' }),
}
afterAll(async () => {
  for (const sandbox of Object.values(sandboxes)) await sandbox[Symbol.asyncDispose]()
})

interface History {
  readonly prospect: ProspectRecord
  readonly interactions: readonly InteractionRecord[]
}

function historiesOf(scenario: keyof typeof sandboxes): readonly History[] {
  const { prospects, interactions } = sandboxes[scenario].world.data
  return prospects
    .all()
    .map((prospect) => ({
      prospect,
      interactions: [...interactions.by('prospect', prospect.id)].toSorted(
        (one, other) => one.createdAt - other.createdAt,
      ),
    }))
    .toArray()
}

/** Returns the texts that people write in a history: no bot, no comment. */
function textsOf({ interactions }: History): readonly string[] {
  return interactions
    .filter(({ bot }) => bot !== true)
    .flatMap(({ output }) => output.message?.content ?? output.question?.question ?? [])
}

function toPattern(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll(/\{\w+\}/g, '.*')}$`)
}

describe.each(['default', 'brasil'] as const)('the prospects of %s', (scenario) => {
  const histories = historiesOf(scenario)
  const { groups, agents, quotes } = sandboxes[scenario].world.data

  test('are answered by what their question asks for, line by line', () => {
    let followed = 0
    for (const history of histories) {
      const country = countryOf(groups.get(history.prospect.group.id)?.countryCode ?? '')
      const texts = textsOf(history)
      const [first = ''] = texts
      const isOpener = Object.values(dialoguesOf(country).openers).some((opener) =>
        toPattern(opener).test(first),
      )
      const asked = history.prospect.leads[0]?.comments || first
      const said = isOpener ? texts.slice(1) : first === asked ? texts : [asked, ...texts]
      if (said.length < 2) continue
      const dialogue = dialoguesOf(country).dialogues.find(({ question }) =>
        toPattern(question).test(said[0] ?? ''),
      )
      for (const [index, text] of said.slice(1).entries())
        expect(text).toMatch(toPattern(dialogue?.lines[index] ?? 'a line of its dialogue'))
      followed += 1
    }

    expect(followed).toBeGreaterThan(80)
  })

  test('read no text twice, and no value that is missing', () => {
    for (const history of histories) {
      const texts = textsOf(history)
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.join('\n')).not.toMatch(/[{}]|undefined| {2}|, [,.!]/)
    }
  })

  test('are greeted as the hour demands', () => {
    const greeted = histories
      .flatMap(({ interactions }) => [...interactions])
      .flatMap(({ createdAt, output }) => {
        const word = /^(buen día|bom dia|buenas tardes|boa tarde|buenas noches|boa noite)/i.exec(
          output.message?.content ?? '',
        )?.[0]
        return word === undefined
          ? []
          : [{ word: word.toLowerCase(), hour: hourOfDayAt(createdAt) }]
      })

    expect(greeted.length).toBeGreaterThan(10)
    for (const { word, hour } of greeted) {
      const expected =
        hour >= 5 && hour < 12 ? /dia|día/ : hour >= 12 && hour < 19 ? /tarde/ : /noche|noite/
      expect(word).toMatch(expected)
    }
  })

  test('are served in the hours of their agents, and write by day', () => {
    const late: string[] = []
    let served = 0
    for (const { prospect, interactions } of histories) {
      const group = groups.get(prospect.group.id)
      const workHours = agents.get(prospect.agent?.id ?? '')?.workHours
      if (group === undefined) throw new Error(`${prospect.id} has no group`)
      const ours = interactions.filter(({ proactive, bot }) => proactive === true && bot !== true)
      const offers = quotes.by('prospect', prospect.id).map(({ createdAt }) => createdAt)
      for (const at of [...ours.map(({ createdAt }) => createdAt), ...offers]) {
        served += 1
        if (!isWorkTime({ ...group.officeHours, ...workHours }, at)) late.push(prospect.id)
      }
    }
    const arrivals = histories.map(({ prospect }) => hourOfDayAt(prospect.createdAt))

    expect(served).toBeGreaterThan(300)
    expect(late).toEqual([])
    expect(arrivals.filter((hour) => hour >= 0 && hour < 7).length).toBeLessThan(25)
  })

  test('are quoted what they asked for, at its price, once somebody has spoken to them', () => {
    let quoted = 0
    for (const { prospect, interactions } of histories) {
      const [quote] = quotes.by('prospect', prospect.id)
      const { quoteState } = prospect.additionalData
      const states = { pending: 'sent', accepted: 'sold', rejected: 'lost' } as const
      const state = quote === undefined ? 'open' : states[quote.status]
      expect([state, undefined]).toContain(quoteState)
      if (quote === undefined) continue
      quoted += 1
      const product = prospect.leads[0]?.product
      expect(quote.items[0]).toMatchObject({ price: product?.price?.amount })
      expect(quote.items[0]?.concept).toContain(product?.model ?? product?.description)
      const contacts = interactions.filter(({ agent, output }) => agent && Object.keys(output)[0])
      expect(contacts.length).toBeGreaterThan(0)
    }

    expect(quoted).toBeGreaterThan(15)
  })

  test('are archived for a reason that fits their history', () => {
    const archived = histories.filter(({ prospect }) => prospect.status === 'archived')
    const odd = archived.filter(({ prospect: { id, archivingReason, phones, emails } }) => {
      const isSold = quotes.by('prospect', id).some(({ status }) => status === 'accepted')
      const isConverted = /converted|campaignConversion/.test(archivingReason ?? '')
      const isReachable = phones.length + emails.length > 0
      return (
        isSold !== isConverted || (archivingReason === 'withoutContactInformation' && isReachable)
      )
    })

    expect(archived.length).toBeGreaterThan(20)
    expect(odd.map(({ prospect }) => prospect.id)).toEqual([])
  })

  test('have the category of what they asked for', () => {
    const categories = { savingPlan: 'savingPlan', retail: 'parts', insurance: 'service' } as const
    const odd = histories.filter(({ prospect: { category, leads } }) => {
      const { type, product } = leads[0] ?? {}
      if (type === undefined || type === 'realEstate') return false
      return category !== (type === 'vehicle' ? product?.condition : categories[type])
    })

    expect(odd.map(({ prospect }) => prospect.id)).toEqual([])
  })
})
