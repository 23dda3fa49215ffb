import type { CommonRefusal } from '~/domain/refusal'
import type { Lang } from '~/i18n/define'
import { stageText } from '~/i18n/stages'
import { sentences } from './define'

/** "needed" may name several stages, joined by commas. */
function stageNames(codes: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = stageText[lang]
  const shown = codes.split(',').map((code) => names[code.trim()] ?? code)
  return lang === 'zh'
    ? shown.map((name) => `“${name}”`).join('、')
    : shown.map((name) => `“${name}”`).join(', ')
}

export const commonSentences = sentences<CommonRefusal>({
  'wrong-stage': {
    status: 409,
    zh: ({ stage, needed }) =>
      `赛项现在处于${stageNames(stage, 'zh')}，这一步只能在${stageNames(needed, 'zh')}时做。`,
    en: ({ stage, needed }) =>
      `The event is at ${stageNames(stage, 'en')}; this can only be done at ${stageNames(needed, 'en')}.`,
  },
  'no-such-event': {
    status: 404,
    zh: () => '没有这个赛项。请从赛项列表重新进入。',
    en: () => 'There is no such event. Please enter it again from the list.',
  },
  'no-such': {
    status: 404,
    zh: () => '没有找到要处理的记录，它可能已被移走。请返回列表刷新后再试。',
    en: () => 'The record was not found; it may have been moved. Return to the list, refresh and try again.',
  },
  'not-yours': {
    status: 404,
    zh: () => '没有找到要处理的记录。请从自己的页面重新进入。',
    en: () => 'The record was not found. Please enter it again from your own page.',
  },
  'changed-meanwhile': {
    status: 409,
    zh: () => '别人刚刚改动了同一处，您的改动没有保存。请刷新看过最新内容后再做。',
    en: () =>
      'Somebody has just changed the same thing; yours was not saved. Refresh, read it and do it again.',
  },
})
