import type { TalentRefusal } from '~/domain/refusal/talent'
import { sentences } from './define'

export const talentSentences = sentences<TalentRefusal>({
  'talent-no-results': {
    status: 409,
    zh: () => '本赛项还没有公布过成绩，不能选入人才库。请先公布成绩。',
    en: () => 'The results of this event are not published yet; nobody can be selected.',
  },
})
