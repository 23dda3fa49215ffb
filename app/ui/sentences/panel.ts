import type { PanelRefusal } from '~/domain/panel'
import type { PanelActRefusal } from '~/domain/refusal/panel'
import { conflictText } from '~/i18n/panel'
import { fill, type Lang } from '~/i18n/define'
import { sentences } from './define'

type Facts = {
  readonly kind: string
  readonly personName?: string | undefined
  readonly org?: string | undefined
}

/** A conflict as a sentence with its facts: 与参赛单位同一工作单位：玉溪矿业. */
export function conflictSentence({ kind, personName = '', org = '' }: Facts, lang: Lang): string {
  const known = kind as keyof (typeof conflictText)['zh']
  return fill(conflictText[lang][known] ?? kind, { personName, org })
}

export const panelSentences = sentences<PanelActRefusal | PanelRefusal>({
  'panel-conflict': {
    status: 409,
    zh: ({ judge, count, ...facts }) =>
      `${judge} 应当回避：${conflictSentence(facts, 'zh')}${count > 1 ? `，另有 ${count - 1} 处` : ''}。请另选裁判。`,
    en: ({ judge, count, ...facts }) =>
      `${judge} must not judge here: ${conflictSentence(facts, 'en')}${count > 1 ? ` and ${count - 1} more` : ''}.`,
  },
  'panel-seated-already': {
    status: 409,
    zh: ({ judge }) => `${judge} 已经在裁判席上。`,
    en: ({ judge }) => `${judge} already sits on this panel.`,
  },
  'panel-left-already': {
    status: 409,
    zh: ({ judge }) => `${judge} 已经离席回避，不能再回到这个赛项。`,
    en: ({ judge }) => `${judge} has left this panel and cannot return to it.`,
  },
  'panel-account-disabled': {
    status: 409,
    zh: ({ judge }) => `${judge} 的账户已停用。请先在人员页面启用。`,
    en: ({ judge }) => `The account of ${judge} is disabled. Enable it on the people page first.`,
  },
  'panel-incomplete': {
    status: 409,
    zh: ({ given, needed }) => `裁判组只交了 ${given}/${needed} 张评分表，不能合成成绩。`,
    en: ({ given, needed }) => `Only ${given} of ${needed} sheets are in; no mark can be formed.`,
  },
  'panel-too-many': {
    status: 409,
    zh: ({ given, most }) => `裁判组交了 ${given} 张评分表，规则最多 ${most} 名裁判。请裁判长核对裁判席。`,
    en: ({ given, most }) => `${given} sheets are in, the rules allow ${most} judges. Check the panel.`,
  },
  'panel-judge-twice': {
    status: 409,
    zh: () => '同一位裁判对同一编号交了两张评分表。请裁判长核对。',
    en: () => 'One judge handed in two sheets for the same number. The chief judge must check.',
  },
  'spread-too-wide': {
    status: 409,
    zh: ({ spread, limit, aspect }) =>
      `${aspect} 的评价分相差 ${spread}，超过 ${limit}。请裁判组对照标准重新打分。`,
    en: ({ spread, limit, aspect }) =>
      `The scores of ${aspect} differ by ${spread}, more than ${limit}: score again.`,
  },
  'score-off-scale': {
    zh: ({ aspect }) => `${aspect} 的评价分不在 0 到 3 之间。`,
    en: ({ aspect }) => `The score of ${aspect} is not between 0 and 3.`,
  },
})
