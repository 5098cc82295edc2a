// Prints how many source files a new lead and a control call pass. --list names them.
import { filesPerRequest } from './files-per-request.ts'

for (const [call, files] of Object.entries(await filesPerRequest())) {
  console.log(`${call}: ${files.length} files`)
  if (process.argv.includes('--list')) for (const file of files) console.log(`  ${file}`)
}
