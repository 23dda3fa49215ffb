import type { LoaderFunctionArgs } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { qrPath } from '~/files/qr-path.server'
import { langOf } from '~/http/language.server'
import { publicAddress } from '~/http/public-address.server'
import { LangProvider } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicBoard } from '~/queries/watch/board.server'
import { ShareCard } from '~/ui/card/share-card'
import { followSearch, numbersIn } from '~/ui/follow/followed'

// what XML cannot hold at all, whatever a name was typed with
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** GET /watch/:code/card.svg?n=: the share card as a picture; without a number, the card of the event. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view } = found(await publicBoard(params.code ?? ''))
  const [number] = numbersIn(new URL(request.url).searchParams.get('n'))
  const row = view.rows.find((one) => one.number === number) ?? null
  const board = `${paths.board(view.event.code)}${followSearch(row ? [row.number] : [])}`
  const drawing = renderToStaticMarkup(
    <LangProvider lang={langOf(request)}>
      <ShareCard view={view} row={row} qr={qrPath(publicAddress(request, board))} />
    </LangProvider>,
  )
  return new Response(drawing.replace(UNWRITABLE, ''), {
    status: number !== undefined && !row ? 404 : 200,
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  })
}
