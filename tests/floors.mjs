// Versions below which a known weakness lies; read from the lock file, nothing is asked of a network.
import { readFileSync } from 'node:fs'

const FLOORS = {
  '@remix-run/node': '2.17.4',
  '@remix-run/react': '2.17.4',
  '@remix-run/express': '2.17.4',
  '@remix-run/server-runtime': '2.17.4',
  '@remix-run/router': '1.23.2',
  'engine.io': '6.6.7',
  'socket.io-parser': '4.2.7',
}
const REFUSED = ['xlsx']

const older = (a, b) => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let i = 0; i < 3; i += 1) if (left[i] !== right[i]) return left[i] < right[i]
  return false
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const problems = []
for (const [path, { version, resolved }] of Object.entries(packages)) {
  const name = path.split('node_modules/').pop()
  if (FLOORS[name] && older(version, FLOORS[name]))
    problems.push(`${path} is ${version}, floor ${FLOORS[name]}`)
  if (REFUSED.includes(name)) problems.push(`${path} is refused`)
  if (resolved) problems.push(`${path} names a registry`)
}
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
