// To import node:http as a module reads each of its exports, and some of them load undici: 35 ms of CPU time, which a start
// without any use of fetch can do without.
export const { createServer, IncomingMessage, STATUS_CODES, maxHeaderSize } =
  process.getBuiltinModule('node:http')
