import { runBars } from '../bench/bar'
import { badNetworkBar } from './bad-network'
import { brokenStorageBar } from './broken-storage'
import { burstBar } from './burst'
import { clockSkewBar } from './clock-skew'
import { editsBar } from './edits'
import type { Database } from './house'
import { killBar } from './kill'
import { leakBar } from './leak'
import { lockRaceBar } from './lock-race'
import { offlineTabletBar } from './offline-tablet'
import { outboxBar } from './outbox-model'
import { retryBar } from './retry'
import { tabletsBar } from './tablets'
import { tamperBar } from './tamper'

const long = process.argv.includes('--long')
const database: Database = process.argv.includes('--postgresql') ? 'postgresql' : 'sqlite'

await runBars({
  kill: () => killBar(long ? { kills: 50, leastAcked: 20_000, database } : { database }),
  retry: () => retryBar({ database }),
  edits: () => editsBar({ database }),
  tablets: () => tabletsBar({ database }),
  'lock-race': () => lockRaceBar({ races: long ? 500 : 100, database }),
  leak: () => leakBar(),
  burst: () => burstBar({ database }),
  outbox: () => outboxBar(),
  'offline-tablet': () => offlineTabletBar(long ? { edits: 300 } : {}),
  'bad-network': () => badNetworkBar({ edits: long ? 300 : 60 }),
  'clock-skew': () => clockSkewBar(),
  'broken-storage': () => brokenStorageBar(),
  tamper: () => tamperBar({ attacks: long ? 1_000 : 200, database }),
})
