import { runBars } from './bar'
import { bundleBar } from './bundle'
import { compute } from './compute'
import { journeyBar } from './journey'
import { realScheme } from './real-scheme'

await runBars({ compute, journey: journeyBar, bundle: bundleBar, 'real-scheme': realScheme })
