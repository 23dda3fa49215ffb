import type { BoardRefusal } from '~/domain/board-mode'
import { sentences } from './define'

export const boardSentences = sentences<BoardRefusal>({
  'board-frozen': {
    status: 423,
    zh: () => '看板已封榜，观众看到的还是封榜时的样子。请先在“看板”页解除封榜。',
    en: () => 'The board is frozen: spectators still see it as it stood. Release it on the board page first.',
  },
  'board-not-frozen': {
    status: 409,
    zh: () => '看板没有封榜，不用解除。',
    en: () => 'The board is not frozen: there is nothing to release.',
  },
  'board-freeze-past': {
    zh: () => '封榜时间已经过去。请选一个以后的时间，或者直接点“现在封榜”。',
    en: () => 'That time has passed. Choose a later one, or freeze the board now.',
  },
})
