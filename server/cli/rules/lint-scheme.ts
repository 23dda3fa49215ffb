import { ok } from '~/kit/result'
import { readCisLoosely, type CisProblem } from '~/domain/cis-sheet'
import { showHundredths } from '~/domain/exact'
import type { Scheme, SchemeSection } from '~/domain/scheme'
import { schemeCounts } from '~/domain/scheme/counts'
import type { Finding } from '~/domain/scheme/finding'
import { lintScheme } from '~/domain/scheme/lint'
import { readSchemeJson } from '~/domain/scheme-json'
import { fill, type Lang } from '~/i18n/define'
import { cisText } from '~/i18n/scheme'
import { findingRemedy, findingSentence } from '~/ui/sentences/finding'
import { bytesOf, textIn } from './files'
import { both, jsonText, misfitAt, refuseWith, type Both, type Printed, type Read, type World } from './line'
import { readOptions } from './options'
import { sentence } from './told'

interface Sheet {
  readonly title: string
  readonly scheme: Scheme
  readonly sections: readonly SchemeSection[]
}

function cisProblem(file: string, { row, column, code, facts }: CisProblem): Both {
  const [zh, en] = [fill(cisText.zh[code], facts), fill(cisText.en[code], facts)]
  return both(`${file}：第 ${row} 行，${column} 列：${zh}`, `${file}: row ${row}, column ${column}: ${en}`)
}

// The reader of workbooks is loaded only for a workbook.
async function fromWorkbook(file: string, bytes: Buffer): Promise<Read<Sheet>> {
  const { readSchemeFile } = await import('~/files/scheme-file.server')
  const read = await readSchemeFile(bytes, readCisLoosely)
  if (read.ok) return read
  if (read.refusal.code === 'cis-rows') {
    return refuseWith(...read.refusal.problems.map((problem) => cisProblem(file, problem)))
  }
  const { code } = read.refusal
  return refuseWith(
    both(
      `${file}：读不出工作簿（${code}）；允许：含 CIS Marking Scheme Import 表的 .xlsx，或 scheme/1 的 JSON`,
      `${file}: no readable workbook (${code}); allowed: an .xlsx with the sheet CIS Marking Scheme Import, or scheme/1 JSON`,
    ),
  )
}

async function sheetOf(file: string, bytes: Buffer): Promise<Read<Sheet>> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return fromWorkbook(file, bytes)
  const text = textIn(file, bytes)
  if (!text.ok) return text
  const read = readSchemeJson(text.value)
  if (read.ok) return read
  const { path, found, allowed } = read.refusal
  return refuseWith(misfitAt(file, { place: path, found, allowed }))
}

function findingAnswer(lang: Lang | null, { place, severity, code, facts }: Finding) {
  const message = both(findingSentence(code, facts, 'zh'), findingSentence(code, facts, 'en'))
  const remedy = both(findingRemedy(code, facts, 'zh'), findingRemedy(code, facts, 'en'))
  return { place, severity, code, message: sentence(lang, message), remedy: sentence(lang, remedy) }
}

type Sums = ReturnType<typeof schemeCounts>['modules'][number]

function sums({ code, name, declaredHundredths, sumHundredths }: Sums) {
  return { code, name, declared: showHundredths(declaredHundredths), sum: showHundredths(sumHundredths) }
}

function schemeAnswer(lang: Lang | null, { title, scheme, sections }: Sheet, findings: readonly Finding[]) {
  const counts = schemeCounts(scheme, sections)
  return {
    title,
    criteria: counts.criteria,
    subCriteria: counts.subCriteria,
    aspects: {
      total: counts.aspects,
      measurement: counts.measurement,
      judgement: counts.judgement,
      deduction: counts.deduction,
    },
    sum: showHundredths(counts.sumHundredths),
    modules: counts.modules.map(sums),
    sections: counts.sections.map(sums),
    findings: findings.map((one) => findingAnswer(lang, one)),
  }
}

/** `lint-scheme FILE`: a scheme counted and checked; what blocks it makes the exit 1. */
export async function lintSchemeFile(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, [], { least: 1, most: 1, name: 'FILE' })
  if (!given.ok) return given
  const [file = ''] = given.value.operands
  const bytes = await bytesOf(world, file)
  if (!bytes.ok) return bytes
  const sheet = await sheetOf(file, bytes.value)
  if (!sheet.ok) return sheet
  const findings = lintScheme(sheet.value.scheme, { sections: sheet.value.sections })
  const fine = findings.every(({ severity }) => severity !== 'block')
  return ok({ fine, out: jsonText(schemeAnswer(given.value.lang, sheet.value, findings)) })
}
