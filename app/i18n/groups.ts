import { defineText } from './define'

/** 组别: apart from the organizers' words, because every phone that watches needs these two. */
export const groupText = defineText({
  zh: { 职工组: '职工组', 学生组: '学生组' },
  en: { 职工组: 'Workers', 学生组: 'Students' },
})
