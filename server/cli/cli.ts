import { readFile } from 'node:fs/promises'
import { runLine } from './rules/run-line'

// The code is set and not exited with: what was printed must reach a slow reader whole.
const { exit, out, err } = await runLine(process.argv.slice(2), { readFile: (path) => readFile(path) })
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = exit
