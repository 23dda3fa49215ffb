import type { AwardRefusal, AwardStep } from '~/domain/refusal/award'
import type { Lang } from '~/i18n/define'
import { sentences } from './define'

const STEP: Record<Lang, Record<AwardStep, string>> = {
  zh: { honours: '荣誉推荐', rewards: '奖励清单', talent: '人才库选入' },
  en: { honours: 'honours', rewards: 'rewards', talent: 'talent pool' },
}

export const awardSentences = sentences<AwardRefusal>({
  'award-no-results': {
    status: 409,
    zh: () => '本赛项还没有公布过成绩，不能提出荣誉和奖励。请先公布成绩。',
    en: () => 'The results of this event are not published yet. Publish them first.',
  },
  'award-steps-missing': {
    status: 409,
    zh: ({ steps }) => `授奖之前还要完成：${steps.map((step) => STEP.zh[step]).join('、')}。`,
    en: ({ steps }) => `Before the award is confirmed: ${steps.map((step) => STEP.en[step]).join(', ')}.`,
  },
})
