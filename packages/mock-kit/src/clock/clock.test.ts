import { describe, expect, test } from 'vitest'
import { createClock } from './clock.ts'
import { INSTANT_MAX } from './instant-range.ts'

function createMachine(start = 1_000_000) {
  let now = start
  return { now: () => now, pass: (ms: number) => (now += ms) }
}

describe('clock', () => {
  test('follows the machine when it is real', () => {
    const machine = createMachine()
    const clock = createClock({ machineNow: machine.now })

    machine.pass(500)

    expect(clock.now()).toBe(1_000_500)
    expect(clock.machineMsUntil(1_000_700)).toBe(200)
  })

  test('starts at the instant it is given', () => {
    const machine = createMachine()
    const clock = createClock({ machineNow: machine.now, at: 42 })

    machine.pass(8)

    expect(clock.now()).toBe(50)
  })

  test('runs faster than the machine when it is scaled', () => {
    const machine = createMachine()
    const mode = { kind: 'scaled', factor: 60 } as const
    const clock = createClock({ machineNow: machine.now, mode, at: 0 })

    machine.pass(1_000)

    expect(clock.now()).toBe(60_000)
    expect(clock.machineMsUntil(120_000)).toBe(1_000)
  })

  test('stands still when it is frozen, and what is to come never comes by itself', () => {
    const machine = createMachine()
    const clock = createClock({ machineNow: machine.now, mode: { kind: 'frozen' }, at: 0 })

    machine.pass(1_000)

    expect(clock.now()).toBe(0)
    expect(clock.machineMsUntil(1)).toBe(Infinity)
    expect(clock.machineMsUntil(0)).toBe(0)
  })

  test('goes on from where it stands when its mode changes', () => {
    const machine = createMachine()
    const clock = createClock({ machineNow: machine.now, mode: { kind: 'frozen' }, at: 10 })
    machine.pass(1_000)

    clock.setMode({ kind: 'real' })
    machine.pass(5)

    expect(clock.now()).toBe(15)
  })

  test('goes on from where it was moved to while it stood still', () => {
    const machine = createMachine()
    const clock = createClock({ machineNow: machine.now, mode: { kind: 'frozen' }, at: 10 })
    machine.pass(1_000)
    clock.moveTo(500)
    machine.pass(1_000)

    clock.setMode({ kind: 'scaled', factor: 2 })
    machine.pass(5)

    expect(clock.now()).toBe(510)
  })

  test.each([-1, INSTANT_MAX + 1, Number.NaN, Infinity])('refuses to show the instant %d', (at) => {
    const machineNow = () => 0
    const clock = createClock({ machineNow, at: 7 })

    expect(() => createClock({ machineNow, at })).toThrow(/between the years 1970 and 9000/)
    expect(() => clock.moveTo(at)).toThrow(/between the years 1970 and 9000/)

    expect(clock.now()).toBe(7)
  })

  test('stands still at the end of its range', () => {
    const machine = createMachine()
    const clock = createClock({ machineNow: machine.now, at: INSTANT_MAX - 1 })

    machine.pass(5_000)

    expect(clock.now()).toBe(INSTANT_MAX)
    expect(clock.machineMsUntil(INSTANT_MAX + 1)).toBe(Infinity)
  })

  test.each([0, -1, Number.NaN, Infinity])('refuses the factor %d', (factor) => {
    const machineNow = () => 0
    expect(() => createClock({ machineNow, mode: { kind: 'scaled', factor } })).toThrow(
      /not a positive number/,
    )
    const clock = createClock({ machineNow })
    expect(() => clock.setMode({ kind: 'scaled', factor })).toThrow(/not a positive number/)
    expect(clock.mode).toEqual({ kind: 'real' })
  })
})
