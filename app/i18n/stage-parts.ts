import { defineText } from './define'

export const stagePartsText = defineText({
  zh: {
    youAreHere: '当前阶段：{stage}，第 {n} 步，共 {of} 步',
    event: '赛项',
    people: '人数',
    now: '现在',
    staircase: '各赛项走到哪一步',
    blocked: '有阻断',
  },
  en: {
    youAreHere: 'Now: {stage}, step {n} of {of}',
    event: 'Event',
    people: 'Entries',
    now: 'Now',
    staircase: 'Where every event stands',
    blocked: 'blocked',
  },
})
