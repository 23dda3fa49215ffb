import type { BoardRefusal } from '~/domain/board-mode'
import type { CommonRefusal } from '~/domain/refusal'
import type { SeasonRefusal } from '~/domain/refusal/season'
import type { StageRefusal } from '~/domain/stage'
import { sentences } from './define'
import { allowedText, shown } from './misfit'
import { stageName } from './stage-names'

type Own = Exclude<SeasonRefusal, CommonRefusal | StageRefusal | BoardRefusal>

function list(codes: string, comma: string): string {
  return codes.split(',').join(comma)
}

export const seasonSentences = sentences<Own>({
  'season-code-taken': {
    status: 409,
    zh: ({ seasonCode }) => `编号 ${seasonCode} 已有赛季在用。请换一个编号。`,
    en: ({ seasonCode }) => `The code ${seasonCode} belongs to another season. Choose another.`,
  },
  'season-closed': {
    status: 409,
    zh: () => '这个赛季已经结束，不能再添加赛项。',
    en: () => 'This season is closed: no event can be added.',
  },
  'event-code-taken': {
    status: 409,
    zh: ({ eventCode }) => `编号 ${eventCode} 已有赛项在用。请换一个编号。`,
    en: ({ eventCode }) => `The code ${eventCode} belongs to another event. Choose another.`,
  },
  'event-step-elsewhere': {
    status: 409,
    zh: ({ to }) => `“${stageName(to, 'zh')}”不能在这里推进，由负责的人在他自己的页面完成后自动进入。`,
    en: ({ to }) =>
      `“${stageName(to, 'en')}” is not reached from here: it follows when the person in charge has done his part.`,
  },
  'event-entries-undecided': {
    status: 409,
    zh: ({ count }) => `还有 ${count} 份报名没有审核。请先逐份通过或退回，再公示名单。`,
    en: ({ count }) =>
      `${count} entries wait for a decision. Approve or return each before posting the roster.`,
  },
  'rules-frozen': {
    status: 423,
    zh: () => '规则已经冻结，不能再改。需要改动时走更正程序。',
    en: () => 'The rules are frozen and can no longer change, except by the correction procedure.',
  },
  'rules-percent-sum': {
    zh: ({ percent }) => `各等次比例相加 ${percent}%，不能超过 100%。`,
    en: ({ percent }) => `The shares add up to ${percent} %; they cannot exceed 100 %.`,
  },
  'rules-tie-module': {
    zh: ({ module }) => `同分顺序里的模块 ${module} 不在评分标准中。请重新选择。`,
    en: ({ module }) => `Module ${module} of the tie chain is not in the marking scheme. Choose again.`,
  },
  'rules-parts-modules': {
    zh: ({ missing, unknown }) =>
      `计分部分要与评分标准的模块逐一对应。${missing && `缺：${list(missing, '、')}。`}${unknown && `多：${list(unknown, '、')}。`}请按模块代码改正，或按模块重新列出。`,
    en: ({ missing, unknown }) =>
      `The parts must be exactly the modules of the scheme. ${missing && `Missing: ${list(missing, ', ')}. `}${unknown && `Not a module: ${list(unknown, ', ')}. `}Correct the codes, or list the parts from the modules.`,
  },
  'rulebook-unreadable': {
    zh: ({ place, found, allowed }) =>
      `规则在 ${place} 处不合要求：写的是 ${shown(found, 'zh')}，允许 ${allowedText(allowed, 'zh')}。规则没有保存。`,
    en: ({ place, found, allowed }) =>
      `${place}: ${shown(found, 'en')} stands there, allowed is ${allowedText(allowed, 'en')}. The rules were not saved.`,
  },
})
