import type { TriedMutation } from './try-mutation.ts'

/** The settings of a run, which its page names. */
export interface ScoredRun {
  readonly date: string
  readonly seed: number
  /** The number of mutations that the sample was drawn from. */
  readonly of: number
  readonly tried: readonly TriedMutation[]
}

/** Returns the share of mutations that were noticed, of those that something can notice: "93 %". */
export function scoreOf(tried: readonly TriedMutation[]): string {
  const counted = tried.filter(({ fate }) => fate !== 'equivalent')
  const survived = counted.filter(({ fate }) => fate === 'survived').length
  if (counted.length === 0) return '-'
  return `${Math.floor(((counted.length - survived) / counted.length) * 100)} %`
}

/** Returns a run as a page of Markdown: the score of each folder, and the mutations that nothing noticed. */
export function renderScore({ date, seed, of, tried }: ScoredRun): string {
  const folders = Object.entries(Object.groupBy(tried, ({ file }) => file.split('/')[0] ?? ''))
    .map(([folder, own = []]) => row(folder, own))
    .sort()
  return [
    '# Mutation score of the engine',
    '',
    'Written by `npx -y pnpm@12 --filter @ensaio/contract-tests run mutation --write`; do not edit.',
    '',
    'Each mutant is `packages/mock-kit/src` with one small change, which the syntax tree offers: an operator, a condition, a constant, a',
    'statement left out. It runs with the test files of the engine that load the change by their imports, the nearest first, and survives',
    'when they all pass. Tests of the mocks, of the sandbox and of the contracts take no part, so the score says what the tests of the',
    'engine alone notice; the conformance suite, which tests mocks, has no mutants. A mutant that still runs after a minute counts as detected.',
    '`ENSAIO_MUTATION=60` tries as many in the tests of `packages/contract-tests`, where a survivor fails unless it is listed as equivalent.',
    '',
    `Run of ${date}: seed ${seed}, ${tried.length} of ${of} possible mutants. The seed and the place of a mutant decide if it is drawn.`,
    '',
    '| folder | mutants | killed | timed out | survived | equivalent | score |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...folders,
    row('all', tried),
    ...listed('Survivors', tried, 'survived'),
    ...listed('Equivalent', tried, 'equivalent'),
    '',
  ].join('\n')
}

function row(name: string, tried: readonly TriedMutation[]): string {
  const count = (fate: TriedMutation['fate']): number =>
    tried.filter((mutation) => mutation.fate === fate).length
  const counts = [tried.length, count('killed'), count('timed out'), count('survived')]
  return `| ${[name, ...counts, count('equivalent'), scoreOf(tried)].join(' | ')} |`
}

function listed(
  title: string,
  tried: readonly TriedMutation[],
  fate: TriedMutation['fate'],
): readonly string[] {
  const own = tried.filter((mutation) => mutation.fate === fate)
  if (own.length === 0) return []
  const lines = own.map(
    ({ file, line, change, why }) =>
      `- \`${file}:${line}\`: ${change}${why === undefined ? '' : `; ${why}`}`,
  )
  return ['', `## ${title}`, '', ...lines.sort()]
}
