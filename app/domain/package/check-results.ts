import { canonical, sha256Hex } from '../digest'
import { resultsOf, type ResultLine } from '../results'
import { readRulebook } from '../rulebook'
import { differs, firstAmong, firstOf, type Difference, type DifferenceCode } from './difference'
import { entriesFromPackage } from './entries'
import { lastAct, type Ledger } from './ledger'
import type { Package } from './schema'

type Results = NonNullable<Package['results']>

// Marks by module are stored as text; whatever that text is, it is compared by what it says.
function marksIn(text: string): string {
  try {
    return canonical(JSON.parse(text))
  } catch {
    return text
  }
}

function checkRow(row: Results['rows'][number], line: ResultLine, place: string): Difference | null {
  const pairs: readonly (readonly [string, DifferenceCode, unknown, unknown])[] = [
    ['seatCode', 'rows', line.key, row.seatCode],
    ['modules', 'modules', canonical(line.modules), marksIn(row.modules)],
    ['totalHundredths', 'total', line.totalHundredths, row.totalHundredths],
    ['rank', 'rank', line.rank, row.rank],
    ['tier', 'tier', line.tier, row.tier],
  ]
  return firstAmong(pairs, ([field, what, expected, found]) =>
    expected === found ? null : differs(`${place}.${field}`, what, expected, found),
  )
}

function checkRows(pkg: Package, { rows }: Results): Difference | null {
  const [rulebook, entries] = [readRulebook(pkg.rulebook), entriesFromPackage(pkg)]
  if (!rulebook.ok || !entries.ok) throw new RangeError('a package is read before it is verified')
  const { lines } = resultsOf(rulebook.value, entries.value)
  if (lines.length !== rows.length) return differs('$.results.rows', 'rows', lines.length, rows.length)
  return firstAmong(rows, (row, at) => checkRow(row, lines[at]!, `$.results.rows[${at}]`))
}

function checkDigest({ event }: Package, { version, rows, digest }: Results): Difference | null {
  const expected = sha256Hex(canonical({ format: 'results/1', event: event.code, version, rows }))
  return expected === digest ? null : differs('$.results.digest', 'results-digest', expected, digest)
}

function checkAct(results: Results, ledger: Ledger): Difference | null {
  const act = lastAct(ledger, 'result/publish-results')
  if (!act) return differs('$.results', 'publish-act', results.digest, undefined)
  return firstOf([
    () => field('version', act.after['version'], results.version),
    () => field('digest', act.after['digest'], results.digest),
    () => field('publishedAt', act.entry.at, results.publishedAt),
  ])
}

function field(name: string, expected: unknown, found: unknown): Difference | null {
  return expected === found ? null : differs(`$.results.${name}`, 'publish-act', expected, found)
}

/**
 * 核对成绩: panels, parts, totals, ranks and tiers computed anew against every published row, then the digest of the rows
 * and the act of publication that names it (rules 2.5–2.9). Nothing to check before publication.
 */
export function checkResults(pkg: Package, ledger: Ledger): Difference | null {
  const { results } = pkg
  if (results) {
    return firstOf([
      () => checkRows(pkg, results),
      () => checkDigest(pkg, results),
      () => checkAct(results, ledger),
    ])
  }
  const published = ledger.acts.find(({ entry }) => entry.act === 'result/publish-results')
  return published ? differs('$.results', 'results-missing', published.after['digest'], null) : null
}
