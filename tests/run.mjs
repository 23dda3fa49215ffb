// The one truth about whether this house stands: `npm test`, `npm run validate` and CI all run it.
// node tests/run.mjs [step …] runs only the named steps.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../server/cli/browser.mjs'

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
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types-domain', command: ['tsc', '--noEmit', '-p', 'app/domain'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  {
    name: 'imports',
    command: ['depcruise', 'app', 'server', 'tests', 'prisma/seed.ts', '--output-type', 'err'],
  },
  { name: 'dead-code', command: ['knip'] },
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
    async before() {
      return { PLAYWRIGHT_CHROMIUM: await findBrowser() }
    },
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

let passed = 0
let failed = 0
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  const started = Date.now()
  let counted = { passed: 0, failed: 1 }
  let output = ''
  try {
    const extra = (await step.before?.()) ?? {}
    const [program, ...args] = step.command
    const run = spawnSync(
      program === 'npm' || program === 'node' ? program : join('node_modules', '.bin', program),
      args,
      {
        encoding: 'utf8',
        env: { ...process.env, FORCE_COLOR: '0', ...step.env, ...extra },
        maxBuffer: 1 << 28,
      },
    )
    output = `${run.stdout}${run.stderr}`
    const fine = run.status === 0
    counted = step.count ? step.count() : { passed: fine ? 1 : 0, failed: fine ? 0 : 1 }
    if (!fine && counted.failed === 0) counted.failed = 1
  } catch (error) {
    output += String(error)
  }
  passed += counted.passed
  failed += counted.failed
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`${step.name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`)
  for (const line of output.split('\n'))
    if (/^(ran|skipped|seed)[: ]/i.test(line.trim())) console.log(`  ${line.trim()}`)
  if (counted.failed > 0) console.log(output.slice(-12_000))
}
rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
