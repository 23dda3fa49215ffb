import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { createAccount } from '~/commands/people/create-account.server'
import { disableAccount } from '~/commands/people/disable-account.server'
import { enableAccount } from '~/commands/people/enable-account.server'
import { grantDuty } from '~/commands/people/grant-duty.server'
import { withdrawDuty } from '~/commands/people/withdraw-duty.server'
import { PASSWORD_MIN } from '~/domain/account'
import { DUTIES } from '~/domain/duty'
import { answer, refusal } from '~/http/answer.server'
import { choice, leftOut, loginField, optionalText, passwordField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { peopleText } from '~/i18n/people'
import { pageTitle } from '~/i18n/page-title'
import { textFor, useText } from '~/i18n/use-text'
import { never } from '~/kit/never'
import { paths } from '~/paths'
import { directory, eventChoices } from '~/queries/people/directory.server'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { useAnswer } from '~/ui/parts/use-answer'
import { NewPerson } from '~/ui/people/new-person'
import { PeopleTable } from '~/ui/people/people-table'
import { PersonSheet } from '~/ui/people/person-sheet'

const id = text(40)
const PeopleForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('create'),
    name: text(50),
    employer: optionalText(80),
    delegation: optionalText(40),
    login: leftOut(loginField),
    password: leftOut(passwordField(PASSWORD_MIN)),
  }),
  z.object({
    intent: z.literal('grant'),
    accountId: id,
    duty: choice(DUTIES),
    eventCode: leftOut(text(40)),
  }),
  z.object({ intent: z.literal('withdraw'), accountId: id, grantId: id, reason: text(200) }),
  z.object({ intent: z.literal('disable'), accountId: id, reason: text(200) }),
  z.object({ intent: z.literal('enable'), accountId: id }),
])

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'people/see', null)
  const people = await directory()
  const open = people.find(({ id }) => id === new URL(request.url).searchParams.get('person')) ?? null
  return {
    title: textFor(peopleText, langOf(request))('title'),
    people,
    open,
    events: await eventChoices(),
    manages: mayDo(actor, 'people/manage', null),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'people/manage', null)
  const form = await readForm(request, PeopleForm)
  if (!form.ok) return refusal(request, form.refusal)
  const asked = { ...form.value, by, now: new Date() }
  const back = (accountId: string) => ({ to: `${paths.people()}?person=${encodeURIComponent(accountId)}` })
  switch (asked.intent) {
    case 'create': {
      const created = await createAccount(asked)
      return created.ok ? redirect(back(created.value.id).to) : refusal(request, created.refusal)
    }
    case 'grant':
      return answer(request, await grantDuty(asked), back(asked.accountId))
    case 'withdraw':
      return answer(request, await withdrawDuty(asked), back(asked.accountId))
    case 'disable':
      return answer(request, await disableAccount(asked), back(asked.accountId))
    case 'enable':
      return answer(request, await enableAccount(asked), back(asked.accountId))
    default:
      return never(asked)
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: data?.title ?? '', en: data?.title ?? '' })

export default function People() {
  const { people, open, events, manages } = useLoaderData<typeof loader>()
  const refused = useAnswer<typeof action>()
  const t = useText(peopleText)
  return (
    <>
      <PageHead title={t('title')} note={t('count', { n: people.length })} />
      <p className="text-ink-2">{t('lead')}</p>
      {manages ? null : <Notice tone="plain">{t('onlyAdministrator')}</Notice>}
      <Refused data={refused} />
      <div className={open || manages ? 'mt-4 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]' : 'mt-4'}>
        <div className="order-last min-w-0 lg:order-first">
          <PeopleTable people={people} openId={open?.id ?? null} />
        </div>
        {open ? (
          <PersonSheet key={open.id} person={open} events={events} manages={manages} refused={refused} />
        ) : manages ? (
          <NewPerson key={people.length} refused={refused} />
        ) : null}
      </div>
    </>
  )
}
