import type { ScreenRefusal } from '~/domain/scene'
import { sentences } from './define'

export const screenSentences = sentences<ScreenRefusal>({
  'screen-name-taken': {
    status: 409,
    zh: ({ name }) => `已经有一块屏幕叫“${name}”。请换一个名称，例如写明它挂在哪里。`,
    en: ({ name }) =>
      `There is already a screen called “${name}”. Choose another name, such as where it hangs.`,
  },
  'screens-full': {
    status: 409,
    zh: ({ max }) => `一个赛季最多 ${max} 块屏幕。请先移走不用的。`,
    en: ({ max }) => `A season has at most ${max} screens. Remove one that is not used first.`,
  },
  'scene-event-closed': {
    status: 409,
    zh: ({ eventCode }) => `赛项 ${eventCode} 不在这个赛季，或者还没有开放，不能放上屏幕。屏幕没有变化。`,
    en: ({ eventCode }) =>
      `Event ${eventCode} is not in this season or not open yet, so it cannot be shown. No screen was changed.`,
  },
})
