import { runBars } from './bar'
import { bundleBar } from './bundle'
import { journeyBar } from './journey'
import { realScheme } from './real-scheme'

await runBars({ journey: journeyBar, bundle: bundleBar, 'real-scheme': realScheme })
