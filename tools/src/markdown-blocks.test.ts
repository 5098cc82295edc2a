import { describe, expect, test } from 'vitest'
import { blocksOf, commandsOf, commentBlocksOf } from './markdown-blocks.ts'

describe('markdown blocks', () => {
  test('are found with their language, marks and place', () => {
    const text = 'words\n```sh receiver\nnode x\n```\nmore\n```\nplain\n```'

    expect(blocksOf('a.md', text)).toEqual([
      { file: 'a.md', line: 2, language: 'sh', marks: ['receiver'], text: 'node x' },
      { file: 'a.md', line: 6, language: '', marks: [], text: 'plain' },
    ])
  })

  test('are found in comments, without what makes them comments', () => {
    const text = '/**\n * @example\n * ```ts\n * if (x) {\n *   y()\n * }\n * ```\n */'

    expect(commentBlocksOf('a.ts', text)).toEqual([
      { file: 'a.ts', line: 3, language: 'ts', marks: [], text: 'if (x) {\n  y()\n}' },
    ])
  })

  test('of the shell hold commands, continued lines joined and comments left out', () => {
    expect(commandsOf('# why\ncurl a \\\n  -d b\n\ncurl c')).toEqual(['curl a -d b', 'curl c'])
  })
})
