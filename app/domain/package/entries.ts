import { ok, type Result } from '../../kit/result'
import { panelMark, type AspectScore, type PanelSheet } from '../panel'
import type { ResultEntry } from '../results'
import { readRulebook, type Rulebook, type RulebookRefusal } from '../rulebook'
import { moduleAspects } from '../scheme'
import type { Package, PackageEntry, PackageSheet } from './schema'

type Maxima = ReadonlyMap<string, number>

/** Where an aspect stands in a scheme: codes are unique within their criterion only. */
export function aspectPlace(module: string, criterion: string, code: string): string {
  return JSON.stringify([module, criterion, code])
}

function maximaOf({ scheme }: Package): Maxima {
  return new Map(
    scheme.modules.flatMap((module) =>
      module.criteria.flatMap((criterion) =>
        moduleAspects({ criteria: [criterion] }).map((aspect): [string, number] => [
          aspectPlace(module.code, criterion.code, aspect.code),
          aspect.maxHundredths,
        ]),
      ),
    ),
  )
}

function panelSheet(sheet: PackageSheet, maxima: Maxima): PanelSheet {
  const aspects = sheet.marks.map(({ criterion, code, answer, hundredths }): AspectScore => {
    const maxHundredths = maxima.get(aspectPlace(sheet.module, criterion, code)) ?? 0
    const about = { code: `${criterion}.${code}`, maxHundredths }
    return answer.kind === 'judgement'
      ? { kind: 'judgement', ...about, score: answer.score }
      : { kind: 'mark', ...about, hundredths }
  })
  return { judgeId: sheet.judge, totalHundredths: sheet.totalHundredths ?? 0, aspects }
}

function resultEntry(pkg: Package, { panel }: Rulebook, entry: PackageEntry, maxima: Maxima): ResultEntry {
  const marks = pkg.scheme.modules.flatMap(({ code }) => {
    const own = entry.sheets.filter((sheet) => sheet.module === code)
    const signed = own.filter((sheet) => sheet.status === 'signed').map((sheet) => panelSheet(sheet, maxima))
    const mark = panelMark(panel, signed, own.length)
    return mark.ok ? [[code, mark.value.exact] as const] : []
  })
  const { code, outcome, minutes, decision, deductionHundredths } = entry
  return {
    key: code,
    outcome,
    minutes,
    ...(decision !== undefined && { decision }),
    ...(deductionHundredths !== undefined && { deductionHundredths }),
    marks: Object.fromEntries(marks),
    complete: marks.length === pkg.scheme.modules.length,
  }
}

/**
 * 成绩依据 of a package: what resultsOf needs of every entry, panels already taken by the rulebook; marks as ratios of
 * hundredths (rule 2.5). A panel that is not complete leaves its module out. Refuses an unreadable rulebook.
 */
export function entriesFromPackage(pkg: Package): Result<ResultEntry[], RulebookRefusal> {
  const rulebook = readRulebook(pkg.rulebook)
  if (!rulebook.ok) return rulebook
  const maxima = maximaOf(pkg)
  return ok(pkg.entries.map((entry) => resultEntry(pkg, rulebook.value, entry, maxima)))
}
