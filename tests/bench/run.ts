import { runBars } from './bar'
import { bundleBar } from './bundle'
import { compute } from './compute'
import { fanoutBar } from './fanout'
import { journeyBar } from './journey'
import { ledgerBar } from './ledger'
import { realScheme } from './real-scheme'

await runBars({
  compute,
  journey: journeyBar,
  bundle: bundleBar,
  fanout: fanoutBar,
  ledger: ledgerBar,
  'real-scheme': realScheme,
})
