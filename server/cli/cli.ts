import { readFile } from 'node:fs/promises'
import type { Answer } from './rules/line'
import { runLine } from './rules/run-line'

// A fault of the program itself must not look like "differs", which is what Node's own exit code 1 says here.
function fault(error: unknown): Answer {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exit: 2, out: '', err: `程序出错 a fault of the program: ${told}\n` }
}

// The code is set and not exited with: what was printed must reach a slow reader whole.
const { exit, out, err } = await runLine(process.argv.slice(2), { readFile: (path) => readFile(path) }).catch(
  fault,
)
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = exit
