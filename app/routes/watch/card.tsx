import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { langOf } from '~/http/language.server'
import { publicAddress } from '~/http/public-address.server'
import { cardText } from '~/i18n/card'
import { textFor } from '~/i18n/define'
import { showClock } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicBoard } from '~/queries/watch/board.server'
import { CardPicture } from '~/ui/card/card-picture'
import { followSearch, numbersIn } from '~/ui/follow/followed'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { PublicFrame } from '~/ui/parts/public-frame'
import { eventTitle, previewLine, rowTitle, stateOf } from '~/ui/sentences/preview'
import { previewMeta } from './preview'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view } = found(await publicBoard(params.code ?? ''))
  const { code } = view.event
  const lang = langOf(request)
  const t = textFor(cardText, lang)
  const [number] = numbersIn(new URL(request.url).searchParams.get('n'))
  const row = view.rows.find((one) => one.number === number) ?? null
  const of = row ? rowTitle(row, view.event, lang) : eventTitle(view.event, lang)
  const preview = {
    title: t('pageTitle', { of }),
    description: previewLine(view, row, lang),
    url: publicAddress(request, paths.card(code, row?.number)),
    image: publicAddress(request, paths.cardImage(code, row?.number)),
  }
  const alt = t('alt', { of, state: stateOf(view, lang), at: showClock(view.asOf) })
  const missing = number !== undefined && !row ? number : null
  const told = { preview, alt, of, missing, code, number: row?.number ?? '', open: view.phase === 'open' }
  return data(told, { status: missing === null ? 200 : 404 })
}

export const meta: MetaFunction<typeof loader> = ({ data: told }) =>
  told ? previewMeta(told.preview) : [{ title: cardText.zh.title }]

export default function Page() {
  const { alt, of, missing, code, number, open } = useLoaderData<typeof loader>()
  const t = useText(cardText)
  const board = `${paths.board(code)}${followSearch(number ? [number] : [])}`
  const back = (
    <ButtonLink to={board} icon="back">
      {t('back')}
    </ButtonLink>
  )
  return (
    <PublicFrame width="narrow">
      {missing === null ? (
        <div className="card-page">
          <h1 className="no-print">{of}</h1>
          <p className="no-print text-ink-2">{t('intro')}</p>
          <CardPicture
            src={paths.cardImage(code, number)}
            alt={alt}
            name={[code, number].filter(Boolean).join('-')}
          />
          <p className="no-print">{back}</p>
        </div>
      ) : (
        <div className="card-page">
          <h1>{of}</h1>
          <EmptyState title={t('none', { number: missing })} act={back}>
            {t('noneNote')} {open ? null : t('noneBlind')}
          </EmptyState>
        </div>
      )}
    </PublicFrame>
  )
}
