import { showHundredths } from '~/domain/exact'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import type { MarkRefusal } from '~/domain/sheet'
import { sentences } from './define'

function some(codes: readonly string[], comma: string): string {
  return codes.slice(0, 6).join(comma) + (codes.length > 6 ? '…' : '')
}

export const scoringSentences = sentences<MarkRefusal | ScoringRefusal>({
  'sheet-signed': {
    status: 423,
    zh: () => '这张评分表已签名锁定，这一分没有记入。要改请找裁判长写明理由重开。',
    en: () => 'This sheet is signed and locked; the mark was not taken. Ask the chief judge to reopen it.',
  },
  'above-maximum': {
    zh: ({ maximumHundredths }) => `这一项满分 ${showHundredths(maximumHundredths)}，不能超过。`,
    en: ({ maximumHundredths }) => `The maximum here is ${showHundredths(maximumHundredths)}.`,
  },
  'wrong-answer-kind': {
    zh: () => '这一项的评分方式与送来的不符，没有记入。请重新载入评分表。',
    en: () => 'This aspect is marked in another way; nothing was taken. Reload the sheet.',
  },
  'below-zero': { zh: () => '分数不能小于 0。', en: () => 'A mark cannot be below 0.' },
  'off-step': {
    zh: ({ stepHundredths }) => `这一项以 ${showHundredths(stepHundredths)} 为一档，请按档给分。`,
    en: ({ stepHundredths }) => `Marks here go in steps of ${showHundredths(stepHundredths)}.`,
  },
  'event-not-marking': {
    status: 409,
    zh: () => '这个赛项现在不在评分阶段，这一分没有记入。请找裁判长。',
    en: () => 'This event is not being marked now; nothing was taken. Ask the chief judge.',
  },
  'no-such-sheet': {
    status: 404,
    zh: () => '没有这张评分表。请从“我的评分表”进入。',
    en: () => 'There is no such sheet. Enter from your own list.',
  },
  'no-such-aspect': {
    status: 404,
    zh: () => '这张评分表没有这一项。请重新载入。',
    en: () => 'This sheet has no such aspect. Reload it.',
  },
  'mark-conflict': {
    status: 409,
    zh: ({ theirs, mine }) =>
      `这一项在另一台平板上已是 ${showHundredths(theirs)}，本机是 ${showHundredths(mine)}。两个分数都还在，请选一个。`,
    en: ({ theirs, mine }) =>
      `Another tablet gave ${showHundredths(theirs)}, this one ${showHundredths(mine)}. Both are kept; choose one.`,
  },
  'sheet-incomplete': {
    zh: ({ missing }) =>
      `还有 ${missing.length} 项没有评：${some(missing, '、')}。空着不等于 0 分，请先评完。`,
    en: ({ missing }) => `${missing.length} aspects are blank: ${some(missing, ', ')}. Blank is not zero.`,
  },
  'tap-reused': {
    zh: () => '同一个落笔编号送来了两种内容，第二种没有记入。请重新载入评分表再评。',
    en: () => 'One tap arrived with two contents; the second was not taken. Reload the sheet.',
  },
  'no-such-rule': {
    zh: ({ rule }) => `这一项没有编号 ${rule} 的扣分条，没有记入。请重新载入评分表。`,
    en: ({ rule }) => `This aspect has no deduction rule ${rule}; nothing was taken. Reload the sheet.`,
  },
  'marking-no-seats': {
    status: 409,
    zh: () => '还没有赛位，不能开始评分。请先完成两层加密。',
    en: () => 'There are no seats yet. Complete both seals first.',
  },
  'marking-panel-too-small': {
    status: 409,
    zh: ({ given, needed }) => `裁判席只有 ${given} 人，规则要求至少 ${needed} 人。请先补足裁判。`,
    en: ({ given, needed }) => `The panel has ${given} judges; the rules require ${needed}.`,
  },
  'sign-pin-wrong': {
    status: 403,
    zh: () => '签名密码不对，评分表没有签。请重新输入卡片上的 6 位数字。',
    en: () => 'The PIN is not right; the sheet is not signed. Type the 6 digits on your card again.',
  },
  'sign-too-often': {
    status: 429,
    zh: () => '签名密码连续输错太多次。请等 1 分钟再试，或请裁判长核对卡片。',
    en: () => 'Too many wrong PINs. Wait a minute, or have the chief judge check your card.',
  },
  'sheet-not-signed': {
    status: 409,
    zh: () => '这张评分表还没有签名，不需要重开。',
    en: () => 'This sheet is not signed; there is nothing to reopen.',
  },
  'tie-open': {
    status: 409,
    zh: ({ rank, seats }) =>
      `${some(seats, '、')} 号并列第 ${rank} 名，规则不允许并列。请先书面裁定先后，再锁定。`,
    en: ({ rank, seats }) =>
      `Numbers ${some(seats, ', ')} share rank ${rank}, and the rules leave no tie standing. Decide in writing first.`,
  },
  'seat-taken': {
    status: 409,
    zh: ({ device }) =>
      `这个裁判席现在由另一台平板使用（${device || '未知设备'}）。本机的分数都还在；要在本机继续，请接管席位。`,
    en: ({ device }) =>
      `Another tablet (${device || 'unknown'}) is marking for this seat. The marks here are kept; take the seat over to go on here.`,
  },
  'pad-outdated': {
    status: 426,
    zh: () => '这个页面是旧版本，分数存在本机，没有丢。请重新载入后自动送达。',
    en: () => 'This page is of an older version. The marks are kept here; reload and they will be sent.',
  },
  'vote-closed': {
    status: 409,
    zh: ({ aspect }) => `${aspect} 全体裁判已经表决，不能再改。要重评请找裁判长。`,
    en: ({ aspect }) => `The whole panel has voted on ${aspect}; it can no longer be changed.`,
  },
  'votes-open': {
    status: 409,
    zh: ({ aspects }) =>
      `还有 ${aspects.length} 项等其他裁判表决：${some(aspects, '、')}。全体表决后才能签名。`,
    en: ({ aspects }) =>
      `${aspects.length} aspects wait for the other judges' votes: ${some(aspects, ', ')}. Sign when all have voted.`,
  },
  'signature-empty': {
    zh: () => '还没有签名。请手写签名，或输入签名密码。',
    en: () => 'There is no signature. Draw it, or type the PIN.',
  },
  'contestant-unsigned': {
    status: 409,
    zh: () => '规则要求现场评分表由选手签字。请先请选手在平板上签名。',
    en: () => 'The rules ask for the contestant’s signature on this sheet. Have the contestant sign first.',
  },
  'reopen-waiting': {
    status: 409,
    zh: () => '这张评分表已经申请重开，正在等第二人确认。',
    en: () => 'Reopening this sheet was already asked for; a second person has to confirm it.',
  },
  'second-is-first': {
    status: 403,
    zh: () => '第二人必须是另一个人。自己提出或录入的，不能自己确认。',
    en: () => 'The second person must be another one: what you asked for or typed, you cannot confirm.',
  },
  'call-answered': {
    status: 409,
    zh: () => '这个呼叫已经有人应答。',
    en: () => 'This call has been answered already.',
  },
  'pad-file-unreadable': {
    zh: () => '这不是平板导出的文件，没有导入任何内容。',
    en: () => 'This is not a file exported by a tablet; nothing was imported.',
  },
  'pad-file-other-event': {
    zh: ({ event }) => `这个文件属于赛项 ${event}，不能导入到这里。`,
    en: ({ event }) => `This file belongs to event ${event} and cannot be imported here.`,
  },
  'pad-file-tampered': {
    zh: () => '文件与导出时不一致，或不是本赛项裁判的平板导出的。已拒绝，没有导入任何内容。',
    en: () =>
      'The file is not as it was exported, or not from this event’s judge. Refused; nothing was imported.',
  },
  'typing-waits': {
    status: 409,
    zh: ({ by }) => `这张表已由 ${by} 录入，正在等第二人核对。`,
    en: ({ by }) => `${by} has typed this sheet; it waits for the second person.`,
  },
  'typing-none': {
    status: 409,
    zh: () => '这张表没有等待核对的录入。',
    en: () => 'Nothing typed waits to be checked on this sheet.',
  },
  'typing-differs': {
    status: 409,
    zh: ({ aspects }) => `两次录入有 ${aspects.length} 处不同：${some(aspects, '、')}。请对照纸质表核对。`,
    en: ({ aspects }) => `The two typings differ in ${aspects.length} places: ${some(aspects, ', ')}.`,
  },
  'typing-needed': {
    status: 409,
    zh: () => '规则要求纸质表由两人各录一遍，请到录入台办理。',
    en: () => 'The rules ask for a paper sheet to be typed twice by two people; use the desk.',
  },
  'typing-marked': {
    status: 409,
    zh: ({ aspects }) =>
      `平板上已评的 ${aspects.length} 项与纸质表不同：${some(aspects, '、')}。没有录入；请裁判在平板上核对改正。`,
    en: ({ aspects }) =>
      `${aspects.length} aspects already marked on the tablet differ from the paper: ${some(aspects, ', ')}. Nothing was taken; the judge corrects them on the tablet.`,
  },
  'lock-blocked': {
    status: 409,
    zh: ({ sheets, spreads, seats }) =>
      `还不能锁定：${[
        sheets > 0 ? `缺 ${sheets} 张评分表` : '',
        spreads > 0 ? `${spreads} 处评价分差过大` : '',
      ]
        .filter(Boolean)
        .join('，')}（编号 ${some(seats, '、')}）。`,
    en: ({ sheets, spreads, seats }) =>
      `Not yet: ${sheets} sheets missing, ${spreads} spreads too wide (numbers ${some(seats, ', ')}).`,
  },
})
