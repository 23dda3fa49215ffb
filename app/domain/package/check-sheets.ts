import { canonical } from '../digest'
import type { Aspect } from '../aspect'
import { moduleAspects } from '../scheme'
import { markFor, sheetDigest } from '../sheet'
import { differs, firstAmong, firstOf, type Difference } from './difference'
import { aspectPlace } from './entries'
import { lastAct, lastSaying, type Ledger, type OpenAct } from './ledger'
import { isOpen, type Package, type PackageEntry, type PackageMark, type PackageSheet } from './schema'

interface Bench {
  readonly pkg: Package
  readonly ledger: Ledger
  readonly aspects: ReadonlyMap<string, Aspect>
  /** aspect codes that stand more than once in their module */
  readonly shared: ReadonlySet<string>
  /** which place of the scheme an aspect's id was first used for, and which account a judge's seat */
  readonly places: Map<string, string>
  readonly accounts: Map<string, string>
}

function ownCode(module: string, code: string): string {
  return JSON.stringify([module, code])
}

function benchOf(pkg: Package, ledger: Ledger): Bench {
  const aspects = new Map<string, Aspect>()
  const [seen, shared] = [new Set<string>(), new Set<string>()]
  for (const module of pkg.scheme.modules) {
    for (const criterion of module.criteria) {
      for (const aspect of moduleAspects({ criteria: [criterion] })) {
        aspects.set(aspectPlace(module.code, criterion.code, aspect.code), aspect)
        const code = ownCode(module.code, aspect.code)
        if (seen.has(code)) shared.add(code)
        seen.add(code)
      }
    }
  }
  return { pkg, ledger, aspects, shared, places: new Map(), accounts: new Map() }
}

function checkFigure(bench: Bench, sheet: PackageSheet, mark: PackageMark, place: string): Difference | null {
  const stands = aspectPlace(sheet.module, mark.criterion, mark.code)
  const aspect = bench.aspects.get(stands)
  if (!aspect) return differs(`${place}.code`, 'unknown-aspect', `an aspect of ${sheet.module}`, stands)
  const before = bench.places.get(mark.aspect) ?? stands
  bench.places.set(mark.aspect, before)
  if (before !== stands) return differs(`${place}.aspect`, 'unknown-aspect', before, stands)
  const worth = markFor(aspect, mark.answer)
  if (worth.ok && worth.value === mark.hundredths) return null
  return differs(place, 'mark', worth.ok ? worth.value : worth.refusal.code, mark.hundredths)
}

// An act written before aspects had their id in the journal is told by its code, where that says which one is meant.
function speaksOf({ after }: OpenAct, mark: PackageMark, shared: boolean): boolean {
  const id = after['aspectId']
  if (id !== undefined) return id === mark.aspect
  return after['aspect'] === mark.code && !shared
}

function checkAct(bench: Bench, sheet: PackageSheet, mark: PackageMark, place: string): Difference | null {
  const { seq, digest } = mark.journal
  const entry = bench.ledger.bySeq.get(seq)
  const given = bench.ledger.marksOf.get(sheet.id) ?? []
  const act = given.find((one) => one.entry.seq === seq)
  if (!act || !entry || !isOpen(entry)) {
    return differs(place, 'mark-journal', `scoring/give-mark on ${sheet.id}`, entry?.act)
  }
  const { aspect, aspectId = mark.aspect, hundredths, answer } = act.after
  const expected = canonical({ aspect, aspectId, hundredths, answer: answer ?? mark.answer })
  const found = canonical({
    aspect: mark.code,
    aspectId: mark.aspect,
    hundredths: mark.hundredths,
    answer: mark.answer,
  })
  if (expected !== found) return differs(place, 'mark-journal', expected, found)
  if (entry.digest !== digest) return differs(`${place}.journal`, 'mark-journal', entry.digest, digest)
  const shared = bench.shared.has(ownCode(sheet.module, mark.code))
  const own = given.filter((one) => speaksOf(one, mark, shared))
  const last = own.at(-1)
  if (last && last.entry.seq > seq) return differs(place, 'mark-superseded', last.entry.seq, seq)
  if (last && own.length !== mark.revision) {
    return differs(`${place}.revision`, 'mark-revision', own.length, mark.revision)
  }
  const account = bench.accounts.get(sheet.judge) ?? entry.actorId
  bench.accounts.set(sheet.judge, account)
  return account === entry.actorId ? null : differs(place, 'mark-by-another', account, entry.actorId)
}

function checkWhole(bench: Bench, sheet: PackageSheet, place: string): Difference | null {
  const module = bench.pkg.scheme.modules.find(({ code }) => code === sheet.module)
  if (!module) return differs(`${place}.module`, 'unknown-module', 'a module of the scheme', sheet.module)
  if (!bench.pkg.judges.some(({ id }) => id === sheet.judge)) {
    return differs(`${place}.judge`, 'unknown-judge', 'a judge of the event', sheet.judge)
  }
  const codes = new Set(sheet.marks.map((mark) => aspectPlace(sheet.module, mark.criterion, mark.code)))
  if (codes.size !== sheet.marks.length) {
    return differs(`${place}.marks`, 'twice', codes.size, sheet.marks.length)
  }
  const count = moduleAspects(module).length
  return sheet.status === 'open' || codes.size === count
    ? null
    : differs(`${place}.marks`, 'aspect-missing', count, codes.size)
}

function checkSignature(
  { ledger }: Bench,
  seat: string,
  sheet: PackageSheet,
  place: string,
): Difference | null {
  const sum = sheet.marks.reduce((total, { hundredths }) => total + hundredths, 0)
  const { status, module, judge, totalHundredths, digest } = sheet
  const seal = ledger.sealOf.get(sheet.id)
  const signed = seal?.entry.act === 'scoring/sign-sheet'
  const reopened = signed && ledger.hiddenAt('scoring/reopen-sheet') > seal.entry.seq
  if (!reopened && signed !== (status === 'signed')) {
    return differs(`${place}.status`, 'sheet-status', signed ? 'signed' : 'open', status)
  }
  if (status === 'open') {
    if (totalHundredths !== null)
      return differs(`${place}.totalHundredths`, 'sheet-total', null, totalHundredths)
    return digest === null ? null : differs(`${place}.digest`, 'sheet-digest', null, digest)
  }
  if (totalHundredths !== sum) return differs(`${place}.totalHundredths`, 'sheet-total', sum, totalHundredths)
  const marks = sheet.marks.map(({ aspect, hundredths, answer }) => ({
    aspectId: aspect,
    hundredths,
    answer,
  }))
  const facts = { sheetId: sheet.id, seat, module, judgeId: judge, marks, totalHundredths: sum }
  const expected = sheetDigest(facts)
  if (expected !== digest) return differs(`${place}.digest`, 'sheet-digest', expected, digest)
  const bound = seal?.after['digest']
  return bound === digest ? null : differs(`${place}.digest`, 'sheet-journal', bound, digest)
}

function checkSheet(bench: Bench, seat: string, sheet: PackageSheet, place: string): Difference | null {
  const marks = (check: typeof checkFigure) => () =>
    firstAmong(sheet.marks, (mark, at) => check(bench, sheet, mark, `${place}.marks[${at}]`))
  return firstOf([
    () => checkWhole(bench, sheet, place),
    marks(checkFigure),
    () => checkSignature(bench, seat, sheet, place),
    marks(checkAct),
  ])
}

function checkEntry({ ledger }: Bench, entry: PackageEntry, place: string): Difference | null {
  const seats = entry.sheets.map(({ module, judge }) => JSON.stringify([module, judge]))
  const twice = seats.findIndex((seat, at) => seats.indexOf(seat) !== at)
  if (twice >= 0)
    return differs(`${place}.sheets[${twice}]`, 'twice', 'a judge and module once', seats[twice])
  const timed = lastSaying(ledger, 'minutes', entry.code)
  const minutes = timed ? timed.after['minutes'] : null
  if (minutes !== entry.minutes) return differs(`${place}.minutes`, 'minutes-journal', minutes, entry.minutes)
  return checkDecided(ledger, entry, place)
}

// What the chief judge wrote with a reason; a reason that names somebody leaves the act withheld, and nothing to compare.
const DECIDED = [
  { field: 'decision', act: 'scoring/decide-tie', said: 'place', what: 'decision-journal', unsaid: null },
  { field: 'outcome', act: 'scoring/set-outcome', said: 'outcome', what: 'outcome-journal', unsaid: 'ok' },
] as const

function checkDecided(ledger: Ledger, entry: PackageEntry, place: string): Difference | null {
  return firstAmong(DECIDED, ({ field, act, said, what, unsaid }) => {
    const last = lastSaying(ledger, said, entry.code)
    if (ledger.hiddenAt(act) > (last?.entry.seq ?? 0)) return null
    const expected = last ? last.after[said] : unsaid
    const found = entry[field] ?? null
    return expected === found ? null : differs(`${place}.${field}`, what, expected, found)
  })
}

function checkField({ pkg, ledger }: Bench): Difference | null {
  const sheets = pkg.entries.flatMap((entry) => entry.sheets.map(({ id }) => id))
  const known = new Set(sheets)
  if (known.size !== sheets.length) return differs('$.entries', 'twice', 'a sheet once', sheets.length)
  const codes = new Set(pkg.entries.map(({ code }) => code))
  if (codes.size !== pkg.entries.length)
    return differs('$.entries', 'twice', 'a number once', pkg.entries.length)
  const started = lastAct(ledger, 'scoring/start-marking')
  const seats = started?.after['seats'] ?? pkg.entries.length
  if (seats !== pkg.entries.length) return differs('$.entries', 'entries-count', seats, pkg.entries.length)
  const left = [...ledger.sealOf].find(
    ([id, { entry }]) => entry.act === 'scoring/sign-sheet' && !known.has(id),
  )
  return left ? differs('$.entries', 'sheet-left-out', left[0], undefined) : null
}

/**
 * 核对评分表: every answer against its mark (rules 1.2, 1.3), every sheet against its total, its signature and the journal
 * (rule 1.4), every number against what the journal says of it.
 */
export function checkSheets(pkg: Package, ledger: Ledger): Difference | null {
  const bench = benchOf(pkg, ledger)
  return firstOf([
    () =>
      firstAmong(pkg.entries, (entry, at) =>
        firstAmong(entry.sheets, (sheet, place) =>
          checkSheet(bench, entry.code, sheet, `$.entries[${at}].sheets[${place}]`),
        ),
      ),
    () => firstAmong(pkg.entries, (entry, at) => checkEntry(bench, entry, `$.entries[${at}]`)),
    () => checkField(bench),
  ])
}
