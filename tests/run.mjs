// The one truth about whether this house stands: `npm test`, `npm run validate` and CI all run it.
// node tests/run.mjs [step …] runs only the named steps.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'season-test-'))
const report = (name) => join(scratch, `${name}.json`)

function vitest(name, projects) {
  return {
    name,
    command: [
      'vitest',
      'run',
      ...projects.flatMap((one) => ['--project', one]),
      '--reporter=default',
      '--reporter=json',
      '--reporter=./tests/setup/count-by-project.ts',
      `--outputFile.json=${report(name)}`,
    ],
    count() {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
        readFileSync(report(name), 'utf8'),
      )
      return { passed: numPassedTests, failed: numFailedTests || (numFailedTestSuites ? 1 : 0) }
    },
  }
}

const steps = [
  { name: 'generate', command: ['node', 'prisma/generate-clients.mjs'] },
  // the longest first: the others fit beside it
  { name: 'lint', beside: true, command: ['eslint', '.'] },
  { name: 'types', beside: true, command: ['tsc', '--noEmit'] },
  { name: 'types-domain', beside: true, command: ['tsc', '--noEmit', '-p', 'app/domain'] },
  { name: 'format', beside: true, command: ['prettier', '--check', '--log-level=warn', '.'] },
  {
    name: 'imports',
    beside: true,
    command: ['depcruise', 'app', 'server', 'tests', 'prisma/seed.ts', '--output-type', 'err'],
  },
  { name: 'dead-code', beside: true, command: ['knip'] },
  { name: 'floors', command: ['node', 'tests/floors.mjs'] },
  vitest('unit', ['unit']),
  vitest('cli', ['cli']),
  vitest('commands', ['commands-sqlite', 'commands-postgresql']),
  vitest('hub', ['hub']),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  vitest('faults', ['faults']),
  {
    name: 'journeys',
    command: ['playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('journeys') },
    count() {
      const { stats } = JSON.parse(readFileSync(report('journeys'), 'utf8'))
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    },
  },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}`,
  )
  process.exit(2)
}

/** Runs one step; gives what it counted, what it said and how long it took. */
async function runStep(step) {
  const started = Date.now()
  let counted = { passed: 0, failed: 1 }
  let output = ''
  try {
    const [program, ...args] = step.command
    const direct = program === 'npm' || program === 'node'
    const run = spawn(direct ? program : join('node_modules', '.bin', program), args, {
      env: { ...process.env, FORCE_COLOR: '0', ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [run.stdout, run.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    const [code] = await once(run, 'close')
    const fine = code === 0
    counted = step.count ? step.count() : { passed: fine ? 1 : 0, failed: fine ? 0 : 1 }
    if (!fine && counted.failed === 0) counted.failed = 1
  } catch (error) {
    output += String(error)
  }
  return { step, counted, output, seconds: Math.round((Date.now() - started) / 1000) }
}

/** What only reads the sources runs beside others of its kind; what measures or builds runs alone. */
function groups(some) {
  const all = []
  for (const step of some) {
    const last = all.at(-1)
    if (last && step.beside && last[0].beside) last.push(step)
    else all.push([step])
  }
  return all
}

/** Runs the steps of a group two at a time; gives their outcomes in the order they ended. */
async function* outcomes(group) {
  const waiting = [...group]
  const running = new Map()
  while (waiting.length > 0 || running.size > 0) {
    for (let step = waiting[0]; step && running.size < 2; step = waiting[0])
      running.set(waiting.shift(), runStep(step))
    const outcome = await Promise.race(running.values())
    running.delete(outcome.step)
    yield outcome
  }
}

let passed = 0
let failed = 0
for (const group of groups(steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))) {
  for await (const { step, counted, output, seconds } of outcomes(group)) {
    passed += counted.passed
    failed += counted.failed
    console.log(`${step.name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`)
    for (const line of output.split('\n'))
      if (/^(ran|skipped|seed)[: ]/i.test(line.trim())) console.log(`  ${line.trim()}`)
    if (counted.failed > 0) console.log(output.slice(-12_000))
  }
}
rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
