import { getExpandedHistory, getHistory, getMessages, getOngoing } from './interactions.ts'
import { getReports } from './reports.ts'

export const handlers = { getReports, getHistory, getExpandedHistory, getMessages, getOngoing }
