import { chatTasks } from './chat-tasks.ts'
import { conversicaTasks } from './conversica-tasks.ts'
import { conversionTasks } from './conversion-tasks.ts'
import { retailLeadTasks } from './retail-lead-tasks.ts'
import type { AppTask } from '../app-task.ts'

/** All that the app does by calls. */
export const appTasks: readonly AppTask[] = [
  ...chatTasks,
  ...conversionTasks,
  ...retailLeadTasks,
  ...conversicaTasks,
]
