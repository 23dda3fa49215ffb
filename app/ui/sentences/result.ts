import type { ResultRefusal } from '~/domain/refusal/result'
import { sentences } from './define'

const DID = {
  zh: { lock: '锁定过本赛项成绩', unseal: '监督过本赛项解密' },
  en: { lock: 'locked the marks of this event', unseal: 'witnessed its unsealing' },
} as const

export const resultSentences = sentences<ResultRefusal>({
  'result-same-person': {
    status: 409,
    zh: ({ did }) => `您${DID.zh[did]}，不能再由您公布。请组委会另一位同志核对后公布。`,
    en: ({ did }) => `You ${DID.en[did]}, so another member of the committee has to publish the results.`,
  },
  'result-seat-sealed': {
    status: 409,
    zh: ({ seat }) => `${seat} 号还没有解密到人，成绩不能公布。请先完成全部解密。`,
    en: ({ seat }) => `Number ${seat} is not unsealed yet. Open all seals before publishing.`,
  },
  'result-incomplete': {
    status: 409,
    zh: ({ seat, module, given, needed }) =>
      `${seat} 号模块 ${module} 只有 ${given} 张签名评分表，需要 ${needed} 张。请裁判长补齐后再公布。`,
    en: ({ seat, module, given, needed }) =>
      `Number ${seat}, module ${module}: ${given} signed sheets of ${needed}. The chief judge has to complete them.`,
  },
  'result-spread': {
    status: 409,
    zh: ({ seat, module, aspect }) =>
      `${seat} 号模块 ${module} 的评分点 ${aspect} 分差超限，需要裁判重评。请裁判长处理后再公布。`,
    en: ({ seat, module, aspect }) =>
      `Number ${seat}, module ${module}, aspect ${aspect}: the judges differ too much and have to score again.`,
  },
  'result-too-many': {
    status: 409,
    zh: ({ seat, module, given, most }) =>
      `${seat} 号模块 ${module} 有 ${given} 张签名评分表，规则最多 ${most} 名裁判。请裁判长核对裁判席后再公布。`,
    en: ({ seat, module, given, most }) =>
      `Number ${seat}, module ${module}: ${given} signed sheets, the rules allow ${most} judges. The chief judge has to check the panel.`,
  },
  'result-tie-undecided': {
    status: 409,
    zh: ({ rank, seats }) =>
      `${seats.join('、')} 号并列第 ${rank} 名，规则要求裁判长书面裁定先后。请裁判长裁定后再公布。`,
    en: ({ rank, seats }) =>
      `Numbers ${seats.join(', ')} share rank ${rank}; the rules ask for the chief judge's written decision first.`,
  },
  'result-empty': {
    status: 409,
    zh: () => '本赛项还没有成绩可用。请确认检录、抽签和评分都已完成。',
    en: () => 'There are no results in this event yet. Check-in, the draw and the marking come first.',
  },
})
