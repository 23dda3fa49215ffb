import { sentences } from './define'

/** Why one field was not accepted. */
export type FieldRefusal =
  | { readonly code: 'missing' }
  | { readonly code: 'too-long'; readonly max: number }
  | { readonly code: 'too-short'; readonly min: number }
  | { readonly code: 'control-characters' }
  | { readonly code: 'full-width' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'not-a-whole-number' }
  | { readonly code: 'too-many-decimals'; readonly decimals: number }
  | { readonly code: 'too-small'; readonly min: string }
  | { readonly code: 'too-large'; readonly max: string }
  | { readonly code: 'not-offered' }
  | { readonly code: 'not-on-board' }
  | { readonly code: 'not-a-time' }
  | { readonly code: 'login-characters' }
  | { readonly code: 'pin-shape' }
  | { readonly code: 'repeated' }
  | { readonly code: 'unreadable' }

export type FormRefusal = {
  readonly code: 'bad-form'
  readonly fields: { readonly [name: string]: FieldRefusal }
}

export const fieldSentences = sentences<FieldRefusal>({
  missing: { zh: () => '这一项必须填写。', en: () => 'This must be filled in.' },
  'too-long': {
    zh: ({ max }) => `最多 ${max} 个字，请缩短。`,
    en: ({ max }) => `At most ${max} characters. Please shorten it.`,
  },
  'too-short': {
    zh: ({ min }) => `至少要 ${min} 个字符。`,
    en: ({ min }) => `At least ${min} characters are needed.`,
  },
  'control-characters': {
    zh: () => '含有看不见的控制字符。请删去后重新键入，不要从别处粘贴。',
    en: () => 'It contains invisible control characters. Delete it and type it again instead of pasting.',
  },
  'full-width': {
    zh: () => '含有全角字符。请切换到半角（英文）输入后重新填写。',
    en: () => 'It contains full-width characters. Switch to half-width input and type it again.',
  },
  'not-a-number': { zh: () => '请填写数字，例如 12.50。', en: () => 'Enter a number, for example 12.50.' },
  'not-a-whole-number': {
    zh: () => '请填写整数，例如 12。',
    en: () => 'Enter a whole number, for example 12.',
  },
  'too-many-decimals': {
    zh: ({ decimals }) => `最多 ${decimals} 位小数。`,
    en: ({ decimals }) => `At most ${decimals} decimal places.`,
  },
  'too-small': { zh: ({ min }) => `不能小于 ${min}。`, en: ({ min }) => `It cannot be less than ${min}.` },
  'too-large': { zh: ({ max }) => `不能大于 ${max}。`, en: ({ max }) => `It cannot be more than ${max}.` },
  'not-offered': { zh: () => '请从给出的选项中选择一项。', en: () => 'Choose one of the options offered.' },
  'not-on-board': {
    zh: () => '看板上没有这个号码，或不止一位。公布前看板上没有姓名。',
    en: () => 'The board shows nobody, or several, by that. Before publication it holds no names.',
  },
  'not-a-time': {
    zh: () => '请填写真实的日期和时间，例如 2026-11-23 14:05。',
    en: () => 'Enter a real date and time, for example 2026-11-23 14:05.',
  },
  'login-characters': {
    zh: () => '登录名由 3 至 40 个小写字母、数字、点、横线组成，以字母或数字开头。',
    en: () =>
      'A login has 3 to 40 lower-case letters, digits, dots or dashes and starts with a letter or digit.',
  },
  'pin-shape': { zh: () => 'PIN 是卡片上的 6 位数字。', en: () => 'The PIN is the 6 digits on the card.' },
  repeated: {
    zh: () => '这一项送来了两次，请重新提交。',
    en: () => 'This was sent twice. Please submit again.',
  },
  unreadable: {
    zh: () => '无法识别填写的内容，请检查。',
    en: () => 'This could not be understood. Please check it.',
  },
})

export const formSentences = sentences<FormRefusal>({
  'bad-form': {
    zh: ({ fields }) => {
      const count = Object.keys(fields).length
      return count ? '请改正标出的地方再提交，其他内容都还在。' : '没有收到可以读懂的表单，请重新提交。'
    },
    en: ({ fields }) => {
      const count = Object.keys(fields).length
      return count
        ? 'Correct what is marked and submit again; everything else is still there.'
        : 'The form could not be read. Please submit it again.'
    },
  },
})
