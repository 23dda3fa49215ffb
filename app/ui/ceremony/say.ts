import type { Awarded, Step } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { textFor, type Lang } from '~/i18n/define'
import { comma } from '~/i18n/format'
import { tierText } from '~/i18n/levels'
import { groupName } from '~/ui/event/group-name'

/** How the names of one number are read; the desk's query knows it. */
type Called = {
  readonly members: readonly { readonly name: string; readonly pinyin: string; readonly latin: string }[]
  readonly coaches: readonly { readonly name: string; readonly pinyin: string; readonly latin: string }[]
}
export type People = Readonly<Record<string, Called>>

type SpokenEvent = { readonly name: string; readonly group: string }

// In an English sentence a Chinese name is spoken from its letters.
function nameIn(lang: Lang, { number, name, members }: Awarded, people: People): string {
  const called = people[number]
  if (lang === 'zh' || !called) return members.length > 0 ? `${name}（${members.join('、')}）` : name
  const who = called.members.map(({ latin }) => latin).join(', ')
  return members.length > 0 ? `${name} (${who})` : who
}

/** 主持词 for one step in one language, made from what is opened in it. */
export function sayStep(step: Step, event: SpokenEvent, people: People, lang: Lang): string {
  const t = textFor(ceremonyText, lang)
  const tier = textFor(tierText, lang)
  switch (step.kind) {
    case 'opening':
      return t('sayOpening', { event: `${event.name} ${groupName(event.group, lang)}` })
    case 'list':
      return t('sayList', {
        tier: tier(step.tier),
        names: step.rows.map((row) => nameIn(lang, row, people)).join(lang === 'zh' ? '、' : comma(lang)),
      })
    case 'place':
      return step.rows
        .map((row) =>
          t('sayPlace', {
            tier: tier(step.tier),
            number: row.number,
            name: nameIn(lang, row, people),
            org: row.org,
            total: showHundredths(row.totalHundredths),
          }),
        )
        .join(lang === 'zh' ? '' : ' ')
  }
}
