import { showHundredths } from '~/domain/exact'
import type { AspectSpec } from '~/domain/aspect'
import type { Answer } from '~/domain/answer'

export type PaperLine = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly spec: AspectSpec
  readonly maxHundredths: number
  /** null on a blank sheet */
  readonly answer: Answer | null
  readonly hundredths: number | null
}

export type PaperGroup = {
  readonly code: string
  readonly name: string
  readonly lines: readonly PaperLine[]
  /** begun on the page before */
  readonly goesOn?: boolean
}

/** What a page of A4 holds between its head and its foot, in tenths of a millimetre. */
const PAGE_ROOM = 2170
/** The total, the remarks and the signatures below the last line. */
const END_ROOM = 560

const GROUP = 75
const LEAST_LINE = 88
const PADDING = 28
const TITLE_LINE = 48
const SMALL_LINE = 40
const TITLE_WIDTH = 25
const SMALL_WIDTH = 30

/** Han and full-width characters count 1; all others are narrower, words that wrap whole included. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 1 : 0.62), 0)
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0)
}

/** What stands small below an aspect's title: its requirement, or what 3, 2, 1 and 0 mean. */
export function smallText({ detail, spec }: Pick<PaperLine, 'detail' | 'spec'>): string {
  const means =
    spec.kind === 'judgement'
      ? ([3, 2, 1, 0] as const)
          .filter((score) => spec.descriptors[score].trim() !== '')
          .map((score) => `${score} ${spec.descriptors[score].trim()}`)
          .join('；')
      : ''
  const rules = spec.kind === 'deduction' ? (spec.rules ?? []) : []
  const prices = rules.map(
    ({ no, text, perFaultHundredths }) => `${no} ${text} ${showHundredths(perFaultHundredths)}`,
  )
  return [detail.trim(), means, prices.join('；')].filter(Boolean).join('\n')
}

function lineHeight(line: PaperLine): number {
  const small = smallText(line)
  const text = linesOf(line.title, TITLE_WIDTH) * TITLE_LINE
  return Math.max(LEAST_LINE, PADDING + text + (small ? linesOf(small, SMALL_WIDTH) * SMALL_LINE : 0))
}

type Row = { readonly group: PaperGroup; readonly line: PaperLine }

/**
 * 分页: the lines of a sheet on pages of A4, each in its order and whole; a section's name is never the last on a page,
 * and the signatures never stand without a line above them.
 */
export function paperPages(groups: readonly PaperGroup[]): PaperGroup[][] {
  const rows = groups.flatMap((group) => group.lines.map((line): Row => ({ group, line })))
  const pages: Row[][] = [[]]
  for (const row of rows) {
    const page = pages.at(-1) ?? []
    if (page.length > 0 && heightOf([...page, row]) > PAGE_ROOM) pages.push([row])
    else page.push(row)
  }
  const last = pages.at(-1) ?? []
  if (last.length > 1 && heightOf(last) > PAGE_ROOM - END_ROOM) {
    const two = last.length > 2 && heightOf(last.slice(-2)) <= PAGE_ROOM - END_ROOM
    pages.push(last.splice(two ? -2 : -1))
  }
  return pages.map(grouped)
}

function heightOf(rows: readonly Row[]): number {
  const heads = rows.filter((row, at) => row.group !== rows[at - 1]?.group).length
  return rows.reduce((sum, { line }) => sum + lineHeight(line), heads * GROUP)
}

function grouped(rows: readonly Row[]): PaperGroup[] {
  const open: { readonly of: PaperGroup; readonly lines: PaperLine[] }[] = []
  for (const { group, line } of rows) {
    const last = open.at(-1)
    if (last?.of === group) last.lines.push(line)
    else open.push({ of: group, lines: [line] })
  }
  return open.map(({ of, lines }) => ({
    code: of.code,
    name: of.name,
    lines,
    goesOn: of.lines[0] !== lines[0],
  }))
}
