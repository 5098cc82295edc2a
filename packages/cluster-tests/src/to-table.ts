import type { RoundReport, RunReport } from './run-rounds.ts'

/** Renders a run as Markdown, one line for each fault. */
export function toTable({ rounds, network, operations, deliveries, findings }: RunReport): string {
  const names = [...new Set(rounds.map(({ fault }) => fault))]
  const lines = names.map((name) => {
    const ofFault = rounds.filter(({ fault }) => fault === name)
    const sum = (key: 'answered' | 'unavailable' | 'lost'): number =>
      ofFault.reduce((total, round) => total + round[key], 0)
    const most = (key: 'unavailableMs' | 'recoveredMs'): string => secondsOf(ofFault, key)
    const heldMs = Math.max(...ofFault.map((round) => round.heldMs))
    const cells = [name, ofFault.length, sum('answered'), sum('unavailable'), sum('lost')]
    return `| ${[...cells, most('unavailableMs'), most('recoveredMs'), heldMs].join(' | ')} |`
  })
  return [
    '| fault | rounds | answers | 503 | without an answer | longest without a good answer (s) | whole again after (s) | longest hold (CPU ms) |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...lines,
    '',
    `${network} ${operations} operations on records, ${findings.length} findings. ` +
      `Webhooks: ${deliveries.promised} promised, ${deliveries.arrived} came, ${deliveries.twice} of them twice.`,
  ].join('\n')
}

function secondsOf(rounds: readonly RoundReport[], key: 'unavailableMs' | 'recoveredMs'): string {
  return (Math.max(...rounds.map((round) => round[key])) / 1_000).toFixed(1)
}
