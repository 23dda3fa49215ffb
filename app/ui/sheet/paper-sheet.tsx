import { showHundredths } from '~/domain/exact'
import { showDate } from '~/i18n/format'
import { paperText } from '~/i18n/paper'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { Rule } from '~/ui/parts/rule'
import { PaperFoot } from './paper-foot'
import { PaperLines } from './paper-lines'
import type { PaperData } from './paper-data'
import { PaperEnd } from './paper-end'
import { paperPages } from './paper-pages'

/** 纸质评分表: A4 pages with the same head and foot on each; black on white, numbers only, no contestant's name. */
export function PaperSheet({ paper }: { readonly paper: PaperData }) {
  const pages = paperPages(paper.groups)
  return pages.map((groups, at) => (
    <section key={at} className="paper-page strip" data-testid="paper-page">
      <PaperHead paper={paper} />
      <PaperLines groups={groups} filled={paper.kind === 'filled'} />
      {at === pages.length - 1 ? <PaperEnd paper={paper} /> : null}
      <PaperFoot paper={paper} page={at + 1} pages={pages.length} />
    </section>
  ))
}

function PaperHead({ paper }: { readonly paper: PaperData }) {
  const t = useText(paperText)
  const lang = useLang()
  const { event, module } = paper
  return (
    <header className="paper-head">
      <div className="paper-name">
        <p>
          {event.season} · {showDate(event.startsAt, lang)}
        </p>
        <h2>{t('sheet', { event: `${event.name} ${groupName(event.group, lang)}` })}</h2>
        <p className="paper-module">
          <b>{t('moduleLine', { ...module })}</b>
          <span>{t('max', { n: showHundredths(module.maxHundredths) })}</span>
          {module.judging === 'any' ? null : <span>{t(module.judging)}</span>}
        </p>
      </div>
      <p className="paper-box wide">
        <span>{t('number')}</span>
        <b>{paper.number ?? ''}</b>
      </p>
      <p className="paper-box">
        <span>{t('judge')}</span>
        <b>{paper.judgeNo ?? ''}</b>
      </p>
      <Rule tone="ink" />
    </header>
  )
}
