import type { REWARD_REASONS } from '~/domain/reason/reward'
import type { Lang } from '~/i18n/define'
import { classText, tierText } from '~/i18n/levels'
import { some, word, yuan, WORDS, type Facts, type Words } from './words'

const ROLES = {
  zh: { ...WORDS.role.zh, base: '集训基地', project: '项目' },
  en: { ...WORDS.role.en, base: 'training base', project: 'project' },
}
const UNITS = {
  zh: { ...WORDS.unit.zh, project: '每项目' },
  en: { ...WORDS.unit.en, project: 'a project' },
}

function who(f: Facts, lang: Lang): string {
  return word(ROLES, f['role'], lang)
}

function source(f: Facts, lang: Lang): string {
  return lang === 'zh' ? `（依据：${some(f, 'source', lang)}）` : ` (source: ${some(f, 'source', lang)})`
}

function sum(f: Facts, lang: Lang): string {
  const unit = word(UNITS, f['unit'], lang)
  return lang === 'zh'
    ? `${who(f, lang)}${unit} ${yuan(f, 'amountFen')} 元`
    : `${who(f, lang)}: CNY ${yuan(f, 'amountFen')} ${unit}`
}

/** 名次 of a row that names ranks instead of a prize: '第 1–3 名'. */
export function ranksText(from: number | string, to: number | string, lang: Lang): string {
  const span = from === to ? String(from) : `${from}–${to}`
  if (lang === 'zh') return `第 ${span} 名`
  return from === to ? `rank ${span}` : `ranks ${span}`
}

/** Why an amount is what it is, in words. */
export const REWARD_SENTENCES: Readonly<Record<keyof typeof REWARD_REASONS, Words>> = {
  'class-outside-scope': {
    zh: (f) =>
      `${word(classText, f['classCode'], 'zh')}不在本政策的奖励范围内，金额 0.00${source(f, 'zh')}。`,
    en: (f) => `${word(classText, f['classCode'], 'en')} lies outside this policy: 0.00${source(f, 'en')}.`,
  },
  'class-in-scope': {
    zh: (f) => `${word(classText, f['classCode'], 'zh')}在本政策的奖励范围内${source(f, 'zh')}。`,
    en: (f) => `${word(classText, f['classCode'], 'en')} is within this policy${source(f, 'en')}.`,
  },
  'not-dispatched': {
    zh: (f) => `没有选派记录，本政策只奖励选派参赛的选手，金额 0.00${source(f, 'zh')}。`,
    en: (f) => `Not dispatched; this policy rewards dispatched entries only: 0.00${source(f, 'en')}.`,
  },
  dispatched: {
    zh: (f) => `由选派单位选派参赛${source(f, 'zh')}。`,
    en: (f) => `Dispatched to take part${source(f, 'en')}.`,
  },
  'provincial-award': {
    zh: (f) => `已有省级奖励的证明${source(f, 'zh')}。`,
    en: (f) => `The provincial reward is proved${source(f, 'en')}.`,
  },
  'no-provincial-award': {
    zh: (f) => `本政策要求先获得省级奖励，没有省级奖励的证明，金额 0.00${source(f, 'zh')}。`,
    en: (f) => `This policy asks for a provincial reward and none is proved: 0.00${source(f, 'en')}.`,
  },
  'no-award': { zh: () => '未获奖，没有奖励。', en: () => 'No award, so no reward.' },
  'no-amount-in-policy': {
    zh: (f) =>
      `政策没有写明${word(classText, f['classCode'], 'zh')}${f['tier'] === null ? '' : word(tierText, f['tier'], 'zh')}${who(f, 'zh')}的金额，按 0.00 记。`,
    en: (f) =>
      `The policy names no amount for ${word(classText, f['classCode'], 'en')}, ${f['tier'] === null ? '' : `${word(tierText, f['tier'], 'en')}, `}${who(f, 'en')}: 0.00.`,
  },
  'row-for-group': {
    zh: (f) => `本组别另有金额：${some(f, 'group', 'zh')}${source(f, 'zh')}。`,
    en: (f) => `This group has its own amount: ${some(f, 'group', 'en')}${source(f, 'en')}.`,
  },
  'amount-from-policy': {
    zh: (f) => `${word(tierText, f['tier'], 'zh')}，${sum(f, 'zh')}${source(f, 'zh')}。`,
    en: (f) => `${word(tierText, f['tier'], 'en')}, ${sum(f, 'en')}${source(f, 'en')}.`,
  },
  'amount-by-rank': {
    zh: (f) =>
      `名次为第 ${some(f, 'rank', 'zh')} 名，适用${ranksText(some(f, 'rankFrom', 'zh'), some(f, 'rankTo', 'zh'), 'zh')}的金额，${sum(f, 'zh')}${source(f, 'zh')}。`,
    en: (f) =>
      `Rank ${some(f, 'rank', 'en')} falls under ${ranksText(some(f, 'rankFrom', 'en'), some(f, 'rankTo', 'en'), 'en')}, ${sum(f, 'en')}${source(f, 'en')}.`,
  },
  'amount-by-class': {
    zh: (f) => `${word(classText, f['classCode'], 'zh')}，${sum(f, 'zh')}，不分奖次${source(f, 'zh')}。`,
    en: (f) =>
      `${word(classText, f['classCode'], 'en')}, ${sum(f, 'en')}, whatever the prize${source(f, 'en')}.`,
  },
  'project-paid-once': {
    zh: (f) => `每个项目只奖一次，同一批人在本项目已按 ${yuan(f, 'amountFen')} 元计奖，这一笔为 0.00。`,
    en: (f) =>
      `A project is rewarded once; the same people already have CNY ${yuan(f, 'amountFen')} for it, so this is 0.00.`,
  },
  'already-paid': {
    zh: (f) => `这一笔已拨付 ${yuan(f, 'paidFen')} 元，保持不变。`,
    en: (f) => `CNY ${yuan(f, 'paidFen')} has been paid for this already and stands.`,
  },
  'award-once': {
    zh: (f) => `同一届赛事同一赛项（${some(f, 'event', 'zh')}）一人只奖一次，已在另一笔计奖，这一笔为 0.00。`,
    en: (f) =>
      `One reward per person, edition and event (${some(f, 'event', 'en')}); another record has it, so this is 0.00.`,
  },
  'stack-each': {
    zh: (f) => `各项奖励分别发放，本项 ${yuan(f, 'amountFen')} 元全额发放。`,
    en: (f) => `Every award is paid; this one in full: CNY ${yuan(f, 'amountFen')}.`,
  },
  'stack-first': {
    zh: (f) => `按补差发放，本年度此前没有奖励，${yuan(f, 'amountFen')} 元全额发放。`,
    en: (f) =>
      `Only differences are paid; nothing was given before in this year: CNY ${yuan(f, 'amountFen')} in full.`,
  },
  'stack-top-up': {
    zh: (f) =>
      `按补差发放：本项 ${yuan(f, 'amountFen')} 元，减去本年度其他奖励 ${yuan(f, 'earlierFen')} 元，补发 ${yuan(f, 'payFen')} 元。`,
    en: (f) =>
      `Only the difference is paid: CNY ${yuan(f, 'amountFen')} less ${yuan(f, 'earlierFen')} given otherwise in this year, that is ${yuan(f, 'payFen')}.`,
  },
  'stack-covered': {
    zh: (f) =>
      `按补差发放：本年度其他奖励 ${yuan(f, 'earlierFen')} 元，不低于本项 ${yuan(f, 'amountFen')} 元，不再补发，这一笔为 0.00。`,
    en: (f) =>
      `Only the difference is paid: CNY ${yuan(f, 'earlierFen')} given otherwise in this year covers ${yuan(f, 'amountFen')}, so this is 0.00.`,
  },
  'stack-highest': {
    zh: (f) => `本年度只发最高一项，本项 ${yuan(f, 'amountFen')} 元为最高，全额发放。`,
    en: (f) => `Only the highest award of the year is paid; this is it: CNY ${yuan(f, 'amountFen')} in full.`,
  },
  'stack-highest-netted': {
    zh: (f) =>
      `本年度只发最高一项，本项 ${yuan(f, 'amountFen')} 元为最高；此前已拨付 ${yuan(f, 'earlierFen')} 元，抵扣后发 ${yuan(f, 'payFen')} 元。`,
    en: (f) =>
      `Only the highest award of the year is paid; this is it: CNY ${yuan(f, 'amountFen')} less ${yuan(f, 'earlierFen')} paid before, that is ${yuan(f, 'payFen')}.`,
  },
  'stack-lower': {
    zh: (f) =>
      `本年度只发最高一项 ${yuan(f, 'highestFen')} 元，本项 ${yuan(f, 'amountFen')} 元不再发放，这一笔为 0.00。`,
    en: (f) =>
      `Only the highest award of the year, CNY ${yuan(f, 'highestFen')}, is paid; this one of ${yuan(f, 'amountFen')} becomes 0.00.`,
  },
  'beside-province': {
    zh: (f) =>
      `市级 ${yuan(f, 'amountFen')} 元全额发放，不抵扣省级 ${yuan(f, 'provinceFen')} 元；本人合计 ${yuan(f, 'receivedFen')} 元，市级台账只记市级金额。`,
    en: (f) =>
      `The city pays CNY ${yuan(f, 'amountFen')} in full beside the province's ${yuan(f, 'provinceFen')}; together ${yuan(f, 'receivedFen')}, and the city's ledger shows its own sum only.`,
  },
  'tax-exempt': {
    zh: (f) => `免征个人所得税，${yuan(f, 'grossFen')} 元全额发放。`,
    en: (f) => `Exempt from income tax: CNY ${yuan(f, 'grossFen')} is paid in full.`,
  },
  'tax-incidental': {
    zh: (f) =>
      `按偶然所得 20% 计税：税前 ${yuan(f, 'grossFen')} 元，代扣 ${yuan(f, 'withheldFen')} 元，实发 ${yuan(f, 'netFen')} 元。`,
    en: (f) =>
      `Taxed as incidental income at 20%: CNY ${yuan(f, 'grossFen')} gross, ${yuan(f, 'withheldFen')} withheld, ${yuan(f, 'netFen')} net.`,
  },
  'tax-wages': {
    zh: (f) => `并入工资薪金，由单位代扣税款，此处不扣，拨付 ${yuan(f, 'grossFen')} 元。`,
    en: (f) =>
      `Paid as wages: the employer withholds the tax, nothing is withheld here from CNY ${yuan(f, 'grossFen')}.`,
  },
  'tax-undecided': {
    zh: (f) => `计税类别待财政确定，先列税前 ${yuan(f, 'grossFen')} 元。`,
    en: (f) => `Finance has not set the tax category yet; gross CNY ${yuan(f, 'grossFen')}.`,
  },
  'person-barred': {
    zh: (f) =>
      `本人于 ${some(f, 'decidedDay', 'zh')} 被决定 ${some(f, 'years', 'zh')} 年内不得申报，${some(f, 'fromDay', 'zh')} 起可以再申报，金额 0.00${source(f, 'zh')}。`,
    en: (f) =>
      `Barred on ${some(f, 'decidedDay', 'en')} for ${some(f, 'years', 'en')} years, eligible again from ${some(f, 'fromDay', 'en')}: 0.00${source(f, 'en')}.`,
  },
  'within-budget': {
    zh: (f) =>
      `年度预算 ${yuan(f, 'budgetFen')} 元，已批 ${yuan(f, 'committedFen')} 元，再批 ${yuan(f, 'amountFen')} 元，余 ${yuan(f, 'leftFen')} 元。`,
    en: (f) =>
      `Budget CNY ${yuan(f, 'budgetFen')}, committed ${yuan(f, 'committedFen')}; with this ${yuan(f, 'amountFen')} there remain ${yuan(f, 'leftFen')}.`,
  },
  'over-budget-waits': {
    zh: (f) =>
      `年度预算 ${yuan(f, 'budgetFen')} 元，已批 ${yuan(f, 'committedFen')} 元，这一笔 ${yuan(f, 'amountFen')} 元还差 ${yuan(f, 'shortFen')} 元，留待预算到位，不作退回。`,
    en: (f) =>
      `Budget CNY ${yuan(f, 'budgetFen')}, committed ${yuan(f, 'committedFen')}; this ${yuan(f, 'amountFen')} is ${yuan(f, 'shortFen')} short and waits, it is not rejected.`,
  },
  'subsidy-by-days': {
    zh: (f) =>
      `集训出勤 ${some(f, 'days', 'zh')} 天，每天 ${yuan(f, 'perDayFen')} 元，补贴 ${yuan(f, 'amountFen')} 元。`,
    en: (f) =>
      `${some(f, 'days', 'en')} days attended at CNY ${yuan(f, 'perDayFen')} a day: ${yuan(f, 'amountFen')}.`,
  },
  'subsidy-capped': {
    zh: (f) =>
      `集训出勤 ${some(f, 'days', 'zh')} 天，每天 ${yuan(f, 'perDayFen')} 元，合 ${yuan(f, 'byDaysFen')} 元，超过上限，按上限 ${yuan(f, 'capFen')} 元补贴。`,
    en: (f) =>
      `${some(f, 'days', 'en')} days attended at CNY ${yuan(f, 'perDayFen')} a day make ${yuan(f, 'byDaysFen')}; the limit is ${yuan(f, 'capFen')}.`,
  },
}
