// A unified patch, as `git apply` and `patch -p1` read it.

/** Lines of context around a change. */
const CONTEXT = 3

/** Lines that have to be alike before two texts count as together again. */
const ALIKE_MIN = 3

interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** Writes the patch from one text to another, both of which end with a line break; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = compare(before.split('\n').slice(0, -1), after.split('\n').slice(0, -1))
  return `--- a/${path}\n+++ b/${path}\n${hunksOf(lines).join('')}`
}

/** Walks both texts side by side. Where they differ, it looks for the nearest place from which they go on alike. */
function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lines: Line[] = []
  let [x, y] = [0, 0]
  while (x < before.length || y < after.length) {
    const [gone, come] = before[x] === after[y] ? [0, 0] : nextAlike(before, after, x, y)
    for (const text of before.slice(x, x + gone)) lines.push({ mark: '-', text })
    for (const text of after.slice(y, y + come)) lines.push({ mark: '+', text })
    x += gone
    y += come
    const same = before[x]
    if (same !== undefined) lines.push({ mark: ' ', text: same })
    x += 1
    y += 1
  }
  return lines
}

/** Returns how many lines go and how many come before both texts go on alike, or end. */
function nextAlike(
  before: readonly string[],
  after: readonly string[],
  x: number,
  y: number,
): readonly [number, number] {
  const [rest, others] = [before.length - x, after.length - y]
  const isAlike = (i: number, j: number): boolean =>
    Array.from({ length: ALIKE_MIN }, (_, n) => n).every(
      (n) => before[x + i + n] === after[y + j + n],
    )
  for (let steps = 1; steps < rest + others; steps += 1) {
    for (let i = Math.max(0, steps - others); i <= Math.min(steps, rest); i += 1) {
      if (isAlike(i, steps - i)) return [i, steps - i]
    }
  }
  return [rest, others]
}

function hunksOf(lines: readonly Line[]): readonly string[] {
  const hunks: (readonly [number, number])[] = []
  for (const [index, { mark }] of lines.entries()) {
    if (mark === ' ') continue
    const start = Math.max(0, index - CONTEXT)
    const end = Math.min(lines.length, index + CONTEXT + 1)
    const last = hunks.at(-1)
    if (last !== undefined && start <= last[1]) hunks[hunks.length - 1] = [last[0], end]
    else hunks.push([start, end])
  }
  return hunks.map(([start, end]) => toHunk(lines.slice(0, start), lines.slice(start, end)))
}

function toHunk(before: readonly Line[], part: readonly Line[]): string {
  const count = (lines: readonly Line[], mark: '-' | '+'): number =>
    lines.filter((line) => line.mark === ' ' || line.mark === mark).length
  const [from, to] = (['-', '+'] as const).map(
    (mark) => `${mark}${count(before, mark) + 1},${count(part, mark)}`,
  )
  return `@@ ${from} ${to} @@\n${part.map(({ mark, text }) => `${mark}${text}\n`).join('')}`
}
