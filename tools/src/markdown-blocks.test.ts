import { describe, expect, test } from 'vitest'
import { blocksOf, commandsOf } from './markdown-blocks.ts'

describe('markdown blocks', () => {
  test('are found with their language, marks and place', () => {
    const text = 'words\n```sh receiver\nnode x\n```\nmore\n```\nplain\n```'

    expect(blocksOf('a.md', text)).toEqual([
      { file: 'a.md', line: 2, language: 'sh', marks: ['receiver'], text: 'node x' },
      { file: 'a.md', line: 6, language: '', marks: [], text: 'plain' },
    ])
  })

  test('of the shell hold commands, continued lines joined and comments left out', () => {
    expect(commandsOf('# why\ncurl a \\\n  -d b\n\ncurl c')).toEqual(['curl a -d b', 'curl c'])
  })
})
