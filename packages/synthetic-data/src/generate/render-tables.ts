import type { DrawnTable } from './draw-tables.ts'

/** The licence of faker, whose locale data the tables are drawn from. */
const NOTICE = `// Written from the locale data of @faker-js/faker, and from names of ours, by \`npx -y pnpm@12 generate\`. Do not edit.
//
// Faker is free software under the MIT license:
// Copyright (c) 2022-2025 Faker
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
// (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
// publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
// subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
// substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING
// BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
// ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`

/** Renders the tables as a module of TypeScript. */
export function renderTables(tables: readonly DrawnTable[]): string {
  const parts = tables.map(({ name, description, rows }) => {
    const lines = rows.map((row) => `  ${literal(row)},\n`).join('')
    return `\n/** ${description} */\nexport const ${name} = [\n${lines}] as const\n`
  })
  return NOTICE + parts.join('')
}

function literal(row: string | readonly string[]): string {
  if (typeof row !== 'string') return `[${row.map(literal).join(', ')}]`
  return `'${row.replaceAll(/['\\]/g, String.raw`\$&`)}'`
}
