import { LINE_OPTIONS, openLine, soon, type LiveLine } from './line'

const ASLEEP = 8

/** The page's one line. Loaded only after the page is awake, so that the first load of a spectator stays light. */
export const pageLine: LiveLine = openLine(
  async () => {
    const { io } = await import('socket.io-client')
    const away = () => document.visibilityState === 'hidden'
    addEventListener('online', () => pageLine.hurry())
    document.addEventListener('visibilitychange', () => !away() && pageLine.hurry())
    return io(LINE_OPTIONS)
  },
  // a phone in a pocket is in no hurry
  () => soon() * (document.visibilityState === 'hidden' ? ASLEEP : 1),
)
