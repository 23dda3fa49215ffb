import type { CommonRefusal } from '~/domain/refusal'
import type { EntryRefusal, PersonProblem } from '~/domain/refusal/entry'
import type { FileRefusal } from '~/files/refusal'
import { fill, type Facts, type Lang } from '~/i18n/define'
import { problemText } from '~/i18n/entries'
import { sentences } from './define'

type Own = Exclude<EntryRefusal, CommonRefusal> | FileRefusal

/** What is wrong with one cell or one person. */
export function problemSentence(code: PersonProblem, facts: Facts, lang: Lang): string {
  return fill(problemText[lang][code], facts)
}

export const entrySentences = sentences<Own>({
  'entry-person': {
    zh: ({ ord, why }) => `第 ${ord} 名选手：${problemSentence(why, {}, 'zh')}`,
    en: ({ ord, why }) => `Contestant ${ord}: ${problemSentence(why, {}, 'en')}`,
  },
  'entry-duplicate-event': {
    status: 409,
    zh: ({ ord }) => `第 ${ord} 名选手已经报了这个赛项，不用再报。查进度请用报名时得到的专用链接。`,
    en: ({ ord }) =>
      `Contestant ${ord} is already entered in this event. Use the private link given then to follow it.`,
  },
  'entry-duplicate-season': {
    status: 409,
    zh: ({ ord }) => `第 ${ord} 名选手本赛季已报了另一个赛项，每人只能报一项。要改报，请先撤回原来的报名。`,
    en: ({ ord }) =>
      `Contestant ${ord} is entered in another event of this season; one event per person. Withdraw that entry first.`,
  },
  'entry-same-person-twice': {
    zh: ({ ord }) => `第 ${ord} 名选手的证件号与前面的选手相同。`,
    en: ({ ord }) => `Contestant ${ord} has the same identity number as one before.`,
  },
  'entry-one-only': {
    status: 409,
    zh: () => '选手本人只能报一份。要替多人报名，请以领队身份报名。',
    en: () => 'A contestant registers one entry. To register several, register as a team leader.',
  },
  'entry-decided-already': {
    status: 409,
    zh: () => '这份报名已经审核过了。请刷新页面看最新状态。',
    en: () => 'This entry has already been decided. Refresh the page to see where it stands.',
  },
  'entry-not-decided': {
    status: 409,
    zh: () => '这份报名还没有审核，没有可撤回的决定。',
    en: () => 'This entry has not been decided: there is nothing to take back.',
  },
  'entry-not-approved': {
    status: 409,
    zh: () => '这份报名没有通过审核，不能检录。',
    en: () => 'This entry was not approved and cannot be checked in.',
  },
  'entry-consent-missing': {
    zh: () => '请先阅读并同意个人信息的使用说明。',
    en: () => 'Please read and agree to how your personal data are used.',
  },
  'entry-link-unknown': {
    status: 404,
    zh: () => '这个链接不对或已失效。请核对链接，或联系组委会。',
    en: () => 'This link is wrong or no longer valid. Check it, or ask the organizing committee.',
  },
  'entry-rows': {
    zh: ({ problems }) => `表里有 ${problems.length} 处要改，一条也没有导入。改好后重新上传。`,
    en: ({ problems }) =>
      `${problems.length} cells need a correction; nothing was imported. Correct them and upload again.`,
  },
  'entry-header-missing': {
    zh: ({ columns }) => `表头缺少这些列：${columns}。请使用模板。`,
    en: ({ columns }) => `The head of the table lacks: ${columns}. Please use the template.`,
  },
  'file-missing': { zh: () => '请先选择一个文件。', en: () => 'Choose a file first.' },
  'file-too-large': {
    status: 413,
    zh: ({ megabytes }) => `文件超过 ${megabytes} MB。请删去多余的工作表或图片后再传。`,
    en: ({ megabytes }) => `The file is larger than ${megabytes} MB. Remove extra sheets or pictures.`,
  },
  'file-unreadable': {
    zh: () => '文件打不开。请用 Excel 或 WPS 另存为 .xlsx 后再传。',
    en: () => 'The file cannot be opened. Save it again as .xlsx and upload that.',
  },
  'file-expands-too-far': {
    status: 413,
    zh: ({ megabytes }) => `文件解开后超过 ${megabytes} MB，没有读取。请只保留需要的工作表。`,
    en: ({ megabytes }) =>
      `Unpacked, the file exceeds ${megabytes} MB and was not read. Keep only the sheet needed.`,
  },
  'file-too-slow': {
    zh: () => '文件读了 20 秒还没读完，已停止。请删去多余的行、列和格式后再传。',
    en: () => 'Reading was stopped after 20 seconds. Remove extra rows, columns and formats.',
  },
  'file-kind-unknown': {
    zh: () => '只能读 .xlsx 和 .csv 文件。旧的 .xls 请另存为 .xlsx。',
    en: () => 'Only .xlsx and .csv can be read. Save an old .xls as .xlsx.',
  },
  'file-no-rows': {
    zh: () => '文件里没有数据行。请从第二行起填写。',
    en: () => 'The file has no rows of data. Fill it in from the second row.',
  },
})
