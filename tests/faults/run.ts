import { spawnSync } from 'node:child_process'
import { runBars } from '../bench/bar'
import { badNetworkBar } from './bad-network'
import { brokenStorageBar } from './broken-storage'
import { burstBar } from './burst'
import { clockSkewBar } from './clock-skew'
import { editsBar } from './edits'
import type { Database } from './house'
import { killBar } from './kill'
import { lockRaceBar } from './lock-race'
import { offlineTabletBar } from './offline-tablet'
import { outboxBar } from './outbox-model'
import { retryBar } from './retry'
import { tabletsBar } from './tablets'
import { tamperBar } from './tamper'

const long = process.argv.includes('--long')
const database: Database = process.argv.includes('--postgresql') ? 'postgresql' : 'sqlite'

const bars = {
  kill: () => killBar(long ? { kills: 50, leastAcked: 20_000, database } : { database }),
  retry: () => retryBar({ database }),
  edits: () => editsBar({ database }),
  tablets: () => tabletsBar({ database }),
  'lock-race': () => lockRaceBar({ races: long ? 500 : 100, database }),
  burst: () => burstBar({ database }),
  outbox: () => outboxBar(),
  'offline-tablet': () => offlineTabletBar(long ? { edits: 300 } : {}),
  'bad-network': () => badNetworkBar({ edits: long ? 300 : 60 }),
  'clock-skew': () => clockSkewBar(),
  'broken-storage': () => brokenStorageBar(),
  tamper: () => tamperBar({ attacks: long ? 1_000 : 200, database }),
}

const [, program = '', ...words] = process.argv
const named = words.filter((word) => !word.startsWith('-'))
const flags = words.filter((word) => word.startsWith('-'))

if (named.length === 1) await runBars(bars)
else {
  // a process for each: the database is chosen once in a process
  const each = (named.length > 0 ? named : Object.keys(bars)).map((name) => {
    const args = [...process.execArgv, program, name, ...flags]
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
  })
  process.exit(each.every(Boolean) ? 0 : 1)
}
