import { showHundredths } from '~/domain/exact'
import type { StageRefusal } from '~/domain/stage'
import type { Lang } from '~/i18n/define'
import { sentences } from './define'
import { findingSentence } from './finding'
import { stageName } from './stage-names'

const CONFLICT: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    'same-employer': '同单位',
    'same-delegation': '同代表队',
    'declared-tie': '已申报的亲属或师生关系',
    'is-coach': '选手的教练',
  },
  en: {
    'same-employer': 'same employer',
    'same-delegation': 'same delegation',
    'declared-tie': 'a declared tie',
    'is-coach': 'coach of an entry',
  },
}

/** 回避事由, by the kind of a conflict. */
export function conflictName(kind: string, lang: Lang): string {
  return CONFLICT[lang][kind] ?? kind
}

export const stageSentences = sentences<StageRefusal>({
  'stage-move-not-allowed': {
    status: 409,
    zh: ({ from, to }) =>
      `赛项现在处于“${stageName(from, 'zh')}”，不能直接进入“${stageName(to, 'zh')}”。请刷新页面，按“下一步”进行。`,
    en: ({ from, to }) =>
      `The event is at “${stageName(from, 'en')}” and cannot go to “${stageName(to, 'en')}” from there. Refresh and follow the next step.`,
  },
  'stage-scheme-not-100': {
    status: 409,
    zh: ({ sumHundredths }) =>
      `评分标准合计 ${showHundredths(sumHundredths)}，必须正好 100.00。请先到评分标准页补齐。`,
    en: ({ sumHundredths }) =>
      `The marking scheme sums to ${showHundredths(sumHundredths)}; it must be exactly 100.00. Correct it on its page first.`,
  },
  'stage-scheme-blocked': {
    status: 409,
    zh: ({ place, finding, count }) =>
      `评分标准有 ${count} 处必须改，第一处在 ${place || '整表'}：${findingSentence(finding, {}, 'zh')}`,
    en: ({ place, finding, count }) =>
      `The marking scheme has ${count} places to correct, the first at ${place || 'the whole'}: ${findingSentence(finding, {}, 'en')}`,
  },
  'stage-panel-too-small': {
    status: 409,
    zh: ({ given, needed }) => `裁判 ${given} 名，至少要 ${needed} 名。请先到裁判页补齐。`,
    en: ({ given, needed }) => `${given} judges are seated, ${needed} are needed. Complete the panel first.`,
  },
  'stage-panel-too-large': {
    status: 409,
    zh: ({ given, most }) => `裁判 ${given} 名，规则最多 ${most} 名。请先到裁判页改为候补，或修改规则。`,
    en: ({ given, most }) =>
      `${given} judges are seated, the rules allow ${most}. Make the others reserves, or change the rules.`,
  },
  'stage-conflict-open': {
    status: 409,
    zh: ({ judge, kind }) => `裁判${judge}须回避（${conflictName(kind, 'zh')}）。请先到裁判页换人。`,
    en: ({ judge, kind }) =>
      `Judge ${judge} must stand aside (${conflictName(kind, 'en')}). Replace him or her first.`,
  },
  'stage-no-entries': {
    status: 409,
    zh: () => '还没有审核通过的参赛者。请先完成资格审查。',
    en: () => 'No entry has been approved yet. Finish the eligibility review first.',
  },
})
