import { defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { readInput } from './system-read-input.ts'

export const fixtures: CommandGroup = {
  name: 'fixtures',
  description: 'load your own records',
  commands: [
    defineCommand({
      name: 'load',
      description: 'add the records of a JSON or YAML file to the sandbox (- reads stdin)',
      args: ['<file>'],
      examples: ['ensaio fixtures load account.yaml'],
      run: async ({ control, path }, [file]) => {
        const data = await control.loadFixtures({
          path,
          body: { name: file, text: await readInput(file) },
        })
        return { data, text: `Loaded ${file} into ${data.name}.\n` }
      },
    }),
  ],
}
