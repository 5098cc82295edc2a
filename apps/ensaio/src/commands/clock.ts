import type { Schemas } from '@ensaio/contracts/control'
import { describeAdvance, followAdvance } from './advance-progress.ts'
import { toClockSetting } from './clock-setting.ts'
import { UsageError, defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { describeClock } from './status.ts'

export const clock: CommandGroup = {
  name: 'clock',
  description: 'show, advance, freeze and set the clock',
  commands: [
    defineCommand({
      name: 'show',
      description: 'show the instant and the mode of the clock',
      examples: ['ensaio clock', 'ensaio clock show --json'],
      run: async ({ control, path }) => {
        const data = await control.getClock({ path })
        return { data, text: `${describeClock(data)}\n` }
      },
    }),
    defineCommand({
      name: 'advance',
      description: 'move the clock forward, and do everything that falls due until then',
      args: ['<duration>'],
      examples: ['ensaio clock advance 7d', 'ensaio clock advance 1h30m'],
      run: async (context, [duration]) => {
        const { control, path } = context
        const stopFollowing = followAdvance(context)
        let data: Schemas['Advanced'] | undefined
        try {
          const query = { cancelOnDisconnect: true }
          data = await control.advanceClock({ path, query, body: { duration } })
          return { data, text: describeAdvance(data) }
        } finally {
          await stopFollowing(data)
        }
      },
    }),
    defineCommand({
      name: 'freeze',
      description: 'stop the clock, now or at an instant',
      flags: { at: { value: 'instant', help: 'the instant, such as 2026-03-02T09:00:00Z' } },
      examples: ['ensaio clock freeze', 'ensaio clock freeze --at 2026-03-02T09:00:00Z'],
      run: async ({ control, path }, _, { at }) => {
        const data = await control.setClock({ path, body: toClockSetting('frozen', at) })
        return { data, text: `${describeClock(data)}\n` }
      },
    }),
    defineCommand({
      name: 'set',
      description: 'set the mode or the instant, without running what falls due in between',
      args: ['[mode]'],
      flags: { at: { value: 'instant', help: 'the instant, such as 2026-03-02T09:00:00Z' } },
      examples: [
        'ensaio clock set real',
        'ensaio clock set 60x',
        'ensaio clock set --at 2026-03-02T09:00:00Z',
      ],
      run: async ({ control, path }, [mode], { at }) => {
        if (mode === undefined && at === undefined)
          throw new UsageError(
            'there is nothing to set. Give real, frozen or a speed such as 60x, or --at.',
          )
        const { mode: present, factor } = await control.getClock({ path })
        const kept = factor === undefined ? present : `${factor}x`
        const data = await control.setClock({ path, body: toClockSetting(mode ?? kept, at) })
        return { data, text: `${describeClock(data)}\n` }
      },
    }),
  ],
}
