import type { Moment } from '~/domain/replay/moments'
import { replayText } from '~/i18n/replay'
import { stageText } from '~/i18n/stages'
import { comma } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'

/** What happened, in a sentence the public may read. */
export function useMomentWords(): (moment: Moment) => string {
  const t = useText(replayText)
  const stage = useText(stageText)
  const lang = useLang()
  return (moment) => {
    switch (moment.what) {
      case 'signed':
      case 'reopened': {
        const { seat, module, judge } = moment
        const said = t(moment.what, { seat, module, judge })
        return moment.complete ? `${said}${comma(lang)}${t('complete', { module })}` : said
      }
      case 'stage':
        return t('stage', { stage: stage(moment.stage) })
      default:
        return t(moment.what)
    }
  }
}

/** The short name of a long tick. */
export function useMilestoneName(): (moment: Moment) => string {
  const t = useText(replayText)
  const stage = useText(stageText)
  return (moment) => {
    if (moment.what === 'stage') return stage(moment.stage)
    return moment.what === 'signed' ? t('complete', { module: moment.module }) : t(moment.what)
  }
}
