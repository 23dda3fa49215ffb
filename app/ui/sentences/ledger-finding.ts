import type { LedgerFinding } from '~/domain/ledger-check'
import type { Lang } from '~/i18n/define'

type Words = Readonly<Record<LedgerFinding['kind'], Record<Lang, (one: LedgerFinding) => string>>>

const WORDS: Words = {
  'entry-changed': {
    zh: ({ seq, act }) => `第 ${seq} 条（${act}）的内容被改动过：与它的摘要不符。`,
    en: ({ seq, act }) => `Entry ${seq} (${act}) was changed: it no longer fits its digest.`,
  },
  gap: {
    zh: ({ seq, found }) => `缺第 ${seq} 条：这个位置上是第 ${found} 条。`,
    en: ({ seq, found }) => `Entry ${seq} is missing: number ${found} stands in its place.`,
  },
  link: {
    zh: ({ seq }) => `第 ${seq} 条没有接在前一条之后：前面的账被删、被换或被调了次序。`,
    en: ({ seq }) => `Entry ${seq} does not join the one before: something was taken out, replaced or moved.`,
  },
  'tail-cut': {
    zh: ({ seq, found }) => `账本被截短：应当至少到第 ${seq} 条，现在只到第 ${found} 条。`,
    en: ({ seq, found }) => `The end was cut off: it reached ${seq} at least, and now ends at ${found}.`,
  },
  head: {
    zh: ({ seq, says, found }) => `账头与第 ${seq} 条不符：账头为 ${says}，末条为 ${found}。`,
    en: ({ seq, says, found }) => `The head does not fit entry ${seq}: it says ${says}, the entry ${found}.`,
  },
  signature: {
    zh: ({ seq }) => `第 ${seq} 条处的账头签名不是本系统的签名。`,
    en: ({ seq }) => `The signature over the head at ${seq} is not the house’s.`,
  },
  'head-differs': {
    zh: ({ seq, says, found }) => `第 ${seq} 条与当时签名的账头不符：签名时为 ${says}，现为 ${found}。`,
    en: ({ seq, says, found }) =>
      `Entry ${seq} is not the one whose head was signed: then ${says}, now ${found}.`,
  },
  witness: {
    zh: ({ seq, says, found }) =>
      `第 ${seq} 条与您手上的账头不符：您的为 ${says}，账本为 ${found || '没有这一条'}。`,
    en: ({ seq, says, found }) =>
      `Entry ${seq} is not the one you saw: yours ${says}, the ledger ${found || 'has none'}.`,
  },
  mark: {
    zh: ({ seq, where, says, found }) =>
      `${where}：账本第 ${seq} 条记的是 ${says}，成绩表里是 ${found}（百分之一分）。`,
    en: ({ seq, where, says, found }) =>
      `${where}: entry ${seq} says ${says}, the table ${found} (hundredths).`,
  },
  'mark-missing': {
    zh: ({ seq, where, says }) => `${where}：账本第 ${seq} 条记有 ${says}，成绩表里没有。`,
    en: ({ seq, where, says }) => `${where}: entry ${seq} says ${says}, the table has nothing.`,
  },
  'mark-extra': {
    zh: ({ where, found }) => `${where}：成绩表里有 ${found}，账本没有任何记录。`,
    en: ({ where, found }) => `${where}: the table has ${found}, the ledger knows nothing of it.`,
  },
  tap: {
    zh: ({ where, says, found }) => `${where} 号：账本记有 ${says} 次落笔，落笔表里有 ${found} 次。`,
    en: ({ where, says, found }) => `Number ${where}: the ledger knows ${says} taps, the table ${found}.`,
  },
  sheet: {
    zh: ({ where, says, found }) => `${where} 号评分表：账本为“${says}”，现为“${found}”。`,
    en: ({ where, says, found }) => `Sheet of ${where}: the ledger says "${says}", the table "${found}".`,
  },
}

/** What is wrong with a ledger, in one sentence. */
export function findingText(finding: LedgerFinding, lang: Lang): string {
  return WORDS[finding.kind][lang](finding)
}
