import type { Running } from '../../server/cli/start-server'

/** As a power cut ends it: at once, without a word. */
export async function kill({ child }: Running): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
