import { showYuan } from '~/domain/exact'
import type { PolicyRefusal } from '~/domain/refusal/reward'
import type { RewardRefusal } from '~/domain/reward'
import { rewardStatusText, rewardStepText, roleText } from '~/i18n/rewards'
import { classText, tierText } from '~/i18n/levels'
import type { Lang } from '~/i18n/define'
import { sentences } from './define'

type Names = Record<Lang, Readonly<Record<string, string>>>

function named(names: Names, code: string, lang: Lang): string {
  return names[lang][code] ?? code
}

function statuses(codes: string, lang: Lang): string {
  const shown = codes.split(',').map((code) => named(rewardStatusText, code, lang))
  return lang === 'zh'
    ? shown.map((name) => `“${name}”`).join('、')
    : shown.map((name) => `“${name}”`).join(', ')
}

export const rewardSentences = sentences<RewardRefusal | PolicyRefusal>({
  'reward-wrong-step': {
    status: 409,
    zh: ({ status, needed }) =>
      `这一笔现在是${statuses(status, 'zh')}，这一步只能在${statuses(needed, 'zh')}时做。请刷新看最新进度。`,
    en: ({ status, needed }) =>
      `This reward is ${statuses(status, 'en')}; the step needs ${statuses(needed, 'en')}. Refresh to see where it is.`,
  },
  'reward-same-person': {
    status: 409,
    zh: ({ step, earlier }) =>
      `您已经盖过“${named(rewardStepText, earlier, 'zh')}”印，“${named(rewardStepText, step, 'zh')}”印必须由另一个人来盖。`,
    en: ({ step, earlier }) =>
      `You set the “${named(rewardStepText, earlier, 'en')}” seal; “${named(rewardStepText, step, 'en')}” needs another person.`,
  },
  'reward-nothing-to-pay': {
    status: 409,
    zh: () => '这一笔金额为 0，不需要申报。理由写在记录里。',
    en: () => 'The amount is 0, so there is nothing to apply for. The record states why.',
  },
  'reward-over-budget': {
    status: 409,
    zh: ({ budgetFen, committedFen, amountFen }) =>
      `预算 ${showYuan(budgetFen)} 元，已批 ${showYuan(committedFen)} 元，再批 ${showYuan(amountFen)} 元还差 ${showYuan(committedFen + amountFen - budgetFen)} 元。这一笔保留在“待批”，预算到位后再批。`,
    en: ({ budgetFen, committedFen, amountFen }) =>
      `Budget ${showYuan(budgetFen)}, committed ${showYuan(committedFen)}: ${showYuan(committedFen + amountFen - budgetFen)} yuan short. The reward waits here until the budget allows it.`,
  },
  'reward-no-policy': {
    status: 409,
    zh: () => '找不到这一笔所依据的奖励政策。请奖励办核对政策版本。',
    en: () => 'The policy of this reward was not found. Ask the award office to check its versions.',
  },
  'policy-row-repeated': {
    zh: ({ classCode, tier, role }) =>
      `${named(classText, classCode, 'zh')}、${named(tierText, tier, 'zh')}、${named(roleText, role, 'zh')}写了两个金额。同一奖项同一对象只能有一个金额。`,
    en: ({ classCode, tier, role }) =>
      `${named(classText, classCode, 'en')}, ${named(tierText, tier, 'en')}, ${named(roleText, role, 'en')} has two amounts. Keep one.`,
  },
  'policy-row-outside-scope': {
    zh: ({ classCode }) =>
      `${named(classText, classCode, 'zh')}写了金额，却不在奖励范围之内。请勾选这一类，或删去这一行。`,
    en: ({ classCode }) =>
      `${named(classText, classCode, 'en')} has an amount but is not in scope. Tick the class or remove the row.`,
  },
  'policy-dates-reversed': {
    zh: () => '失效时间必须晚于生效时间。请改正其中一个。',
    en: () => 'The end must be later than the start. Correct one of them.',
  },
})
