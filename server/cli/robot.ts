import { mkdirSync, rmSync } from 'node:fs'
import { readAccess } from './access'
import { readOptions, type Options } from './robot/options'
import { HELP, refusalWords } from './robot/words'
import { freePort, startServer } from './start-server'

const DATABASE = process.env.REHEARSAL_DB ?? 'data/rehearsal.db'
const JUDGES = 5
const say = (line: string) => void console.log(line)

/** A rehearsal house of its own: a fresh database, one event in marking, the built server. */
async function rehearse(options: Options): Promise<boolean> {
  mkdirSync('data', { recursive: true })
  for (const suffix of ['', '-wal', '-shm', '-journal', '.keys'])
    rmSync(`${DATABASE}${suffix}`, { force: true })
  process.env.DATABASE_URL = `file:${DATABASE}`
  // imported here: the environment is parsed once, and the database has just been named
  const { layOutRehearsal } = await import('../../prisma/season/rehearsal')
  const { SCHEMES } = await import('../../prisma/season/schemes')
  const { playWhole } = await import('./robot/play')
  const scheme = SCHEMES['electrician']
  if (!scheme) throw new Error('the story has no scheme of an electrician')
  const { entries, pads, seed } = options
  const laid = await layOutRehearsal({ scheme, entries, judges: pads ?? JUDGES, seed })
  const { origin, child } = await startServer(await freePort())
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    return await playWhole({ ...laid, origin }, options, say)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** Plays in a house that runs already, by the sign-ins it was started with. */
async function playThere(origin: string, options: Options): Promise<boolean> {
  const access = readAccess()
  process.env.DATABASE_URL ??= 'file:./data/demo.db'
  const { refusesToMark } = await import('./robot/guard')
  const { playWhole } = await import('./robot/play')
  const eventCode = options.event ?? access.liveEvent
  const refused = await refusesToMark(origin, eventCode, options.named)
  if (refused) {
    console.error(refusalWords(refused))
    return false
  }
  return playWhole({ ...access, origin, eventCode }, options, say)
}

const options = readOptions(process.argv.slice(2), Date.now() % 1_000_000)
if (options === null) say(HELP)
else if (typeof options === 'string') {
  console.error(`看不懂 not understood: ${options}\n${HELP}`)
  process.exitCode = 2
} else {
  const playing = options.url === null ? rehearse(options) : playThere(options.url, options)
  const agreed = await playing.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return false
  })
  const { closeDb } = await import('../../app/data/prisma.server')
  await closeDb()
  process.exitCode = agreed ? 0 : 1
}
