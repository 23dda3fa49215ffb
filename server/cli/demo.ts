import { mkdirSync, rmSync } from 'node:fs'
import { saveAccess, type DemoAccess } from './access'
import { freePort, startServer } from './start-server'

const DATABASE = 'data/demo.db'
const LIVE_EVENT = 'ELEC-26'
const LEFT_FOR_YOU = 2
const SEED = 20_260_925

function announce({ origin, password, staff, judges, screens, contestantLink, liveEvent }: DemoAccess) {
  const lines = [
    '',
    '技能赛季 SkillSeason 演示正在运行 the demo is running',
    '',
    `  大屏 wall        ${origin}/watch/${liveEvent}/wall`,
    ...screens.map(({ code, name }) => `  屏幕 screen      ${origin}/screen/${code}   ${name}`),
    `  看板 board       ${origin}/watch/${liveEvent}`,
    `  观众 spectators  ${origin}/watch`,
    `  遥控 remote      ${origin}/organizer/screens   (${staff.find(({ duty }) => duty === 'organizer')?.login ?? ''})`,
    `  颁奖 ceremony    ${origin}/organizer/events/COOK-26/ceremony   大屏 wall ${origin}/watch/programme`,
    `  报名 register    ${origin}/register`,
    `  选手 contestant  ${contestantLink}`,
    `  人员登录 staff   ${origin}/sign-in   口令 password: ${password}`,
    ...staff.map(({ login, name, duty }) => `      ${login.padEnd(10)} ${duty.padEnd(14)} ${name}`),
    `  裁判 judge       ${origin}/judge/enter?card=${judges[0]?.card ?? ''}   PIN ${judges[0]?.pin ?? ''}`,
    '',
    'Ctrl+C ends it. 人员均为虚构 everybody is invented.',
    '',
  ]
  console.log(lines.join('\n'))
}

/** `npm run demo`: a fresh embedded database with the invented season, the server, and judges who mark one event live. */
async function main() {
  mkdirSync('data', { recursive: true })
  for (const suffix of ['', '-wal', '-shm', '-journal', '.keys'])
    rmSync(`${DATABASE}${suffix}`, { force: true })
  const port = await freePort(Number(process.env.PORT ?? 3000))
  process.env.DATABASE_URL = `file:./${DATABASE}`

  // imported here: the environment is parsed once, and the database of the demo has just been named
  const { layOutSeason } = await import('../../prisma/season/lay-out')
  const { markLive } = await import('./robot/judges')
  const started = Date.now()
  const laidOut = await layOutSeason(SEED, (line) => console.log(line))
  console.log(`赛季已备好 season laid out in ${Math.round((Date.now() - started) / 1000)} s`)

  const { origin, child } = await startServer(port)
  const stop = () => void child.kill('SIGTERM')
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  child.once('exit', (code) => process.exit(code ?? 0))
  const access = {
    ...laidOut,
    origin,
    contestantLink: `${origin}/my/enter/${laidOut.contestantToken}`,
    liveEvent: LIVE_EVENT,
  }
  saveAccess(access)
  announce(access)
  try {
    await markLive({
      origin,
      eventCode: LIVE_EVENT,
      judges: laidOut.judges,
      seed: SEED,
      paceMs: Number(process.env.DEMO_PACE_MS ?? 3000),
      leave: LEFT_FOR_YOU,
    })
  } catch (error) {
    stop()
    throw error
  }
  console.log(
    `${LIVE_EVENT}: 还有 ${LEFT_FOR_YOU} 张评分表留给你，用上面那张裁判卡 the last ${LEFT_FOR_YOU} sheets are yours: take the judge's card above`,
  )
}

await main()
