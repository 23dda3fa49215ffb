import type { CallRefusal } from '~/domain/call-up'
import { sentences } from './define'

export const callSentences = sentences<CallRefusal>({
  'call-no-such-number': {
    zh: ({ number }) => `不能叫 ${number}：没有这个赛位号，或者裁判长已记为缺席、退赛、取消资格或无效。`,
    en: ({ number }) =>
      `${number} cannot be called: there is no such seat, or the chief judge recorded it as absent, withdrawn, disqualified or void.`,
  },
  'call-made-already': {
    status: 409,
    zh: ({ number, place }) => `${number} 刚刚已被叫到“${place}”，没有再叫。请看最新的名单。`,
    en: ({ number, place }) =>
      `${number} has just been called to “${place}”; it was not called again. See the newest list.`,
  },
  'call-changed': {
    status: 409,
    zh: ({ number }) => `${number} 的情况刚被另一张叫号台改过，这一次没有记。请看最新的名单再按。`,
    en: ({ number }) =>
      `Another desk has just changed ${number}; this press was not recorded. See the newest list and press again.`,
  },
  'call-nothing-to-clear': {
    status: 409,
    zh: () => '这一轮还没有叫过号，不用重新开始。',
    en: () => 'Nobody has been called in this round; there is nothing to begin again.',
  },
})
