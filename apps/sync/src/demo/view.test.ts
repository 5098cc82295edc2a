import { expect, test } from 'vitest'
import { renderLine, renderScene, type Scene } from './view.ts'

const scene: Scene = {
  day: 10,
  days: 30,
  at: new Date('2026-03-12T09:00:00Z'),
  flows: [
    { from: 'Zenvia Chat', to: 'sync', counts: [{ what: 'interactions', number: 1_204 }] },
    {
      from: 'sync',
      to: 'Conversica',
      counts: [
        { what: 'leads', number: 3 },
        { what: 'notes', number: 4 },
      ],
    },
  ],
  waiting: 12,
  note: 'Conversica is down',
}

test('shows who has sent what to whom', () => {
  expect(renderScene(scene)).toEqual([
    'Day 10 of 30  ██████████░░░░░░░░░░░░░░░░░░░░  2026-03-12 09:00',
    '',
    '  Zenvia Chat       ─▶ sync              1,204 interactions',
    '  sync              ─▶ Conversica        3 leads, 4 notes',
    '',
    '  12 calls wait: Conversica is down',
  ])
})

test('says the same in one line where nobody watches', () => {
  expect(renderLine(scene)).toBe(
    'day 10 2026-03-12: Zenvia Chat > sync 1,204 interactions; sync > Conversica 3 leads; 12 waiting (Conversica is down)',
  )
})

test('has as many lines with trouble as without', () => {
  expect(renderScene({ ...scene, note: undefined })).toHaveLength(renderScene(scene).length)
})
