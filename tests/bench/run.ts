import { runBars } from './bar'
import { boardBars } from './board'
import { bundleBar } from './bundle'
import { compute } from './compute'
import { fanoutBar } from './fanout'
import { journeyBar } from './journey'
import { lcpBar } from './lcp'
import { ledgerBar } from './ledger'
import { realScheme } from './real-scheme'
import { soakBar } from './soak'
import { stormBars } from './storm'

const minutes = Number(/--minutes[= ](\d+(?:\.\d+)?)/.exec(process.argv.join(' '))?.[1] ?? 1)

const long = process.argv.includes('--long')

await runBars({
  compute,
  journey: journeyBar,
  bundle: bundleBar,
  fanout: fanoutBar,
  board: () => boardBars({ long }),
  storm: () => stormBars({ long }),
  ledger: ledgerBar,
  'real-scheme': realScheme,
  lcp: lcpBar,
  soak: () => soakBar(long ? 10 : minutes),
})
