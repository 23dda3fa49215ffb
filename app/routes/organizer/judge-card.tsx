import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { toString as qrOf } from 'qrcode'
import { requireAct } from '~/auth/guard.server'
import { issueCard } from '~/commands/people/issue-card.server'
import { isDuty } from '~/domain/duty'
import { env } from '~/env.server'
import { refusal } from '~/http/answer.server'
import { langOf } from '~/http/language.server'
import { dutyText } from '~/i18n/duties'
import { peopleText } from '~/i18n/people'
import { pageTitle } from '~/i18n/page-title'
import { textFor, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { cardHolder } from '~/queries/people/directory.server'
import { Refused, SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { useAnswer } from '~/ui/parts/use-answer'
import { PrintCard } from '~/ui/people/print-card'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAct(request, 'people/card', null)
  const holder = found(await cardHolder(params.id))
  return { title: textFor(peopleText, langOf(request))('cardTitle'), holder }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'people/card', null)
  const holder = found(await cardHolder(params.id))
  const issued = await issueCard({ accountId: holder.id, by, now: new Date() })
  if (!issued.ok) return refusal(request, issued.refusal)
  const { token, pin } = issued.value
  const address = new URL(paths.judgeEnter(token), env.PUBLIC_URL ?? request.url).href
  const svg = await qrOf(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
  return Response.json({
    card: { pin, qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: data?.title ?? '', en: data?.title ?? '' })

export default function JudgeCard() {
  const { holder } = useLoaderData<typeof loader>()
  const done: unknown = useAnswer<typeof action>()
  const t = useText(peopleText)
  const duty = useText(dutyText)
  const card = cardIn(done)
  const benches = holder.benches.map(({ duty: held, event }) =>
    [event?.code, event?.name, isDuty(held) ? duty(held) : held].filter(Boolean).join(' '),
  )
  return (
    <>
      <div className="no-print">
        <PageHead
          kicker={<Link to={paths.people()}>{t('title')}</Link>}
          title={t('cardTitle')}
          note={t('cardFor', { name: holder.name })}
        />
      </div>
      <Refused data={done} />
      {card ? (
        <>
          <div className="no-print mb-4">
            <Notice tone="attention">{t('cardOnce')}</Notice>
          </div>
          <PrintCard name={holder.name} employer={holder.employer} benches={benches} {...card} />
        </>
      ) : (
        <Form method="post" className="grid max-w-[36em] gap-4">
          <p>{holder.hasCard ? t('cardHas') : t('cardHasNot')}</p>
          <p className="text-ink-2">{t('cardNote')}</p>
          <div>
            <SubmitButton size="big">{t('cardDo')}</SubmitButton>
          </div>
        </Form>
      )}
    </>
  )
}

function cardIn(done: unknown): { readonly pin: string; readonly qr: string } | null {
  if (typeof done !== 'object' || done === null || !('card' in done)) return null
  const { card } = done
  if (typeof card !== 'object' || card === null || !('pin' in card) || !('qr' in card)) return null
  return { pin: String(card.pin), qr: String(card.qr) }
}
