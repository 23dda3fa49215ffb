import { runBars } from '../bench/bar'
import { killBar } from './kill'
import { retryBar } from './retry'

const long = process.argv.includes('--long')

await runBars({
  kill: () => killBar(long ? { kills: 50, leastAcked: 20_000 } : {}),
  retry: () => retryBar(),
})
