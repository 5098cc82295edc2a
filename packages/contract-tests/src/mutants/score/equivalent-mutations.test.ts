import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { equivalentMutations } from './equivalent-mutations.ts'
import { mutationsOf } from './mutations-of.ts'

const SOURCES = join(import.meta.dirname, '../../../../mock-kit/src')

test.each(equivalentMutations)(
  'the equivalent mutation of $file is one of today: $change',
  async ({ file, code, change }) => {
    const source = await readFile(join(SOURCES, file), 'utf8')

    const mutations = mutationsOf(source, file)

    expect(mutations).toContainEqual(expect.objectContaining({ code, change }))
  },
)
