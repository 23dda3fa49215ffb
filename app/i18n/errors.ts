import { defineText } from './define'

/** Short sentences of answers that end a request before its page: guards and readers. */
export const errorText = defineText({
  zh: {
    signInFirst: '请先登录。',
    notYourDuty: '这不归您的职责，什么都没有改动。',
  },
  en: {
    signInFirst: 'Please sign in first.',
    notYourDuty: 'This is not part of your duty; nothing was changed.',
  },
})
