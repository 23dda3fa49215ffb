import { runBars } from '../faults/bar'
import { bundleBar } from './bundle'
import { journeyBar } from './journey'

await runBars({ journey: journeyBar, bundle: bundleBar })
