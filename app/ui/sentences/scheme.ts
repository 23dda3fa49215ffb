import type { CommonRefusal } from '~/domain/refusal'
import type { SchemeRefusal } from '~/domain/refusal/scheme'
import { sentences } from './define'
import { findingSentence } from './finding'

type Own = Exclude<SchemeRefusal, CommonRefusal>

export const schemeSentences = sentences<Own>({
  'scheme-frozen': {
    status: 423,
    zh: () => '规则已经冻结，评分标准不能再改。',
    en: () => 'The rules are frozen: the marking scheme can no longer change.',
  },
  'scheme-code-taken': {
    status: 409,
    zh: ({ place }) => `编号 ${place} 已经用过。请换一个编号。`,
    en: ({ place }) => `The code ${place} is already used. Choose another.`,
  },
  'scheme-part-not-empty': {
    status: 409,
    zh: ({ place }) => `${place} 下面还有内容，请先删除里面的。`,
    en: ({ place }) => `${place} still holds other parts. Delete those first.`,
  },
  'scheme-aspect-wrong': {
    zh: ({ finding, facts }) => findingSentence(finding, facts, 'zh'),
    en: ({ finding, facts }) => findingSentence(finding, facts, 'en'),
  },
})
