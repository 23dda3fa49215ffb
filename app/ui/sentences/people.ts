import type { AccountRefusal } from '~/domain/account'
import type { DutyRefusal } from '~/domain/duty'
import type { Lang } from '~/i18n/define'
import { dutyText } from '~/i18n/duties'
import { sentences } from './define'

function duty(code: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = dutyText[lang]
  return names[code] ?? code
}

export const peopleSentences = sentences<AccountRefusal | DutyRefusal>({
  'sign-in-wrong': {
    status: 401,
    zh: () => '登录名或密码不对。请检查大小写后再试；忘记密码请找系统管理员。',
    en: () =>
      'The login or the password is not right. Check the case and try again, or ask the administrator.',
  },
  'sign-in-too-often': {
    status: 429,
    zh: ({ minutes }) => `连续失败次数太多，已暂停登录。请 ${minutes} 分钟后再试，或找系统管理员。`,
    en: ({ minutes }) =>
      `Too many failed attempts. Signing in is paused; try again in ${minutes} min or ask the administrator.`,
  },
  'card-wrong': {
    status: 401,
    zh: () => '卡片或 PIN 不对。请核对卡片上的 6 位数字；补过卡的，旧卡已经作废。',
    en: () =>
      'The card or the PIN is not right. Check the 6 digits; an old card dies when a new one is issued.',
  },
  'login-taken': {
    status: 409,
    zh: ({ login }) => `登录名“${login}”已有人使用，请换一个。`,
    en: ({ login }) => `The login “${login}” is taken. Choose another.`,
  },
  'login-without-password': {
    zh: () => '登录名和密码要么都填，要么都不填（只用裁判卡的裁判不需要）。',
    en: () => 'Fill in both login and password, or neither (a judge with a card needs none).',
  },
  'house-not-empty': {
    status: 404,
    zh: () => '系统管理员已经建立，请直接登录。',
    en: () => 'The administrator already exists. Please sign in.',
  },
  'people-oneself': {
    status: 409,
    zh: () => '不能改动自己的职责或停用自己，请另一位管理员来做。',
    en: () => 'You cannot change your own duties or disable yourself; ask another administrator.',
  },
  'people-on-panel': {
    status: 409,
    zh: ({ event }) => `他还坐在“${event}”的裁判席上。请先在裁判席页面请他离席并写明理由。`,
    en: ({ event }) => `This person still sits on the panel of “${event}”. Have him leave the panel first.`,
  },
  'card-not-judge': {
    status: 409,
    zh: () => '裁判卡只发给评分裁判或裁判长。请先授予其中一项职责。',
    en: () => 'Cards are for judges and chief judges only. Grant one of these duties first.',
  },
  'account-disabled': {
    status: 409,
    zh: () => '这个账户已停用。请先启用再操作。',
    en: () => 'This account is disabled. Enable it first.',
  },
  'duty-needs-event': {
    zh: ({ duty: wanted }) => `“${duty(wanted, 'zh')}”只能在某一个赛项里担任，请选择赛项。`,
    en: ({ duty: wanted }) => `“${duty(wanted, 'en')}” is held in one event. Choose the event.`,
  },
  'duty-conflict': {
    status: 409,
    zh: ({ held, wanted }) =>
      `职责必须分开：已担任“${duty(held, 'zh')}”的人不能再担任“${duty(wanted, 'zh')}”。请另选一人。`,
    en: ({ held, wanted }) =>
      `These duties must be apart: “${duty(held, 'en')}” and “${duty(wanted, 'en')}”. Choose another person.`,
  },
  'duty-held-already': {
    status: 409,
    zh: ({ duty: wanted }) => `他已经担任“${duty(wanted, 'zh')}”，不必再授。`,
    en: ({ duty: wanted }) => `This person is already “${duty(wanted, 'en')}”.`,
  },
})
