import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireApplicant } from '~/auth/guard.server'
import { deviceOf } from '~/auth/session.server'
import { tellOwnNumber } from '~/commands/draws/tell-own-number.server'
import { withdrawEntry } from '~/commands/entries/withdraw-entry.server'
import { answer, refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { myText } from '~/i18n/my'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { ownEntries } from '~/queries/contestant/own-entries.server'
import { OwnEntryCard } from '~/ui/event/own-entry'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { useAnswer } from '~/ui/parts/use-answer'

const MyForm = z.object({ intent: choice(['withdraw', 'number']), entryId: z.string().max(64) })

export async function loader({ request }: LoaderFunctionArgs) {
  const applicant = await requireApplicant(request)
  return { own: found(await ownEntries(applicant.id)) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { id, name } = await requireApplicant(request)
  const form = await readForm(request, MyForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { intent, entryId } = form.value
  const by = { id, name, duty: 'applicant', device: deviceOf(request) }
  const given = { entryId, applicantId: id, by, now: new Date() }
  if (intent === 'withdraw') return answer(request, await withdrawEntry(given))
  return answer(request, await tellOwnNumber(given), {
    value: ({ seat }) => ({ entryId, seat }),
    headers: { 'Cache-Control': 'no-store' },
  })
}

const Number_ = z.object({ value: z.object({ entryId: z.string(), seat: z.string() }) })

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { zh: '我的', en: 'My entries' }),
  { name: 'robots', content: 'noindex' },
]

export default function MyPage() {
  const { own } = useLoaderData<typeof loader>()
  const data = useAnswer<unknown>()
  const t = useText(myText)
  const told = Number_.safeParse(data)
  const number = told.success ? told.data.value : null
  const leads = own.kind === 'leader'
  return (
    <PublicFrame width="narrow">
      <PageHead
        kicker={t(leads ? 'leader' : 'contestant')}
        title={own.name}
        act={leads ? <ButtonLink to={paths.register()}>{t('more')}</ButtonLink> : null}
      />
      <Refused data={data} />
      {own.entries.length === 0 ? (
        <EmptyState
          title={t('none')}
          act={
            <ButtonLink kind="primary" to={paths.register()}>
              {t('toRegister')}
            </ButtonLink>
          }
        >
          {t('noneHow')}
        </EmptyState>
      ) : null}
      <div className="grid gap-10">
        {own.entries.map((entry) => (
          <OwnEntryCard
            key={entry.id}
            entry={entry}
            seat={number?.entryId === entry.id ? number.seat : null}
          />
        ))}
      </div>
    </PublicFrame>
  )
}
