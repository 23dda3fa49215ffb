import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { cardText } from '~/i18n/card'
import { textFor, type Lang } from '~/i18n/define'
import { showDateTime } from '~/i18n/format'
import { groupName } from '~/ui/event/group-name'

/** 电工 职工组, in the reader's language. */
export function eventTitle({ name, group }: BoardView['event'], lang: Lang): string {
  return `${name} ${groupName(group, lang)}`
}

/** 427 第 6 名 · 电工 职工组: what a link to one row is called; a name only where the board shows one. */
export function rowTitle({ number, name, rank }: BoardRow, event: BoardView['event'], lang: Lang): string {
  const t = textFor(cardText, lang)
  const who = rank === null ? (name ?? number) : `${name ?? number} ${t('place', { rank })}`
  return `${who} · ${eventTitle(event, lang)}`
}

/** One line below the title of a link: the total, the state of the board, and as of when. */
export function previewLine(view: BoardView, row: BoardRow | null, lang: Lang): string {
  const t = textFor(cardText, lang)
  const total = row?.totalHundredths ?? null
  return [
    total === null ? null : t('points', { total: showHundredths(total) }),
    stateOf(view, lang),
    t('asOf', { at: showDateTime(view.asOf, lang) }),
    view.event.season,
  ]
    .filter(Boolean)
    .join(lang === 'zh' ? '，' : ', ')
}

/** 盲评, 已封榜, 已公布: which kind of board this is. */
export function stateOf({ frozenSince, phase }: BoardView, lang: Lang): string {
  const t = textFor(cardText, lang)
  if (frozenSince) return t('frozen', { at: showDateTime(frozenSince, lang) })
  return t(phase)
}
