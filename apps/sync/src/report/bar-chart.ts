import { escapeHtml } from './escape-html.ts'

export interface BarChart {
  readonly title: string
  readonly bars: readonly {
    readonly label: string
    readonly value: number
    /** The value as a text. @default the value */
    readonly shown?: string
  }[]
}

const BAR_HEIGHT = 26
const LABEL_WIDTH = 180
const BAR_WIDTH_MAX = 380
const WIDTH = LABEL_WIDTH + BAR_WIDTH_MAX + 120

/** Longer labels would run into the bars. */
const LABEL_CHARACTERS_MAX = 24

/** More bars cannot be told apart; the table below has them all. */
const BARS_MAX = 15

/** Draws horizontal bars as SVG. Each is named by its text, so that it is read out, too. */
export function toBarChart({ title, bars }: BarChart): string {
  const shown = bars.slice(0, BARS_MAX)
  const largest = Math.max(1, ...shown.map(({ value }) => value))
  const rows = shown.map(({ label, value, shown: text = String(value) }, index) => {
    const top = index * BAR_HEIGHT
    const width = Math.round((value / largest) * BAR_WIDTH_MAX)
    return `<text x="${LABEL_WIDTH - 10}" y="${top + 17}" text-anchor="end">${escapeHtml(shorten(label))}</text>
<rect class="bar" x="${LABEL_WIDTH}" y="${top + 4}" width="${width}" height="${BAR_HEIGHT - 8}" rx="2"/>
<text x="${LABEL_WIDTH + width + 8}" y="${top + 17}">${escapeHtml(text)}</text>`
  })
  return `<svg viewBox="0 0 ${WIDTH} ${shown.length * BAR_HEIGHT}" role="img" aria-label="${escapeHtml(title)}">
<title>${escapeHtml(title)}</title>
${rows.join('\n')}
</svg>`
}

function shorten(label: string): string {
  const characters = [...label]
  return characters.length > LABEL_CHARACTERS_MAX
    ? `${characters.slice(0, LABEL_CHARACTERS_MAX - 1).join('')}…`
    : label
}
