import type { CeremonyRefusal } from '~/domain/ceremony'
import type { ProgrammeRefusal } from '~/domain/programme'
import { sentences } from './define'

export const ceremonySentences = sentences<CeremonyRefusal | ProgrammeRefusal>({
  'programme-running': {
    status: 409,
    zh: ({ event }) => `“${event}”正在启封，已经揭晓了一部分。先把它揭晓完并结束，再换下一项。`,
    en: ({ event }) => `${event} is being opened. Open the rest and end it, then go on.`,
  },
  'programme-closed': {
    status: 409,
    zh: ({ event }) => `“${event}”还不能启封：成绩没有公布，或看板没有封榜。`,
    en: ({ event }) =>
      `${event} cannot be opened yet: its results are not published, or its board is not frozen.`,
  },
  'ceremony-running': {
    status: 409,
    zh: () => '启封已经开始。请在这一页继续，或者先结束彩排。',
    en: () => 'The ceremony is already running. Go on from here, or end the rehearsal first.',
  },
  'ceremony-not-running': {
    status: 409,
    zh: () => '启封还没有开始，或者已经结束。',
    en: () => 'The ceremony has not begun, or is over.',
  },
  'ceremony-unpublished': {
    status: 409,
    zh: () => '成绩还没有公布。先在“成绩”页公布（封榜期间观众看不到），再开始启封。',
    en: () =>
      'The results are not published. Publish them first (a frozen board does not show them), then begin.',
  },
  'ceremony-not-frozen': {
    status: 409,
    zh: () => '看板没有封榜，成绩观众已经看到，不用启封。可以先彩排。',
    en: () => 'The board is not frozen: everybody reads the results already. You can rehearse.',
  },
  'ceremony-not-over': {
    status: 409,
    zh: ({ left }) => `还有 ${left} 步没有启封，不能结束。`,
    en: ({ left }) => `${left} steps are still sealed; it cannot end yet.`,
  },
})
