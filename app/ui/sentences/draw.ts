import type { DrawRefusal } from '~/domain/draw'
import { sentences } from './define'

const LAYER = { zh: ['', '一次加密', '二次加密'], en: ['', 'the first seal', 'the second seal'] } as const

export const drawSentences = sentences<DrawRefusal>({
  'draw-already-sealed': {
    status: 409,
    zh: ({ layer }) => `${LAYER.zh[layer] ?? ''}已经完成，不能重做。承诺值已公布，任何改动都会被发现。`,
    en: ({ layer }) => `${LAYER.en[layer] ?? ''} is already done and cannot be repeated.`,
  },
  'draw-nobody-present': {
    status: 409,
    zh: () => '检录没有到场的选手，不能抽签。请先完成检录。',
    en: () => 'Nobody is checked in as present. Complete the check-in first.',
  },
  'draw-attendance-open': {
    status: 409,
    zh: ({ waiting }) => `还有 ${waiting} 人没有检录结果。请先逐一确认到场或缺席，再加密。`,
    en: ({ waiting }) =>
      `${waiting} entries are neither present nor absent. Decide each at the check-in first.`,
  },
  'draw-layer-missing': {
    status: 409,
    zh: ({ layer }) => `没有找到${LAYER.zh[layer] ?? ''}的密封记录。请停止操作，并通知监督员。`,
    en: ({ layer }) => `The record of ${LAYER.en[layer] ?? ''} is missing. Stop and tell the supervisor.`,
  },
  'draw-commitment-broken': {
    status: 409,
    zh: ({ layer }) =>
      `${LAYER.zh[layer] ?? ''}打开后与当时公布的承诺值不一致，解密没有进行。请封存现场，交监督组核查。`,
    en: ({ layer }) =>
      `What was opened does not match the commitment published at ${LAYER.en[layer] ?? ''}. Nothing was unsealed.`,
  },
  'draw-same-officer': {
    status: 409,
    zh: () => '一个人只能经手一层加密。这一步请由另一位加密裁判或监督员完成。',
    en: () => 'One person may hold one layer only. Another officer must do this step.',
  },
  'draw-officer-judges': {
    status: 409,
    zh: () => '您在这个赛项担任裁判，不能经手加密。请由没有执裁的人完成。',
    en: () => 'You judge in this event and may not take part in the draw. Somebody else must do it.',
  },
  'draw-too-many': {
    status: 409,
    zh: ({ present, most }) => `到场 ${present} 人，三位赛位号最多容纳 ${most} 人。请分场次设立赛项。`,
    en: ({ present, most }) =>
      `${present} are present; three-digit numbers hide at most ${most}. Split the event.`,
  },
})
