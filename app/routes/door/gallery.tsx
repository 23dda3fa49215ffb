import type { MetaFunction } from '@remix-run/node'
import { galleryText } from '~/i18n/gallery'
import { textFor, useText } from '~/i18n/use-text'
import { BoardShelf } from '~/ui/gallery/board-shelf'
import { LedgerShelf } from '~/ui/gallery/ledger-shelf'
import { PartShelf } from '~/ui/gallery/part-shelf'
import { SheetShelf } from '~/ui/gallery/sheet-shelf'
import { ErrorShelf, StageShelf, Swatches } from '~/ui/gallery/stage-shelf'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { Rule } from '~/ui/parts/rule'
import { Section } from '~/ui/parts/section'

export const meta: MetaFunction = () => [{ title: textFor(galleryText, 'zh')('title') }]

/** Every part in every state; exists in development only. */
export function loader() {
  if (!import.meta.env.DEV) throw new Response(null, { status: 404 })
  return null
}

export default function Gallery() {
  const t = useText(galleryText)
  // known when built, so that a production bundle carries no specimens
  if (!import.meta.env.DEV) return null
  return (
    <PublicFrame>
      <PageHead kicker={t('kicker')} title={t('title')} />
      <p className="mb-6 text-ink-2">{t('intro')}</p>
      <StageShelf />
      <PartShelf />
      <SheetShelf />
      <LedgerShelf />
      <BoardShelf />
      <Section title={t('hall')}>
        <div className="hall bg-paper p-6 text-ink">
          <Rule />
          <Swatches />
          <PartShelf />
        </div>
      </Section>
      <ErrorShelf />
    </PublicFrame>
  )
}
