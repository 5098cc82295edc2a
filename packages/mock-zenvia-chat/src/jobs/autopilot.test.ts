import { createRecordRoom } from '@ensaio/mock-kit'
import type { SandboxSnapshot } from '@ensaio/mock-kit'
import { describe, expect, test } from 'vitest'
import { isOnShift } from '../account/roster.ts'
import { openChat } from '../testing/open-chat.ts'
import type { TestChat } from '../testing/open-chat.ts'
import { HOUR_MS, hourOfWeekAt } from '../time.ts'
import { isFinal, STATES } from '../timeline/timeline.ts'

function setPace(chat: TestChat, perHour: number): void {
  chat.sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', perHour)
}

describe('autopilot', () => {
  test('does nothing unless it is switched on', async () => {
    await using chat = openChat({ scenario: 'default' })
    const before = await chat.ongoing()

    const { jobs } = await chat.sandbox.advance(48 * HOUR_MS)

    expect(jobs).toBe(0)
    expect((await chat.ongoing()).map(({ current_state }) => current_state)).toEqual(
      before.map(({ current_state }) => current_state),
    )
  })

  test('lets interactions begin at the pace that is set', async () => {
    await using chat = openChat()
    setPace(chat, 60)

    await chat.sandbox.advance(10 * HOUR_MS)

    const { length } = await chat.history({ limit: 10_000 })
    expect(length).toBeGreaterThan(500)
    expect(length).toBeLessThan(700)
  })

  test('continues open interactions to their end, without an error', async () => {
    await using chat = openChat({ scenario: 'default' })
    const open = new Set((await chat.ongoing()).map(({ id }) => id))
    setPace(chat, 1)

    await chat.sandbox.advance(12 * 24 * HOUR_MS)

    expect((await chat.ongoing()).filter(({ id }) => open.has(id))).toEqual([])
    const failed = chat.sandbox.journal
      .list()
      .filter((entry) => entry.kind !== 'delivery' && entry.error)
    expect(failed).toEqual([])
  })

  test('lets agents write only at work, in open and in new interactions', async () => {
    await using chat = openChat({ scenario: 'default' })
    await chat.sandbox.advance(5 * HOUR_MS)
    const since = chat.world.now()
    setPace(chat, 10)

    await chat.sandbox.advance(12 * 24 * HOUR_MS)

    const { agents } = chat.world.data
    let answers = 0
    for (const { id } of await chat.expanded({ from: '2026-02-26', limit: 10_000 })) {
      for (const { source, date, agent_name } of await chat.messages(id)) {
        if (source !== 'AGENT' || Date.parse(date) < since) continue
        const shift = agents.all().find(({ name }) => name === agent_name)?.shift
        expect(shift && isOnShift(shift, hourOfWeekAt(Date.parse(date)))).toBe(true)
        answers += 1
      }
    }
    expect(answers).toBeGreaterThan(500)
  })

  test('lets nobody write who is set to OFFLINE', async () => {
    await using chat = openChat({ scenario: 'default' })
    const offline = new Map(
      [...chat.world.data.agents.all()].slice(0, 12).map((agent) => [agent.name, agent.id]),
    )
    for (const agent of offline.values()) chat.act('setAgentStatus', { agent, status: 'OFFLINE' })
    const since = chat.world.now()
    setPace(chat, 20)

    await chat.sandbox.advance(3 * 24 * HOUR_MS)

    let others = 0
    for (const { id } of await chat.expanded({ from: '2026-02-26', limit: 10_000 })) {
      for (const { date, agent_name } of await chat.messages(id)) {
        if (agent_name === null || Date.parse(date) <= since) continue
        expect(offline.has(agent_name)).toBe(false)
        others += 1
      }
    }
    expect(others).toBeGreaterThan(200)
  })

  test('reaches every open state', async () => {
    await using chat = openChat()
    setPace(chat, 400)
    const unseen = new Set(STATES.filter((_, state) => !isFinal(state)))

    expect(unseen.size).toBe(6)
    for (let hour = 0; hour < 60 && unseen.size > 0; hour += 1) {
      await chat.sandbox.advance(HOUR_MS)
      for (const states of unseen) {
        const [found] = await chat.ongoing({ states, limit: 1 })
        if (found?.current_state === states) unseen.delete(states)
      }
    }

    expect([...unseen]).toEqual([])
  })

  test('pauses when it is switched off, and resumes from there', async () => {
    await using chat = openChat()
    const id = chat.start({ channel: 'WHATSAPP', state: 'POSTPONED' })
    setPace(chat, 1)
    setPace(chat, 0)
    await chat.sandbox.advance(10 * 24 * HOUR_MS)
    const stopped = await chat.ongoing()

    setPace(chat, 0.001)
    const resumed = await chat.ongoing()
    await chat.sandbox.advance(20 * 24 * HOUR_MS)

    expect(stopped).toMatchObject([{ id, current_state: 'POSTPONED' }])
    expect(resumed).toEqual(stopped)
    expect((await chat.ongoing()).map((row) => row.id)).not.toContain(id)
  })

  test('continues after a reset', async () => {
    await using chat = openChat()
    setPace(chat, 60)
    chat.sandbox.reset('zenvia-chat')

    await chat.sandbox.advance(HOUR_MS)

    expect((await chat.history()).length).toBeGreaterThan(30)
  })

  test('begins no more interactions than an agenda can hold, whatever the pace', async () => {
    await using chat = openChat()
    setPace(chat, 1_000_000_000)

    await chat.sandbox.advance(60_000)

    const { length } = await chat.history({ limit: 10_000 })
    expect(length).toBeGreaterThan(100)
    expect(length).toBeLessThan(240)
  })

  test('schedules one beginning and one event of each open interaction, however often the pace is set', async () => {
    await using chat = openChat()
    const id = chat.start({ channel: 'WHATSAPP', state: 'POSTPONED' })

    for (const pace of [5, 6, 7]) setPace(chat, pace)

    expect(chat.world.agenda.about('beginnings')).toHaveLength(1)
    expect(chat.world.agenda.about(id)).toHaveLength(1)
    setPace(chat, 0)
    expect(chat.world.agenda.about('beginnings')).toHaveLength(0)
  })

  test('knows the bytes of its records, as if they were weighed anew', async () => {
    const [room, weighedAnew] = [createRecordRoom(), createRecordRoom()]
    await using chat = openChat({ scenario: 'default', room })
    setPace(chat, 60)
    await chat.sandbox.advance(12 * HOUR_MS)

    const snapshot = JSON.parse(JSON.stringify(chat.sandbox)) as SandboxSnapshot
    await using _restored = openChat({ snapshot, room: weighedAnew })

    expect(room.bytes).toBe(weighedAnew.bytes)
  })

  test('is the same for the same seed', async () => {
    const bytes = async (): Promise<string> => {
      await using chat = openChat({ scenario: 'default', seed: 5 })
      setPace(chat, 30)
      await chat.sandbox.advance(30 * HOUR_MS)
      return (await chat.get('/history/expanded', { limit: 10_000 })).text()
    }

    expect(await bytes()).toBe(await bytes())
  })

  test('shifts the pages of a client that does not pin the end of its window', async () => {
    await using chat = openChat({ scenario: 'default' })
    setPace(chat, 60)
    const walk = async (to?: string): Promise<readonly string[]> => {
      const ids: string[] = []
      for (let page = 1; page <= 5; page += 1) {
        const query = { limit: 50, page, ...(to && { to }) }
        ids.push(...(await chat.history(query)).map(({ id }) => id))
        await chat.sandbox.advance(HOUR_MS)
      }
      return ids
    }

    const pinned = await walk('2026-03-02 12:00')
    const unpinned = await walk()

    expect(new Set(pinned).size).toBe(pinned.length)
    expect(new Set(unpinned).size).toBeLessThan(unpinned.length)
  })
})
